#include "citation/paper.h"

#include <algorithm>

#include "base/text.h"
#include "citation/paper_head.h"
#include "citation/paper_lines.h"
#include "citation/paper_parts.h"

namespace congbo::citation {
namespace {

// Where in `words` its word boundary `at` of `form` is: forms and words have the same words.
std::size_t at_word(std::string_view words, std::string_view form, std::size_t at) {
  const auto spaces = std::count(form.begin(), form.begin() + static_cast<std::ptrdiff_t>(at), ' ');
  std::size_t place = words.find(' ');
  for (std::ptrdiff_t i = 0; i < spaces; ++i) place = words.find(' ', place + 1);
  return place;
}

void to_source(const ComposedText& text, TextSpan& span) {
  span = text.source_span(span);
}

// The head names the committee in full ("Đảng ủy xã Kỳ Lợi"), the lead says which part of it speaks
// ("Ban Thường vụ Đảng ủy"), else the signature does ("T/M BAN THƯỜNG VỤ"): both together name the
// issuer.
std::string issuer_of(const Paper& paper, std::string_view speaker) {
  const std::string& head = paper.issuer;
  const std::string spoken = issuer_in_words(speaker);
  if (head.empty()) return spoken;
  const std::string head_form = to_match_form(head);
  const std::string form = to_match_form(spoken);
  for (std::size_t at = form.find(' '); at != form.npos; at = form.find(' ', at + 1)) {
    const std::string_view tail = std::string_view(form).substr(at + 1);
    if (!starts_with_word(head_form, tail)) continue;
    return spoken.substr(0, at_word(spoken, form, at)) + " " + head;
  }
  const bool for_bureau =
      to_match_form(paper.signature.on_behalf_of).find("ban thường vụ") != std::string::npos;
  const bool is_committee = head.starts_with("Đảng ủy") || head.starts_with("Tỉnh ủy") ||
                            head.starts_with("Thành ủy") || head.starts_with("Thị ủy") ||
                            head.starts_with("Huyện ủy") || head.starts_with("Quận ủy");
  return for_bureau && is_committee ? "Ban Thường vụ " + head : head;
}

}  // namespace

Paper read_paper(std::string_view source, bool is_known_paper) {
  const ComposedText composed(source);
  const std::string_view text = composed.text();
  const PaperLines lines = cut_lines(text);
  Paper paper;
  const std::size_t body = read_head(lines, paper);
  const std::size_t tail = read_tail(lines, body, paper);
  // Only a paper rests on something; elsewhere "Theo Kế hoạch …" begins a sentence like any other.
  const bool is_paper = is_known_paper || !paper.type.empty();
  if (is_paper) paper.issuer = issuer_of(paper, read_basis(text, lines, body, tail, paper));
  paper.sections = read_sections(lines, body, tail);
  const auto begin_of = [&](std::size_t cell) {
    return cell < lines.cells.size() ? lines.cells[cell].span.begin : text.size();
  };
  paper.body = {begin_of(body), begin_of(tail)};
  paper.tail = {begin_of(tail), text.size()};
  for (TextSpan* span : {&paper.own_number, &paper.place_date, &paper.title_span, &paper.basis,
                         &paper.body, &paper.tail}) {
    to_source(composed, *span);
  }
  for (Section& section : paper.sections) to_source(composed, section.span);
  return paper;
}

}  // namespace congbo::citation
