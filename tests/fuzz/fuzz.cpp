#include "fuzz.h"

#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/text.h"

namespace congbo::fuzz {
namespace {

void expect_inside(const Place& place, const std::vector<std::string_view>& lines) {
  if (place.line == 0) return;
  expect(place.line <= lines.size() + 1, "a place lies inside its file");
  const std::size_t bytes = place.line <= lines.size() ? lines[place.line - 1].size() : 0;
  // A byte-order mark is no part of the text that is read, and may shift the first line.
  expect(place.column <= bytes + 3, "a place begins inside its line");
  expect(place.length <= bytes + 3, "a place ends inside its line");
}

bool is_void(std::string_view tag) {
  return tag == "br" || tag == "hr" || tag == "img" || tag == "wbr";
}

// The end of the tag that begins at `at`, quoted attributes skipped.
std::size_t end_of_tag(std::string_view html, std::size_t at) {
  bool quoted = false;
  for (; at < html.size(); ++at) {
    if (html[at] == '"') quoted = !quoted;
    if (html[at] == '>' && !quoted) return at;
  }
  expect(false, "every tag is closed by >");
  return at;
}

}  // namespace

void expect(bool holds, const char* property) {
  if (holds) return;
  std::fprintf(stderr, "broken property: %s\n", property);
  std::abort();
}

void expect_printable(const Diagnostics& diagnostics, std::string_view text) {
  const std::vector<std::string_view> lines = split(text, '\n');
  const LineSource line_of = [&](const std::string&, std::uint32_t line) {
    return line >= 1 && line <= lines.size() ? std::string(lines[line - 1]) : std::string();
  };
  for (const Diagnostic& item : diagnostics.sorted()) {
    expect_inside(item.place, lines);
    for (const Language language : {Language::vi, Language::en}) {
      expect(!find_invalid_utf8(message_text(item, language)), "a message is valid UTF-8");
      expect(!find_invalid_utf8(hint_text(item, language)), "a hint is valid UTF-8");
      std::ostringstream out;
      print(out, item, language, line_of);
      expect(out.str().find('\n') != std::string::npos, "a printed message ends its line");
    }
  }
}

void expect_well_formed(std::string_view html) {
  std::vector<std::string_view> open;
  for (std::size_t at = html.find('<'); at != html.npos; at = html.find('<', at)) {
    const std::size_t end = end_of_tag(html, at);
    const bool closing = html.substr(at, 2) == "</";
    std::string_view tag = html.substr(at + (closing ? 2 : 1), end - at - (closing ? 2 : 1));
    tag = tag.substr(0, tag.find(' '));
    expect(!tag.empty() && tag.find_first_not_of("abcdefghijklmnopqrstuvwxyz123456") == tag.npos,
           "only tags of our own are written");
    expect(tag != "script" && tag != "style" && tag != "iframe", "nothing active is written");
    if (closing) {
      expect(!open.empty() && open.back() == tag, "tags are closed in order");
      open.pop_back();
    } else if (!is_void(tag)) {
      open.push_back(tag);
    }
    at = end + 1;
  }
  expect(open.empty(), "every element is closed");
}

}  // namespace congbo::fuzz
