#include "citation/bodies.h"

#include "base/text.h"
#include "citation/body_reader.h"

namespace congbo::citation {
namespace {

constexpr Keyword kPlural{"các", "cac"};

// A name's words may be those of other things: "phòng", "ban", "trường" in small letters are.
bool is_believed(const Token& first, const ReadBody& body) {
  return first.is_capital || !body.is_generic;
}

// "TW" in "21-KL/TW" is part of a symbol.
bool is_joined(std::string_view text, const Token& token) {
  const Token before = token_before(text, token.begin);
  return !before.after_blank &&
         (before.is_sign('/') || before.is_sign('-') || before.is_sign('&') || before.is_sign('@'));
}

}  // namespace

std::optional<BodyMention> read_body(std::string_view source, std::size_t at) {
  const ComposedText composed(source);
  const Token first = token_at(composed.text(), composed.composed_offset(at));
  std::optional<ReadBody> read = read_body_name(composed.text(), first);
  if (!read) return std::nullopt;
  return BodyMention{composed.source_span({read->begin, read->end}), std::move(read->name)};
}

std::vector<BodyMention> find_bodies(std::string_view source) {
  const ComposedText composed(source);
  const std::string_view text = composed.text();
  std::vector<BodyMention> out;
  Token plural;
  for (std::size_t at = 0; at < text.size();) {
    const Token token = token_at(text, at);
    if (token.kind == TokenKind::none) {  // the end of a paragraph
      at = token.end + 1;
      continue;
    }
    at = token.end;
    if (!token.is_word()) continue;
    std::optional<ReadBody> read = read_body_name(text, token);
    if (read && is_believed(token, *read) && !is_joined(text, token)) {
      const bool is_plural = plural.end != 0 && token_at(text, plural.end).begin == token.begin;
      const std::size_t begin = is_plural ? plural.begin : read->begin;
      if (is_plural) read->name.insert(0, std::string(plural.in(text)) + " ");
      out.push_back({composed.source_span({begin, read->end}), std::move(read->name)});
      at = read->end;
    }
    plural = is(text, token, kPlural) ? token : Token{};
  }
  return out;
}

}  // namespace congbo::citation
