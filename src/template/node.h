// Compiled expressions: names have become slots, filters functions. Immutable after compilation.
#pragma once

#include "template/expression.h"

namespace congbo::tpl {

struct FilterSpec;
struct TestSpec;
struct Unit;
struct Step;
using Steps = std::vector<Step>;

enum class Op : std::uint8_t {
  constant,
  local,
  root_field,
  root_find,
  field,
  index,
  slice,
  list,
  dict,
  module_variable,
  negate,
  logical_not,
  logical_and,
  logical_or,
  conditional,
  add,
  subtract,
  multiply,
  floor_divide,
  modulo,
  concat,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  in,
  not_in,
  filter,
  test,
  captured,
  words,
  range,
  namespace_object,
  cycle,
  current_frame
};

// A text of t() in one language.
struct Wording {
  std::string_view language;
  std::string_view text;
};

struct Node {
  Op op = Op::constant;
  bool negated = false;
  std::uint16_t hops = 0;  // local: frames outwards
  std::uint32_t slot = 0;  // local, field
  Span span;
  const Source* source = nullptr;
  Value constant;
  std::string_view name;             // field, filter, key
  const ObjectType* type = nullptr;  // field: the type whose slot it is
  const FilterSpec* filter = nullptr;
  const FilterSpec* inner = nullptr;  // the filter given to map()
  const TestSpec* test = nullptr;     // of `is`, or the one given to select()
  const Steps* body = nullptr;        // captured: the call to run
  std::vector<const Node*> children;
  std::vector<std::string_view> names;  // words: names of the fields in children
  std::vector<Wording> wordings;
};

}  // namespace congbo::tpl
