#include "citation/citation_before.h"

#include <array>

#include "citation/tokens.h"

namespace congbo::citation {
namespace {

constexpr Keyword kNumberWord{"số", "so"};
constexpr Keyword kOf{"của", "cua"};
constexpr Keyword kBy{"do", "do"};
constexpr Keyword kLaw{"luật", "luat"};
constexpr Keyword kCode{"bộ", "bo"};
constexpr Keyword kOrdinance{"lệnh", "lenh"};
constexpr Keyword kOrdinanceFirst{"pháp", "phap"};
constexpr Keyword kAnd{"và", "va"};
constexpr Keyword kIs{"là", "la"};

// "Công văn hỏa tốc số", "Nghị quyết chuyên đề số".
constexpr std::array<Keyword, 8> kQualities{
    Keyword{"hỏa", "hoa"},       Keyword{"tốc", "toc"},       Keyword{"khẩn", "khan"},
    Keyword{"thượng", "thuong"}, Keyword{"chuyên", "chuyen"}, Keyword{"đề", "de"},
    Keyword{"cá", "ca"},         Keyword{"biệt", "biet"},
};
constexpr int kMostQualities = 4;

constexpr int kMostIssuerWords = 24;
constexpr int kMostLawWords = 40;

std::size_t over_qualities(std::string_view text, std::size_t end) {
  for (int count = 0; count < kMostQualities; ++count) {
    const Token token = token_before(text, end);
    bool is_quality = false;
    for (const Keyword& word : kQualities) is_quality = is_quality || is(text, token, word);
    if (!is_quality) break;
    end = token.begin;
  }
  return end;
}

// "Quyết định của Bộ Chính trị" before `end`: the words from "của" on must be one body's name.
void read_issuer_before(std::string_view text, std::size_t end, std::size_t floor, Before& out) {
  std::size_t at = end;
  for (int count = 0; count < kMostIssuerWords && at > floor; ++count) {
    const Token token = token_before(text, at);
    if (token.kind == TokenKind::none || token.begin < floor) return;
    if (token.is_sign('.') || token.is_sign(';')) return;
    at = token.begin;
    if (!is(text, token, kOf) && !is(text, token, kBy)) continue;
    std::optional<ReadBody> body = read_body_name(text, token_at(text, token.end));
    if (!body || body->end > end) return;
    const Token rest = token_at(text, body->end);
    if (rest.begin < end && !(rest.is_sign(',') && token_at(text, rest.end).begin >= end)) return;
    const std::optional<TypeWordMatch> type = type_word_before(text, token.begin, floor);
    if (!type) return;
    out.type = type;
    out.begin = type->begin;
    out.issuer = std::move(body);
    return;
  }
}

bool is_law_word(std::string_view text, const Token& token) {
  if (is(text, token, kLaw)) return true;
  return is(text, token, kOrdinance) && is(text, token_before(text, token.begin), kOrdinanceFirst);
}

// "Luật sửa đổi, bổ sung một số điều của Luật …": the amending law is the one with the number.
std::size_t over_amended(std::string_view text, std::size_t law, std::size_t floor) {
  static constexpr Keyword kAmend{"sửa", "sua"};
  if (!is(text, token_before(text, law), kOf)) return law;
  std::size_t at = law;
  for (int count = 0; count < kMostLawWords; ++count) {
    const Token token = token_before(text, at);
    if (token.kind == TokenKind::none || token.begin < floor) return law;
    if (token.is_number() || token.is_sign(';') || token.is_sign('.')) return law;
    at = token.begin;
    if (is_law_word(text, token)) {
      return is(text, token_at(text, token.end), kAmend) ? token.begin : law;
    }
  }
  return law;
}

}  // namespace

Before read_before(std::string_view text, std::size_t number, std::size_t floor) {
  Before out;
  out.begin = number;
  std::size_t end = number;
  Token token = token_before(text, number);
  out.is_across_lines = token.after_line;
  if (token.is_sign(':') && token.begin >= floor) token = token_before(text, token.begin);
  if (is(text, token, kNumberWord) && token.begin >= floor) {
    out.says_number = true;
    out.begin = end = token.begin;
  }
  for (const bool over_bracket : {false, true}) {
    std::size_t from = end;
    if (over_bracket) {
      const Token open = token_before(text, end);
      if (!open.is_sign('(') && !open.is_sign(':')) break;
      from = open.begin;
      if (!out.says_number) break;
    }
    out.type = type_word_before(text, from, floor);
    const std::size_t over = out.type ? from : over_qualities(text, from);
    if (over != from) out.type = type_word_before(text, over, floor);
    if (out.type) {
      out.begin = out.type->begin;
      return out;
    }
  }
  if (out.says_number) read_issuer_before(text, end, floor, out);
  return out;
}

std::optional<TypeWordMatch> law_before(std::string_view text, const Before& before,
                                        std::size_t floor) {
  std::size_t at = before.begin;
  const Token joint = token_before(text, at);
  if (joint.is_sign(',') || is(text, joint, kAnd)) return std::nullopt;  // a list goes on
  for (int count = 0; count < kMostLawWords; ++count) {
    const Token token = token_before(text, at);
    if (token.kind == TokenKind::none || token.begin < floor) return std::nullopt;
    if (token.is_sign(';') || token.is_sign('.') || token.is_sign(')')) return std::nullopt;
    at = token.begin;
    if (!is_law_word(text, token)) continue;
    const Token previous = token_before(text, at);
    const bool is_ordinance = is(text, token, kOrdinance);
    if (!is_ordinance && is(text, previous, kOrdinanceFirst)) continue;  // "pháp luật"
    const bool names_it = token.is_capital || token_at(text, token.end).is_capital || count == 0;
    if (!names_it && !is_ordinance && !is(text, previous, kCode)) continue;
    const std::size_t law = over_amended(text, at, floor);
    return type_word_before(text, token_at(text, law).end, floor);
  }
  return std::nullopt;
}

bool is_named_before(std::string_view text, std::size_t at) {
  static constexpr std::array<Keyword, 3> kCalls{Keyword{"gọi", "goi"}, Keyword{"viết", "viet"},
                                                 Keyword{"tắt", "tat"}};
  Token token = token_before(text, at);
  if (token.is_sign(U'“') || token.is_sign('"')) token = token_before(text, token.begin);
  if (!is(text, token, kIs)) return false;
  token = token_before(text, token.begin);
  for (const Keyword& word : kCalls) {
    if (is(text, token, word)) return true;
  }
  return false;
}

bool is_plural_before(std::string_view text, std::size_t at) {
  static constexpr std::array<Keyword, 5> kPlurals{Keyword{"các", "cac"}, Keyword{"những", "nhung"},
                                                   Keyword{"hai", "hai"}, Keyword{"ba", "ba"},
                                                   Keyword{"bốn", "bon"}};
  const Token token = token_before(text, at);
  for (const Keyword& word : kPlurals) {
    if (is(text, token, word)) return true;
  }
  return false;
}

}  // namespace congbo::citation
