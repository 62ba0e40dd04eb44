// The compiled form: a template together with what it extends, includes and imports, for one kind
// of page. Names have become slots, filters functions, outputs carry their escape. Immutable after
// compilation, so any number of renders may share it.
#pragma once

#include <deque>

#include "template/ast.h"
#include "template/html_state.h"
#include "template/template.h"

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

enum class StepKind : std::uint8_t {
  text,
  output,
  branch,
  loop,
  set,
  unpack,
  set_attribute,
  capture,
  run_body,
  call_unit,
  import,
  import_name
};

struct Choice {
  const Node* condition = nullptr;
  Steps body;
};

struct Step {
  StepKind kind = StepKind::text;
  Escape escape = Escape::text;
  std::uint32_t slot = 0;
  std::uint32_t loop_slot = 0;
  Span span;
  const Source* source = nullptr;
  std::string_view text;
  const Node* value = nullptr;  // output, iterable, set; frame of a called macro
  const Node* condition = nullptr;
  std::vector<std::uint32_t> targets;  // loop, unpack
  std::vector<const Node*> arguments;  // call_unit: by slot, null = take the default
  Steps body;
  Steps otherwise;
  std::vector<Choice> choices;
  const Steps* shared = nullptr;  // run_body: a block
  const Unit* unit = nullptr;
};

// What has a frame of its own: page, include, macro, module.
struct Unit {
  std::uint32_t slots = 0;
  Steps body;
  std::vector<const Node*> defaults;  // macro parameters, null where there is none
};

struct Program {
  std::deque<Node> nodes;
  std::deque<Unit> units;
  std::deque<Steps> blocks;
  std::deque<Type> types;
  std::deque<std::string> strings;
  const Unit* page = nullptr;
  const std::map<std::string, Texts, std::less<>>* texts = nullptr;  // the environment's
  Limits limits;
};

class Template {
 public:
  Program program;
};

}  // namespace congbo::tpl
