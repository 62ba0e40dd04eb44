// Documents and how they stand to each other, as one graph: for programs, for Graphviz, for
// Mermaid. Pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace congbo::portal {

struct Tables;

struct GraphNode {
  std::string id;  // the page's address
  std::string label, title;
  std::string_view kind;   // "plan"; "cited" for a document known by its citations only
  std::string_view level;  // of official documents: "commune"; else ""
  std::string date;        // ISO; "" when undated
};

struct GraphEdge {
  std::string from, to;   // ids of nodes
  std::string_view kind;  // "implements" …, "about", "fulfils"
  std::string_view label;
  std::string milestone;  // of "fulfils": its id
};

struct Graph {
  std::vector<GraphNode> nodes;  // the register, then other documents that speak of it
  std::vector<GraphEdge> edges;  // each once
};

Graph build_graph(const Tables& tables);

std::string to_dot(const Graph& graph);
std::string to_mermaid(const Graph& graph);

}  // namespace congbo::portal
