#include <algorithm>

#include "base/diagnostics.h"
#include "base/text.h"
#include "template/messages.h"
#include "template/parser.h"

namespace congbo::tpl {

namespace {

std::string in_tag(std::string_view word) {
  return "{% " + std::string(word) + " %}";
}

std::string normalised(std::string text) {
  std::string out;
  out.reserve(text.size());
  const std::size_t mark = text.substr(0, 3) == "\xef\xbb\xbf" ? 3 : 0;  // some editors add it
  for (std::size_t i = mark; i < text.size(); ++i) {
    if (text[i] == '\r') {
      if (i + 1 < text.size() && text[i + 1] == '\n') ++i;
      out += '\n';
    } else {
      out += text[i];
    }
  }
  if (!out.empty() && out.back() == '\n') out.pop_back();  // as Jinja2 does by default
  return out;
}

}  // namespace

std::unique_ptr<Ast> parse(Source source, Diagnostics& diagnostics) {
  auto ast = std::make_unique<Ast>();
  ast->source = std::move(source);
  ast->source.text = normalised(std::move(ast->source.text));
  const std::string& text = ast->source.text;
  ast->source.lines.push_back(0);
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
    ast->source.lines.push_back(at + 1);
  }
  if (const auto bad = find_invalid_utf8(text)) {
    const auto place = static_cast<std::uint32_t>(*bad);
    report_at(diagnostics, kEncoding, ast->source, {place, place + 1}, {});
    ast->source.text.clear();
  }
  Parser(*ast, diagnostics).run();
  return ast;
}

Parser::Parser(Ast& ast, Diagnostics& diagnostics)
    : ast_(ast), diagnostics_(diagnostics), tokens_(cut(ast.source, diagnostics)) {}

void Parser::run() {
  ast_.body = parse_body({}, nullptr);
}

const Token& Parser::peek(std::size_t ahead) const {
  return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
}

const Token& Parser::take() {
  const Token& token = tokens_[at_];
  if (at_ + 1 < tokens_.size()) ++at_;
  return token;
}

bool Parser::is_symbol(std::string_view symbol) const {
  return peek().kind == TokenKind::symbol && peek().text == symbol;
}

bool Parser::is_word(std::string_view word) const {
  return peek().kind == TokenKind::name && peek().text == word;
}

bool Parser::at_tag_end() const {
  const TokenKind kind = peek().kind;
  return kind == TokenKind::tag_end || kind == TokenKind::output_end || kind == TokenKind::end;
}

bool Parser::accept_symbol(std::string_view symbol) {
  if (!is_symbol(symbol)) return false;
  take();
  return true;
}

bool Parser::accept_word(std::string_view word) {
  if (!is_word(word)) return false;
  take();
  return true;
}

bool Parser::expect_symbol(std::string_view symbol) {
  if (accept_symbol(symbol)) return true;
  fail_unexpected(symbol);
  return false;
}

bool Parser::expect_name(Target& target) {
  if (peek().kind != TokenKind::name) {
    fail(kMissingExpression, {std::string(peek().text)});
    return false;
  }
  const Token& token = take();
  target.name = token.text;
  target.span = token.span;
  return true;
}

// Only the first mistake of a tag is reported; what follows it there is mostly its consequence.
void Parser::fail(const Message& message, std::vector<std::string> arguments) {
  if (!failed_) {
    Span span = peek().span;
    if (span.end == span.begin && span.begin > 0) --span.begin;
    report_at(diagnostics_, message, ast_.source, span, std::move(arguments));
  }
  failed_ = true;
}

void Parser::fail_unexpected(std::string_view needed) {
  if (peek().kind == TokenKind::end || (at_tag_end() && peek().text.empty())) {
    failed_ = true;  // the lexer has reported the tag that never ends
    return;
  }
  fail(kSyntax, {std::string(peek().text), std::string(needed)});
}

bool Parser::enter() {
  if (depth_ < kMaxNesting) {
    ++depth_;
    return true;
  }
  fail(kNesting, {std::to_string(kMaxNesting)});
  return false;
}

Stmt& Parser::add(Body& body, StmtKind kind, const Token& at) {
  Stmt& stmt = ast_.statements.emplace_back();
  stmt.kind = kind;
  stmt.span = at.span;
  body.push_back(&stmt);
  return stmt;
}

// Reads statements up to a tag whose word is one of `ends`, which is left to be taken.
Body Parser::parse_body(Words ends, const Token* open) {
  Body body;
  open_.push_back(ends);
  while (peek().kind != TokenKind::end) {
    if (peek().kind == TokenKind::text) {
      const Token& token = take();
      add(body, StmtKind::text, token).text = token.text;
    } else if (peek().kind == TokenKind::output_begin) {
      parse_output(body);
    } else {
      const std::string_view word = peek(1).kind == TokenKind::name ? peek(1).text : "";
      bool ours = false;
      bool theirs = false;
      for (const std::string_view end : ends) ours = ours || end == word;
      for (const Words& others : open_) {
        for (const std::string_view end : others) theirs = theirs || end == word;
      }
      if (ours || theirs) break;  // theirs: this body was not closed, its opener says so
      parse_tag(body);
    }
  }
  open_.pop_back();
  if (open != nullptr) {
    const std::string_view word = peek(1).kind == TokenKind::name ? peek(1).text : "";
    bool closed = false;
    for (const std::string_view end : ends) closed = closed || end == word;
    if (!closed || peek().kind == TokenKind::end) {
      report_at(diagnostics_, kUnclosed, ast_.source, open->span,
                {std::string(open->text), in_tag(*(ends.end() - 1))});
    }
  }
  return body;
}

void Parser::parse_output(Body& body) {
  const Token& open = take();
  Stmt& stmt = add(body, StmtKind::output, open);
  failed_ = false;
  in_output_ = true;
  stmt.value = parse_tuple();
  end_tag();
  in_output_ = false;
}

// The end of the current tag, wherever it is after a mistake.
void Parser::end_tag() {
  if (!at_tag_end()) fail_unexpected(in_output_ ? "}}" : "%}");
  while (!at_tag_end()) take();
  if (peek().kind != TokenKind::end) take();
  failed_ = false;
}

// Takes `{% word … %}` when it is there.
void Parser::end_body(std::string_view word) {
  if (peek().kind != TokenKind::tag_begin || peek(1).text != word) return;
  take();
  take();
  // `{% endblock name %}` may repeat the name.
  if (peek().kind == TokenKind::name && (word == "endblock" || word == "endmacro")) take();
  end_tag();
}

// What may close the innermost open tag; when nothing is open, the pair that `word` belongs to.
void Parser::unexpected_end(std::string_view word) {
  std::string expected;
  for (const std::string_view end : open_.back()) {
    if (!expected.empty()) expected += ", ";
    expected += in_tag(end);
  }
  if (expected.empty()) {
    const std::string opener(word.substr(0, 3) == "end" ? word.substr(3) : "if");
    expected = in_tag(opener) + "…" + in_tag("end" + opener);
  }
  fail(kUnopened, {in_tag(word), expected});
}

void Parser::parse_tag(Body& body) {
  static const std::vector<std::string_view> kTags = {
      "if",     "for",    "set",      "block",    "extends", "include", "macro",
      "import", "from",   "with",     "raw",      "elif",    "else",    "endif",
      "endfor", "endset", "endblock", "endmacro", "endwith"};
  take();
  failed_ = false;
  const std::string_view tag = peek().kind == TokenKind::name ? peek().text : "";
  if (tag.empty()) {
    fail_unexpected("if, for, set, block");
  } else if (!enter()) {
    // reported; the bodies inside are read as if they stood here
  } else {
    const bool known = parse_known_tag(tag, body);
    leave();
    if (known) return;
    if (std::find(kTags.begin(), kTags.end(), tag) != kTags.end()) {
      unexpected_end(tag);
    } else {
      const std::string_view near = nearest(tag, kTags);
      fail(near.empty() ? kUnknownTag.none : kUnknownTag.near,
           {std::string(tag),
            near.empty() ? "if, for, set, block, include, macro" : std::string(near)});
    }
  }
  end_tag();
}

bool Parser::parse_known_tag(std::string_view tag, Body& body) {
  using Reader = void (Parser::*)(Body&);
  static constexpr std::pair<std::string_view, Reader> kReaders[] = {
      {"if", &Parser::parse_if},           {"for", &Parser::parse_for},
      {"set", &Parser::parse_set},         {"block", &Parser::parse_block},
      {"extends", &Parser::parse_extends}, {"include", &Parser::parse_include},
      {"macro", &Parser::parse_macro},     {"import", &Parser::parse_import},
      {"from", &Parser::parse_from},       {"with", &Parser::parse_with}};
  for (const auto& [name, reader] : kReaders) {
    if (name != tag) continue;
    (this->*reader)(body);
    return true;
  }
  return false;
}

void Parser::parse_if(Body& body) {
  const Token open = take();
  Stmt& stmt = add(body, StmtKind::branch, open);
  Expr* condition = parse_expression();
  end_tag();
  stmt.branches.push_back({condition, parse_body({"elif", "else", "endif"}, &open)});
  while (peek().kind == TokenKind::tag_begin && peek(1).text == "elif") {
    take();
    take();
    condition = parse_expression();
    end_tag();
    stmt.branches.push_back({condition, parse_body({"elif", "else", "endif"}, &open)});
  }
  if (peek().kind == TokenKind::tag_begin && peek(1).text == "else") {
    end_body("else");
    stmt.branches.push_back({nullptr, parse_body({"endif"}, &open)});
  }
  end_body("endif");
}

void Parser::parse_targets(std::vector<Target>& targets, bool attributes) {
  const bool group = accept_symbol("(");
  do {
    Target target;
    if (!expect_name(target)) return;
    if (attributes && accept_symbol(".")) {
      Target attribute;
      if (!expect_name(attribute)) return;
      target.attribute = attribute.name;
    }
    targets.push_back(target);
  } while (accept_symbol(",") && peek().kind == TokenKind::name);
  if (group) expect_symbol(")");
}

void Parser::parse_for(Body& body) {
  const Token open = take();
  Stmt& stmt = add(body, StmtKind::loop, open);
  parse_targets(stmt.targets, false);
  if (!failed_ && !accept_word("in")) fail_unexpected("in");
  // Not parse_expression: the `if` behind it belongs to the loop.
  stmt.value = failed_ ? broken() : parse_or();
  if (is_symbol(",") && !failed_) {
    std::vector<Expr*> items = {stmt.value};
    while (accept_symbol(",") && !at_tag_end()) items.push_back(parse_or());
    stmt.value = make(ExprKind::list, items, {items[0]->span.begin, items.back()->span.end});
  }
  if (accept_word("if")) stmt.condition = parse_expression();
  if (is_word("recursive")) fail(kUnsupported, {"recursive", "{% macro %}"});
  end_tag();
  stmt.body = parse_body({"else", "endfor"}, &open);
  if (peek().kind == TokenKind::tag_begin && peek(1).text == "else") {
    end_body("else");
    stmt.branches.push_back({nullptr, parse_body({"endfor"}, &open)});
  }
  end_body("endfor");
}

void Parser::parse_set(Body& body) {
  const Token open = take();
  Stmt& stmt = add(body, StmtKind::set, open);
  parse_targets(stmt.targets, true);
  if (!failed_ && accept_symbol("=")) {
    stmt.value = parse_tuple();
    return end_tag();
  }
  if (!at_tag_end()) {
    fail_unexpected("=");
    stmt.value = broken();
    return end_tag();
  }
  stmt.kind = StmtKind::capture;
  end_tag();
  stmt.body = parse_body({"endset"}, &open);
  end_body("endset");
}

void Parser::parse_block(Body& body) {
  const Token open = take();
  Stmt& stmt = add(body, StmtKind::block, open);
  Target name;
  if (expect_name(name)) {
    stmt.text = name.name;
    stmt.span = name.span;
  }
  stmt.scoped = accept_word("scoped");
  end_tag();
  stmt.body = parse_body({"endblock"}, &open);
  end_body("endblock");
}

void Parser::parse_parameters(Stmt& stmt) {
  if (!expect_symbol("(")) return;
  while (!failed_ && !is_symbol(")")) {
    Target parameter;
    if (!expect_name(parameter)) return;
    if (accept_symbol("=")) parameter.value = parse_expression();
    stmt.targets.push_back(parameter);
    if (!accept_symbol(",")) break;
  }
  expect_symbol(")");
}

void Parser::parse_macro(Body& body) {
  const Token open = take();
  Stmt& stmt = add(body, StmtKind::macro, open);
  Target name;
  if (expect_name(name)) {
    stmt.text = name.name;
    stmt.span = name.span;
    parse_parameters(stmt);
  }
  end_tag();
  stmt.body = parse_body({"endmacro"}, &open);
  end_body("endmacro");
}

void Parser::parse_with(Body& body) {
  const Token open = take();
  Stmt& stmt = add(body, StmtKind::with, open);
  while (!failed_ && !at_tag_end()) {
    Target target;
    if (!expect_name(target) || !expect_symbol("=")) break;
    target.value = parse_expression();
    stmt.targets.push_back(target);
    if (!accept_symbol(",")) break;
  }
  end_tag();
  stmt.body = parse_body({"endwith"}, &open);
  end_body("endwith");
}

// `with context` or `without context`.
bool Parser::parse_context_words() {
  const bool with = is_word("with");
  if (!with && !is_word("without")) return false;
  if (peek(1).text != "context") return false;
  take();
  take();
  return with;
}

void Parser::parse_extends(Body& body) {
  Stmt& stmt = add(body, StmtKind::extends, take());
  stmt.value = parse_expression();
  end_tag();
}

void Parser::parse_include(Body& body) {
  Stmt& stmt = add(body, StmtKind::include, take());
  stmt.value = parse_expression();
  if (is_word("ignore") && peek(1).text == "missing") {
    take();
    take();
    stmt.ignore_missing = true;
  }
  parse_context_words();
  end_tag();
}

void Parser::parse_import(Body& body) {
  Stmt& stmt = add(body, StmtKind::import, take());
  stmt.value = parse_expression();
  Target target;
  if (!failed_ && !accept_word("as")) fail_unexpected("as");
  if (!failed_ && expect_name(target)) stmt.targets.push_back(target);
  stmt.with_context = parse_context_words();
  end_tag();
}

void Parser::parse_from(Body& body) {
  Stmt& stmt = add(body, StmtKind::from, take());
  stmt.value = parse_expression();
  if (!failed_ && !accept_word("import")) fail_unexpected("import");
  if (!failed_) parse_from_names(stmt);
  stmt.with_context = parse_context_words();
  end_tag();
}

void Parser::parse_from_names(Stmt& stmt) {
  do {
    Target target;
    if (!expect_name(target)) return;
    target.attribute = target.name;
    if (accept_word("as")) {
      Target alias;
      if (!expect_name(alias)) return;
      target.attribute = alias.name;
    }
    stmt.targets.push_back(target);
  } while (accept_symbol(",") && peek().kind == TokenKind::name && peek(1).text != "context");
}

}  // namespace congbo::tpl
