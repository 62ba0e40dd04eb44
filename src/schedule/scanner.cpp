#include "schedule/scanner.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "schedule/scan_anchors.h"
#include "schedule/scan_blocks.h"
#include "schedule/scan_duty.h"
#include "schedule/scan_judge.h"
#include "schedule/scan_phrase.h"
#include "schedule/scan_window.h"

namespace congbo::schedule {
namespace {

std::vector<TextSpan> composed_spans(const ComposedText& composed,
                                     const std::vector<TextSpan>& spans) {
  std::vector<TextSpan> moved;
  moved.reserve(spans.size());
  for (const TextSpan& span : spans) {
    moved.push_back({composed.composed_offset(span.begin), composed.composed_offset(span.end)});
  }
  return moved;
}

std::vector<TextSpan> source_spans(const ComposedText& composed, std::vector<TextSpan> spans) {
  for (TextSpan& span : spans) span = composed.source_span(span);
  return spans;
}

// The latest year in `text`; 0 when it has none.
int last_year_in(std::string_view text) {
  for (std::size_t at = text.size(); at >= 4; --at) {
    const std::string_view year = text.substr(at - 4, 4);
    const bool is_year = year.substr(0, 2) == "20" &&
                         year.find_first_not_of("0123456789") == year.npos &&
                         (at == 4 || text[at - 5] < '0' || text[at - 5] > '9') &&
                         (at == text.size() || text[at] < '0' || text[at] > '9');
    if (is_year) return (year[2] - '0') * 10 + (year[3] - '0') + 2000;
  }
  return 0;
}

bool may_end_sentence(char c) {
  return c == '.' || c == ';' || c == '!' || c == '?';
}

// Past the semicolon or full stop at or behind `at`. "30.4.2023" and "ngày .... tháng" go on.
std::size_t end_of_sentence(std::string_view text, std::size_t at) {
  for (;;) {
    while (at < text.size() && !may_end_sentence(text[at])) ++at;
    if (at >= text.size()) return text.size();
    ++at;
    const bool ends = text[at - 1] == ';' || at == text.size() || text[at] == ' ' ||
                      text[at] == '\n' || text[at] == '*' || text[at] == '\xC2';
    const bool is_dots = at >= 2 && text[at - 2] == '.';
    if (ends && !is_dots) return at;
  }
}

// Of a list of so many times each one's duty is told with no more of its neighbours: what is told
// stays within a multiple of the text.
constexpr std::size_t kMostNeighbours = 8;

// Words between a paper and the day it comes into force: no duty of anybody.
bool says_force(std::string_view between) {
  static constexpr std::array<std::string_view, 5> kForce = {"có hiệu lực", "có hiệu lực thi hành",
                                                             "hiệu lực thi hành", "hiệu lực",
                                                             "bắt đầu có hiệu lực"};
  constexpr std::size_t kLongest = 48;
  if (between.size() > kLongest) return false;
  const std::size_t begin = std::min(between.find_first_not_of(" ,(*\n"), between.size());
  between.remove_prefix(begin);
  between = between.substr(0, between.find_last_not_of(" *\n") + 1);
  return std::find(kForce.begin(), kForce.end(), to_match_form(between)) != kForce.end();
}

class Scanner {
 public:
  Scanner(std::string_view text, const ScanContext& context)
      : composed_(text),
        text_(composed_.text()),
        quiet_(composed_spans(composed_, context.quiet)),
        blocks_(cut_blocks(text_)),
        duties_(text_, blocks_, composed_spans(composed_, context.bodies)),
        reference_(context.reference),
        years_(blocks_.size()) {}

  std::vector<Deadline> scan() {
    std::size_t at = 0;
    while (const std::optional<Anchor> anchor = find_anchor(text_, at)) {
      if (const std::size_t past = past_quiet(*anchor); past != 0) {
        at = std::max(past, at + 1);
        continue;
      }
      const std::size_t next =
          enter_block(anchor->begin) ? std::max(consider(*anchor), anchor->begin + 1) : anchor->end;
      if (block_ < blocks_.size()) remember_year(text_.substr(anchor->begin, next - anchor->begin));
      at = next;
    }
    return std::move(found_);
  }

 private:
  // The end of the quiet span that the anchor touches; 0 when it touches none.
  std::size_t past_quiet(const Anchor& anchor) {
    while (next_quiet_ < quiet_.size() && quiet_[next_quiet_].end <= anchor.begin) ++next_quiet_;
    if (next_quiet_ == quiet_.size() || quiet_[next_quiet_].begin >= anchor.end) return 0;
    return quiet_[next_quiet_].end;
  }

  // Makes the block at `at` the current one; false when none is there (in its marker).
  bool enter_block(std::size_t at) {
    while (block_ < blocks_.size() && blocks_[block_].end <= at) ++block_;
    return block_ < blocks_.size() && blocks_[block_].text <= at;
  }

  // Makes the sentence at `at`, up to its full stop or semicolon, the one whose words are cut: no
  // phrase crosses either, and what is judged does not look past them.
  void enter_sentence(std::size_t at) {
    const Block& block = blocks_[block_];
    if (at < sentence_.end && sentence_.begin >= block.text) return;
    do {
      sentence_.begin = std::max(block.text, sentence_.end);
      sentence_.end = end_of_sentence(text_.substr(0, block.end), sentence_.begin);
    } while (sentence_.end <= at);
    cutter_.cut(text_.substr(sentence_.begin, sentence_.size()), words_);
    tried_ = 0;
  }

  // The first token of the sentence at or past `offset`.
  std::size_t token_at(std::size_t offset) const {
    const std::size_t base = sentence_.begin;
    const auto found =
        std::partition_point(words_.tokens.begin(), words_.tokens.end(),
                             [&](const Token& token) { return token.begin + base < offset; });
    return static_cast<std::size_t>(found - words_.tokens.begin());
  }

  Window open_window(const Anchor& anchor) {
    const Block& block = blocks_[block_];
    enter_sentence(anchor.begin);
    Window window{words_};
    window.begins_block = sentence_.begin == block.text;
    window.ends_block = sentence_.end == block.end;
    const std::size_t quiet_end = next_quiet_ > 0 ? quiet_[next_quiet_ - 1].end : 0;
    window.floor = std::max(tried_, token_at(std::max(taken_, quiet_end)));
    window.limit =
        next_quiet_ < quiet_.size() ? token_at(quiet_[next_quiet_].begin) : words_.tokens.size();
    window.anchor = token_at(anchor.begin);
    window.is_item = block.is_item;
    window.is_cell = block.is_cell;
    return window;
  }

  void remember_year(std::string_view passed) {
    if (const int year = last_year_in(passed); year != 0) years_[block_] = year;
  }

  // The year of phrases that say none: the document's, else the latest before them in their block
  // or in a heading above.
  std::optional<Date> year_source() const {
    if (reference_) return reference_;
    int year = years_[block_];
    std::size_t above = blocks_[block_].above;
    for (; year == 0 && above != Block::kNone; above = blocks_[above].above) year = years_[above];
    return year == 0 ? std::nullopt : std::optional(Date{year, 1, 1});
  }

  // Where to go on.
  std::size_t consider(const Anchor& anchor) {
    const Window window = open_window(anchor);
    if (window.anchor >= window.limit || window.anchor < window.floor) return anchor.end;
    std::vector<FoundPhrase> phrases = find_phrases(window, year_source());
    // What is read from a word on does not depend on the anchor: none is tried twice.
    tried_ = window.anchor + 1;
    if (phrases.empty()) return anchor.end;
    if (goes_on_list(phrases.front())) share_bound(phrases.front());
    const Surroundings around(window, phrases.front().first, phrases.back().last);
    const bool is_wanted =
        is_deadline(phrases.front(), around, reference_) && !comes_into_force(phrases.front());
    const bool is_event = phrases.front().is_relative && !is_wanted;
    if (is_event) return anchor.end;  // its words may hold a time of their own
    if (is_wanted) {
      for (FoundPhrase& phrase : phrases) add(window, phrase);
    }
    taken_ = end_of(phrases.back());
    last_bound_ = is_wanted ? bound_of(phrases.front()) : Bound::none;
    return taken_;
  }

  // The bound of a phrase that is a bounded day.
  static Bound bound_of(const FoundPhrase& phrase) {
    if (phrase.is_relative || phrase.parts.points.size() != 1) return Bound::none;
    const BoundPoint& point = phrase.parts.points.front();
    return point.point.is_day() ? point.bound : Bound::none;
  }

  // "trước ngày 30/4/2025; 30/8/2025": a bare day alone behind a bounded one and a semicolon.
  bool goes_on_list(const FoundPhrase& phrase) const {
    if (last_bound_ == Bound::none || phrase.first != 0 || phrase.is_relative) return false;
    const bool is_alone =
        phrase.last == words_.tokens.size() || words_.tokens[phrase.last].type == Token::Type::mark;
    if (!is_alone || phrase.parts.points.size() != 1) return false;
    const BoundPoint& point = phrase.parts.points.front();
    if (point.bound != Bound::none || !point.point.is_day()) return false;
    const std::size_t begin = sentence_.begin + words_.tokens[0].begin;
    const std::string_view between = text_.substr(taken_, begin - taken_);
    return between.find(';') != between.npos && between.find_first_not_of("; \n") == between.npos;
  }

  void share_bound(FoundPhrase& phrase) const {
    Parts parts = phrase.parts;
    parts.points.front().bound = last_bound_;
    const std::optional<TimeRule> rule = resolve(parts, year_source());
    if (!rule) return;
    phrase.parts = parts;
    phrase.rule = *rule;
  }

  std::size_t end_of(const FoundPhrase& phrase) const {
    return sentence_.begin + words_.tokens[phrase.last - 1].end;
  }

  // "Nghị định số … có hiệu lực từ ngày …": said of the paper right before it.
  bool comes_into_force(const FoundPhrase& phrase) const {
    const std::size_t begin = sentence_.begin + words_.tokens[phrase.first].begin;
    if (next_quiet_ == 0 || !phrase.parts.range || phrase.parts.range->to) return false;
    const std::size_t paper = quiet_[next_quiet_ - 1].end;
    return paper <= begin && says_force(text_.substr(paper, begin - paper));
  }

  // With the bracket behind it that closes one of its own: "hằng tháng (từ năm 2023-2025)".
  TextSpan with_bracket(TextSpan span) const {
    const std::string_view text = text_.substr(span.begin, span.size());
    const std::size_t open = text.rfind('(');
    if (open == text.npos || text.find(')', open) != text.npos) return span;
    const std::size_t close = text_.find_first_not_of(" *_", span.end);
    const std::size_t limit =
        next_quiet_ < quiet_.size() ? quiet_[next_quiet_].begin : text_.size();
    if (close < limit && text_[close] == ')') span.end = close + 1;
    return span;
  }

  void add(const Window& window, FoundPhrase& phrase) {
    const Surroundings around(window, phrase.first, phrase.last);
    settle(phrase, around);
    const TextSpan span =
        with_bracket({sentence_.begin + words_.tokens[phrase.first].begin, end_of(phrase)});
    Deadline deadline;
    deadline.span = composed_.source_span(span);
    deadline.rule = phrase.rule;
    deadline.who = source_spans(composed_, duties_.who(block_, span));
    deadline.what = composed_.source_span(duties_.what(block_, span));
    found_.push_back(std::move(deadline));
    part_neighbours();
  }

  void part_neighbours() {
    if (found_.size() <= kMostNeighbours) return;
    const std::size_t first = found_[found_.size() - kMostNeighbours].span.begin;
    TextSpan& what = found_.back().what;
    if (what.begin < first && first < what.end) what.begin = first;
    const std::size_t last = found_[found_.size() - 2].span.end;
    TextSpan& early = found_[found_.size() - 1 - kMostNeighbours].what;
    if (early.begin < last && found_.back().span.begin < early.end) early.end = last;
  }

  // What the words around a phrase add to its meaning.
  static void settle(FoundPhrase& phrase, const Surroundings& around) {
    std::optional<TimeRule> rule;
    if (is_anniversary(phrase, around)) {
      rule = resolve(phrase.parts, std::nullopt);
    } else if (phrase.rule.kind == Kind::on && phrase.rule.edtf &&
               phrase.rule.edtf->from.year != 0 && follows_limit(around)) {
      Parts parts = phrase.parts;
      parts.points.front().point.date = phrase.rule.edtf->from;
      parts.points.front().bound = Bound::deadline;
      rule = resolve(parts, std::nullopt);
    }
    if (rule) phrase.rule = *rule;
  }

  ComposedText composed_;
  std::string_view text_;
  std::vector<TextSpan> quiet_;
  std::vector<Block> blocks_;
  DutyFinder duties_;
  std::optional<Date> reference_;
  std::vector<int> years_;  // the latest year said in each block; 0: none yet
  WordCutter cutter_;
  TextSpan sentence_;
  Words words_;            // of the sentence
  std::size_t tried_ = 0;  // its tokens from which nothing more can be read
  std::size_t next_quiet_ = 0;
  std::size_t block_ = 0;
  std::size_t taken_ = 0;           // just past the last phrase, deadline or not
  Bound last_bound_ = Bound::none;  // of that phrase, when it is a deadline
  std::vector<Deadline> found_;
};

}  // namespace

std::vector<Deadline> find_deadlines(std::string_view text, const ScanContext& context) {
  return Scanner(text, context).scan();
}

std::vector<TextSpan> find_charged(std::string_view text, const TextSpan& deadline,
                                   const std::vector<TextSpan>& bodies) {
  const ComposedText composed(text);
  const std::vector<Block> blocks = cut_blocks(composed.text());
  const TextSpan phrase = composed_spans(composed, {deadline}).front();
  const auto block = std::find_if(blocks.begin(), blocks.end(),
                                  [&](const Block& b) { return b.end > phrase.begin; });
  if (block == blocks.end()) return {};
  const DutyFinder duties(composed.text(), blocks, composed_spans(composed, bodies));
  const auto index = static_cast<std::size_t>(block - blocks.begin());
  return source_spans(composed, duties.who(index, phrase));
}

}  // namespace congbo::schedule
