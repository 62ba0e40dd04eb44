// Ast → Program for one kind of page: resolves names to slots, checks them against the declared
// context, decides every output's escape. Reports all it finds and goes on. Used once, by one
// thread; the program keeps pointers into the asts, which the environment owns.
#pragma once

#include <map>

#include "template/scope.h"

namespace congbo::tpl {

class Compiler {
 public:
  Compiler(AstSource asts, const AllTexts& texts, const ObjectType& context, Program& program,
           Diagnostics& diagnostics);
  void compile(const std::string& name);  // Requires: there is such a template

 private:
  struct State {
    const Ast* ast = nullptr;
    Scope* scope = nullptr;
    Chain* chain = nullptr;
    std::string_view block;
    std::size_t level = 0;
    int branch = 0;
    HtmlState html;
  };

  // Pages, blocks, includes, macros (compile_units.cpp)
  const Unit* compile_chain(const Ast& first, Scope& top);
  bool find_levels(const Ast& first, Chain& chain);
  const Ast* template_named(const Expr& name, bool required, std::string& found);
  void collect_blocks(const Body& body, const Ast& ast, std::map<std::string_view, Span>& seen,
                      Chain& chain);
  void compile_definitions(const Body& body, bool last_level, Steps& out);
  void check_block_known(const Stmt& stmt);
  const Steps& block_steps(std::string_view name, std::size_t level);
  Step block_step(Span span, std::string_view name, std::size_t level);
  void compile_block(const Stmt& stmt, Steps& out);
  void compile_include(const Stmt& stmt, Steps& out);
  using Names = std::vector<std::string_view>;
  const Unit* included_unit(const Ast& ast, const std::vector<Binding>& bindings,
                            const Names& names);
  void compile_import(const Stmt& stmt, Steps& out);
  const Unit* macro_unit(MacroDefinition& macro, std::vector<Type> types);
  void check_unused_macros();
  bool enter(Span span);
  // Statements (compile_steps.cpp)
  void compile_body(const Body& body, Steps& out);
  void compile_statement(const Stmt& stmt, Steps& out);
  void compile_text(const Stmt& stmt, Steps& out);
  void compile_output(const Stmt& stmt, Steps& out);
  void check_printable(const Expr& expr, const Type& type, Escape escape);
  void report_forbidden(Span span);
  void compile_branch(const Stmt& stmt, Steps& out);
  void compile_loop(const Stmt& stmt, Steps& out);
  void compile_set(const Stmt& stmt, Steps& out);
  void compile_capture(const Stmt& stmt, Steps& out);
  void compile_with(const Stmt& stmt, Steps& out);
  void compile_macro(const Stmt& stmt, Steps& out);
  void join_html(const HtmlState& other, Span span, std::string_view what);
  void declare_assigned(const Body& body, Steps& out);
  void declare_initialised(std::string_view name, Span span, Steps& out);
  Binding& declare(Scope& scope, std::string_view name, Type type = {});
  Binding& assigned(std::string_view name);
  void assign_type(Binding& binding, const Type& type);
  Scope& new_scope(Scope* parent, Unit* unit);
  Step step(StepKind kind, Span span) const;
  // Expressions (compile_expressions.cpp)
  Typed compile(const Expr& expr);
  Typed compile_name(const Expr& expr);
  Typed compile_attribute(const Expr& expr);
  Typed compile_field(const Expr& place, const Expr& object, std::string_view name);
  Typed compile_index(const Expr& expr);
  Typed compile_operator(const Expr& expr);
  Typed compile_list(const Expr& expr);
  Node& make(Op op, Span span, std::vector<const Node*> children = {});
  Typed constant(Value value, Span span);
  const Binding* find(std::string_view name, std::uint16_t& hops) const;
  bool sees_page() const;
  bool is_known(std::string_view name) const;
  const Node* load(const Binding& binding, std::uint16_t hops, Span span);
  std::vector<std::string_view> visible_names() const;
  Type list_type(const Type& element);
  void report(const Message& message, Span span, std::vector<std::string> arguments);
  void report_unknown(const struct UnknownWord& unknown, Span span, std::string_view word,
                      const Names& candidates, std::string_view of = {});
  // Calls (compile_calls.cpp)
  Typed compile_call(const Expr& expr);
  bool compile_unit_call(const Expr& expr, Step& out);
  bool compile_macro_call(const Expr& expr, const Binding& home, std::uint16_t hops,
                          MacroDefinition& macro, Step& out);
  Typed compile_method(const Expr& expr);
  Typed compile_range(const Expr& expr);
  Typed compile_mapping(const Expr& expr, Op op);
  Typed compile_words(const Expr& expr);
  void check_wordings(const Expr& expr, std::string_view key, Node& node);
  Typed compile_filter(const Expr& expr);
  Typed compile_test(const Expr& expr);
  void compile_inner(const Expr& expr, Node& node, Type& type);
  void place_arguments(const Expr& expr, const FilterSpec& spec, Node& node);
  void check_attribute(const Expr& expr, const FilterSpec& spec, const Type& value, Type& result);
  Type result_type(const FilterSpec& spec, const Type& value);
  bool is_lenient(const Expr& expr) const;

  AstSource asts_;
  const AllTexts& texts_;
  const ObjectType& context_;
  Program& program_;
  Diagnostics& diagnostics_;
  State state_;
  std::deque<Scope> scopes_;
  std::deque<Chain> chains_;
  std::deque<MacroDefinition> macros_;
  std::map<std::string, const Unit*> included_;
  std::map<const Ast*, int> importing_;
  int depth_ = 0;  // units inside units
};

}  // namespace congbo::tpl
