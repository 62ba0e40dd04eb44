// The filters, methods and tests of the theme language, in tables. Plain functions; what they make
// lives in the render's arena.
#pragma once

#include <span>

#include "template/renderer.h"

namespace congbo::tpl {

struct Call {
  Renderer& render;
  const Node& node;
  const Value& value;
  std::span<const Value> arguments;  // in the order of FilterSpec::parameters; undefined = absent
};

// What is known about a result before anything is rendered.
enum class Result : std::uint8_t {
  any,
  text,
  integer,
  boolean,
  html,
  list,
  same,          // as the value given
  text_or_html,  // html stays html
  item,          // of a list
  items,         // a list with the same items
  groups         // a list of such lists
};

struct FilterSpec {
  std::string_view name;
  Value (*run)(const Call&);
  std::string_view parameters;  // "length killwords end"; "*": any number by position
  std::uint8_t required;        // how many of them must be given
  Result result;
};

struct TestSpec {
  std::string_view name;
  bool (*holds)(const Call&);
  std::uint8_t arguments;
};

std::span<const FilterSpec> text_filters();
std::span<const FilterSpec> list_filters();
std::span<const FilterSpec> value_filters();
std::span<const FilterSpec> methods();
std::span<const TestSpec> tests();

const FilterSpec* find_filter(std::string_view name);
const FilterSpec* find_method(std::string_view name);
const TestSpec* find_test(std::string_view name);
std::vector<std::string_view> filter_names();
std::vector<std::string_view> test_names();

// Argument `index`, or `otherwise` when it is absent.
Value argument(const Call& call, std::size_t index, Value otherwise = Value());
std::int64_t integer_argument(const Call& call, std::size_t index, std::int64_t otherwise);
// Runs the filter given to map() or the test given to select() on `value`.
Value run_inner(const Call& call, const Value& value, std::span<const Value> arguments);

std::string upper_case(std::string_view text);
std::string lower_case(std::string_view text);

}  // namespace congbo::tpl
