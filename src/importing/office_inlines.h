// Running text of an office document, as pandoc's syntax tree gives it → Markdown. One thread; the
// state gathers what belongs elsewhere: footnotes, pictures, traces of reviewing.
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace congbo::importing {

struct InlineState {
  // The name a picture of the document gets beside index.md; empty when it is left out.
  std::function<std::string(const std::string& media)> place_picture;
  // Blocks of a footnote → one line of Markdown.
  std::function<std::string(const nlohmann::json& blocks)> note_text;
  std::vector<std::string> footnotes;
  bool has_comments = false;
  bool has_changes = false;
};

// Lines are parted by '\n' where the document breaks a line. Deep nesting is cut off.
std::string inline_markdown(const nlohmann::json& inlines, InlineState& state);

// The words alone, for link texts and comparisons.
std::string inline_words(const nlohmann::json& inlines);

}  // namespace congbo::importing
