// The compiled form: a template together with what it extends, includes and imports, for one kind
// of page. Names have become slots, filters functions, outputs carry their escape. Immutable after
// compilation, so any number of renders may share it.
#pragma once

#include <deque>

#include "template/html_state.h"
#include "template/node.h"
#include "template/template.h"

namespace congbo::tpl {

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
