// Circles in a graph of indexes. A pure function; safe from any thread.
#pragma once

#include <vector>

#include "site/index.h"

namespace congbo::site {

// `edges[n]` are where node n leads. Every circle that a walk in order of nodes and edges closes,
// once: its nodes in order of the way, so that the last leads back to the first. Linear, and as
// deep as the longest way without using the stack.
std::vector<std::vector<Index>> find_cycles(const std::vector<std::vector<Index>>& edges);

}  // namespace congbo::site
