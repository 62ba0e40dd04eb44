#include "citation/citation_after.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "citation/tokens.h"

namespace congbo::citation {
namespace {

constexpr Keyword kOf{"của", "cua"};
constexpr Keyword kAbout{"về", "ve"};
constexpr Keyword kNow{"nay", "nay"};

// "do Đảng ủy xã ban hành", "được Quốc hội thông qua"
constexpr std::array<Keyword, 2> kAgents{Keyword{"do", "do"}, Keyword{"được", "duoc"}};
constexpr std::array<Keyword, 5> kIssues{Keyword{"ban", "ban"}, Keyword{"ký", "ky"},
                                         Keyword{"thông", "thong"}, Keyword{"phát", "phat"},
                                         Keyword{"công", "cong"}};

template <std::size_t N>
bool is_any(std::string_view text, const Token& token, const std::array<Keyword, N>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](const Keyword& word) { return is(text, token, word); });
}

std::optional<ReadBody> read_issuer(std::string_view text, std::size_t at) {
  Token token = token_at(text, at);
  if (token.is_sign(',')) token = token_at(text, token.end);
  if (is(text, token, kOf)) return read_body_name(text, token_at(text, token.end));
  if (!is_any(text, token, kAgents)) return std::nullopt;
  std::optional<ReadBody> body = read_body_name(text, token_at(text, token.end));
  if (!body || !is_any(text, token_at(text, body->end), kIssues)) return std::nullopt;
  return body;
}

// ", ngày 20/4/2023 Đảng ủy tổ chức …": the day of what the next words tell, not of issue.
bool is_day_of_event(std::string_view text, const DateClause& clause) {
  if (!clause.after_comma) return false;
  return read_body_name(text, token_at(text, clause.end)).has_value();
}

// After an issuer a date that follows a comma belongs to it only if the clause ends with it.
bool closes_clause(std::string_view text, const DateClause& clause) {
  if (!clause.after_comma) return true;
  const Token next = token_at(text, clause.end);
  return next.kind == TokenKind::none || next.is_sign(';') || next.is_sign('.') ||
         next.is_sign(')') || is(text, next, kAbout);
}

// "(nay là Ban Thường vụ Thị ủy)"
std::size_t skip_renaming(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 160;
  const Token open = token_at(text, at);
  if (!open.is_sign('(') || !is(text, token_at(text, open.end), kNow)) return at;
  const std::size_t shut = text.substr(open.end, kLongest).find_first_of(")\n");
  return shut != text.npos && text[open.end + shut] == ')' ? open.end + shut + 1 : at;
}

// Over what may stand between the parts: "năm 2022", "(khóa XI)", "có hiệu lực từ ngày …".
std::size_t skip_asides(std::string_view text, std::size_t at) {
  const Token next = token_at(text, at);
  const bool is_aside =
      next.is_word() ? !is(text, next, kOf) : next.is_sign('(') || next.is_sign(',');
  if (!is_aside) return at;
  const std::size_t after_term = skip_term(text, skip_renaming(text, at));
  return skip_partial_day(text, skip_effect(text, skip_year(text, after_term)));
}

constexpr std::size_t kLongestTitle = 600;

struct Quotes {
  std::string_view open, shut;
};
constexpr std::array<Quotes, 3> kQuotes{Quotes{"“", "”"}, Quotes{"\"", "\""}, Quotes{"«", "»"}};

// The quotation that begins at `at`, both marks included; empty when it does not end in time.
TextSpan quotation_at(std::string_view text, std::size_t at) {
  for (const Quotes& quotes : kQuotes) {
    if (text.substr(at, quotes.open.size()) != quotes.open) continue;
    const std::size_t from = at + quotes.open.size();
    const std::size_t shut = text.substr(from, kLongestTitle).find(quotes.shut);
    if (shut != text.npos) return {at, from + shut + quotes.shut.size()};
  }
  return {at, at};
}

// A date that begins at `at`, if it is this document's.
bool read_date(std::string_view text, std::size_t at, After& out) {
  std::optional<DateClause> clause = read_date_clause(text, at);
  if (!clause && !out.issuer) {
    clause = read_bare_day(text, at);
    if (clause && !read_issuer(text, clause->end)) return false;
  }
  if (!clause) return false;
  if (out.issuer ? !closes_clause(text, *clause) : is_day_of_event(text, *clause)) return false;
  out.has_date = true;
  out.date = clause->date;
  if (!out.issuer) out.span_end = clause->end;
  out.end = clause->end;
  return true;
}

// Date and issuer in either order from out.end on.
void read_parts(std::string_view text, After& out) {
  for (int round = 0; round < 3 && !(out.has_date && out.issuer); ++round) {
    if (!out.has_date && read_date(text, out.end, out)) continue;
    const std::size_t from = skip_asides(text, out.end);
    if (!out.has_date && from != out.end && read_date(text, from, out)) continue;
    if (out.issuer) break;
    out.issuer = read_issuer(text, from);
    if (!out.issuer) break;
    out.end = out.issuer->end;
  }
}

}  // namespace

After read_after(std::string_view text, std::size_t end) {
  After out;
  out.span_end = out.end = end;
  read_parts(text, out);
  if (!out.has_date && !out.issuer) {
    const TextSpan quoted = quotation_at(text, token_at(text, end).begin);
    out.end = quoted.end;
    if (!quoted.empty()) read_parts(text, out);
    if (out.has_date || out.issuer) {
      out.title = quoted;
      out.span_end = end;
    } else {
      out.end = end;
    }
  }
  out.end = skip_renaming(text, out.end);
  return out;
}

namespace {

bool ends_sentence(std::string_view text, std::size_t at) {
  const Token next = token_at(text, at + 1);
  return next.kind == TokenKind::none || (next.after_blank && (!next.is_word() || next.is_capital));
}

// "(sau đây gọi là", "(gọi tắt là"
bool opens_clause(std::string_view text, std::size_t bracket) {
  static constexpr std::array<Keyword, 4> kCalls{Keyword{"sau", "sau"}, Keyword{"gọi", "goi"},
                                                 Keyword{"viết", "viet"}, Keyword{"dưới", "duoi"}};
  return is_any(text, token_at(text, bracket + 1), kCalls);
}

std::size_t end_of_character(std::string_view text, std::size_t at) {
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  return at;
}

// Where a title that begins at `at` stops: at the clause's end, before "(sau đây gọi là", before a
// mark that closes what was opened before the title.
std::size_t end_of_title(std::string_view text, std::size_t at) {
  constexpr std::string_view kMarks = ";.\n()\"\xE2\xC2";  // the last two begin “ ” and «
  const std::size_t limit = end_of_character(text, std::min(text.size(), at + kLongestTitle));
  int depth = 0;
  while ((at = std::min(text.find_first_of(kMarks, at), limit)) < limit) {
    const char c = text[at];
    if (c == ';' || (c == '.' && ends_sentence(text, at))) break;
    if (c == '\n' && token_at(text, at).kind != TokenKind::word) break;
    if (c == '(' && opens_clause(text, at)) break;
    if (c == '(') ++depth;
    if (c == ')' && --depth < 0) break;
    if (text.substr(at, 3) == "”") break;
    const TextSpan quoted = quotation_at(text, at);
    at = quoted.empty() ? at + 1 : std::min(quoted.end, limit);
  }
  return at;
}

}  // namespace

TextSpan read_title(std::string_view text, std::size_t at) {
  Token token = token_at(text, at);
  if (token.is_sign(',') || token.is_sign(':')) token = token_at(text, token.end);
  if (token.kind == TokenKind::sign) return quotation_at(text, token.begin);
  if (!is(text, token, kAbout)) return {at, at};
  std::size_t end = end_of_title(text, token.begin);
  while (end > token.end) {
    const char c = text[end - 1];
    if (c != ' ' && c != ',' && c != '\n' && c != '*') break;
    --end;
  }
  return {token.begin, end};
}

}  // namespace congbo::citation
