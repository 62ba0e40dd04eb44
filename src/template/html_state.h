// Where in an HTML page a piece of a template stands. The machine walks the literal markup once,
// while the template is compiled, and tells for every output how its value must be escaped.
// It follows HTML's tokenizer as far as well-formed themes need; plain values, no shared state.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace congbo::tpl {

enum class Where : std::uint8_t {
  text,      // contents of an element
  tag_open,  // behind '<'
  tag_name,
  tag,  // between attributes
  attribute_name,
  after_name,
  before_value,  // behind '='
  quoted,
  unquoted,
  comment,
  declaration  // <!DOCTYPE …> and <?…>
};

enum class Element : std::uint8_t { other, rcdata, raw, json };  // raw: script, style, iframe …

enum class Attribute : std::uint8_t { plain, url, url_list, code };  // code: style, on…, srcdoc

// How far the address in an attribute has come. open: its scheme may still be written.
enum class UrlPart : std::uint8_t { start, open, path, query, mixed };

// How a value is written at a place.
enum class Escape : std::uint8_t {
  text,
  plain /* attribute, title */,
  url_start,
  url_open,
  url_path,
  url_query,
  url_list,
  json,
  json_string
};

struct HtmlState {
  Where where = Where::text;
  Element element = Element::other;
  Attribute attribute = Attribute::plain;
  UrlPart url = UrlPart::start;
  char quote = 0;
  bool json_string = false;  // inside a string of a JSON script
  bool json_type = false;    // the tag being read is a script whose type is JSON
  bool closing = false;      // the tag being read is an end tag
  std::string element_name;  // of the tag being read, or whose raw contents we are in
  std::string attribute_name;
  std::string word;  // the value, as far as it decides something
  bool operator==(const HtmlState&) const = default;
};

enum class HtmlProblem : std::uint8_t { none, dynamic_name, script_address };

// Walks `text`, changing `state`. On a problem, `at` is its offset.
HtmlProblem advance(HtmlState& state, std::string_view text, std::size_t& at);

// The escape for an output here; nothing where no value may stand.
std::optional<Escape> escape_at(const HtmlState& state);

// What follows an output.
void advance_output(HtmlState& state);

// Ends a name that a block, loop or branch may follow: `<option{% if x %} selected{% endif %}>`.
void settle(HtmlState& state);

// The state after a branching whose ends are `a` and `b`; nothing when they cannot be reconciled.
std::optional<HtmlState> join(const HtmlState& a, const HtmlState& b);

// True when a loop, block, macro or include that began at `begin` may end at `state`: in the same
// place, or further on in the same address. `state` then becomes what follows it.
bool returns(const HtmlState& begin, HtmlState& state);

// "href=", "<script>", "text": the place, for messages.
std::string describe(const HtmlState& state);

// Lower-case ASCII; true when an address may begin with it.
bool is_permitted_scheme(std::string_view scheme);

}  // namespace congbo::tpl
