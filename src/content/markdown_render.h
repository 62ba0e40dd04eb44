// What the passes over one parsed document share: where they read, what they write, and the bounds
// they keep. One per document and thread.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "citation/citation.h"
#include "content/markdown_source.h"
#include "content/markdown_terms.h"

struct cmark_node;

namespace congbo::content {

// What the renderer itself says of a document's parts, for those who hear the page.
struct MarkdownLabels {
  std::string_view note, notes, back, table, done, not_done;
};
const MarkdownLabels& labels_in(std::string_view language);

struct RenderState {
  const MarkdownSource& source;
  const MarkdownOptions& options;
  Diagnostics& diagnostics;
  Rendered out;

  std::size_t most_output = 0;  // bytes of HTML and slot texts
  std::size_t slot_bytes = 0;
  bool stopped = false;  // the output grew past its bound; nothing more is written

  std::vector<int> notes_linked;  // by footnote number: references that become links
  std::vector<int> notes_met;     // … written so far
  std::map<std::string, int, std::less<>> heading_ids;  // slug → uses so far
  int top_heading = 6;  // level of the document's highest heading, which becomes h2
  int tables = 0;
  bool reported_depth = false;
  TermFinder terms{options.glossary};
  citation::CitationScanner citations = {};  // remembers what abbreviations stand for

  std::string& html() { return out.body.html; }
  void add_slot(Slot slot);
  void add_plain_line(std::string_view line);
  // True once the output is past its bound; reports that the first time.
  bool is_over();
  void report(const Message& message, cmark_node* node, std::vector<std::string> arguments = {});
  void report_depth(cmark_node* node);
};

// Looks through the tree once before writing: which footnote references will be links, so that
// every note knows its ways back; and the level of the highest heading (authors begin with # or
// with ##).
void survey(cmark_node* root, RenderState& state);

// Writes the document's blocks, then its footnotes.
void render_blocks(cmark_node* root, RenderState& state);

}  // namespace congbo::content
