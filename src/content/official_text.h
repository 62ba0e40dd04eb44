// A text read as an official document: its frame, what it cites, what must be done by when. The
// rooms that understand these parts do not know each other; here one's finds reach the next.
// Pure; safe from any thread.
#pragma once

#include "citation/bodies.h"
#include "citation/citation.h"
#include "citation/paper.h"
#include "schedule/scanner.h"

namespace congbo::content {

struct OfficialText {
  citation::Paper paper;
  std::vector<citation::Citation> citations;
  std::vector<citation::BodyMention> bodies;
  std::vector<schedule::Deadline> deadlines;
};

// What a reader needs to know, and what it does without to save time.
struct ReadingOptions {
  bool is_known_paper = false;  // see citation::read_paper
  bool with_bodies = true;      // else no deadline says who is charged with it
  bool with_deadlines = true;
};

// Requires: valid UTF-8. Offsets are bytes of `text`; front matter at its beginning is passed over.
// `reference` is the document's date where the text itself prints none.
OfficialText read_official_text(std::string_view text, const std::optional<Date>& reference,
                                const ReadingOptions& options = {});

}  // namespace congbo::content
