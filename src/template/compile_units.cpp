// What has a frame or a place of its own: pages with the templates they extend, blocks, includes,
// imported modules and macros.
#include <algorithm>
#include <unordered_set>
#include <utility>

#include "base/diagnostics.h"
#include "template/compiler.h"
#include "template/lexer.h"
#include "template/messages.h"

namespace congbo::tpl {

namespace {

constexpr int kMaxUnitDepth = 40;

std::string type_key(const Type& type) {
  return std::to_string(static_cast<int>(type.kind)) + ":" +
         std::to_string(reinterpret_cast<std::uintptr_t>(type.object)) + ":" +
         std::to_string(reinterpret_cast<std::uintptr_t>(type.element));
}

bool same_type(const Type& a, const Type& b) {
  return a.kind == b.kind && a.object == b.object && a.element == b.element;
}

std::string html_key(const HtmlState& html) {
  return describe(html) + "|" + std::to_string(static_cast<int>(html.url)) +
         (html.json_string ? "s" : "") + html.quote + html.word;
}

constexpr std::string_view kBlanks = " \t\n\r\f\v";

bool is_blank(std::string_view text) {
  return text.find_first_not_of(kBlanks) == std::string_view::npos;
}

// Requires: the text is not blank.
Span without_blanks(const Stmt& text) {
  const auto first = static_cast<std::uint32_t>(text.text.find_first_not_of(kBlanks));
  const auto last = static_cast<std::uint32_t>(text.text.find_last_not_of(kBlanks));
  return {text.span.begin + first, text.span.begin + last + 1};
}

}  // namespace

Compiler::Compiler(AstSource asts, const AllTexts& texts, const ObjectType& context,
                   Program& program, Diagnostics& diagnostics)
    : asts_(std::move(asts)),
      texts_(texts),
      context_(context),
      program_(program),
      diagnostics_(diagnostics) {}

void Compiler::compile(const std::string& name) {
  const Ast* ast = asts_(name);
  state_.ast = ast;
  Unit& unit = program_.units.emplace_back();
  Scope& top = new_scope(nullptr, &unit);
  top.is_frame = true;
  program_.page = compile_chain(*ast, top);
  check_unused_macros();
}

// Compiles `first` and what it extends into the unit of `top`.
const Unit* Compiler::compile_chain(const Ast& first, Scope& top) {
  const State before = state_;
  const HtmlState begin = state_.html;
  Chain& chain = chains_.emplace_back();
  chain.top = &top;
  state_.chain = &chain;
  state_.scope = &top;
  state_.block = {};
  state_.branch = top.branch = 0;
  state_.ast = &first;
  find_levels(first, chain);
  for (std::size_t i = 0; i < chain.levels.size(); ++i) {
    state_.ast = chain.levels[i];
    state_.level = i;
    compile_definitions(chain.levels[i]->body, i + 1 == chain.levels.size(), top.unit->body);
  }
  const Ast* last = chain.levels.back();
  const auto end = static_cast<std::uint32_t>(last->source.text.size());
  if (!returns(begin, state_.html)) {
    report(kContextMismatch, {end, end},
           {last->source.name, describe(begin) + " → " + describe(state_.html)});
  }
  state_ = before;
  return top.unit;
}

bool Compiler::find_levels(const Ast& first, Chain& chain) {
  const Ast* ast = &first;
  while (ast != nullptr) {
    if (std::find(chain.levels.begin(), chain.levels.end(), ast) != chain.levels.end()) {
      report(kCycle, {}, {ast->source.name});
      return false;
    }
    chain.levels.push_back(ast);
    state_.ast = ast;
    std::map<std::string_view, Span> seen;
    collect_blocks(ast->body, *ast, seen, chain);
    const Ast* next = nullptr;
    for (const Stmt* stmt : ast->body) {
      std::string name;
      if (stmt->kind == StmtKind::extends) next = template_named(*stmt->value, true, name);
    }
    ast = next;
  }
  return true;
}

// The template whose name is written at `expr`: a text, or a list of which the first that exists
// counts. Names made at render time could not be checked before, so they are refused.
const Ast* Compiler::template_named(const Expr& expr, bool required, std::string& found) {
  if (expr.kind == ExprKind::broken) return nullptr;
  std::vector<const Expr*> names = {&expr};
  if (expr.kind == ExprKind::list) names.assign(expr.items.begin(), expr.items.end());
  for (const Expr* name : names) {
    if (name->kind != ExprKind::literal || name->literal.kind() != Kind::text) {
      report(kUnsupported, name->span,
             {state_.ast->source.text.substr(name->span.begin, name->span.end - name->span.begin),
              "'name.html'"});
      return nullptr;
    }
    found = std::string(name->literal.as_text());
    if (const Ast* ast = asts_(found)) return ast;
  }
  if (required) report(kMissing, expr.span, {found});
  return nullptr;
}

void Compiler::collect_blocks(const Body& body, const Ast& ast,
                              std::map<std::string_view, Span>& seen, Chain& chain) {
  for (const Stmt* stmt : body) {
    if (stmt->kind == StmtKind::macro) continue;
    if (stmt->kind == StmtKind::block) {
      if (!seen.emplace(stmt->text, stmt->span).second) {
        report(kDuplicateBlock, stmt->span, {std::string(stmt->text)});
        continue;
      }
      chain.blocks[stmt->text].push_back({stmt, &ast});
    }
    collect_blocks(stmt->body, ast, seen, chain);
    for (const Branch& branch : stmt->branches) collect_blocks(branch.body, ast, seen, chain);
  }
}

void Compiler::compile_definitions(const Body& body, bool last_level, Steps& out) {
  declare_assigned(body, out);
  if (last_level) {
    compile_body(body, out);
    return;
  }
  for (const Stmt* stmt : body) {
    switch (stmt->kind) {
      case StmtKind::block:
        check_block_known(*stmt);
        break;
      case StmtKind::set:
      case StmtKind::capture:
      case StmtKind::macro:
      case StmtKind::import:
      case StmtKind::from:
      case StmtKind::extends:
        compile_statement(*stmt, out);
        break;
      case StmtKind::text:
        if (is_blank(stmt->text)) break;
        report(kOutsideBlock, without_blanks(*stmt), {});
        break;
      default:
        report(kOutsideBlock, stmt->span, {});
    }
  }
}

// A block of a derived template must be in one of the templates that it extends.
void Compiler::check_block_known(const Stmt& stmt) {
  if (state_.chain == nullptr) return report(kOutsideBlock, stmt.span, {});  // of a module
  std::vector<std::string_view> known;
  for (const auto& [name, definitions] : state_.chain->blocks) {
    for (const Chain::Block& block : definitions) {
      const auto level =
          std::find(state_.chain->levels.begin(), state_.chain->levels.end(), block.ast) -
          state_.chain->levels.begin();
      if (static_cast<std::size_t>(level) <= state_.level) continue;
      if (name == stmt.text) return;
      known.push_back(name);
    }
  }
  report_unknown(kUnknownBlock, stmt.span, stmt.text, known);
}

// The steps of the `level`-th definition of a block, for the place in the HTML where it is shown.
const Steps& Compiler::block_steps(std::string_view name, std::size_t level) {
  Chain& chain = *state_.chain;
  for (const Chain::Compiled& done : chain.compiled) {
    if (done.name == name && done.level == level && done.html == state_.html) return *done.steps;
  }
  Steps& steps = program_.blocks.emplace_back();
  chain.compiled.push_back({name, level, state_.html, &steps});
  const Chain::Block& block = chain.blocks[name][level];
  if (!enter(block.stmt->span)) return steps;  // scoped blocks inside each other
  const State before = state_;
  Scope& scope = new_scope(chain.top, chain.top->unit);
  scope.branch = state_.branch;
  state_.scope = &scope;
  state_.ast = block.ast;
  state_.block = name;
  state_.level = level;
  Steps made;
  declare_assigned(block.stmt->body, made);
  compile_body(block.stmt->body, made);
  steps = std::move(made);
  if (!returns(before.html, state_.html)) {
    report(kContextMismatch, block.stmt->span,
           {std::string(name), describe(before.html) + " → " + describe(state_.html)});
  }
  state_ = before;
  --depth_;
  return steps;
}

Step Compiler::block_step(Span span, std::string_view name, std::size_t level) {
  Step made = step(StepKind::run_body, span);
  made.shared = &block_steps(name, level);
  return made;
}

void Compiler::compile_block(const Stmt& stmt, Steps& out) {
  if (state_.chain == nullptr || state_.scope->unit != state_.chain->top->unit) {
    return report(kMisplaced, stmt.span, {"{% block %}", "{% block a %}…{% endblock %}"});
  }
  settle(state_.html);
  const auto found = state_.chain->blocks.find(stmt.text);
  if (found == state_.chain->blocks.end()) return;  // a duplicate, reported
  if (!stmt.scoped) {
    out.push_back(block_step(stmt.span, stmt.text, 0));
    return advance_output(state_.html);
  }
  // A scoped block sees the names around it: compiled here, for this place alone.
  Scope* const top = std::exchange(state_.chain->top, state_.scope);
  std::deque<Chain::Compiled> compiled;
  compiled.swap(state_.chain->compiled);
  out.push_back(block_step(stmt.span, stmt.text, 0));
  state_.chain->compiled.swap(compiled);
  state_.chain->top = top;
}

// An included template sees every name that is visible here; their values are copied into its
// frame, so one compiled unit serves a template that includes itself.
void Compiler::compile_include(const Stmt& stmt, Steps& out) {
  std::string name;
  const Ast* ast = template_named(*stmt.value, !stmt.ignore_missing, name);
  if (ast == nullptr || !enter(stmt.span)) return;
  settle(state_.html);
  std::map<std::string_view, std::pair<Binding, std::uint16_t>> visible;
  std::uint16_t hops = 0;
  for (const Scope* scope = state_.scope; scope != nullptr; scope = scope->parent) {
    for (const auto& [key, binding] : scope->names) visible.emplace(key, std::pair(binding, hops));
    if (scope->is_frame) ++hops;
  }
  Step made = step(StepKind::call_unit, stmt.span);
  std::vector<Binding> bindings;
  std::vector<std::string_view> names;
  for (const auto& [key, found] : visible) {
    names.push_back(key);
    bindings.push_back(found.first);
    bindings.back().slot = static_cast<std::uint32_t>(bindings.size() - 1);
    made.arguments.push_back(load(found.first, found.second, stmt.span));
  }
  made.unit = included_unit(*ast, bindings, names);
  advance_output(state_.html);
  out.push_back(std::move(made));
  --depth_;
}

const Unit* Compiler::included_unit(const Ast& ast, const std::vector<Binding>& bindings,
                                    const std::vector<std::string_view>& names) {
  std::string key = ast.source.name + "|" + html_key(state_.html) + (sees_page() ? "|p" : "|");
  for (std::size_t i = 0; i < names.size(); ++i) {
    const void* home = bindings[i].macro != nullptr ? static_cast<const void*>(bindings[i].macro)
                                                    : bindings[i].module;
    key.append("|").append(names[i]).append("=").append(type_key(bindings[i].type));
    key += "@" + std::to_string(reinterpret_cast<std::uintptr_t>(home));
  }
  const Unit*& known = included_[key];
  if (known != nullptr) return known;
  Unit& unit = program_.units.emplace_back();
  known = &unit;
  Scope& top = new_scope(nullptr, &unit);
  top.is_frame = true;
  top.sees_page = sees_page();
  unit.slots = static_cast<std::uint32_t>(bindings.size());
  for (std::size_t i = 0; i < names.size(); ++i) top.names[names[i]] = bindings[i];
  return compile_chain(ast, top);
}

// A module is its own frame, filled when the import is executed; only its definitions count.
void Compiler::compile_import(const Stmt& stmt, Steps& out) {
  std::string name;
  const Ast* ast = template_named(*stmt.value, true, name);
  Scope* top = nullptr;
  Step made = step(StepKind::import, stmt.span);
  if (ast != nullptr && importing_[ast] > 0) {
    report(kCycle, stmt.span, {name});
  } else if (ast != nullptr && enter(stmt.span)) {
    ++importing_[ast];
    Unit& unit = program_.units.emplace_back();
    top = &new_scope(nullptr, &unit);
    top->is_frame = true;
    top->sees_page = stmt.with_context && sees_page();
    const State before = state_;
    state_ = State{};
    state_.ast = ast;
    state_.scope = top;
    compile_definitions(ast->body, false, unit.body);
    state_ = before;
    --importing_[ast];
    --depth_;
    made.unit = &unit;
    made.slot = state_.scope->unit->slots++;
    out.push_back(made);
  }
  for (const Target& target : stmt.targets) {
    const bool whole = stmt.kind == StmtKind::import;
    Binding& binding = declare(*state_.scope, whole ? target.name : target.attribute);
    if (top == nullptr) continue;
    if (whole) {
      binding.kind = Binding::Kind::module;
      binding.module = top;
      binding.slot = made.slot;
      continue;
    }
    const auto found = top->names.find(target.name);
    if (found == top->names.end()) {
      std::vector<std::string_view> names;
      for (const auto& [known, unused] : top->names) names.push_back(known);
      report_unknown(kUnknownName, target.span, target.name, names);
    } else if (found->second.kind == Binding::Kind::macro) {
      binding = found->second;
      binding.slot = made.slot;
    } else {
      Step copy = step(StepKind::import_name, target.span);
      copy.loop_slot = made.slot;
      copy.slot = binding.slot;
      copy.targets = {found->second.slot};
      binding.type = found->second.type;
      out.push_back(std::move(copy));
    }
  }
}

// A macro is compiled once for every place in the HTML and every types of arguments it is called
// with, so its names and escapes are checked like those of the page.
const Unit* Compiler::macro_unit(MacroDefinition& macro, std::vector<Type> types) {
  for (const MacroDefinition::Instance& done : macro.instances) {
    if (done.html == state_.html &&
        std::equal(done.types.begin(), done.types.end(), types.begin(), types.end(), same_type)) {
      return done.unit;
    }
  }
  if (!enter(macro.stmt->span)) return nullptr;
  Unit& unit = program_.units.emplace_back();
  macro.instances.push_back({state_.html, types, &unit});
  const State before = state_;
  state_.ast = macro.ast;
  state_.branch = 0;
  state_.chain = nullptr;
  state_.block = {};
  state_.scope = &new_scope(macro.scope, &unit);
  state_.scope->is_frame = true;
  for (std::size_t i = 0; i < macro.stmt->targets.size(); ++i) {
    declare(*state_.scope, macro.stmt->targets[i].name, types[i]);
  }
  for (const Target& parameter : macro.stmt->targets) {
    const Expr* value = parameter.value;
    unit.defaults.push_back(value == nullptr ? nullptr : compile(*value).node);
  }
  Steps body;
  declare_assigned(macro.stmt->body, body);
  compile_body(macro.stmt->body, body);
  unit.body = std::move(body);
  if (!returns(before.html, state_.html)) {
    report(kContextMismatch, macro.stmt->span,
           {std::string(macro.stmt->text), describe(before.html) + " → " + describe(state_.html)});
  }
  state_ = before;
  --depth_;
  return &unit;
}

void Compiler::check_unused_macros() {
  // A macro that includes its own template defines itself anew with each check: the text of a macro
  // is checked once, or this would never end.
  std::unordered_set<const Stmt*> checked;
  for (std::size_t i = 0; i < macros_.size(); ++i) {
    if (!checked.insert(macros_[i].stmt).second || !macros_[i].instances.empty()) continue;
    state_ = State{};
    macro_unit(macros_[i], std::vector<Type>(macros_[i].stmt->targets.size()));
  }
}

bool Compiler::enter(Span span) {
  if (depth_ < kMaxUnitDepth) {
    ++depth_;
    return true;
  }
  report(kLimitDepth, span, {std::to_string(kMaxUnitDepth)});
  return false;
}

}  // namespace congbo::tpl
