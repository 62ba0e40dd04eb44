// Parsed expressions: what was written, not yet what it means on a certain page. Views point into
// the template's source, pointers into the Ast that owns every node. Immutable once parsed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "template/value.h"

namespace congbo::tpl {

struct Source {
  std::string name;                // "plan.html"
  std::string file;                // as shown in messages
  std::string text;                // newlines are '\n'
  std::vector<std::size_t> lines;  // where each line begins
};

// A byte range of a source.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

enum class ExprKind : std::uint8_t {
  broken,
  literal,
  name,
  list,
  dict,
  attribute,
  index,
  slice,
  call,
  filter,
  test,
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
  not_in
};

struct Expr;

struct Argument {
  std::string_view name;  // empty: by position
  Expr* value = nullptr;
};

struct Expr {
  ExprKind kind = ExprKind::broken;
  bool negated = false;     // `is not`
  std::uint32_t depth = 1;  // height of the tree, bounded by the parser
  Span span;
  std::string_view name;  // name, attribute, filter, test
  Value literal;
  std::vector<Expr*> items;  // operands; slice: object, start, stop, step (null where absent)
  std::vector<Argument> arguments;
};

}  // namespace congbo::tpl
