// What exists only while a page is rendered, and how values are spelled in HTML, addresses and
// JSON.
#pragma once

#include "template/node.h"

namespace congbo::tpl {

class Renderer;

struct Frame {
  Value* slots = nullptr;
  const Frame* outer = nullptr;  // where a macro was defined
};

// A mapping written in a template: {…}, dict() or namespace().
struct Dict {
  std::vector<std::pair<std::string_view, Value>> entries;
};
extern const ObjectType kDictType;
extern const ObjectType kNamespaceType;
extern const ObjectType kLoopType;
extern const ObjectType kFrameType;  // holds a Frame: the home of macros

struct LoopState {
  Value items;
  std::size_t index = 0;
};

// Jinja2's escapes: & < > " ' as &amp; &lt; &gt; &#34; &#39;.
void append_escaped(std::string& out, std::string_view text);
std::string percent_encoded(std::string_view text, std::string_view kept);

enum class JsonStyle { utf8, ascii };
// JSON that is harmless inside <script>. False: the value has no JSON form.
bool append_json(std::string& out, const Value& value, Renderer& render, const Node& node,
                 JsonStyle style);
void append_json_string(std::string& out, std::string_view text, JsonStyle style);

}  // namespace congbo::tpl
