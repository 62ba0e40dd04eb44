// References between documents: by id, by relative path, by plan#milestone.
#include <algorithm>

#include "base/text.h"
#include "site/assembly.h"
#include "site/messages.h"
#include "site/own_files.h"

namespace congbo::site {
namespace {

using content::Document;
using content::Ref;

std::string nearest_id(const Assembly& assembly, std::string_view id, bool units_only) {
  std::vector<std::string_view> ids;
  for (const DocumentNode& node : assembly.site.documents) {
    if (units_only && node.document->unit() == nullptr) continue;
    ids.push_back(node.document->id);
  }
  return std::string(nearest(id, ids));
}

bool is_held(const Assembly& assembly, const std::string& name) {
  return assembly.held_names.count(name) > 0;
}

std::vector<Index> resolve_documents(Assembly& assembly, Index from, const std::vector<Ref>& refs) {
  std::vector<Index> found;
  for (const Ref& ref : refs) {
    const Index index = resolve_document(assembly, from, ref);
    if (index != kNone) found.push_back(index);
  }
  return found;
}

void resolve_about(Assembly& assembly, Index index) {
  for (const Ref& ref : assembly.document(index).about) {
    DocumentNode& node = assembly.site.documents[index];
    if (ref.text.find('#') == std::string::npos) {
      const Index document = resolve_document(assembly, index, ref);
      if (document != kNone) node.about.push_back(document);
      continue;
    }
    const Index milestone = resolve_milestone(assembly, index, ref);
    if (milestone == kNone) continue;
    node.about_milestones.push_back(milestone);
    node.about.push_back(assembly.site.milestones[milestone].document);
  }
}

void resolve_fulfils(Assembly& assembly, Index index) {
  for (const Ref& ref : assembly.document(index).fulfils) {
    const Index milestone = resolve_milestone(assembly, index, ref);
    if (milestone == kNone) continue;
    assembly.site.documents[index].fulfils.push_back(milestone);
    assembly.site.milestones[milestone].fulfilled_by.push_back(index);
  }
}

void resolve_own(Assembly& assembly, Index index) {
  const Document& document = assembly.document(index);
  DocumentNode& node = assembly.site.documents[index];
  if (const content::News* news = document.news()) {
    node.related = resolve_documents(assembly, index, news->related);
  }
  if (const content::Bulletin* bulletin = document.bulletin()) {
    node.related = resolve_documents(assembly, index, bulletin->items);
  }
  if (const content::Model* model = document.model()) {
    if (!model->unit.empty()) node.subject_unit = resolve_unit(assembly, index, model->unit);
    if (!model->replaced_by.empty()) {
      node.replaced_by = resolve_document(assembly, index, model->replaced_by);
    }
  }
  if (const content::Event* event = document.event(); event != nullptr && !event->host.empty()) {
    node.subject_unit = resolve_unit(assembly, index, event->host);
  }
  if (const content::Unit* unit = document.unit()) {
    for (const content::IdentityRef& act : unit->established_by) {
      const IdentityTarget target = resolve_identity(assembly, index, act);
      const bool is_symbol = citation::parse_symbol(act.symbol).has_value();
      if (target.entry == kNone && !(target.held && is_symbol)) continue;
      add_relation(assembly, {RelationKind::based_on, index, target.entry, act.symbol, act.place});
    }
  }
}

void resolve_translation(Assembly& assembly, Index index) {
  const Ref& ref = assembly.document(index).translation_of;
  if (ref.empty()) return;
  const Index original = resolve_document(assembly, index, ref);
  if (original == kNone) return;
  assembly.site.documents[index].translation = original;
  assembly.site.documents[original].translation = index;
}

// Quotas name units too; what they name must exist even though only the plan's page shows them.
void check_quotas(Assembly& assembly, Index index) {
  const content::Plan* plan = assembly.document(index).plan();
  if (plan == nullptr) return;
  for (const content::Quota& quota : plan->quota) {
    if (!quota.unit.empty()) resolve_unit(assembly, index, quota.unit);
    if (!quota.each.empty()) resolve_unit(assembly, index, quota.each);
  }
}

bool is_path(const std::string& text) {
  return text.size() > 3 && text.compare(text.size() - 3, 3, ".md") == 0;
}

}  // namespace

bool holds_milestone(const Assembly& assembly, Index plan, std::string_view id) {
  return assembly.held_parts.count(assembly.document(plan).id + "#" + std::string(id)) > 0;
}

std::string path_from(std::string_view file, std::string_view target) {
  std::vector<std::string_view> parts = split(file, '/');
  parts.pop_back();
  for (std::string_view part : split(target, '/')) {
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.push_back(part);
    } else if (parts.empty()) {
      return {};
    } else {
      parts.pop_back();
    }
  }
  std::string path;
  for (std::string_view part : parts) {
    if (!path.empty()) path += '/';
    path += part;
  }
  return path;
}

Index resolve_document(Assembly& assembly, Index from, const Ref& ref) {
  if (is_path(ref.text)) {
    // Relative to the file that says it, or to content/ as site.yaml and habit have it.
    for (const std::string& path :
         {path_from(assembly.document(from).file, ref.text), "content/" + ref.text}) {
      const auto found = assembly.by_file.find(path);
      if (found != assembly.by_file.end()) return found->second;
      if (is_held(assembly, path)) return kNone;
    }
    assembly.diagnostics.report(kDanglingReference, assembly.document(from).file, ref.place,
                                {ref.text});
    return kNone;
  }
  const auto found = assembly.by_id.find(ref.text);
  if (found != assembly.by_id.end()) return found->second;
  if (is_held(assembly, ref.text)) return kNone;
  if (citation::parse_symbol(ref.text)) {
    const IdentityTarget target =
        resolve_identity(assembly, from, {ref.text, "", std::nullopt, "", ref.place});
    return target.entry == kNone ? kNone : assembly.site.entries[target.entry].document;
  }
  const std::string near = nearest_id(assembly, ref.text, false);
  assembly.diagnostics.report(near.empty() ? kDanglingReference : kDanglingReferenceNear,
                              assembly.document(from).file, ref.place, {ref.text, near});
  return kNone;
}

Index resolve_unit(Assembly& assembly, Index from, const Ref& ref) {
  return resolve_unit(assembly, assembly.document(from).file, ref);
}

Index resolve_unit(Assembly& assembly, std::string_view file, const Ref& ref) {
  const auto found = assembly.by_id.find(ref.text);
  if (found != assembly.by_id.end()) {
    const Index unit = assembly.site.documents[found->second].unit;
    if (unit != kNone) return unit;
  }
  if (is_held(assembly, ref.text)) return kNone;
  const std::string near = nearest_id(assembly, ref.text, true);
  assembly.diagnostics.report(near.empty() ? kUnknownUnit : kUnknownUnitNear, file, ref.place,
                              {ref.text, near});
  return kNone;
}

Index resolve_milestone(Assembly& assembly, Index from, const Ref& ref) {
  const std::size_t hash = ref.text.find('#');
  const std::string id = hash == std::string::npos ? ref.text : ref.text.substr(hash + 1);
  Index plan = from;
  if (hash != std::string::npos && hash > 0) {
    plan = resolve_document(assembly, from, {ref.text.substr(0, hash), ref.place});
    if (plan == kNone) return kNone;
  }
  const Index found = find_milestone(assembly, plan, id);
  if (found != kNone) return found;
  // A milestone held back stays unmentioned, and a reference to it is no mistake.
  if (holds_milestone(assembly, plan, id)) return kNone;
  std::vector<std::string_view> ids;
  for (Index index : assembly.site.documents[plan].milestones) {
    ids.push_back(assembly.site.milestones[index].source->id.text);
  }
  const std::string near(nearest(id, ids));
  assembly.diagnostics.report(near.empty() ? kUnknownMilestone : kUnknownMilestoneNear,
                              assembly.document(from).file, ref.place,
                              {id, assembly.document(plan).id, near});
  return kNone;
}

void resolve_references(Assembly& assembly) {
  for (Index i = 0; i < assembly.document_count(); ++i) {
    resolve_about(assembly, i);
    resolve_fulfils(assembly, i);
    resolve_own(assembly, i);
    resolve_translation(assembly, i);
    check_quotas(assembly, i);
  }
}

}  // namespace congbo::site
