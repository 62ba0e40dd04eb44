// Orders and groups: documents by kind, columns, tags, backlinks.
#include <algorithm>
#include <map>

#include "base/text.h"
#include "site/assembly.h"
#include "site/messages.h"

namespace congbo::site {
namespace {

using content::Document;
using content::Kind;

// Newest first; undated last; files decide between equals, so the order never varies.
bool is_newer(const Document& a, const Document& b) {
  if (a.date != b.date) return a.date > b.date;
  return a.file < b.file;
}

void sort_newest(const Assembly& assembly, std::vector<Index>& documents) {
  std::sort(documents.begin(), documents.end(),
            [&](Index a, Index b) { return is_newer(assembly.document(a), assembly.document(b)); });
}

void sort_by_title(const Assembly& assembly, std::vector<Index>& documents) {
  std::sort(documents.begin(), documents.end(), [&](Index a, Index b) {
    const Document& first = assembly.document(a);
    const Document& second = assembly.document(b);
    const int order_a = first.page() == nullptr ? 0 : first.page()->order;
    const int order_b = second.page() == nullptr ? 0 : second.page()->order;
    if (order_a != order_b) return order_a < order_b;
    const int order = compare_vietnamese(first.title, second.title);
    return order != 0 ? order < 0 : first.file < second.file;
  });
}

void group_by_kind(Assembly& assembly) {
  for (Index i = 0; i < assembly.document_count(); ++i) {
    assembly.site.by_kind[static_cast<std::size_t>(assembly.document(i).kind)].push_back(i);
  }
  for (int kind = 0; kind < content::kKindCount; ++kind) {
    std::vector<Index>& documents = assembly.site.by_kind[static_cast<std::size_t>(kind)];
    const bool by_title =
        static_cast<Kind>(kind) == Kind::unit || static_cast<Kind>(kind) == Kind::page;
    by_title ? sort_by_title(assembly, documents) : sort_newest(assembly, documents);
  }
}

std::string column_list(const content::SiteConfig& config) {
  std::string list;
  for (const content::ColumnConfig& column : config.columns) {
    if (!list.empty()) list += ", ";
    list += column.id;
  }
  return list;
}

void group_by_column(Assembly& assembly) {
  std::map<std::string, std::size_t> index;
  for (const content::ColumnConfig& column : assembly.site.config.columns) {
    index.emplace(column.id, assembly.site.columns.size());
    assembly.site.columns.push_back({slugify(column.id), column.title, &column, {}});
  }
  for (Index i = 0; i < assembly.document_count(); ++i) {
    const content::Ref& column = assembly.document(i).column;
    if (column.empty()) continue;
    const auto found = index.find(column.text);
    if (found != index.end()) {
      assembly.site.columns[found->second].documents.push_back(i);
    } else {
      assembly.diagnostics.report(kUnknownColumn, assembly.document(i).file, column.place,
                                  {column.text, column_list(assembly.site.config)});
    }
  }
  for (Group& group : assembly.site.columns) sort_newest(assembly, group.documents);
}

// Tags are one when they fold to one slug; the spelling of the first file in path order is shown.
void group_by_tag(Assembly& assembly) {
  std::map<std::string, Group> tags;
  for (Index i = 0; i < assembly.document_count(); ++i) {
    for (const std::string& tag : assembly.document(i).tags) {
      const std::string slug = slugify(tag);
      if (slug.empty()) continue;
      Group& group = tags[slug];
      if (group.title.empty()) group.title = tag;
      group.id = slug;
      if (group.documents.empty() || group.documents.back() != i) group.documents.push_back(i);
    }
  }
  for (auto& [slug, group] : tags) {
    sort_newest(assembly, group.documents);
    assembly.site.tags.push_back(std::move(group));
  }
  std::sort(
      assembly.site.tags.begin(), assembly.site.tags.end(),
      [](const Group& a, const Group& b) { return compare_vietnamese(a.title, b.title) < 0; });
}

void collect_backlinks(Assembly& assembly) {
  Site& site = assembly.site;
  for (Index i = 0; i < assembly.document_count(); ++i) {
    for (Index about : site.documents[i].about) site.documents[about].backlinks.push_back(i);
    for (Index related : site.documents[i].related) site.documents[related].backlinks.push_back(i);
  }
  for (DocumentNode& node : site.documents) {
    std::sort(node.backlinks.begin(), node.backlinks.end());
    node.backlinks.erase(std::unique(node.backlinks.begin(), node.backlinks.end()),
                         node.backlinks.end());
    sort_newest(assembly, node.backlinks);
  }
  for (MilestoneNode& node : site.milestones) {
    sort_newest(assembly, node.fulfilled_by);
    std::reverse(node.fulfilled_by.begin(), node.fulfilled_by.end());
  }
}

}  // namespace

void build_groups(Assembly& assembly) {
  group_by_kind(assembly);
  group_by_column(assembly);
  group_by_tag(assembly);
  collect_backlinks(assembly);
}

}  // namespace congbo::site
