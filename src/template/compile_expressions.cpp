// Expressions → nodes with static types: names become slots, unknown ones are reported.
#include "base/diagnostics.h"
#include "template/compiler.h"
#include "template/filters.h"
#include "template/lexer.h"
#include "template/messages.h"

namespace congbo::tpl {

namespace {

std::string_view kind_name(const Type& type) {
  static constexpr std::string_view kNames[] = {"none", "true/false", "number", "text",   "date",
                                                "html", "link",       "list",   "object", "any"};
  if (type.kind == Kind::object && type.object != nullptr) return type.object->name;
  return kNames[static_cast<std::size_t>(type.kind)];
}

Type joined(const Type& a, const Type& b) {
  if (a.kind == Kind::none) return b;
  if (b.kind == Kind::none) return a;
  const bool same = a.kind == b.kind && a.object == b.object && a.element == b.element;
  return same ? a : Type{};
}

// As many of the names as fit a line of the message, each once.
std::string shown_names(const std::vector<std::string_view>& names) {
  constexpr std::size_t kLineBytes = 70;
  std::vector<std::string_view> shown;
  std::string line;
  for (const std::string_view name : names) {
    if (std::find(shown.begin(), shown.end(), name) != shown.end()) continue;
    if (line.size() > kLineBytes) return line + ", …";
    line.append(shown.empty() ? "" : ", ").append(name);
    shown.push_back(name);
  }
  return line.empty() ? "–" : line;
}

}  // namespace

void Compiler::report(const Message& message, Span span, std::vector<std::string> arguments) {
  report_at(diagnostics_, message, state_.ast->source, span, std::move(arguments));
}

void Compiler::report_unknown(const UnknownWord& unknown, Span span, std::string_view word,
                              const std::vector<std::string_view>& candidates,
                              std::string_view of) {
  const std::string_view near = nearest(word, candidates);
  report(near.empty() ? unknown.none : unknown.near, span,
         {std::string(word), near.empty() ? shown_names(candidates) : std::string(near),
          std::string(of)});
}

Node& Compiler::make(Op op, Span span, std::vector<const Node*> children) {
  Node& node = program_.nodes.emplace_back();
  node.op = op;
  node.span = span;
  node.source = &state_.ast->source;
  node.children = std::move(children);
  return node;
}

Typed Compiler::constant(Value value, Span span) {
  Node& node = make(Op::constant, span);
  node.constant = value;
  const bool unknown = value.is_undefined();
  return {&node, {unknown ? Kind::any : value.kind(), nullptr, nullptr}};
}

const Binding* Compiler::find(std::string_view name, std::uint16_t& hops) const {
  hops = 0;
  for (const Scope* scope = state_.scope; scope != nullptr; scope = scope->parent) {
    const auto found = scope->names.find(name);
    if (found != scope->names.end()) return &found->second;
    if (scope->is_frame) ++hops;
  }
  return nullptr;
}

bool Compiler::sees_page() const {
  const Scope* scope = state_.scope;
  while (scope->parent != nullptr) scope = scope->parent;
  return scope->sees_page;
}

std::vector<std::string_view> Compiler::visible_names() const {
  std::vector<std::string_view> names;
  if (sees_page()) {
    for (const Field& field : context_.fields) names.push_back(field.name);
  }
  for (const Scope* scope = state_.scope; scope != nullptr; scope = scope->parent) {
    for (const auto& [name, binding] : scope->names) names.push_back(name);
  }
  return names;
}

bool Compiler::is_known(std::string_view name) const {
  std::uint16_t hops = 0;
  if (find(name, hops) != nullptr) return true;
  if (!sees_page()) return false;
  if (context_.find != nullptr) return true;
  for (const Field& field : context_.fields) {
    if (field.name == name) return true;
  }
  return false;
}

const Node* Compiler::load(const Binding& binding, std::uint16_t hops, Span span) {
  Node& node = make(Op::local, span);
  node.hops = hops;
  node.slot = binding.slot;
  return &node;
}

Typed Compiler::compile(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::broken:
      return constant(Value::undefined(), expr.span);
    case ExprKind::literal:
      return constant(expr.literal, expr.span);
    case ExprKind::name:
      return compile_name(expr);
    case ExprKind::attribute:
      return compile_attribute(expr);
    case ExprKind::index:
    case ExprKind::slice:
      return compile_index(expr);
    case ExprKind::list:
    case ExprKind::dict:
      return compile_list(expr);
    case ExprKind::call:
      return compile_call(expr);
    case ExprKind::filter:
      return compile_filter(expr);
    case ExprKind::test:
      return compile_test(expr);
    default:
      return compile_operator(expr);
  }
}

Typed Compiler::compile_name(const Expr& expr) {
  std::uint16_t hops = 0;
  if (const Binding* binding = find(expr.name, hops)) {
    if (binding->kind != Binding::Kind::variable) {
      report(kMisplaced, expr.span,
             {std::string(expr.name),
              "{{ " + std::string(expr.name) +
                  (binding->kind == Binding::Kind::macro ? "(…) }}" : ".… }}")});
    }
    return {load(*binding, hops, expr.span), binding->type};
  }
  if (sees_page()) {
    for (std::size_t i = 0; i < context_.fields.size(); ++i) {
      if (context_.fields[i].name != expr.name) continue;
      Node& node = make(Op::root_field, expr.span);
      node.slot = static_cast<std::uint32_t>(i);
      node.name = expr.name;
      return {&node, context_.fields[i].type};
    }
    if (context_.find != nullptr) {
      Node& node = make(Op::root_find, expr.span);
      node.name = expr.name;
      return {&node, {}};
    }
  }
  report_unknown(kUnknownName, expr.span, expr.name, visible_names());
  return constant(Value::undefined(), expr.span);
}

Typed Compiler::compile_attribute(const Expr& expr) {
  const Expr& object = *expr.items[0];
  std::uint16_t hops = 0;
  const Binding* binding = object.kind == ExprKind::name ? find(object.name, hops) : nullptr;
  if (binding == nullptr || binding->kind != Binding::Kind::module) {
    return compile_field(expr, object, expr.name);
  }
  const auto found = binding->module->names.find(expr.name);
  if (found == binding->module->names.end()) {
    std::vector<std::string_view> names;
    for (const auto& [name, unused] : binding->module->names) names.push_back(name);
    report_unknown(kUnknownField, expr.span, expr.name, names, object.name);
    return constant(Value::undefined(), expr.span);
  }
  if (found->second.kind != Binding::Kind::variable) {
    report(kMisplaced, expr.span,
           {std::string(expr.name),
            "{{ " + std::string(object.name) + "." + std::string(expr.name) + "(…) }}"});
  }
  Node& node = make(Op::module_variable, expr.span, {load(*binding, hops, expr.span)});
  node.slot = found->second.slot;
  return {&node, found->second.type};
}

// `object.name`, or `object['name']`; `place` is what a message points at.
Typed Compiler::compile_field(const Expr& place, const Expr& object, std::string_view name) {
  const Typed value = compile(object);
  Node& node = make(Op::field, place.span, {value.node});
  node.name = name;
  const Kind kind = value.type.kind;
  const ObjectType* type = value.type.object;
  if (kind == Kind::any || kind == Kind::none || (kind == Kind::object && type == nullptr)) {
    return {&node, {}};
  }
  std::vector<std::string_view> names;
  if (kind == Kind::date) {
    names = {"year", "month", "day"};
    for (const std::string_view part : names) {
      if (part == name) return {&node, {Kind::integer, nullptr, nullptr}};
    }
  } else if (kind == Kind::object) {
    for (std::size_t i = 0; i < type->fields.size(); ++i) {
      names.push_back(type->fields[i].name);
      if (names.back() != name) continue;
      node.type = type;
      node.slot = static_cast<std::uint32_t>(i);
      return {&node, type->fields[i].type};
    }
    if (type->find != nullptr) return {&node, {}};
  } else {
    names = filter_names();
  }
  report_unknown(kUnknownField, place.span, name, names, kind_name(value.type));
  return {&node, {}};
}

Typed Compiler::compile_index(const Expr& expr) {
  const Expr* key = expr.items[1];
  if (expr.kind == ExprKind::index && key->kind == ExprKind::literal &&
      key->literal.kind() == Kind::text) {
    return compile_field(*key, *expr.items[0], key->literal.as_text());
  }
  const Typed value = compile(*expr.items[0]);
  std::vector<const Node*> children = {value.node};
  for (std::size_t i = 1; i < expr.items.size(); ++i) {
    children.push_back(expr.items[i] == nullptr ? nullptr : compile(*expr.items[i]).node);
  }
  const bool is_slice = expr.kind == ExprKind::slice;
  Node& node = make(is_slice ? Op::slice : Op::index, expr.span, std::move(children));
  if (is_slice) return {&node, value.type};
  const bool typed = value.type.kind == Kind::list && value.type.element != nullptr;
  return {&node, typed ? *value.type.element : Type{}};
}

Type Compiler::list_type(const Type& element) {
  return {Kind::list, nullptr, &program_.types.emplace_back(element)};
}

Typed Compiler::compile_list(const Expr& expr) {
  std::vector<const Node*> children;
  Type element;
  for (std::size_t i = 0; i < expr.items.size(); ++i) {
    const Typed item = compile(*expr.items[i]);
    element = i == 0 ? item.type : joined(element, item.type);
    children.push_back(item.node);
  }
  if (expr.kind == ExprKind::dict) {
    return {&make(Op::dict, expr.span, std::move(children)), {Kind::object, &kDictType, nullptr}};
  }
  return {&make(Op::list, expr.span, std::move(children)),
          element.kind == Kind::any || element.kind == Kind::none
              ? Type{Kind::list, nullptr, nullptr}
              : list_type(element)};
}

Typed Compiler::compile_operator(const Expr& expr) {
  static constexpr std::pair<ExprKind, Op> kOperators[] = {
      {ExprKind::negate, Op::negate},
      {ExprKind::logical_not, Op::logical_not},
      {ExprKind::logical_and, Op::logical_and},
      {ExprKind::logical_or, Op::logical_or},
      {ExprKind::conditional, Op::conditional},
      {ExprKind::add, Op::add},
      {ExprKind::subtract, Op::subtract},
      {ExprKind::multiply, Op::multiply},
      {ExprKind::floor_divide, Op::floor_divide},
      {ExprKind::modulo, Op::modulo},
      {ExprKind::concat, Op::concat},
      {ExprKind::equal, Op::equal},
      {ExprKind::not_equal, Op::not_equal},
      {ExprKind::less, Op::less},
      {ExprKind::less_equal, Op::less_equal},
      {ExprKind::greater, Op::greater},
      {ExprKind::greater_equal, Op::greater_equal},
      {ExprKind::in, Op::in},
      {ExprKind::not_in, Op::not_in}};
  Op op = Op::conditional;
  for (const auto& [kind, candidate] : kOperators) {
    if (kind == expr.kind) op = candidate;
  }
  std::vector<const Node*> children;
  std::vector<Type> types;
  for (const Expr* item : expr.items) {
    if (item == nullptr) {
      children.push_back(nullptr);
      types.emplace_back();
      continue;
    }
    const Typed operand = compile(*item);
    children.push_back(operand.node);
    types.push_back(operand.type);
  }
  Type type;
  if (op == Op::logical_not || (op >= Op::equal && op <= Op::not_in)) {
    type.kind = Kind::boolean;
  } else if (op == Op::logical_and || op == Op::logical_or) {
    type = joined(types[0], types[1]);
  } else if (op == Op::conditional) {
    type = expr.items[2] == nullptr ? types[0] : joined(types[0], types[2]);
  } else if (op == Op::concat) {
    const bool html = types[0].kind == Kind::html || types[1].kind == Kind::html;
    const bool open = types[0].kind == Kind::any || types[1].kind == Kind::any;
    type.kind = html ? Kind::html : open ? Kind::any : Kind::text;
  } else if ((op != Op::add && op != Op::multiply) ||
             (types[0].kind == Kind::integer && types[1].kind == Kind::integer)) {
    type.kind = Kind::integer;  // + and * may also join texts and lists
  }
  return {&make(op, expr.span, std::move(children)), type};
}

}  // namespace congbo::tpl
