// Tokens → Ast. After a mistake the parser goes on behind the end of the tag, so one run reports
// every mistake of the template. Heights of expressions and bodies are bounded (kMaxNesting).
#pragma once

#include <memory>
#include <vector>

#include "template/lexer.h"

namespace congbo::tpl {

inline constexpr std::uint32_t kMaxNesting = 150;

std::unique_ptr<Ast> parse(Source source, Diagnostics& diagnostics);

class Parser {
 public:
  Parser(Ast& ast, Diagnostics& diagnostics);
  void run();

 private:
  // Statements (parse_statements.cpp)
  using Words = std::initializer_list<std::string_view>;
  Body parse_body(Words ends, const Token* open);
  void parse_output(Body& body);
  void parse_tag(Body& body);
  bool parse_known_tag(std::string_view tag, Body& body);
  void parse_if(Body& body);
  void parse_for(Body& body);
  void parse_set(Body& body);
  void parse_block(Body& body);
  void parse_macro(Body& body);
  void parse_with(Body& body);
  void parse_include(Body& body);
  void parse_import(Body& body);
  void parse_from(Body& body);
  void parse_extends(Body& body);
  void parse_from_names(Stmt& stmt);
  bool parse_context_words();
  void parse_parameters(Stmt& stmt);
  void parse_targets(std::vector<Target>& targets, bool attributes);
  void end_body(std::string_view word);
  void end_tag();
  void unexpected_end(std::string_view word);
  Stmt& add(Body& body, StmtKind kind, const Token& at);

  // Expressions (parse_expressions.cpp)
  Expr* parse_expression();
  Expr* parse_conditional();
  Expr* parse_or();
  Expr* parse_and();
  Expr* parse_not();
  Expr* parse_comparison();
  Expr* parse_sum();
  Expr* parse_concat();
  Expr* parse_product();
  Expr* parse_unary(bool with_filters);
  Expr* parse_primary();
  Expr* parse_postfix(Expr* expr);
  Expr* parse_filters(Expr* expr);
  Expr* parse_test(Expr* expr);
  Expr* parse_subscript(Expr* object);
  Expr* parse_call(Expr* callee);
  Expr* parse_number();
  Expr* parse_string();
  Expr* parse_group();
  Expr* parse_list();
  Expr* parse_dict();
  Expr* parse_named_literal();
  Expr* parse_tuple();
  void parse_arguments(Expr& call);
  bool comparison_follows(ExprKind& kind);
  Expr* make(ExprKind kind, std::vector<Expr*> items, Span span);
  Expr* binary(ExprKind kind, Expr* left, Expr* right);
  Expr* broken();

  // Tokens
  const Token& peek(std::size_t ahead = 0) const;
  const Token& take();
  bool is_symbol(std::string_view symbol) const;
  bool is_word(std::string_view word) const;
  bool at_tag_end() const;
  bool accept_symbol(std::string_view symbol);
  bool accept_word(std::string_view word);
  bool expect_symbol(std::string_view symbol);
  bool expect_name(Target& target);
  void fail(const Message& message, std::vector<std::string> arguments);
  void fail_unexpected(std::string_view needed);
  bool enter();  // one level deeper; false: too deep
  void leave() { --depth_; }

  Ast& ast_;
  Diagnostics& diagnostics_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::uint32_t depth_ = 0;
  bool in_output_ = false;
  bool failed_ = false;  // the current tag had its error already
  std::vector<Words> open_;
};

}  // namespace congbo::tpl
