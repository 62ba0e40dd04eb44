// Sections are counted where they stand: under their parent, headings apart from the lists below
// them. A number 1 begins a new list at any place, so only what follows a number can be wrong.
#include <algorithm>
#include <map>

#include "check/messages.h"
#include "check/rules.h"

namespace congbo::check {
namespace {

using citation::Section;

constexpr int kLongestLeap = 4;   // 4 → 8; a longer one is no list that lost an item
constexpr int kMostNumber = 200;  // a greater one is a year or a page
constexpr std::size_t kDeepest = 8;

// "II" → 2; 0 when it is no Roman number.
int roman_value(std::string_view text) {
  int total = 0;
  int highest = 0;
  for (auto at = text.rbegin(); at != text.rend(); ++at) {
    const int value = *at == 'I' ? 1 : *at == 'V' ? 5 : *at == 'X' ? 10 : 0;
    if (value == 0) return 0;
    total += value < highest ? -value : value;
    highest = std::max(highest, value);
  }
  return text.empty() ? 0 : total;
}

int arabic_value(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || value > kMostNumber) return 0;
    value = value * 10 + (c - '0');
  }
  return value;
}

// A number as printed: what it belongs to ("2." of "2.3", "Điều " of "Điều 5") and its own part.
struct Number {
  std::string family;
  int value = 0;  // 0: a letter, or nothing that can be counted
  bool is_roman = false;
};

Number read_number(const std::string& printed) {
  const std::size_t cut = printed.find_last_of(". ");
  Number number;
  number.family = cut == printed.npos ? "" : printed.substr(0, cut + 1);
  const std::string_view own = std::string_view(printed).substr(number.family.size());
  number.value = arabic_value(own);
  if (number.value == 0) {
    number.value = roman_value(own);
    number.is_roman = number.value != 0;
  }
  return number;
}

// How a line stands in Markdown: the number of # before it, else a list at some depth. A bold line
// serves as a heading below all others.
constexpr int kBold = 7;

struct Standing {
  int hashes = 0;  // 0: not a heading
  std::size_t indent = 0;
};

Standing standing_of(std::string_view body, std::size_t at) {
  const std::size_t line = at == 0 ? 0 : body.rfind('\n', at - 1) + 1;  // npos + 1 is 0
  Standing standing;
  for (std::size_t i = line; i < body.size() && i < at + 8; ++i) {
    if (body[i] == '#') {
      ++standing.hashes;
    } else if (body[i] == ' ' && standing.hashes == 0) {
      ++standing.indent;
    } else {
      if (body[i] == '*' && standing.hashes == 0) standing.hashes = kBold;
      break;
    }
  }
  return standing;
}

struct Counted {
  int value = 0;
  std::uint32_t line = 0;
};

// One list within another of the same kind: the last number of each, the innermost at the end.
using Count = std::vector<Counted>;

// What is wrong with `value` behind what was counted, if anything; it is counted then.
enum class Verdict { fine, again, leap };

Verdict take(Count& count, int value, std::uint32_t line, Counted& before) {
  const auto follows = std::find_if(count.rbegin(), count.rend(),
                                    [&](const Counted& c) { return c.value + 1 == value; });
  if (follows != count.rend()) {
    count.erase(follows.base(), count.end());
    count.back() = {value, line};
    return Verdict::fine;
  }
  if (count.empty() || value == 1) {
    if (count.size() >= kDeepest) count.pop_back();
    count.push_back({value, line});
    return Verdict::fine;
  }
  before = count.back();
  count.back() = {value, line};
  if (value == before.value) return Verdict::again;
  return value > before.value && value - before.value <= kLongestLeap ? Verdict::leap
                                                                      : Verdict::fine;
}

class Counter {
 public:
  explicit Counter(const Subject& subject) : subject_(subject) {}

  Findings run() {
    for (const Section& section : subject_.read.paper.sections) look_at(section);
    return std::move(findings_);
  }

 private:
  void look_at(const Section& section) {
    const Number number = read_number(section.number);
    if (number.value == 0 || number.value > kMostNumber) return;
    const Standing standing = standing_of(subject_.source.body(), section.span.begin);
    // A heading ends every list below it, and a higher one the counts of lower ones. Articles are
    // counted through all chapters.
    const bool is_named = !number.family.empty() && number.family.back() == ' ';
    if (!is_named) close_below(standing, section.level);
    const Key key{standing.hashes, standing.hashes > 0 ? 0 : standing.indent,
                  is_named ? 0 : section.level, number.family, number.is_roman};
    const Place place = subject_.source.place(section.span);
    Counted before;
    const Verdict verdict = take(counts_[key], number.value, place.line, before);
    if (verdict == Verdict::fine) return;
    if (verdict == Verdict::again) {
      const std::string line_before = std::to_string(before.line);
      report(place,
             {section.number, "đã có ở dòng " + line_before, "is already on line " + line_before});
    } else {
      const std::string last = printed(number, before.value);
      const std::string missing = printed(number, before.value + 1);
      report(place, {section.number, "đứng ngay sau mục " + last + ": thiếu mục " + missing,
                     "follows section " + last + ": " + missing + " is missing"});
    }
  }

  static std::string printed(const Number& number, int value) {
    std::string text = number.family;
    if (!number.is_roman) return text + std::to_string(value);
    for (; value >= 10; value -= 10) text += 'X';
    constexpr const char* kOnes[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return text + kOnes[value];
  }

  struct Key {
    int hashes;
    std::size_t indent;
    int level;
    std::string family;
    bool is_roman;
    auto operator<=>(const Key&) const = default;
  };

  void close_below(const Standing& standing, int level) {
    std::erase_if(counts_, [&](const auto& entry) {
      const Key& key = entry.first;
      const bool is_named = key.level == 0;
      if (is_named) return false;
      if (standing.hashes > 0) {
        return key.hashes == 0 || key.hashes > standing.hashes ||
               (key.hashes == standing.hashes && key.level > level);
      }
      return key.hashes == 0 && (key.indent > standing.indent || key.level > level);
    });
  }

  void report(const Place& place, std::vector<std::string> arguments) {
    findings_.push_back({&kSectionNumber, subject_.document.file, place, std::move(arguments), {}});
  }

  const Subject& subject_;
  std::map<Key, Count> counts_;
  Findings findings_;
};

}  // namespace

Findings find_wrong_section_numbers(const Subject& subject) {
  return Counter(subject).run();
}

}  // namespace congbo::check
