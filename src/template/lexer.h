// Cuts a template into literal text and tokens, once, front to back. Whitespace control (`-`) is
// already applied to the text. Problems are reported; the tokens are always well formed: every
// tag that begins also ends.
#pragma once

#include <vector>

#include "template/ast.h"

namespace congbo {
class Diagnostics;
struct Message;
}  // namespace congbo

namespace congbo::tpl {

enum class TokenKind : std::uint8_t {
  text,
  output_begin,
  output_end,
  tag_begin,
  tag_end,
  name,
  integer,
  string,
  symbol,
  end
};

struct Token {
  TokenKind kind = TokenKind::end;
  Span span;
  std::string_view text;  // literal text; name; symbol; string without quotes, escapes untouched
};

std::vector<Token> cut(const Source& source, Diagnostics& diagnostics);

void report_at(Diagnostics& diagnostics, const Message& message, const Source& source, Span span,
               std::vector<std::string> arguments);

}  // namespace congbo::tpl
