// Jinja2's expression grammar by recursive descent, with its precedences:
// if-else < or < and < not < comparisons < + - < ~ < * // % < unary < postfix, filters and tests.
#include <charconv>
#include <optional>

#include "base/text.h"
#include "template/messages.h"
#include "template/parser.h"

namespace congbo::tpl {

Expr* Parser::make(ExprKind kind, std::vector<Expr*> items, Span span) {
  Expr& expr = ast_.expressions.emplace_back();
  expr.kind = kind;
  expr.span = span;
  for (const Expr* item : items) {
    if (item != nullptr && item->depth >= expr.depth) expr.depth = item->depth + 1;
  }
  expr.items = std::move(items);
  if (expr.depth > kMaxNesting) {
    fail(kNesting, {std::to_string(kMaxNesting)});
    expr.items.clear();
    expr.kind = ExprKind::broken;
    expr.depth = 1;
  }
  return &expr;
}

Expr* Parser::broken() {
  return make(ExprKind::broken, {}, peek().span);
}

Expr* Parser::binary(ExprKind kind, Expr* left, Expr* right) {
  return make(kind, {left, right}, {left->span.begin, right->span.end});
}

Expr* Parser::parse_expression() {
  if (failed_ || !enter()) return broken();
  Expr* expr = parse_conditional();
  leave();
  return expr;
}

// `a, b`: a list without brackets, as in Python.
Expr* Parser::parse_tuple() {
  Expr* first = parse_expression();
  if (!is_symbol(",")) return first;
  std::vector<Expr*> items = {first};
  while (accept_symbol(",") && !at_tag_end() && !is_symbol(")") && !failed_) {
    items.push_back(parse_expression());
  }
  const Span span{first->span.begin, items.back()->span.end};
  return make(ExprKind::list, std::move(items), span);
}

Expr* Parser::parse_conditional() {
  Expr* value = parse_or();
  while (accept_word("if")) {
    Expr* condition = parse_or();
    Expr* otherwise = accept_word("else") ? parse_expression() : nullptr;
    const std::uint32_t end = otherwise != nullptr ? otherwise->span.end : condition->span.end;
    value = make(ExprKind::conditional, {value, condition, otherwise}, {value->span.begin, end});
    if (failed_) break;
  }
  return value;
}

Expr* Parser::parse_or() {
  Expr* left = parse_and();
  while (!failed_ && accept_word("or")) left = binary(ExprKind::logical_or, left, parse_and());
  return left;
}

Expr* Parser::parse_and() {
  Expr* left = parse_not();
  while (!failed_ && accept_word("and")) left = binary(ExprKind::logical_and, left, parse_not());
  return left;
}

Expr* Parser::parse_not() {
  if (!is_word("not")) return parse_comparison();
  if (!enter()) return broken();
  const Span span = take().span;
  Expr* operand = parse_not();
  leave();
  return make(ExprKind::logical_not, {operand}, {span.begin, operand->span.end});
}

bool Parser::comparison_follows(ExprKind& kind) {
  static constexpr std::pair<std::string_view, ExprKind> kSymbols[] = {
      {"==", ExprKind::equal},      {"!=", ExprKind::not_equal}, {"<", ExprKind::less},
      {"<=", ExprKind::less_equal}, {">", ExprKind::greater},    {">=", ExprKind::greater_equal}};
  for (const auto& [symbol, symbol_kind] : kSymbols) {
    if (!accept_symbol(symbol)) continue;
    kind = symbol_kind;
    return true;
  }
  if (accept_word("in")) {
    kind = ExprKind::in;
    return true;
  }
  if (is_word("not") && peek(1).kind == TokenKind::name && peek(1).text == "in") {
    take();
    take();
    kind = ExprKind::not_in;
    return true;
  }
  return false;
}

// `a < b < c` means `a < b and b < c`; operands have no side effects, so b may be asked twice.
Expr* Parser::parse_comparison() {
  Expr* left = parse_sum();
  Expr* result = nullptr;
  ExprKind kind{};
  while (!failed_ && comparison_follows(kind)) {
    Expr* right = parse_sum();
    Expr* step = binary(kind, left, right);
    result = result == nullptr ? step : binary(ExprKind::logical_and, result, step);
    left = right;
  }
  return result == nullptr ? left : result;
}

Expr* Parser::parse_sum() {
  Expr* left = parse_concat();
  while (!failed_) {
    if (accept_symbol("+")) {
      left = binary(ExprKind::add, left, parse_concat());
    } else if (accept_symbol("-")) {
      left = binary(ExprKind::subtract, left, parse_concat());
    } else {
      break;
    }
  }
  return left;
}

Expr* Parser::parse_concat() {
  Expr* left = parse_product();
  while (!failed_ && accept_symbol("~")) left = binary(ExprKind::concat, left, parse_product());
  return left;
}

Expr* Parser::parse_product() {
  Expr* left = parse_unary(true);
  while (!failed_) {
    if (accept_symbol("*")) {
      left = binary(ExprKind::multiply, left, parse_unary(true));
    } else if (accept_symbol("//")) {
      left = binary(ExprKind::floor_divide, left, parse_unary(true));
    } else if (accept_symbol("%")) {
      left = binary(ExprKind::modulo, left, parse_unary(true));
    } else if (is_symbol("/") || is_symbol("**")) {
      fail(kUnsupported, {std::string(peek().text), "//"});
    } else {
      break;
    }
  }
  return left;
}

Expr* Parser::parse_unary(bool with_filters) {
  Expr* expr = nullptr;
  if (is_symbol("-") || is_symbol("+")) {
    if (!enter()) return broken();
    const Token& sign = take();
    expr = parse_unary(false);
    leave();
    if (sign.text == "-") {
      expr = make(ExprKind::negate, {expr}, {sign.span.begin, expr->span.end});
    }
  } else {
    expr = parse_primary();
  }
  expr = parse_postfix(expr);
  return with_filters ? parse_filters(expr) : expr;
}

Expr* Parser::parse_primary() {
  if (failed_) return broken();
  const Token& token = peek();
  if (token.kind == TokenKind::integer) return parse_number();
  if (token.kind == TokenKind::string) return parse_string();
  if (token.kind == TokenKind::name) return parse_named_literal();
  if (is_symbol("(")) return parse_group();
  if (is_symbol("[")) return parse_list();
  if (is_symbol("{")) return parse_dict();
  fail(kMissingExpression, {std::string(token.text)});
  return broken();
}

Expr* Parser::parse_number() {
  const Token& token = take();
  if (is_symbol(".") && peek(1).kind == TokenKind::integer && peek().span.begin == token.span.end) {
    fail(kUnsupported, {"1.5", "'1,5'"});
    return broken();
  }
  std::string digits;
  for (const char c : token.text) {
    if (c != '_') digits += c;
  }
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc()) fail(kBadValue, {"int", digits});
  Expr* expr = make(ExprKind::literal, {}, token.span);
  expr->literal = Value::integer(number);
  return expr;
}

namespace {

void append_escape(std::string& out, std::string_view text, std::size_t& at) {
  static constexpr std::string_view kFrom = "nrtbfv0";
  static constexpr std::string_view kTo("\n\r\t\b\f\v\0", 7);
  const char c = text[at++];
  if (const std::size_t simple = kFrom.find(c); simple != std::string_view::npos) {
    out += kTo[simple];
    return;
  }
  const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : 0;
  unsigned code = 0;
  const char* begin = text.data() + at;
  const char* end = begin + std::min(digits, text.size() - at);
  if (digits != 0 && std::from_chars(begin, end, code, 16).ptr == begin + digits && code != 0 &&
      (code < 0xd800 || code > 0xdfff)) {
    append_utf8(out, code);
    at += digits;
    return;
  }
  if (c != '\\' && c != '\'' && c != '"') out += '\\';
  out += c;
}

}  // namespace

// Neighbouring strings become one, as in Python.
Expr* Parser::parse_string() {
  const Span first = peek().span;
  std::string_view text = peek().text;
  Span span = first;
  std::string joined;
  bool plain = true;
  while (peek().kind == TokenKind::string) {
    const Token& token = take();
    plain = plain && joined.empty() && token.text.find('\\') == std::string_view::npos;
    for (std::size_t i = 0; i < token.text.size();) {
      if (token.text[i] == '\\' && i + 1 < token.text.size()) {
        append_escape(joined, token.text, ++i);
      } else {
        joined += token.text[i++];
      }
    }
    span.end = token.span.end;
  }
  if (!plain) text = ast_.strings.emplace_back(std::move(joined));
  Expr* expr = make(ExprKind::literal, {}, span);
  expr->literal = Value::text(text);
  return expr;
}

Expr* Parser::parse_named_literal() {
  static constexpr std::string_view kReserved[] = {"and", "or", "not", "if", "else", "in", "is"};
  const Token& token = peek();
  for (const std::string_view word : kReserved) {
    if (token.text != word) continue;
    fail(kMissingExpression, {std::string(token.text)});
    return broken();
  }
  take();
  Expr* expr = make(ExprKind::literal, {}, token.span);
  if (token.text == "true" || token.text == "True") {
    expr->literal = Value::boolean(true);
  } else if (token.text == "false" || token.text == "False") {
    expr->literal = Value::boolean(false);
  } else if (token.text != "none" && token.text != "None") {
    expr->kind = ExprKind::name;
    expr->name = token.text;
  }
  return expr;
}

Expr* Parser::parse_group() {
  const std::uint32_t begin = take().span.begin;
  if (is_symbol(")")) return make(ExprKind::list, {}, {begin, take().span.end});
  Expr* expr = parse_tuple();
  expect_symbol(")");
  return expr;
}

Expr* Parser::parse_list() {
  const std::uint32_t begin = take().span.begin;
  std::vector<Expr*> items;
  while (!failed_ && !is_symbol("]")) {
    items.push_back(parse_expression());
    if (!accept_symbol(",")) break;
  }
  const std::uint32_t end = peek().span.end;
  expect_symbol("]");
  return make(ExprKind::list, std::move(items), {begin, end});
}

Expr* Parser::parse_dict() {
  const std::uint32_t begin = take().span.begin;
  std::vector<Expr*> items;
  while (!failed_ && !is_symbol("}")) {
    items.push_back(parse_expression());
    if (expect_symbol(":")) items.push_back(parse_expression());
    if (!accept_symbol(",")) break;
  }
  const std::uint32_t end = peek().span.end;
  expect_symbol("}");
  return make(ExprKind::dict, std::move(items), {begin, end});
}

Expr* Parser::parse_postfix(Expr* expr) {
  while (!failed_) {
    if (is_symbol("[")) {
      expr = parse_subscript(expr);
    } else if (is_symbol("(")) {
      expr = parse_call(expr);
    } else if (accept_symbol(".")) {
      const Token& token = peek();
      if (token.kind == TokenKind::integer) {
        expr = make(ExprKind::index, {expr, parse_number()}, {expr->span.begin, token.span.end});
        continue;
      }
      if (token.kind != TokenKind::name) {
        fail_unexpected("a.b");
        break;
      }
      take();
      expr = make(ExprKind::attribute, {expr}, token.span);
      expr->name = token.text;
    } else {
      break;
    }
  }
  return expr;
}

Expr* Parser::parse_subscript(Expr* object) {
  take();
  Expr* parts[3] = {};
  std::size_t colons = 0;
  while (!failed_ && !is_symbol("]")) {
    if (accept_symbol(":")) {
      if (++colons > 2) fail_unexpected("]");
    } else {
      parts[colons] = parse_expression();
      if (!is_symbol(":")) break;
    }
  }
  const Span span{object->span.begin, peek().span.end};
  if (colons == 0 && parts[0] == nullptr && !failed_) {
    fail(kMissingExpression, {"]"});
  }
  expect_symbol("]");
  if (failed_) return broken();
  if (colons > 0) return make(ExprKind::slice, {object, parts[0], parts[1], parts[2]}, span);
  return make(ExprKind::index, {object, parts[0]}, span);
}

Expr* Parser::parse_call(Expr* callee) {
  Expr* call = make(ExprKind::call, {callee}, callee->span);
  if (call->kind == ExprKind::broken) return call;
  parse_arguments(*call);
  return call;
}

void Parser::parse_arguments(Expr& call) {
  take();
  while (!failed_ && !is_symbol(")")) {
    Argument argument;
    if (peek().kind == TokenKind::name && peek(1).kind == TokenKind::symbol &&
        peek(1).text == "=") {
      argument.name = take().text;
      take();
    } else if (!call.arguments.empty() && !call.arguments.back().name.empty()) {
      return fail(kArguments, {std::string(peek().text), "f(a, b=c)"});
    }
    argument.value = parse_expression();
    call.depth = std::max(call.depth, argument.value->depth + 1);
    call.arguments.push_back(argument);
    if (!accept_symbol(",")) break;
  }
  expect_symbol(")");
}

Expr* Parser::parse_filters(Expr* expr) {
  while (!failed_) {
    if (accept_symbol("|")) {
      const Token& token = peek();
      if (token.kind != TokenKind::name) {
        fail_unexpected("| upper");
        break;
      }
      take();
      expr = make(ExprKind::filter, {expr}, token.span);
      expr->name = token.text;
      if (is_symbol("(")) parse_arguments(*expr);
    } else if (accept_word("is")) {
      expr = parse_test(expr);
    } else if (is_symbol("(")) {
      expr = parse_call(expr);
    } else {
      break;
    }
  }
  return expr;
}

Expr* Parser::parse_test(Expr* expr) {
  const bool negated = accept_word("not");
  const Token& token = peek();
  if (token.kind != TokenKind::name) {
    fail_unexpected("is defined");
    return broken();
  }
  take();
  Expr* test = make(ExprKind::test, {expr}, token.span);
  test->name = token.text;
  test->negated = negated;
  if (is_symbol("(")) {
    parse_arguments(*test);
    return test;
  }
  const Token& next = peek();
  const bool operand = next.kind == TokenKind::string || next.kind == TokenKind::integer ||
                       is_symbol("[") || is_symbol("{") ||
                       (next.kind == TokenKind::name && next.text != "else" && next.text != "or" &&
                        next.text != "and" && next.text != "if" && next.text != "is" &&
                        next.text != "in" && next.text != "not" && next.text != "recursive");
  if (operand) {
    Expr* argument = parse_postfix(parse_primary());
    test->depth = std::max(test->depth, argument->depth + 1);
    test->arguments.push_back({{}, argument});
  }
  return test;
}

}  // namespace congbo::tpl
