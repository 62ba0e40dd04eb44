#include "importing/joining.h"

#include <optional>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kLongest = 32 * 1024;  // bytes; what is longer is no sentence
constexpr std::size_t kFullLine = 60;  // characters; a shorter line was not cut by the paper's edge

// Ends the way a sentence, a heading or the lead of a list does.
bool ends_with_stop(std::string_view words) {
  for (std::string_view stop : {".", ";", ":", "!", "?", "…", "/", ".)", ".”", ".\""}) {
    if (ends_with(words, stop)) return true;
  }
  return false;
}

bool is_page_number(std::string_view words) {
  return !words.empty() && words.size() <= 3 && words.find_first_not_of("0123456789") == words.npos;
}

std::size_t end_of_letters(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t next = at;
    const char32_t letter = next_codepoint(text, next);
    const bool digit = letter >= '0' && letter <= '9';
    if (!digit && !is_lower(letter) && !is_upper(letter)) break;
    at = next;
  }
  return at;
}

// "- …", "a) …", "1.2. …", "(1) …": begins something of its own.
bool begins_item(const Line& line, std::string_view words) {
  if (line.depth > 0 || line.heading > 0 || line.kind != Line::Kind::text) return true;
  if (words.empty() || std::string_view("-+(\"*|#").find(words[0]) != words.npos) return true;
  if (words[0] >= '0' && words[0] <= '9') return true;
  const std::size_t end = end_of_letters(words);
  const bool mark = end > 0 && end <= 5 && end < words.size();
  return mark && (words[end] == ')' || words[end] == '.') && end + 1 < words.size() &&
         words[end + 1] == ' ';
}

std::string_view last_word(std::string_view words) {
  const std::size_t space = words.rfind(' ');
  return space == words.npos ? words : words.substr(space + 1);
}

enum class Cut { none, sure, guessed };

// What a line says so far: its last piece, and how long all of it is.
struct Said {
  std::string last;
  std::size_t letters = 0;
};

Cut cut_between(const Said& said, const Line& next, bool over_blank) {
  const std::string after = plain_words(next.text);
  if (said.last.empty() || ends_with_stop(said.last) || begins_item(next, after)) return Cut::none;
  if (begins_lower(after)) return Cut::sure;
  const std::string_view word = last_word(said.last);
  const bool in_name = said.letters >= kFullLine && begins_upper(word) &&
                       end_of_letters(word) == word.size() && begins_upper(after);
  return in_name && over_blank ? Cut::guessed : Cut::none;
}

class Joiner {
 public:
  Joiner(Manuscript& manuscript, std::size_t last,
         const std::function<bool(std::size_t)>& is_heading)
      : lines_(manuscript.lines), notes_(manuscript.notes), last_(last), is_heading_(is_heading) {}

  void run(std::size_t first) {
    std::vector<Line> out(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(first));
    for (std::size_t at = first; at < last_;) at = take_one(at, out);
    out.insert(out.end(), lines_.begin() + static_cast<std::ptrdiff_t>(last_), lines_.end());
    lines_ = std::move(out);
    if (page_numbers_.empty()) return;
    notes_.push_back("đã bỏ số trang đứng giữa câu: " + page_numbers_);
  }

 private:
  // Copies the line at `at` with everything that continues it; returns the next line to look at.
  std::size_t take_one(std::size_t at, std::vector<Line>& out) {
    Line line = lines_[at];
    const std::size_t index = at++;
    Said said{plain_words(line.text), 0};
    said.letters = count_codepoints(said.last);
    const bool is_short_heading = is_heading_(index) && said.letters < kFullLine;
    const bool is_text = line.kind == Line::Kind::text && !is_page_number(said.last);
    while (is_text && !is_short_heading && line.text.size() < kLongest) {
      const std::optional<std::size_t> next = continuation(line, said, at);
      if (!next) break;
      line.text += ' ' + lines_[*next].text;
      said.last = plain_words(lines_[*next].text);
      said.letters += count_codepoints(said.last) + 1;
      at = *next + 1;
    }
    out.push_back(std::move(line));
    return at;
  }

  // The line that goes on with `line`, looking from `at` on.
  std::optional<std::size_t> continuation(Line& line, const Said& said, std::size_t at) {
    if (said.last.empty()) return std::nullopt;
    std::string page;
    const std::size_t begin = at;
    for (; at < last_; ++at) {
      if (lines_[at].is_blank()) continue;
      const std::string next = plain_words(lines_[at].text);
      const bool alone = at > begin && lines_[at - 1].is_blank();
      if (!page.empty() || !alone || !is_page_number(next)) break;
      page = next;
    }
    if (at == last_) return std::nullopt;
    const Cut cut = cut_between(said, lines_[at], at > begin);
    if (cut == Cut::none || (cut == Cut::guessed && is_heading_(at))) return std::nullopt;
    if (cut == Cut::guessed) line.note = "đã nối hai đoạn bị ngắt giữa câu";
    if (!page.empty()) page_numbers_ += (page_numbers_.empty() ? "" : ", ") + page;
    return at;
  }

  std::vector<Line>& lines_;
  std::vector<std::string>& notes_;
  std::size_t last_;
  const std::function<bool(std::size_t)>& is_heading_;
  std::string page_numbers_;
};

}  // namespace

void join_broken_sentences(Manuscript& manuscript, std::size_t first, std::size_t last,
                           const std::function<bool(std::size_t)>& is_heading) {
  Joiner(manuscript, last, is_heading).run(first);
}

}  // namespace congbo::importing
