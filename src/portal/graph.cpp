#include "portal/graph.h"

#include <fmt/format.h>

#include <set>
#include <tuple>
#include <unordered_map>

#include "portal/tables.h"
#include "portal/theme.h"

namespace congbo::portal {
namespace {

using content::Document;

class GraphBuilder {
 public:
  explicit GraphBuilder(const Tables& tables) : tables_(tables), site_(*tables.site) {}

  Graph build() {
    for (Index i = 0; i < site_.entries.size(); ++i) add_entry(i);
    for (Index i = 0; i < site_.documents.size(); ++i) {
      const site::DocumentNode& node = site_.documents[i];
      if (node.entry == kNone && !(node.about.empty() && node.fulfils.empty())) add_document(i);
    }
    for (const site::Relation& relation : site_.relations) add_relation(relation);
    for (Index i = 0; i < site_.documents.size(); ++i) add_subjects(i);
    return std::move(graph_);
  }

 private:
  void add_entry(Index index) {
    const site::Entry& entry = site_.entries[index];
    const EntryFacts& facts = tables_.entries[index];
    GraphNode node;
    node.id = facts.url;
    node.label = facts.label;
    node.title = entry.title;
    node.kind = "cited";
    if (entry.document != kNone) {
      node.kind = content::kind_name(site_.documents[entry.document].document->kind);
      node.title = site_.documents[entry.document].document->title;
    }
    node.level = value_of(word_key(facts.level));
    if (entry.date) node.date = to_iso(*entry.date);
    graph_.nodes.push_back(std::move(node));
  }

  void add_document(Index index) {
    const Document& document = *site_.documents[index].document;
    GraphNode node;
    node.id = tables_.documents[index].url;
    node.label = node.title = document.title;
    node.kind = content::kind_name(document.kind);
    if (document.date) node.date = to_iso(*document.date);
    graph_.nodes.push_back(std::move(node));
    others_.insert(index);
  }

  // Subjects that are no node of their own (units, pages) are left out.
  bool is_node(Index document) const {
    return site_.documents[document].entry != kNone || others_.count(document) > 0;
  }

  void add_edge(const std::string& from, const std::string& to, std::string_view kind,
                std::string_view label, const std::string& milestone = "") {
    if (from == to || !seen_.emplace(from, to, kind, milestone).second) return;
    graph_.edges.push_back({from, to, kind, label, milestone});
  }

  void add_relation(const site::Relation& relation) {
    if (relation.to == kNone || !is_node(relation.from)) return;
    const std::string_view key = word_key(relation.kind);
    add_edge(tables_.documents[relation.from].url, tables_.entries[relation.to].url, value_of(key),
             tables_.theme->text(tables_.language, key));
  }

  void add_subjects(Index index) {
    if (!is_node(index)) return;
    const std::string& from = tables_.documents[index].url;
    const auto label = [&](std::size_t which) {
      return tables_.theme->text(tables_.language, kGraphLabels[which]);
    };
    for (Index about : site_.documents[index].about) {
      if (is_node(about)) add_edge(from, tables_.documents[about].url, "about", label(0));
    }
    for (Index milestone : site_.documents[index].fulfils) {
      const site::MilestoneNode& node = site_.milestones[milestone];
      add_edge(from, tables_.documents[node.document].url, "fulfils", label(1),
               node.source->id.text);
    }
  }

  const Tables& tables_;
  const site::Site& site_;
  Graph graph_;
  std::set<Index> others_;  // documents outside the register that are nodes
  std::set<std::tuple<std::string, std::string, std::string_view, std::string>> seen_;
};

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\n' ? ' ' : c;
  }
  return out + '"';
}

// Mermaid has no escape within quotes but entities.
std::string mermaid_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '#' || c == '<' || c == '>' || c == '&' || c == '`') {
      out += fmt::format("#{};", static_cast<int>(c));
    } else {
      out += c == '\n' ? ' ' : c;
    }
  }
  return out + '"';
}

}  // namespace

Graph build_graph(const Tables& tables) {
  return GraphBuilder(tables).build();
}

std::string to_dot(const Graph& graph) {
  std::string out = "digraph congbo {\n  rankdir=BT;\n  node [shape=box];\n";
  for (const GraphNode& node : graph.nodes) {
    out += fmt::format("  {} [label={}, tooltip={}];\n", quoted(node.id), quoted(node.label),
                       quoted(node.title));
  }
  for (const GraphEdge& edge : graph.edges) {
    out += fmt::format("  {} -> {} [label={}];\n", quoted(edge.from), quoted(edge.to),
                       quoted(edge.label));
  }
  return out + "}\n";
}

std::string to_mermaid(const Graph& graph) {
  std::unordered_map<std::string_view, std::size_t> numbers;
  std::string out = "graph BT\n";
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    numbers.emplace(graph.nodes[i].id, i);
    out += fmt::format("  n{}[{}]\n", i, mermaid_text(graph.nodes[i].label));
  }
  for (const GraphEdge& edge : graph.edges) {
    out += fmt::format("  n{} -->|{}| n{}\n", numbers.at(edge.from), mermaid_text(edge.label),
                       numbers.at(edge.to));
  }
  return out;
}

}  // namespace congbo::portal
