// congbo graph: the relations between the documents of a site, on standard output.
#include "portal/graph.h"

#include <iostream>

#include "base/diagnostics.h"
#include "cli/commands.h"
#include "cli/finish.h"
#include "cli/phase_log.h"
#include "cli/preparation.h"
#include "portal/api.h"
#include "portal/outputs.h"

namespace congbo::cli {
namespace {

std::string graph_text(const portal::Tables& tables, GraphFormat format) {
  if (format == GraphFormat::json) return portal::api_text(tables, portal::ApiFile::graph);
  const portal::Graph graph = portal::build_graph(tables);
  return format == GraphFormat::mermaid ? portal::to_mermaid(graph) : portal::to_dot(graph);
}

}  // namespace

int graph(const Options& options) {
  Diagnostics diagnostics;
  PhaseLog phases(options);
  Preparation preparation(options);
  const bool is_ready = preparation.run(phases, diagnostics);
  phases.finish();
  const int exit_code = finish(options, diagnostics, preparation.files());
  if (is_ready) std::cout << graph_text(preparation.plan().tables(), options.graph_format);
  return exit_code;
}

}  // namespace congbo::cli
