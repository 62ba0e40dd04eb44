// The names that are visible at a place of a template, while it is compiled.
#pragma once

#include <deque>
#include <map>

#include "template/ast.h"
#include "template/html_state.h"
#include "template/node.h"
#include "template/program.h"

namespace congbo::tpl {

using AstSource = std::function<const Ast*(const std::string& name)>;  // null: no such template
using AllTexts = std::map<std::string, Texts, std::less<>>;

struct Scope;

struct MacroDefinition {
  struct Instance {
    HtmlState html;
    std::vector<Type> types;
    const Unit* unit = nullptr;
  };
  const Stmt* stmt = nullptr;
  const Ast* ast = nullptr;
  Scope* scope = nullptr;
  std::deque<Instance> instances;  // one per place in the HTML and types of arguments
};

struct Binding {
  enum class Kind : std::uint8_t { variable, macro, module };
  Kind kind = Kind::variable;
  std::uint32_t slot = 0;  // of a macro or module: of the frame it lives in
  Type type;
  MacroDefinition* macro = nullptr;
  const Scope* module = nullptr;
};

struct Scope {
  Scope* parent = nullptr;
  Unit* unit = nullptr;
  bool is_frame = false;  // names beyond are in another frame
  bool sees_page = true;  // the page's context is visible
  int branch = 0;         // conditional statements around it
  std::map<std::string_view, Binding> names;
};

// A template with what it extends: the most derived first.
struct Chain {
  struct Block {
    const Stmt* stmt = nullptr;
    const Ast* ast = nullptr;
  };
  struct Compiled {
    std::string_view name;
    std::size_t level = 0;
    HtmlState html;
    const Steps* steps = nullptr;
  };
  std::vector<const Ast*> levels;
  std::map<std::string_view, std::vector<Block>> blocks;
  std::deque<Compiled> compiled;
  Scope* top = nullptr;
};

struct Typed {
  const Node* node = nullptr;
  Type type;
};

}  // namespace congbo::tpl
