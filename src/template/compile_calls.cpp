// Functions, macros, methods, filters and tests: found by name, arguments put into place.
#include <utility>

#include "base/diagnostics.h"
#include "template/compiler.h"
#include "template/filters.h"
#include "template/messages.h"

namespace congbo::tpl {

namespace {

std::string usage(std::string_view name, std::string_view parameters) {
  std::string text(name);
  text += '(';
  for (const char c : parameters) text += c == ' ' ? std::string(", ") : std::string(1, c);
  return text + ')';
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

bool is_text_literal(const Expr* expr) {
  return expr != nullptr && expr->kind == ExprKind::literal && expr->literal.kind() == Kind::text;
}

}  // namespace

// Calls that write into the page themselves: macros, super(), self.block().
bool Compiler::compile_unit_call(const Expr& expr, Step& out) {
  const Expr& callee = *expr.items[0];
  std::uint16_t hops = 0;
  if (callee.kind == ExprKind::name) {
    const Binding* binding = find(callee.name, hops);
    if (binding != nullptr && binding->kind == Binding::Kind::macro) {
      return compile_macro_call(expr, *binding, hops, *binding->macro, out);
    }
    if (binding != nullptr || callee.name != "super") return false;
    if (state_.block.empty() || state_.level + 1 >= state_.chain->blocks[state_.block].size()) {
      report(kMisplaced, callee.span,
             {"super()", "{% extends … %} {% block a %}{{ super() }}{% endblock %}"});
      return true;
    }
    out = block_step(expr.span, state_.block, state_.level + 1);
    return true;
  }
  if (callee.kind != ExprKind::attribute || callee.items[0]->kind != ExprKind::name) return false;
  const std::string_view home = callee.items[0]->name;
  const Binding* binding = find(home, hops);
  if (binding != nullptr && binding->kind == Binding::Kind::module) {
    const auto found = binding->module->names.find(callee.name);
    if (found == binding->module->names.end() || found->second.macro == nullptr) {
      std::vector<std::string_view> names;
      for (const auto& [name, known] : binding->module->names) {
        if (known.macro != nullptr) names.push_back(name);
      }
      report_unknown(kUnknownFunction, callee.span, callee.name, names);
      return true;
    }
    return compile_macro_call(expr, *binding, hops, *found->second.macro, out);
  }
  if (binding != nullptr || home != "self" || state_.chain == nullptr) return false;
  if (state_.chain->blocks.count(callee.name) == 0) {
    std::vector<std::string_view> names;
    for (const auto& [name, unused] : state_.chain->blocks) names.push_back(name);
    report_unknown(kUnknownBlock, callee.span, callee.name, names);
    return true;
  }
  out = block_step(expr.span, callee.name, 0);
  return true;
}

bool Compiler::compile_macro_call(const Expr& expr, const Binding& home, std::uint16_t hops,
                                  MacroDefinition& macro, Step& out) {
  const std::vector<Target>& parameters = macro.stmt->targets;
  out = step(StepKind::call_unit, expr.span);
  out.value = load(home, hops, expr.span);
  out.arguments.resize(parameters.size());
  std::vector<Type> types(parameters.size());
  bool fits = true;
  for (std::size_t i = 0; i < expr.arguments.size(); ++i) {
    const Argument& argument = expr.arguments[i];
    std::size_t at = argument.name.empty() ? i : 0;
    while (!argument.name.empty() && at < parameters.size() &&
           parameters[at].name != argument.name) {
      ++at;
    }
    const Typed value = compile(*argument.value);
    if (at >= parameters.size() || out.arguments[at] != nullptr) {
      fits = false;
      continue;
    }
    out.arguments[at] = value.node;
    types[at] = value.type;
  }
  if (!fits) {
    std::string names;
    for (const Target& parameter : parameters) {
      names.append(names.empty() ? "" : " ").append(parameter.name);
    }
    report(kArguments, expr.span, {std::string(macro.stmt->text), usage(macro.stmt->text, names)});
  }
  out.unit = macro_unit(macro, std::move(types));
  return true;
}

Typed Compiler::compile_call(const Expr& expr) {
  const Expr& callee = *expr.items[0];
  Step call;
  const HtmlState before = std::exchange(state_.html, HtmlState{});
  const bool captured = compile_unit_call(expr, call);
  state_.html = before;
  if (captured) {
    Node& node = make(Op::captured, expr.span);
    if (call.source == nullptr) return constant(Value::undefined(), expr.span);
    Steps& steps = program_.blocks.emplace_back();
    steps.push_back(std::move(call));
    node.body = &steps;
    return {&node, {Kind::html, nullptr, nullptr}};
  }
  if (callee.kind == ExprKind::attribute) return compile_method(expr);
  if (callee.kind == ExprKind::name) {
    if (callee.name == "t") return compile_words(expr);
    if (callee.name == "range") return compile_range(expr);
    if (callee.name == "dict") return compile_mapping(expr, Op::dict);
    if (callee.name == "namespace") return compile_mapping(expr, Op::namespace_object);
  }
  std::vector<std::string_view> names = {"t", "range", "dict", "namespace", "super"};
  for (const Scope* scope = state_.scope; scope != nullptr; scope = scope->parent) {
    for (const auto& [name, binding] : scope->names) {
      if (binding.kind == Binding::Kind::macro) names.push_back(name);
    }
  }
  report_unknown(kUnknownFunction, callee.span,
                 callee.name.empty() ? std::string_view("(…)") : callee.name, names);
  return constant(Value::undefined(), expr.span);
}

Typed Compiler::compile_method(const Expr& expr) {
  const Expr& callee = *expr.items[0];
  const Typed object = compile(*callee.items[0]);
  if (callee.name == "cycle" && !expr.arguments.empty() &&
      (object.type.object == &kLoopType || object.type.kind == Kind::any)) {
    Node& node = make(Op::cycle, expr.span, {object.node});
    for (const Argument& argument : expr.arguments) {
      node.children.push_back(compile(*argument.value).node);
    }
    return {&node, {}};
  }
  const FilterSpec* spec = find_method(callee.name);
  if (spec == nullptr) {
    std::vector<std::string_view> names = {"items", "upper", "lower", "strip", "replace", "cycle"};
    for (const FilterSpec& method : methods()) names.push_back(method.name);
    report_unknown(kUnknownFunction, callee.span, callee.name, names);
    return constant(Value::undefined(), expr.span);
  }
  Node& node = make(Op::filter, callee.span, {object.node});
  node.filter = spec;
  node.name = callee.name;
  place_arguments(expr, *spec, node);
  return {&node, result_type(*spec, object.type)};
}

Typed Compiler::compile_range(const Expr& expr) {
  Node& node = make(Op::range, expr.span);
  bool fits = !expr.arguments.empty() && expr.arguments.size() <= 3;
  for (const Argument& argument : expr.arguments) {
    fits = fits && argument.name.empty();
    node.children.push_back(compile(*argument.value).node);
  }
  if (!fits) {
    report(kArguments, expr.span, {"range", "range(n), range(a, b), range(a, b, c)"});
    node.children.assign(1, constant(Value::integer(0), expr.span).node);
  }
  return {&node, list_type({Kind::integer, nullptr, nullptr})};
}

// dict(a=1) and namespace(a=1)
Typed Compiler::compile_mapping(const Expr& expr, Op op) {
  Node& node = make(op, expr.span);
  for (const Argument& argument : expr.arguments) {
    const Node* value = compile(*argument.value).node;
    if (argument.name.empty()) {
      report(kArguments, expr.span, {op == Op::dict ? "dict" : "namespace", "dict(a=1, b=2)"});
      break;
    }
    node.names.push_back(argument.name);
    node.children.push_back(value);
  }
  const ObjectType* type = op == Op::dict ? &kDictType : &kNamespaceType;
  return {&node, {Kind::object, type, nullptr}};
}

// t('key', name=value): a key written out is looked up now, one made of values while rendering.
Typed Compiler::compile_words(const Expr& expr) {
  Node& node = make(Op::words, expr.span);
  const Type text{Kind::text, nullptr, nullptr};
  if (expr.arguments.empty() || !expr.arguments[0].name.empty()) {
    report(kArguments, expr.span, {"t", "t('key', name=value)"});
    return {&node, text};
  }
  const Expr& key = *expr.arguments[0].value;
  const bool known = is_text_literal(&key);
  if (!known) node.children.push_back(compile(key).node);
  bool html = false;
  for (std::size_t i = 1; i < expr.arguments.size(); ++i) {
    const Typed value = compile(*expr.arguments[i].value);
    html = html || value.type.kind == Kind::html || value.type.kind == Kind::any;
    node.names.push_back(expr.arguments[i].name);
    node.children.push_back(value.node);
    if (node.names.back().empty()) {
      report(kArguments, expr.span, {"t", "t('key', name=value)"});
    }
  }
  if (known) check_wordings(key, key.literal.as_text(), node);
  return {&node, html ? Type{} : text};
}

void Compiler::check_wordings(const Expr& expr, std::string_view key, Node& node) {
  std::vector<std::string_view> keys;
  std::vector<std::string_view> reported;
  for (const auto& [language, texts] : texts_) {
    for (const auto& [known, unused] : texts) keys.push_back(known);
    const auto found = texts.find(key);
    if (found == texts.end()) continue;
    const std::string_view text = found->second;
    node.wordings.push_back({language, text});
    for (std::size_t open = text.find('{'); open != std::string_view::npos;
         open = text.find('{', open + 1)) {
      const std::size_t close = text.find('}', open);
      if (close == std::string_view::npos) break;
      const std::string_view field = text.substr(open + 1, close - open - 1);
      bool given = false;
      for (const std::string_view name : node.names) given = given || name == field;
      for (const std::string_view name : reported) given = given || name == field;
      if (given) continue;
      reported.push_back(field);
      report(kTextField, expr.span, {std::string(key), std::string(field)});
    }
  }
  if (node.wordings.empty()) {
    report_unknown(kUnknownText, expr.span, key, keys);
    node.wordings.push_back({"vi", ""});
  }
}

// A name that may be missing: only asked about, or given a default.
bool Compiler::is_lenient(const Expr& expr) const {
  const bool asks = expr.kind == ExprKind::test ? expr.name == "defined" || expr.name == "undefined"
                                                : expr.name == "default" || expr.name == "d";
  return asks && expr.items[0]->kind == ExprKind::name && !is_known(expr.items[0]->name);
}

Typed Compiler::compile_filter(const Expr& expr) {
  const Typed value = is_lenient(expr) ? constant(Value::undefined(), expr.items[0]->span)
                                       : compile(*expr.items[0]);
  const FilterSpec* spec = find_filter(expr.name);
  if (spec == nullptr || expr.name == "safe") {
    if (spec != nullptr) {
      report(kSafeRefused, expr.span, {std::string(expr.name)});
    } else {
      report_unknown(kUnknownFilter, expr.span, expr.name, filter_names());
    }
    for (const Argument& argument : expr.arguments) compile(*argument.value);
    return {value.node, {}};
  }
  Node& node = make(Op::filter, expr.span, {value.node});
  node.name = expr.name;
  Type type = result_type(*spec, value.type);
  const bool by_attribute =
      expr.name == "map" && !expr.arguments.empty() && expr.arguments[0].name == "attribute";
  if (by_attribute) spec = find_filter("map(attribute=…)");
  node.filter = spec;
  if (spec->parameters == "*" && expr.name != "format") compile_inner(expr, node, type);
  place_arguments(expr, *spec, node);
  check_attribute(expr, *spec, value.type, type);
  if (expr.name == "default" || expr.name == "d") {
    const bool plain = !expr.arguments.empty() &&
                       expr.arguments[0].value->kind == ExprKind::literal &&
                       expr.arguments[0].value->literal.kind() == value.type.kind;
    type = plain ? value.type : Type{};
  }
  return {&node, type};
}

// map('upper'), select('odd'), selectattr('a', 'gt', 3): the filter or test that is named there.
void Compiler::compile_inner(const Expr& expr, Node& node, Type& type) {
  const std::size_t at = expr.name == "selectattr" || expr.name == "rejectattr" ? 1 : 0;
  if (at >= expr.arguments.size()) return;
  const Expr* name = expr.arguments[at].value;
  if (!is_text_literal(name)) {
    return report(kArguments, name->span,
                  {std::string(expr.name), std::string(expr.name) + "('…')"});
  }
  if (expr.name != "map") {
    node.test = find_test(name->literal.as_text());
    if (node.test == nullptr) {
      report_unknown(kUnknownTest, name->span, name->literal.as_text(), test_names());
    } else if (expr.arguments.size() - at - 1 < node.test->arguments) {
      report(kArguments, name->span, {std::string(node.test->name), usage(node.test->name, "…")});
    }
    return;
  }
  node.inner = find_filter(name->literal.as_text());
  if (node.inner == nullptr || node.inner->name == "safe" || node.inner->parameters == "*") {
    return report_unknown(kUnknownFilter, name->span, name->literal.as_text(), filter_names());
  }
  if (expr.arguments.size() - 1 < node.inner->required) {
    report(kArguments, name->span,
           {std::string(node.inner->name), usage(node.inner->name, node.inner->parameters)});
  }
  type = list_type(result_type(*node.inner, {}));
}

void Compiler::place_arguments(const Expr& expr, const FilterSpec& spec, Node& node) {
  const bool any = spec.parameters == "*";
  const std::vector<std::string_view> names = words_of(any ? "" : spec.parameters);
  std::vector<const Node*> placed(names.size());
  bool fits = expr.arguments.size() <= (any ? 7 : names.size());
  for (std::size_t i = 0; i < expr.arguments.size() && fits; ++i) {
    const Argument& argument = expr.arguments[i];
    std::size_t at = argument.name.empty() ? i : 0;
    while (!argument.name.empty() && at < names.size() && names[at] != argument.name) ++at;
    const Node* value = compile(*argument.value).node;
    if (any) {
      fits = argument.name.empty();
      placed.push_back(value);
    } else if (at < placed.size() && placed[at] == nullptr) {
      placed[at] = value;
    } else {
      fits = false;
    }
  }
  for (std::size_t i = 0; i < spec.required; ++i) {
    fits = fits && i < placed.size() && placed[i] != nullptr;
  }
  if (!fits) {
    report(kArguments, expr.span,
           {std::string(expr.kind == ExprKind::call ? node.name : expr.name),
            usage(spec.name.substr(0, spec.name.find('(')), any ? "…" : spec.parameters)});
  }
  node.children.insert(node.children.end(), placed.begin(), placed.end());
}

// attribute='a.b' of a list of typed objects is checked like a.b itself.
void Compiler::check_attribute(const Expr& expr, const FilterSpec& spec, const Type& value,
                               Type& result) {
  const std::vector<std::string_view> names = words_of(spec.parameters);
  const Expr* path = nullptr;
  for (std::size_t i = 0; i < expr.arguments.size(); ++i) {
    const std::string_view name = expr.arguments[i].name;
    if (name == "attribute" || (name.empty() && i < names.size() && names[i] == "attribute") ||
        (i == 0 && (expr.name == "selectattr" || expr.name == "rejectattr"))) {
      path = expr.arguments[i].value;
    }
  }
  if (!is_text_literal(path) || value.kind != Kind::list || value.element == nullptr) return;
  Type type = *value.element;
  std::string_view rest = path->literal.as_text();
  while (!rest.empty() && type.kind == Kind::object && type.object != nullptr) {
    const std::string_view name = rest.substr(0, rest.find('.'));
    rest.remove_prefix(std::min(rest.size(), name.size() + 1));
    const ObjectType& object = *type.object;
    type = Type{};
    bool found = object.find != nullptr;
    std::vector<std::string_view> fields;
    for (const Field& field : object.fields) {
      fields.push_back(field.name);
      if (field.name != name) continue;
      type = field.type;
      found = true;
    }
    if (!found) return report_unknown(kUnknownField, path->span, name, fields, object.name);
  }
  if (expr.name == "map" && rest.empty()) result = list_type(type);
}

Type Compiler::result_type(const FilterSpec& spec, const Type& value) {
  const bool is_list = value.kind == Kind::list;
  switch (spec.result) {
    case Result::any:
      return {};
    case Result::text:
      return {Kind::text, nullptr, nullptr};
    case Result::integer:
      return {Kind::integer, nullptr, nullptr};
    case Result::boolean:
      return {Kind::boolean, nullptr, nullptr};
    case Result::html:
      return {Kind::html, nullptr, nullptr};
    case Result::list:
      return {Kind::list, nullptr, nullptr};
    case Result::same:
      return value;
    case Result::text_or_html:
      if (value.kind == Kind::any || value.kind == Kind::html) return value;
      return {Kind::text, nullptr, nullptr};
    case Result::item:
      return is_list && value.element != nullptr ? *value.element : Type{};
    case Result::items:
      return is_list ? value : Type{};
    case Result::groups:
      return list_type(is_list ? value : Type{});
  }
  return {};
}

Typed Compiler::compile_test(const Expr& expr) {
  const Type boolean{Kind::boolean, nullptr, nullptr};
  const Typed value = is_lenient(expr) ? constant(Value::undefined(), expr.items[0]->span)
                                       : compile(*expr.items[0]);
  Node& node = make(Op::test, expr.span, {value.node});
  node.name = expr.name;
  node.negated = expr.negated;
  node.test = find_test(expr.name);
  for (const Argument& argument : expr.arguments) {
    node.children.push_back(compile(*argument.value).node);
  }
  if (node.test == nullptr) {
    report_unknown(kUnknownTest, expr.span, expr.name, test_names());
  } else if (expr.arguments.size() != node.test->arguments) {
    report(kArguments, expr.span,
           {std::string(expr.name),
            "is " + (node.test->arguments == 0 ? std::string(expr.name) : usage(expr.name, "…"))});
  }
  return {&node, boolean};
}

}  // namespace congbo::tpl
