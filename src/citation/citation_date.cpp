#include "citation/citation_date.h"

#include <array>
#include <utility>

#include "citation/tokens.h"

namespace congbo::citation {
namespace {

constexpr Keyword kDay{"ngày", "ngay"};
constexpr Keyword kMonth{"tháng", "thang"};
constexpr Keyword kYear{"năm", "nam"};
constexpr std::array<Keyword, 2> kEarlyDays{Keyword{"mùng", "mung"}, Keyword{"mồng", "mong"}};

// "ban hành ngày", "được ký ngày", "ra ngày": words that lead to the day of issue.
constexpr std::array<Keyword, 13> kLeads{
    Keyword{"được", "duoc"}, Keyword{"đã", "da"},       Keyword{"ban", "ban"},
    Keyword{"hành", "hanh"}, Keyword{"ký", "ky"},       Keyword{"đề", "de"},
    Keyword{"ra", "ra"},     Keyword{"phát", "phat"},   Keyword{"công", "cong"},
    Keyword{"bố", "bo"},     Keyword{"thông", "thong"}, Keyword{"qua", "qua"},
    Keyword{"vào", "vao"},
};
constexpr int kMostLeads = 5;

constexpr std::array<Keyword, 12> kMonthNames{
    Keyword{"giêng", "gieng"}, Keyword{"hai", "hai"}, Keyword{"ba", "ba"},
    Keyword{"tư", "tu"},       Keyword{"năm", "nam"}, Keyword{"sáu", "sau"},
    Keyword{"bảy", "bay"},     Keyword{"tám", "tam"}, Keyword{"chín", "chin"},
    Keyword{"mười", "muoi"},   Keyword{"một", "mot"}, Keyword{"chạp", "chap"},
};

int value_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits.substr(0, 5)) value = value * 10 + (c - '0');
  return value;
}

class DayReader {
 public:
  DayReader(std::string_view text, std::size_t at) : text_(text) { move_to(at); }

  // From "ngày" on; false unless day, month and year are all there.
  bool read() {
    if (!take(kDay)) return false;
    for (const Keyword& word : kEarlyDays) take(word);
    return read_numbers();
  }

  bool read_numbers() {
    if (!number(day_, 4)) return false;
    const bool has_sign = separator();
    const bool year_first = day_ >= 1000;
    if (take(kMonth)) {
      if (!month_in_words()) return false;
    } else if (!has_sign || !number(month_, 2)) {
      return false;
    }
    const bool more_signs = separator() || comma();
    if (!take(kYear) && !more_signs) return false;
    if (!number(year_, 4)) return false;
    if (year_first) std::swap(day_, year_);
    return year_ >= 1000 && !runs_on();
  }

  std::optional<Date> date() const {
    const Date found{year_, month_, day_};
    return is_valid(found) ? std::optional<Date>(found) : std::nullopt;
  }
  std::size_t end() const { return at_; }

 private:
  void move_to(std::size_t at) {
    at_ = at;
    next_ = token_at(text_, at);
  }

  bool take(const Keyword& word) {
    const Token token = next_;
    if (!is(text_, token, word)) return false;
    move_to(token.end);
    return true;
  }

  bool number(int& value, std::size_t most_digits) {
    const Token token = next_;
    if (!token.is_number() || token.size() > most_digits) return false;
    value = value_of(token.in(text_));
    move_to(token.end);
    return true;
  }

  bool separator() {
    const Token token = next_;
    if (!token.is_sign('/') && !token.is_sign('-') && !token.is_sign('.')) return false;
    move_to(token.end);
    return true;
  }

  bool comma() {
    const Token token = next_;
    if (!token.is_sign(',')) return false;
    move_to(token.end);
    return true;
  }

  bool month_in_words() {
    if (number(month_, 2)) return true;
    for (std::size_t i = 0; i < kMonthNames.size(); ++i) {
      if (!take(kMonthNames[i])) continue;
      month_ = static_cast<int>(i) + 1;
      if (i == 9) {  // mười, mười một, mười hai
        if (take(kMonthNames[10])) month_ = 11;
        if (take(kMonthNames[1])) month_ = 12;
      }
      return true;
    }
    return false;
  }

  // "25/10/2021-KH", "05.8.2022.123": part of something longer.
  bool runs_on() const {
    const Token& next = next_;
    if (next.after_blank || next.kind == TokenKind::none) return false;
    if (next.is_word()) return true;
    const Token after = token_at(text_, next.end);
    return !next.is_sign(',') && !next.is_sign(')') && !after.after_blank && after.is_number();
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Token next_;  // what begins at at_
  int day_ = 0;
  int month_ = 0;
  int year_ = 0;
};

std::size_t skip_leads(std::string_view text, std::size_t at) {
  for (int count = 0; count < kMostLeads; ++count) {
    const Token token = token_at(text, at);
    bool is_lead = false;
    for (const Keyword& word : kLeads) is_lead = is_lead || is(text, token, word);
    // "học tập Kết luận … vào ngày": the day of something else.
    if (!is_lead || (count == 0 && is(text, token, kLeads.back()))) break;
    at = token.end;
  }
  return at;
}

// Over what may stand between a date and its closing bracket: ", có hiệu lực từ …".
std::size_t end_of_brackets(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 120;
  const std::size_t shut = text.substr(at, kLongest).find_first_of(")\n(");
  return shut != text.npos && text[at + shut] == ')' ? at + shut + 1 : at;
}

std::optional<DateClause> read_bracketed(std::string_view text, std::size_t at) {
  const std::size_t from = skip_leads(text, at);
  DayReader named(text, from);
  if (named.read()) return DateClause{end_of_brackets(text, named.end()), named.date()};
  DayReader bare(text, from);
  if (!bare.read_numbers() || !token_at(text, bare.end()).is_sign(')')) return std::nullopt;
  return DateClause{end_of_brackets(text, bare.end()), bare.date()};
}

}  // namespace

std::optional<DateClause> read_day(std::string_view text, std::size_t at) {
  DayReader reader(text, at);
  if (!reader.read()) return std::nullopt;
  return DateClause{reader.end(), reader.date()};
}

std::optional<DateClause> read_bare_day(std::string_view text, std::size_t at) {
  const Token comma = token_at(text, at);
  DayReader reader(text, comma.is_sign(',') ? comma.end : at);
  if (!reader.read_numbers()) return std::nullopt;
  return DateClause{reader.end(), reader.date()};
}

std::optional<DateClause> read_date_clause(std::string_view text, std::size_t at) {
  const Token first = token_at(text, at);
  if (first.is_sign('(')) return read_bracketed(text, first.end);
  const bool comma = first.is_sign(',');
  std::optional<DateClause> clause = read_day(text, skip_leads(text, comma ? first.end : at));
  if (clause) clause->after_comma = comma;
  return clause;
}

std::size_t skip_effect(std::string_view text, std::size_t at) {
  static constexpr std::array<Keyword, 3> kBegin{Keyword{"có", "co"}, Keyword{"hiệu", "hieu"},
                                                 Keyword{"lực", "luc"}};
  static constexpr std::array<Keyword, 4> kSince{Keyword{"thi", "thi"}, Keyword{"hành", "hanh"},
                                                 Keyword{"kể", "ke"}, Keyword{"từ", "tu"}};
  Token token = token_at(text, at);
  const bool is_open = token.is_sign('(');
  if (is_open || token.is_sign(',')) token = token_at(text, token.end);
  for (const Keyword& word : kBegin) {
    if (!is(text, token, word)) return at;
    token = token_at(text, token.end);
  }
  for (const Keyword& word : kSince) {
    if (is(text, token, word)) token = token_at(text, token.end);
  }
  const std::optional<DateClause> day = read_day(text, token.begin);
  if (!day) return at;
  const Token shut = token_at(text, day->end);
  if (is_open) return shut.is_sign(')') ? shut.end : at;
  return day->end;
}

std::size_t skip_year(std::string_view text, std::size_t at) {
  const Token word = token_at(text, at);
  if (!is(text, word, kYear)) return at;
  const Token number = token_at(text, word.end);
  if (!number.is_number() || number.size() != 4 || value_of(number.in(text)) < 1900) return at;
  // "năm 2021-2030" is a period.
  const Token dash = token_at(text, number.end);
  const bool is_period = dash.is_sign('-') && token_at(text, dash.end).is_number();
  return is_period ? at : number.end;
}

std::size_t skip_partial_day(std::string_view text, std::size_t at) {
  constexpr int kMostTokens = 14;
  Token token = token_at(text, at);
  if (token.is_sign('(')) token = token_at(text, token.end);
  if (!is(text, token, kDay) || read_day(text, token.begin)) return at;
  std::size_t end = token.end;
  for (int count = 0; count < kMostTokens; ++count) {
    token = token_at(text, end);
    const bool is_mark = token.is_sign('/') || token.is_sign('-') || token.is_sign('.') ||
                         token.is_sign(U'…') || token.is_sign('_');
    const bool is_part =
        token.is_number() || is_mark || is(text, token, kMonth) || is(text, token, kYear);
    if (!is_part) break;
    end = token.end;
  }
  return token.is_sign(')') ? token.end : end;
}

}  // namespace congbo::citation
