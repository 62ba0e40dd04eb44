// Addresses, descriptions, groups and files of documents.
#include <fmt/format.h>

#include "base/text.h"
#include "portal/size_words.h"
#include "portal/tables.h"
#include "schedule/period_text.h"

namespace congbo::portal {
namespace {

using content::Document;
using content::Ref;

constexpr std::size_t kDescriptionBytes = 240;

// The first words of `text`, cut between words.
std::string first_words(const std::string& text) {
  if (text.size() <= kDescriptionBytes) return std::string(trim(text));
  const std::size_t space = text.rfind(' ', kDescriptionBytes);
  if (space == std::string::npos) return "";
  return std::string(trim(std::string_view(text).substr(0, space))) + "…";
}

std::string description_of(const Document& document) {
  if (!document.summary.empty()) return document.summary;
  if (document.official && !document.official->in_brief.empty()) return document.official->in_brief;
  return first_words(document.plain_text);
}

// `target` seen from the folder of `file`; Site has refused what leaves the site.
std::string path_from(const std::string& file, std::string_view target) {
  std::string folder = file.substr(0, file.rfind('/') + 1);
  for (bool again = true; again;) {
    again = false;
    if (target.starts_with("./")) {
      target.remove_prefix(2);
      again = true;
    } else if (target.starts_with("../") && !folder.empty()) {
      target.remove_prefix(3);
      folder.pop_back();
      folder.erase(folder.rfind('/') + 1);
      again = true;
    }
  }
  return folder.append(target);
}

using FileIndex = std::unordered_map<std::string_view, Index>;
using UnitIndex = std::unordered_map<std::string_view, Index>;

FileIndex files_by_source(const site::Site& site) {
  FileIndex index;
  for (std::size_t i = 0; i < site.files.size(); ++i) {
    index.emplace(site.files[i].source, static_cast<Index>(i));
  }
  return index;
}

UnitIndex units_by_id(const site::Site& site) {
  UnitIndex index;
  for (std::size_t i = 0; i < site.units.size(); ++i) {
    index.emplace(site.documents[site.units[i].document].document->id, static_cast<Index>(i));
  }
  return index;
}

template <typename Names>
void aim(Tables& tables, const Ref& ref, const Names& names, std::string_view name) {
  if (ref.empty()) return;
  const auto found = names.find(name);
  if (found != names.end()) tables.target_of.emplace(&ref, found->second);
}

std::string range_text(const content::Range& range) {
  if (range.from == range.to) return fmt::format("{}", range.from);
  return fmt::format("{}–{}", range.from, range.to);
}

void name_range(Tables& tables, const std::optional<content::Range>& range) {
  if (!range) return;
  const std::string text = range_text(*range);
  tables.words_of.emplace(&*range, Words{text, text});
}

void name_edtf(Tables& tables, const std::optional<Edtf>& edtf) {
  if (!edtf) return;
  tables.words_of.emplace(&*edtf, Words{schedule::period_text(*edtf, Language::vi),
                                        schedule::period_text(*edtf, Language::en)});
}

void add_plan(Tables& tables, const Document& document, const FileIndex& files,
              const UnitIndex& units) {
  const content::Plan& plan = *document.plan();
  name_edtf(tables, plan.period);
  for (const content::Material& material : plan.materials) {
    aim(tables, material.file, files, path_from(document.file, material.file.text));
  }
  for (const content::Form& form : plan.forms) {
    aim(tables, form.file, files, path_from(document.file, form.file.text));
  }
  for (const content::Quota& quota : plan.quota) {
    aim(tables, quota.unit, units, quota.unit.text);
    aim(tables, quota.each, units, quota.each.text);
    name_range(tables, quota.collective);
    name_range(tables, quota.individual);
  }
}

void add_attachments(Tables& tables, const site::DocumentNode& node, const FileIndex& files) {
  const Document& document = *node.document;
  for (const content::Attachment& attachment : document.attachments) {
    const auto file = files.find(path_from(document.file, attachment.file.text));
    if (file == files.end()) continue;
    for (Index visible : node.attachments) {
      if (visible == file->second) tables.files[visible].attachment = &attachment;
    }
  }
}

void add_event(Tables& tables, const Document& document) {
  const content::Event& event = *document.event();
  if (!event.starts || !event.starts->rule.time) return;
  const schedule::TimeOfDay& time = *event.starts->rule.time;
  const std::string text = fmt::format("{:02}:{:02}", time.hour, time.minute);
  tables.words_of.emplace(&*event.starts, Words{text, text});
}

void add_files(Tables& tables) {
  for (const site::PublishedFile& file : tables.site->files) {
    FileFacts facts;
    facts.size = static_cast<std::int64_t>(file.size);
    facts.size_text = size_words(file.size);
    const std::size_t dot = file.source.find_last_of("./");
    if (dot != std::string::npos && file.source[dot] == '.') {
      facts.extension = fold(file.source.substr(dot + 1));
    }
    tables.files.push_back(std::move(facts));
  }
}

// A document in another language that translates a listed one is reached from there.
bool is_listed(const Tables& tables, Index index) {
  const site::DocumentNode& node = tables.site->documents[index];
  return node.translation == kNone || node.document->language == tables.site->config.language;
}

std::vector<Index> listed(const Tables& tables, const std::vector<Index>& documents) {
  std::vector<Index> kept;
  for (Index index : documents) {
    if (is_listed(tables, index)) kept.push_back(index);
  }
  return kept;
}

void add_group(Tables& tables, const site::Group& group) {
  const auto index = static_cast<Index>(tables.groups.size());
  const bool is_column = group.column != nullptr;
  const std::string folder = is_column ? "chuyen-muc/" : "the/";
  tables.groups.push_back({&group, folder + group.id + ".html", listed(tables, group.documents)});
  for (Index document : group.documents) {
    DocumentFacts& facts = tables.documents[document];
    if (is_column) {
      facts.column = index;
    } else {
      facts.tags.push_back(index);
    }
  }
  if (!is_column) return;
  if (!tables.groups.back().documents.empty()) tables.shown_columns.push_back(index);
  if (group.column->from) name_period(tables, *group.column->from);
  if (group.column->until) name_period(tables, *group.column->until);
}

}  // namespace

void add_documents(Tables& tables) {
  const site::Site& site = *tables.site;
  const FileIndex files = files_by_source(site);
  const UnitIndex units = units_by_id(site);
  add_files(tables);
  for (const site::DocumentNode& node : site.documents) {
    const Document& document = *node.document;
    DocumentFacts facts;
    facts.url = document.address + ".html";
    facts.description = description_of(document);
    const bool is_read = document.broadcast() != nullptr && !document.body.html.empty();
    if (document.bulletin() != nullptr || is_read) facts.sheet = document.address + "-in.html";
    tables.documents.push_back(std::move(facts));
    add_attachments(tables, node, files);
    if (document.plan() != nullptr) add_plan(tables, document, files, units);
    if (document.model() != nullptr) name_edtf(tables, document.model()->registered);
    if (document.event() != nullptr) add_event(tables, document);
  }
  aim(tables, site.config.body, units, site.config.body.text);
  for (const site::Group& column : site.columns) add_group(tables, column);
  tables.column_count = site.columns.size();
  for (const site::Group& tag : site.tags) add_group(tables, tag);
  for (std::size_t kind = 0; kind < site.by_kind.size(); ++kind) {
    tables.listed[kind] = listed(tables, site.by_kind[kind]);
  }
}

}  // namespace congbo::portal
