#include "citation/body_reader.h"

#include <algorithm>

#include "base/text.h"
#include "citation/body_names.h"
#include "citation/letter_case.h"
#include "citation/phrases.h"
#include "citation/type_words.h"

namespace congbo::citation {
namespace {

constexpr int kMostOwners = 3;  // Văn phòng / Ban Thường vụ / Đảng ủy
constexpr int kMostFields = 5;
constexpr int kMostNameWords = 4;  // "Nguyễn Thị Minh Khai"
constexpr int kMostPlaces = 3;     // "các cơ quan" tỉnh Hà Tĩnh

constexpr Keyword kAnd{"và", "va"};

const PhraseIndex& heads() {
  static const PhraseIndex kIndex = [] {
    std::vector<std::string_view> names;
    for (const BodyHead& head : body_heads()) names.push_back(head.name);
    return PhraseIndex(names);
  }();
  return kIndex;
}

PhraseIndex index_of(Rows<std::string_view> words) {
  return PhraseIndex({words.begin(), words.end()});
}

const PhraseIndex& fields() {
  static const PhraseIndex kIndex = index_of(body_fields());
  return kIndex;
}

const PhraseIndex& levels() {
  static const PhraseIndex kIndex = [] {
    std::vector<std::string_view> names;
    for (const BodyLevel& level : body_levels()) names.push_back(level.name);
    return PhraseIndex(names);
  }();
  return kIndex;
}

const PhraseIndex& stops() {
  static const PhraseIndex kIndex = index_of(name_stops());
  return kIndex;
}

// One name, read from its head to its end; `at_` is just past what belongs to it.
class NameReader {
 public:
  NameReader(std::string_view text, int depth) : text_(text), depth_(depth) {}

  std::optional<ReadBody> read(const Token& first) {
    const std::optional<PhraseMatch> match = heads().at(text_, first);
    if (!match) return std::nullopt;
    const BodyHead& head = body_heads()[match->index];
    if (is_other_word(head, *match)) return std::nullopt;
    lacks_marks_ = match->lacks_marks;
    in_capitals_ = !match->has_small && head.normal.empty();
    at_ = match->end;
    name_ = head_name(head, *match);
    const std::size_t head_end = at_;
    if ((head.follows & kNumber) != 0) number();
    if ((head.follows & kField) != 0) field_list();
    const bool is_generic = (head.follows & kField) != 0;
    if (is_generic && at_ == head_end && (head.follows & kOwner) == 0) return std::nullopt;
    if (!owner(head)) places(head);
    if ((head.follows & kNeedsMore) != 0 && at_ == head_end) return std::nullopt;
    term();
    return ReadBody{std::move(name_), match->begin, at_, is_generic};
  }

 private:
  Token peek() const { return token_at(text_, at_); }

  // "thu" in "tiếp thu" is no Thị ủy: codes are spelt as they are, or in capitals. A "đảng ủy viên"
  // is a member of the body.
  bool is_other_word(const BodyHead& head, const PhraseMatch& match) const {
    static constexpr Keyword kMember{"viên", "vien"};
    const std::string_view printed = text_.substr(match.begin, match.end - match.begin);
    if (!head.normal.empty() && match.has_small && printed != head.name) return true;
    const Token next = token_at(text_, match.end);
    return !next.after_line && is(text_, next, kMember);
  }

  std::string head_name(const BodyHead& head, const PhraseMatch& match) const {
    if (!head.normal.empty()) return std::string(head.normal);
    if (match.is_capital) return std::string(head.name);
    return tidy_words(text_.substr(match.begin, match.end - match.begin));
  }

  void append(std::string_view words) {
    name_ += ' ';
    name_ += words;
  }

  // "Ban Chỉ đạo 35", "chi bộ 3"
  void number() {
    const Token token = peek();
    if (!token.is_number() || !may_go_on(token) || token.size() > 3) return;
    append(token.in(text_));
    at_ = token.end;
  }

  bool field() {
    const std::optional<PhraseMatch> match = fields().at(text_, at_);
    if (!match || (match->lacks_marks && !lacks_marks_)) return false;
    const std::string_view printed = text_.substr(match->begin, match->end - match->begin);
    append(match->is_capital ? std::string(body_fields()[match->index]) : tidy_words(printed));
    at_ = match->end;
    return true;
  }

  // Fields joined by blanks, dashes or "và"; by commas only when "và" comes after: "Văn hóa, Thể
  // thao và Du lịch" is one ministry, "Sở Tài chính, Nội vụ" are two.
  void field_list() {
    if (!field()) return;
    std::size_t end_before_comma = 0;
    std::string name_before_comma;
    for (int count = 1; count < kMostFields; ++count) {
      const std::size_t before = at_;
      const std::string name = name_;
      const Token joint = peek();
      const bool joins = is(text_, joint, kAnd);
      const bool comma = joint.is_sign(',');
      if (!may_go_on(joint)) break;
      if (joins || comma || joint.is_sign('-') || joint.is_sign('&')) {
        if (comma) name_ += ',';
        if (!comma) append(joins || joint.is_sign('&') ? "và" : "-");
        at_ = joint.end;
      }
      if (!field()) {
        at_ = before;
        name_ = name;
        break;
      }
      if (comma && end_before_comma == 0) {
        end_before_comma = before;
        name_before_comma = name;
      }
      if (joins) end_before_comma = 0;
    }
    if (end_before_comma != 0) {
      at_ = end_before_comma;
      name_ = name_before_comma;
    }
  }

  bool owner(const BodyHead& head) {
    if ((head.follows & kOwner) == 0 || depth_ >= kMostOwners) return false;
    const std::size_t before = at_;
    if ((head.follows & kSpeaksFor) != 0) at_ = skip_term(text_, at_);
    const Token first = peek();
    if (first.is_word() && may_go_on(first)) {
      if (const auto inner = NameReader(text_, depth_ + 1).read(first)) {
        append(inner->name);
        at_ = inner->end;
        return true;
      }
    }
    at_ = before;
    return false;
  }

  // A new line in capitals, or after words in capitals, is another part of the page.
  bool may_go_on(const Token& token) const {
    constexpr std::size_t kLongestCode = 6;  // "UBND" goes on, "PHÓ BÍ THƯ" does not
    return !token.after_line ||
           (!in_capitals_ && (token.has_small || !token.is_word() || token.size() <= kLongestCode));
  }

  void places(const BodyHead& head) {
    if ((head.follows & kPlace) == 0) return;
    for (int count = 0; count < kMostPlaces; ++count) {
      const Token token = peek();
      if (!token.is_word() || !may_go_on(token)) return;
      if (level(token)) continue;
      if (count == 0) place_name();
      return;
    }
  }

  bool level(const Token& token) {
    const std::optional<PhraseMatch> match = levels().at(text_, token);
    if (!match || (match->lacks_marks && !lacks_marks_)) return false;
    const BodyLevel& level = body_levels()[match->index];
    append(level_name(level, *match));
    at_ = match->end;
    pass_point(level);
    const Token next = peek();
    if (next.is_number() && may_go_on(next) && next.size() <= 2) {
      append(next.in(text_));  // "phường 5"
      at_ = next.end;
    } else if (level.name == "và các tổ chức") {
      field_list();  // "chính trị - xã hội"
    } else if (level.name == "trực thuộc" || level.name == "cơ sở trực thuộc") {
      superior(next);
    } else {
      place_name();
    }
    return true;
  }

  std::string level_name(const BodyLevel& level, const PhraseMatch& match) const {
    if (!level.normal.empty()) return std::string(level.normal);
    if (in_capitals_ || match.lacks_marks || !match.has_small) return std::string(level.name);
    return tidy_words(text_.substr(match.begin, match.end - match.begin));
  }

  // "TP."
  void pass_point(const BodyLevel& level) {
    const Token point = peek();
    if (!level.normal.empty() && point.is_sign('.') && !point.after_blank) at_ = point.end;
  }

  // "các chi bộ trực thuộc" Thị ủy
  void superior(const Token& first) {
    if (depth_ >= kMostOwners || !first.is_word() || !may_go_on(first)) return;
    if (const auto inner = NameReader(text_, depth_ + 1).read(first)) {
      append(inner->name);
      at_ = inner->end;
    }
  }

  void place_name() {
    for (int count = 0; count < kMostNameWords; ++count) {
      const Token token = peek();
      if (!may_be_name(token, count)) return;
      const std::string_view printed = token.in(text_);
      append(in_capitals_ ? tidy_name(printed) : tidy_words(printed));
      at_ = token.end;
      hyphenated_name();
    }
  }

  // "Bà Rịa - Vũng Tàu"
  void hyphenated_name() {
    const Token dash = peek();
    if (!dash.is_sign('-') || !may_go_on(dash)) return;
    const Token next = token_at(text_, dash.end);
    if (next.after_blank != dash.after_blank || !may_be_name(next, 1)) return;
    if (in_capitals_ && dash.after_blank) return;
    append("-");
    at_ = dash.end;
  }

  bool may_be_name(const Token& token, int count) const {
    if (!token.is_word() || !token.is_capital || !may_go_on(token)) return false;
    if (token.after_line && !ends_name(text_, token_at(text_, token.end))) return false;
    if (!in_capitals_ && !token.has_small && token.size() > 2)
      return false;  // a code: "QĐ", "UBND"
    if (stops().at(text_, token) && (in_capitals_ || count > 0)) return false;
    if (type_word_at(text_, token.begin)) return false;
    const std::optional<PhraseMatch> head = heads().at(text_, token);
    return !head || head->end == token.end;  // "Hội An" goes on, "Hội Nông dân" does not
  }

  // What may follow a word of a name on a new line: "Thị ủy Kỳ ⏎ Anh về", "Thị ủy ⏎ Kỳ Anh", but
  // not "Thị ủy ⏎ Dự thảo".
  static bool ends_name(std::string_view text, const Token& next) {
    return !next.is_word() || next.is_capital || stops().at(text, next).has_value();
  }

  void term() {
    const std::size_t end = skip_term(text_, at_);
    if (end == at_) return;
    // "Ban Chấp hành Trung ương Đảng khóa XIII": the Party goes with its term.
    drop_ending(" Đảng", "Trung ương Đảng");
    at_ = end;
  }

  void drop_ending(std::string_view ending, std::string_view after) {
    const std::string_view name = name_;
    const bool fits =
        name.size() >= after.size() && name.substr(name.size() - after.size()) == after;
    if (fits) name_.resize(name_.size() - ending.size());
  }

  std::string_view text_;
  int depth_;
  std::size_t at_ = 0;
  std::string name_;
  bool in_capitals_ = false;
  bool lacks_marks_ = false;  // as typed on keyboards without marks: then "xa" is xã
};

constexpr Keyword kTerm{"khóa", "khoa"};
constexpr Keyword kTime{"lần", "lan"};
constexpr Keyword kNth{"thứ", "thu"};
constexpr Keyword kMandate{"nhiệm", "nhiem"};
constexpr Keyword kMandateEnd{"kỳ", "ky"};

// "XIII", "13", "tư", "2020-2025" after `at`.
std::size_t skip_ordinal(std::string_view text, std::size_t at) {
  const Token token = token_at(text, at);
  if (token.kind == TokenKind::none || token.kind == TokenKind::sign) return at;
  if (token.is_word() && token.size() > 8) return at;
  const Token dash = token_at(text, token.end);
  if (!token.is_number() || !dash.is_sign('-')) return token.end;
  const Token last = token_at(text, dash.end);
  return last.is_number() ? last.end : token.end;
}

std::size_t skip_one_term(std::string_view text, std::size_t at) {
  const Token first = token_at(text, at);
  if (is(text, first, kTerm)) {
    const std::size_t end = skip_ordinal(text, first.end);
    return end == first.end ? at : end;
  }
  const Token second = token_at(text, first.end);
  const bool is_pair = (is(text, first, kTime) && is(text, second, kNth)) ||
                       (is(text, first, kMandate) && is(text, second, kMandateEnd));
  if (!is_pair) return at;
  const std::size_t end = skip_ordinal(text, second.end);
  return end == second.end ? at : end;
}

std::size_t skip_bare_terms(std::string_view text, std::size_t at) {
  for (int count = 0; count < 3; ++count) {
    const Token comma = token_at(text, at);
    const std::size_t from = count > 0 && comma.is_sign(',') ? comma.end : at;
    const std::size_t end = skip_one_term(text, from);
    if (end == from) return at;
    at = end;
  }
  return at;
}

}  // namespace

std::optional<ReadBody> read_body_name(std::string_view text, const Token& first) {
  std::optional<ReadBody> read = NameReader(text, 0).read(first);
  // The same body with and without the Party's name.
  constexpr std::string_view kCommittee = "Ban Chấp hành Trung ương";
  if (read && read->name == "Ban Chấp hành Trung ương Đảng") read->name = kCommittee;
  return read;
}

std::size_t skip_term(std::string_view text, std::size_t at) {
  const Token open = token_at(text, at);
  if (open.is_sign('(')) {
    const std::size_t end = skip_bare_terms(text, open.end);
    const Token shut = token_at(text, end);
    return end != open.end && shut.is_sign(')') ? shut.end : at;
  }
  return skip_bare_terms(text, at);
}

}  // namespace congbo::citation
