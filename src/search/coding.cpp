#include "search/coding.h"

#include <fmt/format.h>

#include <algorithm>

namespace congbo::search {
namespace {

constexpr std::uint32_t kLastDigits = 55;  // a digit below ends the number, one from here on has
                                           // five bits and is followed by the rest
constexpr std::uint32_t kMoreDigits = 32;

// From '#' to 'z' without the backslash.
char digit(std::uint32_t value) {
  return static_cast<char>('#' + value + (value >= '\\' - '#' ? 1 : 0));
}

// The heaviest postings, then those of the newest pages; by page again.
std::vector<Posting> heaviest(std::vector<Posting> postings, const PostingLimit& limit) {
  std::stable_sort(postings.begin(), postings.end(),
                   [](const Posting& a, const Posting& b) { return a.level > b.level; });
  const auto titles = static_cast<std::size_t>(
      std::count_if(postings.begin(), postings.end(),
                    [](const Posting& each) { return each.level >= kTitleLevel; }));
  postings.resize(std::max(std::min(titles, limit.titles), limit.usual));
  std::sort(postings.begin(), postings.end(),
            [](const Posting& a, const Posting& b) { return a.page < b.page; });
  return postings;
}

void append_pages(std::string& out, const std::vector<Posting>& postings) {
  std::uint32_t next = 0;
  for (const Posting& posting : postings) {
    append_number(out, (posting.page - next) << kLevelBits | posting.level);
    next = posting.page + 1;
  }
}

}  // namespace

void append_number(std::string& out, std::uint32_t number) {
  while (number >= kLastDigits) {
    number -= kLastDigits;
    out += digit(kLastDigits + number % kMoreDigits);
    number /= kMoreDigits;
  }
  out += digit(number);
}

PostingLimit posting_limit(std::size_t pages) {
  return {std::clamp<std::size_t>(pages / 8, 200, 1000), 1500};
}

void append_postings(std::string& out, const std::vector<Posting>& postings,
                     const PostingLimit& limit) {
  append_number(out, static_cast<std::uint32_t>(postings.size()));
  if (postings.size() <= limit.usual) return append_pages(out, postings);
  append_pages(out, heaviest(postings, limit));
}

void append_json(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += c == '\n' ? "\\n" : fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else if (text.substr(i, 2) == "\xE2\x80" && i + 2 < text.size() &&
               (text[i + 2] == '\xA8' || text[i + 2] == '\xA9')) {
      // U+2028 and U+2029 end a line within a script of older browsers.
      out += text[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
      i += 2;
    } else {
      out += c;
    }
  }
  out += '"';
}

}  // namespace congbo::search
