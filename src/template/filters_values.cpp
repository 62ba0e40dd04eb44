// Filters for numbers, dates, addresses and JSON; the methods that Jinja2 templates call on values;
// and the lookup of all of them by name.
#include <array>
#include <charconv>

#include "base/text.h"
#include "template/filters.h"
#include "template/messages.h"

namespace congbo::tpl {

namespace {

std::string_view given(const Call& call) {
  return call.render.text_of(call.value, call.node);
}

Value text(const Call& call, std::string_view made) {
  return call.render.make_text(made, call.node);
}

// Unlike in Jinja2, `none` counts as missing too: it is what an empty field of a document is.
Value default_filter(const Call& call) {
  const bool missing = call.value.kind() == Kind::none ||
                       (argument(call, 1).as_boolean() && !call.value.as_boolean());
  return missing ? argument(call, 0, Value::text("")) : call.value;
}

Value length(const Call& call) {
  const Value& value = call.value;
  switch (value.kind()) {
    case Kind::none:
      return Value::integer(0);
    case Kind::list:
      return Value::integer(static_cast<std::int64_t>(value.size()));
    case Kind::object:
      if (value.type()->count != nullptr) {
        return Value::integer(static_cast<std::int64_t>(value.type()->count(value.self())));
      }
      break;
    case Kind::text:
    case Kind::html:
    case Kind::link:
      return Value::integer(static_cast<std::int64_t>(count_codepoints(given(call))));
    default:
      break;
  }
  return call.render.bad_value(call.node, "length", value);
}

// Digits before a decimal point, else `default`: "3.7" → 3, "abc" → 0.
Value int_filter(const Call& call) {
  const Value otherwise = argument(call, 0, Value::integer(0));
  if (call.value.kind() == Kind::integer || call.value.kind() == Kind::boolean) {
    return Value::integer(call.value.as_integer());
  }
  if (call.value.kind() != Kind::text) return otherwise;
  std::string_view digits = trim(call.value.as_text());
  if (!digits.empty() && digits.front() == '+') digits.remove_prefix(1);
  const int base = static_cast<int>(integer_argument(call, 1, 10));
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number,
                                            base >= 2 && base <= 36 ? base : 10);
  if (error != std::errc()) return otherwise;
  const std::string_view rest = digits.substr(static_cast<std::size_t>(end - digits.data()));
  const bool decimals =
      rest.empty() ||
      (rest[0] == '.' && rest.find_first_not_of("0123456789", 1) == std::string_view::npos);
  return decimals ? Value::integer(number) : otherwise;
}

Value abs_filter(const Call& call) {
  if (call.value.kind() != Kind::integer || call.value.as_integer() == INT64_MIN) {
    return call.render.bad_value(call.node, "abs", call.value);
  }
  return Value::integer(std::abs(call.value.as_integer()));
}

// Numbers are whole already.
Value round_filter(const Call& call) {
  if (call.value.kind() == Kind::integer) return call.value;
  return call.render.bad_value(call.node, "round", call.value);
}

Value filesizeformat(const Call& call) {
  static constexpr std::array<std::string_view, 5> kUnits = {"Bytes", "kB", "MB", "GB", "TB"};
  if (call.value.kind() != Kind::integer) {
    return call.render.bad_value(call.node, "filesizeformat", call.value);
  }
  const std::int64_t bytes = call.value.as_integer();
  if (bytes == 1) return text(call, "1 Byte");
  if (bytes < 1000) return text(call, std::to_string(bytes) + " Bytes");
  std::int64_t unit = 1000;
  std::size_t name = 1;
  while (bytes / 1000 >= unit && name + 1 < kUnits.size()) {
    unit *= 1000;
    ++name;
  }
  const std::int64_t tenths = bytes / (unit / 10) + (bytes % (unit / 10) >= unit / 20 ? 1 : 0);
  return text(call, std::to_string(tenths / 10) +
                        (call.render.context().language == "vi" ? "," : ".") +
                        std::to_string(tenths % 10) + " " + std::string(kUnits[name]));
}

Value urlencode(const Call& call) {
  if (call.value.kind() != Kind::object) return text(call, percent_encoded(given(call), "/"));
  std::string out;
  for (const Value& key : call.render.items_of(call.value, call.node)) {
    if (!out.empty()) out += '&';
    const auto append = [&](std::string_view part) {
      for (const char c : percent_encoded(part, " ")) out += c == ' ' ? '+' : c;
    };
    append(key.as_text());
    out += '=';
    append(call.render.text_of(call.render.lookup(call.value, key.as_text()), call.node));
  }
  return text(call, out);
}

Value tojson(const Call& call) {
  std::string out;
  if (!append_json(out, call.value, call.render, call.node, JsonStyle::ascii)) return {};
  return Value::html(call.render.keep(out, call.node));
}

bool is_date(const Call& call, std::string_view name) {
  if (call.value.kind() == Kind::date) return true;
  if (call.value.kind() != Kind::none) call.render.bad_value(call.node, name, call.value);
  return false;
}

Value iso(const Call& call) {
  return is_date(call, "iso") ? text(call, to_iso(call.value.as_date())) : Value();
}

Value year(const Call& call) {
  return is_date(call, "year") ? Value::integer(call.value.as_date().year) : Value();
}

Value long_date(const Call& call) {
  static constexpr std::array<std::string_view, 12> kMonths = {
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  if (!is_date(call, "long_date")) return {};
  const Date date = call.value.as_date();
  if (call.render.context().language == "en") {
    const auto month = static_cast<std::size_t>(date.month - 1) % 12;
    return text(call, std::to_string(date.day) + " " + std::string(kMonths[month]) + " " +
                          std::to_string(date.year));
  }
  // Official documents pad days below 10 and the months 1 and 2.
  return text(call, std::string("ngày ") + (date.day < 10 ? "0" : "") + std::to_string(date.day) +
                        " tháng " + (date.month < 3 ? "0" : "") + std::to_string(date.month) +
                        " năm " + std::to_string(date.year));
}

Value keys(const Call& call) {
  return call.render.make_list(call.render.items_of(call.value, call.node));
}

Value values(const Call& call) {
  std::vector<Value> found = call.render.items_of(call.value, call.node);
  if (call.value.kind() != Kind::object)
    return call.render.bad_value(call.node, "values", call.value);
  for (Value& key : found) key = call.render.lookup(call.value, key.as_text());
  return call.render.make_list(found);
}

Value get(const Call& call) {
  const Value key = argument(call, 0);
  const Value found =
      key.kind() == Kind::text ? call.render.lookup(call.value, key.as_text()) : Value::undefined();
  return found.is_undefined() ? argument(call, 1) : found;
}

Value startswith(const Call& call) {
  const std::string_view part = call.render.text_of(argument(call, 0), call.node);
  return Value::boolean(given(call).substr(0, part.size()) == part);
}

Value endswith(const Call& call) {
  const std::string_view whole = given(call);
  const std::string_view part = call.render.text_of(argument(call, 0), call.node);
  return Value::boolean(whole.size() >= part.size() &&
                        whole.substr(whole.size() - part.size()) == part);
}

Value split(const Call& call) {
  const std::string_view whole = given(call);
  const std::string_view separator = call.render.text_of(argument(call, 0), call.node);
  std::vector<Value> parts;
  for (std::size_t at = 0; at <= whole.size();) {
    if (!call.render.spend(1, call.node)) return {};
    const std::size_t end = std::min(
        separator.empty() ? whole.find_first_of(" \t\n\r\f\v", at) : whole.find(separator, at),
        whole.size());
    if (!separator.empty() || end > at) parts.push_back(Value::text(whole.substr(at, end - at)));
    at = end + std::max<std::size_t>(separator.size(), 1);
    if (end == whole.size()) break;
  }
  return call.render.make_list(parts);
}

constexpr FilterSpec kFilters[] = {
    {"default", default_filter, "default_value boolean", 0, Result::any},
    {"d", default_filter, "default_value boolean", 0, Result::any},
    {"length", length, "", 0, Result::integer},
    {"count", length, "", 0, Result::integer},
    {"int", int_filter, "default base", 0, Result::any},
    {"abs", abs_filter, "", 0, Result::integer},
    {"round", round_filter, "precision", 0, Result::integer},
    {"filesizeformat", filesizeformat, "", 0, Result::text},
    {"urlencode", urlencode, "", 0, Result::text},
    {"tojson", tojson, "", 0, Result::html},
    {"iso", iso, "", 0, Result::text},
    {"year", year, "", 0, Result::integer},
    {"long_date", long_date, "", 0, Result::text},
};

constexpr FilterSpec kMethods[] = {
    {"keys", keys, "", 0, Result::list},
    {"values", values, "", 0, Result::list},
    {"get", get, "key default", 1, Result::any},
    {"startswith", startswith, "prefix", 1, Result::boolean},
    {"endswith", endswith, "suffix", 1, Result::boolean},
    {"split", split, "sep", 0, Result::list},
};

// Methods that do what a filter does.
constexpr std::pair<std::string_view, std::string_view> kMethodFilters[] = {
    {"items", "items"},           {"upper", "upper"}, {"lower", "lower"},    {"title", "title"},
    {"capitalize", "capitalize"}, {"strip", "trim"},  {"replace", "replace"}};

}  // namespace

std::span<const FilterSpec> value_filters() {
  return kFilters;
}
std::span<const FilterSpec> methods() {
  return kMethods;
}

const FilterSpec* find_filter(std::string_view name) {
  for (const auto table : {text_filters(), list_filters(), value_filters()}) {
    for (const FilterSpec& spec : table) {
      if (spec.name == name) return &spec;
    }
  }
  return nullptr;
}

const FilterSpec* find_method(std::string_view name) {
  for (const FilterSpec& spec : kMethods) {
    if (spec.name == name) return &spec;
  }
  for (const auto& [method, filter] : kMethodFilters) {
    if (method == name) return find_filter(filter);
  }
  return nullptr;
}

std::vector<std::string_view> filter_names() {
  std::vector<std::string_view> names;
  for (const auto table : {text_filters(), list_filters(), value_filters()}) {
    for (const FilterSpec& spec : table) {
      if (spec.name.find('(') == std::string_view::npos) names.push_back(spec.name);
    }
  }
  return names;
}

Value argument(const Call& call, std::size_t index, Value otherwise) {
  if (index >= call.arguments.size()) return otherwise;
  const Value& value = call.arguments[index];
  return value.is_undefined() ? otherwise : value;
}

std::int64_t integer_argument(const Call& call, std::size_t index, std::int64_t otherwise) {
  const Value value = argument(call, index);
  if (value.kind() == Kind::none) return otherwise;
  if (value.kind() == Kind::integer || value.kind() == Kind::boolean) return value.as_integer();
  call.render.bad_value(call.node, call.node.name, value);
  return otherwise;
}

Value run_inner(const Call& call, const Value& value, std::span<const Value> arguments) {
  const Call inner{call.render, call.node, value, arguments};
  if (call.render.failed() || !call.render.spend(1, call.node)) return {};
  if (call.node.test != nullptr) return Value::boolean(call.node.test->holds(inner));
  return call.node.inner->run(inner);
}

}  // namespace congbo::tpl
