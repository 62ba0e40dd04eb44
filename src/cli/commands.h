// The commands. Each returns the program's exit code (options.h).
#pragma once

namespace congbo::cli {

struct Options;

// Builds the portal and publishes it into the output folder, unless anything is wrong.
int build(const Options& options);

// The same without publishing: every page is rendered into a sink that keeps nothing.
int check(const Options& options);

// Prints what a text says as an official document: its frame, citations, deadlines.
int extract(const Options& options);

// Takes papers as they were sent into the site as documents, internal until a person says public.
int import_papers(const Options& options);
// Prints how the documents stand to each other, for Graphviz, Mermaid or a program.
int graph(const Options& options);
int report(const Options& options);

// Prints the program's version.
int version();

}  // namespace congbo::cli
