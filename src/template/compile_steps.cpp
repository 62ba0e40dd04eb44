// Statements → steps, with the place in the HTML followed along.
#include "base/diagnostics.h"
#include "template/compiler.h"
#include "template/messages.h"
#include "template/renderer.h"

namespace congbo::tpl {

Step Compiler::step(StepKind kind, Span span) const {
  Step made;
  made.kind = kind;
  made.span = span;
  made.source = &state_.ast->source;
  return made;
}

Scope& Compiler::new_scope(Scope* parent, Unit* unit) {
  Scope& scope = scopes_.emplace_back();
  scope.parent = parent;
  scope.unit = unit;
  scope.branch = state_.branch;
  return scope;
}

Binding& Compiler::declare(Scope& scope, std::string_view name, Type type) {
  const auto [entry, added] = scope.names.try_emplace(name);
  if (added) entry->second.slot = scope.unit->slots++;
  entry->second.type = type;
  return entry->second;
}

void Compiler::compile_body(const Body& body, Steps& out) {
  for (const Stmt* stmt : body) compile_statement(*stmt, out);
}

void Compiler::compile_statement(const Stmt& stmt, Steps& out) {
  switch (stmt.kind) {
    case StmtKind::text:
      return compile_text(stmt, out);
    case StmtKind::output:
      return compile_output(stmt, out);
    case StmtKind::branch:
      return compile_branch(stmt, out);
    case StmtKind::loop:
      return compile_loop(stmt, out);
    case StmtKind::set:
      return compile_set(stmt, out);
    case StmtKind::capture:
      return compile_capture(stmt, out);
    case StmtKind::block:
      return compile_block(stmt, out);
    case StmtKind::include:
      return compile_include(stmt, out);
    case StmtKind::macro:
      return compile_macro(stmt, out);
    case StmtKind::import:
    case StmtKind::from:
      return compile_import(stmt, out);
    case StmtKind::with:
      return compile_with(stmt, out);
    case StmtKind::extends: {
      // Followed by find_levels when it stands outside everything else.
      for (const Stmt* top : state_.ast->body) {
        if (top == &stmt) return;
      }
      return report(kMisplaced, stmt.span, {"{% extends %}", "{% extends 'base.html' %} …"});
    }
  }
}

void Compiler::compile_text(const Stmt& stmt, Steps& out) {
  std::string_view rest = stmt.text;
  std::uint32_t begin = stmt.span.begin;
  for (;;) {
    std::size_t at = 0;
    const HtmlProblem problem = advance(state_.html, rest, at);
    if (problem == HtmlProblem::none) break;
    const auto place = static_cast<std::uint32_t>(begin + at);
    if (problem == HtmlProblem::script_address) {
      report(kBadUrl, {place, place + 1}, {state_.html.word + ":"});
      state_.html.url = UrlPart::path;
    } else {
      report(kForbiddenContext, {place, place + 1}, {describe(state_.html) + "="});
      state_.html.where = Where::after_name;
    }
    rest.remove_prefix(at);
    begin += static_cast<std::uint32_t>(at);
  }
  Step made = step(StepKind::text, stmt.span);
  made.text = stmt.text;
  out.push_back(std::move(made));
}

void Compiler::report_forbidden(Span span) {
  HtmlState& html = state_.html;
  if (html.where == Where::before_value || html.where == Where::unquoted) {
    report(kUnquotedAttribute, span, {html.attribute_name});
    html.where = Where::unquoted;
  } else if (html.where == Where::quoted && html.url == UrlPart::mixed) {
    report(kContextMismatch, span, {html.attribute_name, describe(html)});
  } else {
    report(kForbiddenContext, span, {describe(html)});
  }
}

void Compiler::compile_output(const Stmt& stmt, Steps& out) {
  const Expr* expr = stmt.value;
  const std::optional<Escape> escape = escape_at(state_.html);
  if (!escape) report_forbidden(stmt.span);
  if (expr->kind == ExprKind::call) {
    Step call = step(StepKind::call_unit, expr->span);
    if (compile_unit_call(*expr, call)) {
      advance_output(state_.html);
      out.push_back(std::move(call));
      return;
    }
  }
  // In JSON every value is written as JSON anyway.
  if (escape == Escape::json && expr->kind == ExprKind::filter && expr->name == "tojson") {
    expr = expr->items[0];
  }
  const Typed value = compile(*expr);
  if (escape) check_printable(*expr, value.type, *escape);
  advance_output(state_.html);
  Step made = step(StepKind::output, expr->span);
  made.value = value.node;
  made.escape = escape.value_or(Escape::text);
  out.push_back(std::move(made));
}

void Compiler::check_printable(const Expr& expr, const Type& type, Escape escape) {
  if (escape == Escape::json) return;
  if (type.kind == Kind::list) report(kUnprintable, expr.span, {"list"});
  if (type.kind == Kind::object) {
    report(kUnprintable, expr.span,
           {type.object == nullptr ? "object" : std::string(type.object->name)});
  }
  if (type.kind == Kind::html && escape != Escape::text && escape != Escape::json_string) {
    report(kHtmlContext, expr.span, {});
  }
}

void Compiler::join_html(const HtmlState& other, Span span, std::string_view what) {
  const std::optional<HtmlState> joined = join(state_.html, other);
  if (joined) {
    state_.html = *joined;
    return;
  }
  report(kContextMismatch, span,
         {std::string(what), describe(other) + " ≠ " + describe(state_.html)});
}

void Compiler::compile_branch(const Stmt& stmt, Steps& out) {
  Step made = step(StepKind::branch, stmt.span);
  const HtmlState begin = state_.html;
  HtmlState end;
  bool has_end = false;
  bool has_else = false;
  ++state_.branch;
  for (const Branch& branch : stmt.branches) {
    state_.html = begin;
    Choice choice;
    if (branch.condition != nullptr) choice.condition = compile(*branch.condition).node;
    has_else = has_else || branch.condition == nullptr;
    compile_body(branch.body, choice.body);
    made.choices.push_back(std::move(choice));
    if (has_end) join_html(end, stmt.span, "if");
    end = state_.html;
    has_end = true;
  }
  --state_.branch;
  if (!has_else) join_html(begin, stmt.span, "if");
  out.push_back(std::move(made));
}

void Compiler::compile_loop(const Stmt& stmt, Steps& out) {
  Step made = step(StepKind::loop, stmt.span);
  const Typed items = compile(*stmt.value);
  made.value = items.node;
  const Kind kind = items.type.kind;
  if (kind == Kind::integer || kind == Kind::boolean || kind == Kind::date || kind == Kind::html ||
      kind == Kind::link) {
    report(kBadValue, stmt.value->span, {"for", "1, true, date, html, link"});
  }
  settle(state_.html);
  const HtmlState begin = state_.html;
  const State before = state_;
  ++state_.branch;
  state_.scope = &new_scope(state_.scope, state_.scope->unit);
  Type element;
  if (kind == Kind::list && items.type.element != nullptr && stmt.targets.size() == 1) {
    element = *items.type.element;
  }
  for (const Target& target : stmt.targets) {
    made.targets.push_back(declare(*state_.scope, target.name, element).slot);
  }
  if (stmt.condition != nullptr) made.condition = compile(*stmt.condition).node;
  made.loop_slot = declare(*state_.scope, "loop", {Kind::object, &kLoopType, nullptr}).slot;
  declare_assigned(stmt.body, made.body);
  compile_body(stmt.body, made.body);
  if (!returns(begin, state_.html)) {
    report(kContextMismatch, stmt.span, {"for", describe(begin) + " → " + describe(state_.html)});
    state_.html = begin;
  }
  const HtmlState end = state_.html;
  state_ = before;
  ++state_.branch;
  for (const Branch& branch : stmt.branches) compile_body(branch.body, made.otherwise);
  --state_.branch;
  join_html(end, stmt.span, "for");
  out.push_back(std::move(made));
}

void Compiler::assign_type(Binding& binding, const Type& type) {
  const bool sure = state_.branch <= state_.scope->branch;
  const bool same = binding.type.kind == type.kind && binding.type.object == type.object &&
                    binding.type.element == type.element;
  binding.type = sure || same ? type : Type{};
}

// The variable `name` of this scope; a macro of that name gives way to it.
Binding& Compiler::assigned(std::string_view name) {
  const auto [entry, added] = state_.scope->names.try_emplace(name);
  Binding& binding = entry->second;
  if (added || binding.kind != Binding::Kind::variable) {
    binding = Binding{};
    binding.slot = state_.scope->unit->slots++;
  }
  return binding;
}

void Compiler::compile_set(const Stmt& stmt, Steps& out) {
  const Typed value = compile(*stmt.value);
  if (stmt.targets.empty()) return;
  if (!stmt.targets[0].attribute.empty()) {
    Step made = step(StepKind::set_attribute, stmt.targets[0].span);
    std::uint16_t hops = 0;
    const Binding* home = find(stmt.targets[0].name, hops);
    if (home == nullptr) {
      return report_unknown(kUnknownName, stmt.targets[0].span, stmt.targets[0].name,
                            visible_names());
    }
    made.condition = load(*home, hops, stmt.targets[0].span);
    made.value = value.node;
    made.text = stmt.targets[0].attribute;
    out.push_back(std::move(made));
    return;
  }
  const bool one = stmt.targets.size() == 1;
  Step made = step(one ? StepKind::set : StepKind::unpack, stmt.span);
  made.value = value.node;
  for (const Target& target : stmt.targets) {
    Binding& binding = assigned(target.name);
    assign_type(binding, one ? value.type : Type{});
    made.targets.push_back(binding.slot);
    made.slot = binding.slot;
  }
  out.push_back(std::move(made));
}

// `{% set x %}…{% endset %}`: the contents are written for text and become markup.
void Compiler::compile_capture(const Stmt& stmt, Steps& out) {
  if (stmt.targets.size() != 1 || !stmt.targets[0].attribute.empty()) {
    return report(kMisplaced, stmt.span, {"{% set %}", "{% set a %}…{% endset %}"});
  }
  Step made = step(StepKind::capture, stmt.span);
  const State before = state_;
  state_.html = HtmlState{};
  state_.scope = &new_scope(state_.scope, state_.scope->unit);
  declare_assigned(stmt.body, made.body);
  compile_body(stmt.body, made.body);
  if (!(state_.html == HtmlState{})) {
    report(kContextMismatch, stmt.span, {"set", "text → " + describe(state_.html)});
  }
  state_ = before;
  made.value = constant(Value(), stmt.span).node;
  Binding& binding = assigned(stmt.targets[0].name);
  assign_type(binding, {Kind::html, nullptr, nullptr});
  made.slot = binding.slot;
  out.push_back(std::move(made));
}

void Compiler::compile_with(const Stmt& stmt, Steps& out) {
  Scope* const before = state_.scope;
  Scope& scope = new_scope(before, before->unit);
  scope.branch = state_.branch;
  Step body = step(StepKind::run_body, stmt.span);
  std::vector<std::pair<const Target*, Typed>> values;  // of the names outside
  for (const Target& target : stmt.targets) values.emplace_back(&target, compile(*target.value));
  for (const auto& [target, value] : values) {
    Step made = step(StepKind::set, target->span);
    made.value = value.node;
    made.slot = declare(scope, target->name, value.type).slot;
    body.body.push_back(std::move(made));
  }
  state_.scope = &scope;
  declare_assigned(stmt.body, body.body);
  compile_body(stmt.body, body.body);
  state_.scope = before;
  out.push_back(std::move(body));
}

// The frame was noted when the scope began (declare_assigned): macros may call those below them.
void Compiler::compile_macro(const Stmt& stmt, Steps& out) {
  const auto found = state_.scope->names.find(stmt.text);
  if (found != state_.scope->names.end() && found->second.macro != nullptr &&
      found->second.macro->stmt == &stmt) {
    return;
  }
  MacroDefinition& macro = macros_.emplace_back();
  macro.stmt = &stmt;
  macro.ast = state_.ast;
  macro.scope = state_.scope;
  Step made = step(StepKind::set, stmt.span);
  made.value = &make(Op::current_frame, stmt.span);
  Binding& binding = declare(*state_.scope, stmt.text);
  binding.kind = Binding::Kind::macro;
  binding.macro = &macro;
  made.slot = binding.slot;
  out.push_back(std::move(made));
}

// Names that this scope assigns get their slots at its beginning, with the value they have outside,
// so that a name set in one branch only has a definite meaning behind it.
void Compiler::declare_assigned(const Body& body, Steps& out) {
  for (const Stmt* stmt : body) {
    switch (stmt->kind) {
      case StmtKind::set:
      case StmtKind::capture:
        for (const Target& target : stmt->targets) {
          if (target.attribute.empty()) declare_initialised(target.name, target.span, out);
        }
        break;
      case StmtKind::branch:
        for (const Branch& branch : stmt->branches) declare_assigned(branch.body, out);
        break;
      case StmtKind::macro:
        compile_macro(*stmt, out);
        break;
      default:
        break;
    }
  }
}

void Compiler::declare_initialised(std::string_view name, Span span, Steps& out) {
  if (state_.scope->names.count(name) != 0) return;
  Step made = step(StepKind::set, span);
  Typed value = constant(Value::undefined(), span);
  std::uint16_t hops = 0;
  const Binding* outer = find(name, hops);
  if (is_known(name) && (outer == nullptr || outer->kind == Binding::Kind::variable)) {
    Expr expr;
    expr.kind = ExprKind::name;
    expr.name = name;
    expr.span = span;
    value = compile(expr);
  }
  made.value = value.node;
  made.slot = declare(*state_.scope, name, value.type).slot;
  out.push_back(std::move(made));
}

}  // namespace congbo::tpl
