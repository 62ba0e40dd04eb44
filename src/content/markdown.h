// Markdown → compact HTML with slots. Links, pictures, mentions and symbols are slots because their
// addresses depend on the page (relative) or the feed (absolute) that shows the body.
// cmark-gfm parses, behind guards; our own pass writes the HTML, so no tree is kept.
// render_markdown may run on many threads once prepare_markdown has been called on one.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostics.h"

namespace congbo::citation {
struct OwnAbbreviation;
}

namespace congbo::content {

enum class SlotKind : std::uint8_t {
  link_begin,     // [text](target): `target` as the author wrote it, fragment included
  link_end,       // closes any of the *_begin kinds
  mention_begin,  // @76-KH/ĐU or @id: `target` without the @; the text follows as typed
  symbol_begin,   // a citation in running text: `target` is the symbol's normal form, empty when
                  // the mention is incomplete
  abbreviation_begin,  // BTV, where the body first uses it: `target` is its meaning
  image,               // ![alt](target "title"): the whole element is the slot's
};

// What a mention of an official document says of it in so many words; empty where it says nothing.
struct Cited {
  std::string symbol;     // normal form; empty: "Chỉ thị 05", known by type and number only
  std::string type;       // code: "CT"
  std::string type_word;  // in match form, as the text has it: "chỉ thị"
  std::string number;
  std::string issuer;
  std::string title;
  std::optional<Date> date;
};

// What an author writes for the words of a picture that shows nothing worth any.
inline constexpr std::string_view kDecorative = "-";

inline constexpr std::uint32_t kNothingCited = 0xFFFFFFFF;

struct Slot {
  std::uint32_t offset = 0;  // into Body::html
  SlotKind kind = SlotKind::link_begin;
  std::uint32_t cited = kNothingCited;  // symbol only: into Body::cited
  std::string target;
  std::string title;           // link or image title
  std::string alt;             // image only
  bool is_decorative = false;  // image only: `![-](…)`, which needs no words
  Place place;                 // in the file, for messages
  std::string sentence;  // symbol, mention, link to an @id: the sentence around it, as plain text
};

struct Body {
  std::string html;
  std::vector<Slot> slots;  // by offset
  std::vector<Cited> cited;
};

struct Heading {
  int level = 2;   // as in the HTML: a document's highest heading is h2
  std::string id;  // slug, unique in the document
  std::string text;
};

struct MarkdownOptions {
  std::string_view file;         // for messages
  std::uint32_t first_line = 1;  // line of the body's first line in its file
  bool raw_html = false;
  std::string_view language = "vi";  // of the page: "en", or Vietnamese labels
  const std::vector<citation::OwnAbbreviation>* glossary = nullptr;  // none: nothing is explained
};

struct Rendered {
  Body body;
  std::vector<Heading> headings;
  std::string plain_text;  // for search, summaries and the loudspeaker
};

// Registers cmark's extensions. Call once, before any thread renders.
void prepare_markdown();

// Renders valid UTF-8. Refusals (guards, forbidden link schemes) are reported and leave the
// offending part out; the result is then unfit for publication but safe to go on with.
Rendered render_markdown(std::string_view text, const MarkdownOptions& options,
                         Diagnostics& diagnostics);

}  // namespace congbo::content
