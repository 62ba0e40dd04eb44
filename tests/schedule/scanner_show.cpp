#include "schedule/scanner_show.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "schedule/scanner.h"

namespace congbo::schedule::testing {
namespace {

std::string show(std::string_view text, const Deadline& deadline) {
  const TimeRule& rule = deadline.rule;
  std::string line = to_nfc(text.substr(deadline.span.begin, deadline.span.size()));
  line += " | " + to_string(rule.kind);
  if (rule.edtf) line += " " + to_string(*rule.edtf);
  if (rule.recurs != Recurs::none) line += " " + to_string(rule.recurs);
  if (rule.offset) line += " " + to_string(*rule.offset);
  if (rule.conditional) line += " condition";
  const std::string rrule = to_rrule(rule);
  return rrule.empty() ? line : line + " | " + rrule;
}

std::string show_all(std::string_view text, const std::vector<Deadline>& deadlines) {
  std::string all;
  for (const Deadline& deadline : deadlines) {
    if (!all.empty()) all += " ; ";
    all += show(text, deadline);
  }
  return all;
}

std::string to_nfd(std::string_view text) {
  utf8proc_uint8_t* bytes = nullptr;
  const utf8proc_ssize_t size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &bytes,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE));
  std::string nfd(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
  std::free(bytes);
  return nfd;
}

std::vector<TextSpan> places(std::string_view text, const std::vector<std::string_view>& words) {
  std::vector<TextSpan> spans;
  for (const std::string_view word : words) {
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
      spans.push_back({at, at + word.size()});
    }
  }
  std::sort(spans.begin(), spans.end(),
            [](const TextSpan& a, const TextSpan& b) { return a.begin < b.begin; });
  return spans;
}

}  // namespace

std::string found(std::string_view text, std::string_view reference) {
  return show_all(text, find_deadlines(text, {parse_date(reference), {}, {}}));
}

std::string found_decomposed(std::string_view text, std::string_view reference) {
  return found(to_nfd(text), reference);
}

std::string found_beside(std::string_view text, const Known& known) {
  return show_all(
      text, find_deadlines(text, {{}, places(text, known.quiet), places(text, known.bodies)}));
}

std::string duties(std::string_view text, const std::vector<std::string_view>& bodies) {
  std::string all;
  for (const Deadline& deadline : find_deadlines(text, {{}, {}, places(text, bodies)})) {
    if (!all.empty()) all += " ; ";
    for (const TextSpan& body : deadline.who) {
      if (body != deadline.who.front()) all += " + ";
      all += text.substr(body.begin, body.size());
    }
    all += ": ";
    all += text.substr(deadline.what.begin, deadline.what.size());
  }
  return all;
}

}  // namespace congbo::schedule::testing
