// The tests of `is …`, also used by select() and its kin.
#include "template/filters.h"

namespace congbo::tpl {

namespace {

bool is_textual(const Value& value) {
  return value.kind() == Kind::text || value.kind() == Kind::html || value.kind() == Kind::link;
}

std::int64_t number(const Call& call, std::string_view test) {
  if (call.value.kind() == Kind::integer || call.value.kind() == Kind::boolean) {
    return call.value.as_integer();
  }
  call.render.bad_value(call.node, test, call.value);
  return 0;
}

bool divisible(const Call& call) {
  const std::int64_t divisor = integer_argument(call, 0, 0);
  if (divisor == 0) {
    call.render.bad_value(call.node, "divisibleby", Value::integer(0));
    return false;
  }
  return divisor == -1 || number(call, "divisibleby") % divisor == 0;
}

int compared(const Call& call) {
  return call.render.compare(call.value, call.arguments[0], call.node);
}

bool is_mapping(const Value& value) {
  return value.kind() == Kind::object;
}

bool is_equal(const Call& call) {
  return call.render.equal(call.value, call.arguments[0]);
}
bool is_less(const Call& call) {
  return compared(call) < 0;
}
bool is_greater(const Call& call) {
  return compared(call) > 0;
}
bool is_true(const Call& call) {
  return call.value.kind() == Kind::boolean && call.value.as_boolean();
}
bool is_false(const Call& call) {
  return call.value.kind() == Kind::boolean && !call.value.as_boolean();
}

// Has letters, and none of the other case.
bool is_case(const Call& call, std::string (*change)(std::string_view),
             std::string (*other)(std::string_view)) {
  const std::string_view text = call.render.text_of(call.value, call.node);
  return change(text) == text && other(text) != text;
}

bool is_same(const Call& call) {
  const Value& a = call.value;
  const Value& b = call.arguments[0];
  if (a.kind() != b.kind() || a.is_undefined() != b.is_undefined()) return false;
  if (a.kind() == Kind::list) return a.self() == b.self() && a.size() == b.size();
  return call.render.equal(a, b);
}

bool is_iterable(const Value& value) {
  return value.kind() == Kind::list || is_textual(value) || is_mapping(value) ||
         value.is_undefined();
}

constexpr TestSpec kTests[] = {
    {"defined", [](const Call& c) { return !c.value.is_undefined(); }, 0},
    {"undefined", [](const Call& c) { return c.value.is_undefined(); }, 0},
    {"none", [](const Call& c) { return c.value.kind() == Kind::none && !c.value.is_undefined(); },
     0},
    {"odd", [](const Call& c) { return number(c, "odd") % 2 != 0; }, 0},
    {"even", [](const Call& c) { return number(c, "even") % 2 == 0; }, 0},
    {"divisibleby", divisible, 1},
    {"string", [](const Call& c) { return is_textual(c.value); }, 0},
    {"number",
     [](const Call& c) {
       return c.value.kind() == Kind::integer || c.value.kind() == Kind::boolean;
     },
     0},
    {"integer", [](const Call& c) { return c.value.kind() == Kind::integer; }, 0},
    {"boolean", [](const Call& c) { return c.value.kind() == Kind::boolean; }, 0},
    {"true", is_true, 0},
    {"false", is_false, 0},
    {"date", [](const Call& c) { return c.value.kind() == Kind::date; }, 0},
    {"sequence",
     [](const Call& c) {
       return c.value.kind() == Kind::list || is_textual(c.value) || is_mapping(c.value);
     },
     0},
    {"mapping", [](const Call& c) { return is_mapping(c.value); }, 0},
    {"iterable", [](const Call& c) { return is_iterable(c.value); }, 0},
    {"escaped", [](const Call& c) { return c.value.kind() == Kind::html; }, 0},
    {"lower", [](const Call& c) { return is_case(c, lower_case, upper_case); }, 0},
    {"upper", [](const Call& c) { return is_case(c, upper_case, lower_case); }, 0},
    {"sameas", is_same, 1},
    {"eq", is_equal, 1},
    {"equalto", is_equal, 1},
    {"ne", [](const Call& c) { return !is_equal(c); }, 1},
    {"lt", is_less, 1},
    {"lessthan", is_less, 1},
    {"le", [](const Call& c) { return compared(c) <= 0; }, 1},
    {"gt", is_greater, 1},
    {"greaterthan", is_greater, 1},
    {"ge", [](const Call& c) { return compared(c) >= 0; }, 1},
    {"in", [](const Call& c) { return c.render.contains(c.value, c.arguments[0], c.node); }, 1},
};

// select('==', 3) and the like.
constexpr std::pair<std::string_view, std::string_view> kSigns[] = {
    {"==", "eq"}, {"!=", "ne"}, {"<", "lt"}, {"<=", "le"}, {">", "gt"}, {">=", "ge"}};

}  // namespace

std::span<const TestSpec> tests() {
  return kTests;
}

const TestSpec* find_test(std::string_view name) {
  for (const auto& [sign, word] : kSigns) {
    if (sign == name) name = word;
  }
  for (const TestSpec& spec : kTests) {
    if (spec.name == name) return &spec;
  }
  return nullptr;
}

std::vector<std::string_view> test_names() {
  std::vector<std::string_view> names;
  for (const TestSpec& spec : kTests) names.push_back(spec.name);
  return names;
}

}  // namespace congbo::tpl
