#include "portal/unbroken.h"

#include <algorithm>

#include "base/text.h"

namespace congbo::portal {
namespace {

// Bytes that still fit on a line of a phone of 320 pixels; a longer symbol may break.
constexpr std::size_t kLongest = 26;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

struct Span {
  std::size_t begin = 0, end = 0;
};

// The word that begins at `at`; tags and white space end it.
std::size_t end_of_word(std::string_view html, std::size_t at) {
  return std::min(html.find_first_of(" \n<", at), html.size());
}
std::size_t next_word(std::string_view html, std::size_t at) {
  return std::min(html.find_first_not_of(" \n", at), html.size());
}

bool has_sign(std::string_view word) {
  return word.find_first_of("-/") != word.npos;
}

// From the number that begins at `at` to the end of its symbol or date: blanks around its dash
// ("01 - KL/TW") belong to it.
std::size_t end_of_symbol(std::string_view html, std::size_t at) {
  std::size_t end = end_of_word(html, at);
  while (end < html.size() && html[end] != '<') {
    const std::size_t next = next_word(html, end);
    const bool is_open = html[end - 1] == '-' || (next < html.size() && html[next] == '-');
    if (!is_open || next == html.size() || html[next] == '<') break;
    end = end_of_word(html, next);
  }
  while (end > at && (html[end - 1] == ',' || html[end - 1] == '.')) --end;
  return end;
}

// "số " before the number at `at`, where both stand in one stretch of text.
std::size_t begin_of_symbol(std::string_view html, std::size_t at) {
  for (std::string_view word : {"số ", "Số ", "SỐ "}) {
    if (html.substr(0, at).ends_with(word)) return at - word.size();
  }
  return at;
}

}  // namespace

void append_unbroken(std::string& out, std::string_view html) {
  std::size_t copied = 0;
  for (std::size_t at = 0; at < html.size();) {
    if (html[at] == '<') {
      at = std::min(html.find('>', at), html.size() - 1) + 1;
      continue;
    }
    const bool begins = is_digit(html[at]) && (at == 0 || html[at - 1] == ' ' ||
                                               html[at - 1] == '\n' || html[at - 1] == '>');
    if (!begins) {
      ++at;
      continue;
    }
    const std::size_t end = end_of_symbol(html, at);
    const std::size_t begin = begin_of_symbol(html, at);
    const bool is_worth = has_sign(html.substr(at, end - at)) || begin < at;
    if (is_worth && end - begin <= kLongest) {
      out.append(html, copied, begin - copied).append("<span class=\"symbol\">");
      out.append(html, begin, end - begin).append("</span>");
      copied = end;
    }
    at = end;
  }
  out.append(html.substr(copied));
}

}  // namespace congbo::portal
