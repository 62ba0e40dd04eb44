// The commands. Each returns the program's exit code (options.h).
#pragma once

namespace congbo::cli {

struct Options;

// Builds the portal and publishes it into the output folder, unless anything is wrong.
int build(const Options& options);

// The same without publishing: every page is rendered into a sink that keeps nothing.
int check(const Options& options);

// Prints how the documents stand to each other, for Graphviz, Mermaid or a program.
int graph(const Options& options);

// Prints the program's version.
int version();

}  // namespace congbo::cli
