// Who may be seen. The one place where visibility is decided (design §8).
#include <algorithm>

#include "base/text.h"
#include "site/assembly.h"
#include "site/messages.h"
#include "site/own_files.h"

namespace congbo::site {
namespace {

using content::Document;
using content::Visibility;

// An individual appears only while their own consent lasts: from its day on, until it ends.
bool lacks_consent(const Document& document, const Date& as_of) {
  const content::Model* model = document.model();
  if (model == nullptr || model->form != content::Model::Form::individual) return false;
  if (!model->consent) return true;
  const content::Consent& consent = *model->consent;
  return (consent.date && *consent.date > as_of) || (consent.until && *consent.until < as_of);
}

bool is_visible(const Document& document, const AssembleOptions& options) {
  if (document.draft && !options.drafts) return false;
  if (document.visibility == Visibility::internal) return false;
  if (document.visibility == Visibility::unset && content::is_internal_by_default(document.kind)) {
    return false;
  }
  return !lacks_consent(document, options.as_of);
}

bool is_open(const content::Attachment& attachment, content::Kind kind) {
  if (attachment.visibility != Visibility::unset) {
    return attachment.visibility == Visibility::open;
  }
  return !content::is_internal_by_default(kind);
}

bool is_individual(const Document& document) {
  const content::Model* model = document.model();
  return model != nullptr && model->form == content::Model::Form::individual;
}

bool is_internal(const content::Milestone& milestone) {
  return milestone.visibility == Visibility::internal;
}

// A duty, a result or a quota of a unit that is held back says nothing that may be shown: without
// its unit it would read as everybody's.
bool is_held(const content::Ref& unit, const Assembly& assembly) {
  return !unit.empty() && assembly.held_names.count(unit.text) > 0;
}

bool names_held_unit(const content::Milestone& milestone, const Assembly& assembly) {
  return std::any_of(milestone.results.begin(), milestone.results.end(),
                     [&](const content::Result& result) { return is_held(result.unit, assembly); });
}

bool names_held_unit(const content::Plan& plan, const Assembly& assembly) {
  return std::any_of(plan.duties.begin(), plan.duties.end(),
                     [&](const content::Duty& duty) { return is_held(duty.unit, assembly); }) ||
         std::any_of(plan.quota.begin(), plan.quota.end(),
                     [&](const content::Quota& quota) {
                       return is_held(quota.unit, assembly) || is_held(quota.each, assembly);
                     }) ||
         std::any_of(plan.milestones.begin(), plan.milestones.end(),
                     [&](const auto& milestone) { return names_held_unit(milestone, assembly); });
}

void remove_parts_of_held_units(content::Plan& plan, const Assembly& assembly) {
  std::erase_if(plan.duties, [&](const auto& duty) { return is_held(duty.unit, assembly); });
  std::erase_if(plan.quota, [&](const auto& quota) {
    return is_held(quota.unit, assembly) || is_held(quota.each, assembly);
  });
  for (content::Milestone& milestone : plan.milestones) {
    std::erase_if(milestone.results,
                  [&](const auto& result) { return is_held(result.unit, assembly); });
  }
}

bool has_held_parts(const Document& document, const Assembly& assembly) {
  const content::Plan* plan = document.plan();
  if (plan != nullptr && names_held_unit(*plan, assembly)) return true;
  return is_individual(document) ||
         std::any_of(document.attachments.begin(), document.attachments.end(),
                     [&](const auto& item) { return !is_open(item, document.kind); }) ||
         (plan != nullptr &&
          std::any_of(plan->milestones.begin(), plan->milestones.end(), is_internal));
}

// A held attachment that can't be found is an error like any other: under its true name the file
// could still be published by a link.
void hold_file(const Document& document, const content::Attachment& attachment,
               Assembly& assembly) {
  if (attachment.file.empty()) return;
  const std::string key = held_file_key(path_from(document.file, attachment.file.text));
  assembly.held_parts.insert(key);
  const bool exists =
      std::any_of(assembly.own_files.begin(), assembly.own_files.end(),
                  [&](const FileEntry& file) { return held_file_key(file.path) == key; });
  if (exists) return;
  assembly.diagnostics.report(kMissingFile, document.file, attachment.file.place,
                              {attachment.file.text});
}

void remove_attachments(Document& document, Assembly& assembly) {
  std::vector<content::Attachment> open;
  for (content::Attachment& attachment : document.attachments) {
    if (is_open(attachment, document.kind)) {
      open.push_back(std::move(attachment));
    } else {
      hold_file(document, attachment, assembly);
    }
  }
  document.attachments = std::move(open);
}

void remove_milestones(Document& document, content::Plan& plan, Assembly& assembly) {
  std::vector<content::Milestone> open;
  for (content::Milestone& milestone : plan.milestones) {
    if (is_internal(milestone)) {
      assembly.held_parts.insert(document.id + "#" + milestone.id.text);
    } else {
      open.push_back(std::move(milestone));
    }
  }
  plan.milestones = std::move(open);
}

// The document as it may be seen: a copy without its internal milestones and attachments, and for
// an individual without targets and evaluations, which stay inside (design §8).
content::DocumentPtr without_held_parts(const Document& document, Assembly& assembly) {
  auto shown = std::make_shared<Document>(document);
  remove_attachments(*shown, assembly);
  if (auto* plan = std::get_if<content::Plan>(&shown->own)) {
    remove_milestones(*shown, *plan, assembly);
    remove_parts_of_held_units(*plan, assembly);
  }
  if (auto* model = std::get_if<content::Model>(&shown->own);
      model != nullptr && is_individual(*shown)) {
    model->baseline.clear();
    model->target.clear();
    model->indicators.clear();
    model->evaluations.clear();
  }
  return shown;
}

// A unit's id and every name it ever had lead to it, held back or not: whoever issued a document is
// compared by this, and only visible documents are ever shown.
void remember_unit(const Document& document, Assembly& assembly) {
  const content::Unit* unit = document.unit();
  if (unit == nullptr) return;
  assembly.issuer_units.emplace(document.id, document.id);
  assembly.issuer_units.emplace(issuer_form(document.title), document.id);
  for (const content::UnitName& name : unit->names) {
    assembly.issuer_units.emplace(issuer_form(name.name), document.id);
  }
}

void remember_held(const Document& document, Assembly& assembly) {
  assembly.held_names.insert(document.id);
  assembly.held_names.insert(document.file);
  if (!document.folder.empty()) assembly.owner_of_folder.emplace(document.folder, kNone);
  // It may lie in a folder that belongs to a visible document.
  for (const content::Attachment& attachment : document.attachments) {
    if (attachment.visibility == Visibility::internal) hold_file(document, attachment, assembly);
  }
  if (!document.official || document.official->symbol.empty()) return;
  assembly.held_by_key.emplace(citation::symbol_key(document.official->symbol),
                               HeldIdentity{document.official->issuer, document.date});
}

}  // namespace

std::string held_file_key(std::string_view path) {
  return to_match_form(path);
}

void separate_held_back(content::Content content, Assembly& assembly) {
  assembly.site.config = std::move(content.config);
  assembly.own_files = std::move(content.files);
  for (content::DocumentPtr& document : content.documents) {
    remember_unit(*document, assembly);
    if (is_visible(*document, assembly.options)) continue;
    remember_held(*document, assembly);
    assembly.held.push_back(std::move(document));
  }
  // From here it is known what is held back, and no reference to it can be mistaken.
  for (content::DocumentPtr& document : content.documents) {
    if (document == nullptr) continue;
    if (!document->folder.empty()) {
      assembly.owner_of_folder.emplace(document->folder,
                                       static_cast<Index>(assembly.document_count()));
    }
    DocumentNode node;
    node.document = has_held_parts(*document, assembly) ? without_held_parts(*document, assembly)
                                                        : std::move(document);
    assembly.site.documents.push_back(std::move(node));
  }
}

}  // namespace congbo::site
