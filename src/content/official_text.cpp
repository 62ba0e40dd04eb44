#include "content/official_text.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "content/front_matter.h"

namespace congbo::content {
namespace {

// Where the body begins behind front matter; 0 without it. Unclosed front matter is text.
std::size_t body_offset(std::string_view text) {
  const std::size_t start = text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
  Diagnostics unused;
  const auto parts = split_front_matter("", text.substr(start), unused);
  return parts ? static_cast<std::size_t>(parts->body.data() - text.data()) : start;
}

void add(std::vector<TextSpan>& spans, TextSpan span) {
  if (!span.empty()) spans.push_back(span);
}

// Sorted, and what overlaps joined into one.
void settle(std::vector<TextSpan>& spans) {
  std::sort(spans.begin(), spans.end(),
            [](const TextSpan& a, const TextSpan& b) { return a.begin < b.begin; });
  std::vector<TextSpan> joined;
  for (const TextSpan& span : spans) {
    if (!joined.empty() && span.begin <= joined.back().end) {
      joined.back().end = std::max(joined.back().end, span.end);
    } else {
      joined.push_back(span);
    }
  }
  spans = std::move(joined);
}

// Dates that say when something was issued or what it is called, not when something is due.
std::vector<TextSpan> quiet_spans(const OfficialText& read) {
  const citation::Paper& paper = read.paper;
  std::vector<TextSpan> spans;
  for (const TextSpan& span :
       {paper.own_number, paper.place_date, paper.title_span, paper.basis, paper.tail}) {
    add(spans, span);
  }
  for (const citation::Citation& citation : read.citations) {
    add(spans, citation.span);
    add(spans, citation.issuer_span);
  }
  settle(spans);
  return spans;
}

// The document's own number belongs to its head also where an annex or the text repeats it.
void drop_own_number(OfficialText& read) {
  const citation::Paper& paper = read.paper;
  if (!paper.symbol) return;
  const std::string own = citation::symbol_key(paper.symbol->text);
  const auto is_own = [&](const citation::Citation& found) {
    const bool one_date = !found.date || !paper.date || found.date == paper.date;
    return found.symbol && one_date && citation::symbol_key(found.symbol->text) == own;
  };
  read.citations.erase(std::remove_if(read.citations.begin(), read.citations.end(), is_own),
                       read.citations.end());
}

void shift(TextSpan& span, std::size_t offset) {
  span.begin += offset;
  span.end += offset;
}

void shift(OfficialText& read, std::size_t offset) {
  citation::Paper& paper = read.paper;
  for (TextSpan* span : {&paper.own_number, &paper.place_date, &paper.title_span, &paper.basis,
                         &paper.body, &paper.tail}) {
    shift(*span, offset);
  }
  for (citation::Section& section : paper.sections) shift(section.span, offset);
  for (citation::Citation& citation : read.citations) {
    for (TextSpan* span : {&citation.span, &citation.issuer_span, &citation.title_span}) {
      shift(*span, offset);
    }
  }
  for (citation::BodyMention& body : read.bodies) shift(body.span, offset);
  for (schedule::Deadline& deadline : read.deadlines) {
    shift(deadline.span, offset);
    shift(deadline.what, offset);
    for (TextSpan& who : deadline.who) shift(who, offset);
  }
}

}  // namespace

OfficialText read_official_text(std::string_view text, const std::optional<Date>& reference,
                                const ReadingOptions& options) {
  const std::size_t offset = body_offset(text);
  text.remove_prefix(offset);
  OfficialText read;
  read.paper = citation::read_paper(text, options.is_known_paper);
  read.citations = citation::find_citations(text, read.paper.own_number);
  drop_own_number(read);
  if (options.with_bodies) read.bodies = citation::find_bodies(text);
  if (options.with_deadlines) {
    schedule::ScanContext context;
    context.reference = read.paper.date ? read.paper.date : reference;
    context.quiet = quiet_spans(read);
    for (const citation::BodyMention& body : read.bodies) context.bodies.push_back(body.span);
    read.deadlines = schedule::find_deadlines(text, context);
  }
  if (offset > 0) shift(read, offset);
  return read;
}

}  // namespace congbo::content
