#include "template/html_state.h"

#include <algorithm>

namespace congbo::tpl {

namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

template <std::size_t N>
bool one_of(std::string_view word, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// Attributes whose value is an address, after the HTML standard's attribute index.
constexpr std::string_view kUrlAttributes[] = {
    "action", "archive",    "background", "cite", "classid",  "codebase",
    "data",   "formaction", "href",       "icon", "longdesc", "manifest",
    "ping",   "poster",     "profile",    "src",  "usemap",   "xlink:href"};
constexpr std::string_view kRawElements[] = {"script",   "style", "iframe",   "noembed",
                                             "noframes", "xmp",   "plaintext"};

Attribute attribute_kind(std::string_view name) {
  if (one_of(name, kUrlAttributes)) return Attribute::url;
  if (name == "srcset" || name == "imagesrcset") return Attribute::url_list;
  if (name == "style" || name == "srcdoc" || name.substr(0, 2) == "on") return Attribute::code;
  return Attribute::plain;
}

class Machine {
 public:
  Machine(HtmlState& state, std::string_view text) : state_(state), text_(text) {}

  HtmlProblem run(std::size_t& at) {
    while (at_ < text_.size() && problem_ == HtmlProblem::none) step();
    at = at_;
    return problem_;
  }

 private:
  void step();
  void in_text();
  void in_raw();
  void in_comment();
  void after_open();
  void in_tag_name();
  void in_tag();
  void in_attribute_name();
  void before_value();
  void in_value(bool quoted);
  void read_url(char c);
  void begin_value();
  void end_value();
  void end_tag();

  HtmlState& state_;
  std::string_view text_;
  std::size_t at_ = 0;
  HtmlProblem problem_ = HtmlProblem::none;
};

void Machine::step() {
  switch (state_.where) {
    case Where::text:
      return state_.element == Element::other ? in_text() : in_raw();
    case Where::tag_open:
      return after_open();
    case Where::tag_name:
      return in_tag_name();
    case Where::tag:
    case Where::after_name:
      return in_tag();
    case Where::attribute_name:
      return in_attribute_name();
    case Where::before_value:
      return before_value();
    case Where::quoted:
      return in_value(true);
    case Where::unquoted:
      return in_value(false);
    case Where::comment:
      return in_comment();
    case Where::declaration:
      if (text_[at_++] == '>') state_ = HtmlState{};
      return;
  }
}

void Machine::in_text() {
  const std::size_t open = text_.find('<', at_);
  at_ = open == std::string_view::npos ? text_.size() : open + 1;
  if (open != std::string_view::npos) state_.where = Where::tag_open;
}

// Contents of script, style, title, textarea …: nothing counts but their own end tag.
void Machine::in_raw() {
  const char c = text_[at_];
  if (c == '<' && at_ + 2 + state_.element_name.size() <= text_.size() && text_[at_ + 1] == '/') {
    bool same = true;
    for (std::size_t i = 0; i < state_.element_name.size(); ++i) {
      same = same && lower(text_[at_ + 2 + i]) == state_.element_name[i];
    }
    const std::size_t end = at_ + 2 + state_.element_name.size();
    if (same &&
        (end == text_.size() || is_space(text_[end]) || text_[end] == '>' || text_[end] == '/')) {
      at_ += 2;
      state_ = HtmlState{};
      state_.where = Where::tag_name;
      state_.closing = true;
      return;
    }
  }
  if (state_.element == Element::json) {
    if (c == '\\' && state_.json_string) ++at_;
    if (c == '"') state_.json_string = !state_.json_string;
  }
  at_ = std::min(at_ + 1, text_.size());
}

void Machine::in_comment() {
  const std::size_t close = text_.find("-->", at_);
  at_ = close == std::string_view::npos ? text_.size() : close + 3;
  if (close != std::string_view::npos) state_ = HtmlState{};
}

void Machine::after_open() {
  const char c = text_[at_];
  if (text_.substr(at_, 3) == "!--") {
    at_ += 3;
    state_.where = Where::comment;
  } else if (c == '!' || c == '?') {
    state_.where = Where::declaration;
  } else if (c == '/' && !state_.closing) {
    ++at_;
    state_.closing = true;
  } else if (is_letter(c)) {
    state_.element_name.clear();
    state_.where = Where::tag_name;
  } else {
    state_ = HtmlState{};
  }
}

void Machine::in_tag_name() {
  const char c = text_[at_];
  if (is_space(c) || c == '>' || c == '/') {
    state_.where = Where::tag;
    return;
  }
  state_.element_name += lower(c);
  ++at_;
}

void Machine::in_tag() {
  const char c = text_[at_];
  if (is_space(c) || c == '/') {
    ++at_;
    return;
  }
  if (c == '>') {
    ++at_;
    return end_tag();
  }
  if (c == '=') {
    if (state_.where == Where::tag) {  // the name before it depends on a branch or a value
      problem_ = HtmlProblem::dynamic_name;
      return;
    }
    ++at_;
    state_.where = Where::before_value;
    return;
  }
  state_.attribute_name.clear();
  state_.where = Where::attribute_name;
}

void Machine::in_attribute_name() {
  const char c = text_[at_];
  if (is_space(c) || c == '>' || c == '/' || c == '=') {
    state_.where = Where::after_name;
    return;
  }
  state_.attribute_name += lower(c);
  ++at_;
}

void Machine::before_value() {
  const char c = text_[at_];
  if (is_space(c)) {
    ++at_;
    return;
  }
  if (c == '>') {
    return end_value();
  }
  begin_value();
  if (c == '"' || c == '\'') {
    ++at_;
    state_.where = Where::quoted;
    state_.quote = c;
  } else {
    state_.where = Where::unquoted;
  }
}

void Machine::begin_value() {
  state_.attribute = attribute_kind(state_.attribute_name);
  state_.url = UrlPart::start;
  // Only what decides something is remembered: the type of a script, the scheme of an address.
  const bool decides = state_.element_name == "script" && state_.attribute_name == "type";
  state_.word = decides ? "=" : "";
}

void Machine::end_value() {
  if (!state_.word.empty() && state_.word[0] == '=') {
    state_.json_type = state_.word == "=application/json" || state_.word == "=application/ld+json";
  }
  state_.word.clear();
  state_.attribute_name.clear();
  state_.attribute = Attribute::plain;
  state_.url = UrlPart::start;
  state_.quote = 0;
  state_.where = Where::tag;
}

void Machine::in_value(bool quoted) {
  const char c = text_[at_];
  if (quoted ? c == state_.quote : is_space(c) || c == '>') {
    if (quoted) ++at_;
    return end_value();
  }
  if (!state_.word.empty() && state_.word[0] == '=') state_.word += lower(c);
  if (state_.attribute == Attribute::url) read_url(c);
  if (problem_ == HtmlProblem::none) ++at_;
}

void Machine::read_url(char c) {
  if (state_.url == UrlPart::mixed || state_.url == UrlPart::query) return;
  if (c == '?' || c == '#') {
    state_.url = UrlPart::query;
    state_.word.clear();
  } else if (state_.url == UrlPart::path) {
    return;
  } else if (c == '/') {
    state_.url = UrlPart::path;
    state_.word.clear();
  } else if (c == ':') {
    // `open` without a word: a value stands before the colon, so anything might be the scheme.
    if (!is_permitted_scheme(state_.word)) {
      problem_ = HtmlProblem::script_address;
      return;
    }
    state_.url = UrlPart::path;
    state_.word.clear();
  } else if (!(is_space(c) && state_.url == UrlPart::start)) {
    if (state_.url == UrlPart::start || !state_.word.empty()) state_.word += lower(c);
    state_.url = UrlPart::open;
  }
}

void Machine::end_tag() {
  const std::string name = state_.element_name;
  const bool closing = state_.closing;
  const bool json = state_.json_type;
  state_ = HtmlState{};
  if (closing) return;
  if (name == "title" || name == "textarea") {
    state_.element = Element::rcdata;
  } else if (one_of(name, kRawElements)) {
    state_.element = name == "script" && json ? Element::json : Element::raw;
  }
  if (state_.element != Element::other) state_.element_name = name;
}

}  // namespace

bool is_permitted_scheme(std::string_view scheme) {
  static constexpr std::string_view kSchemes[] = {"http", "https", "mailto", "tel", "webcal"};
  return one_of(scheme, kSchemes);
}

HtmlProblem advance(HtmlState& state, std::string_view text, std::size_t& at) {
  return Machine(state, text).run(at);
}

std::optional<Escape> escape_at(const HtmlState& state) {
  if (state.where == Where::text) {
    switch (state.element) {
      case Element::other:
        return Escape::text;
      case Element::rcdata:
        return Escape::plain;
      case Element::json:
        return state.json_string ? Escape::json_string : Escape::json;
      case Element::raw:
        return std::nullopt;
    }
  }
  if (state.where != Where::quoted || state.attribute == Attribute::code) return std::nullopt;
  if (!state.word.empty() && state.word[0] == '=') return std::nullopt;  // type of a script
  if (state.attribute == Attribute::url_list) return Escape::url_list;
  if (state.attribute == Attribute::plain) return Escape::plain;
  switch (state.url) {
    case UrlPart::start:
      return Escape::url_start;
    case UrlPart::open:
      return Escape::url_open;
    case UrlPart::path:
      return Escape::url_path;
    case UrlPart::query:
      return Escape::url_query;
    case UrlPart::mixed:
      break;
  }
  return std::nullopt;
}

void advance_output(HtmlState& state) {
  if (state.attribute != Attribute::url) return;
  if (state.url == UrlPart::start || state.url == UrlPart::open) {
    state.url = UrlPart::open;
    state.word.clear();
  }
}

void settle(HtmlState& state) {
  if (state.where == Where::tag_name || state.where == Where::attribute_name ||
      state.where == Where::after_name) {
    state.where = Where::tag;
    state.attribute_name.clear();
  }
}

std::optional<HtmlState> join(const HtmlState& a, const HtmlState& b) {
  if (a == b) return a;
  HtmlState left = a;
  HtmlState right = b;
  settle(left);
  settle(right);
  if (left.where == Where::tag && right.where == Where::tag) {
    left.json_type = right.json_type = a.json_type && b.json_type;
  } else if (a.where == Where::quoted && a.attribute == Attribute::url) {
    if (left.url != right.url) left.url = right.url = UrlPart::mixed;
    left.word.clear();
    right.word.clear();
  }
  if (left == right) return left;
  return std::nullopt;
}

bool returns(const HtmlState& begin, HtmlState& state) {
  HtmlState begun = begin;
  if (state.where == Where::quoted && state.attribute == Attribute::url &&
      state.url == UrlPart::open && begun.url == UrlPart::start) {
    begun.url = UrlPart::open;
    state.word.clear();
  }
  const std::optional<HtmlState> joined = join(begun, state);
  if (!joined || !(*joined == begun)) return false;
  state = *joined;
  return true;
}

std::string describe(const HtmlState& state) {
  switch (state.where) {
    case Where::text:
      return state.element == Element::other ? "text" : "<" + state.element_name + ">";
    case Where::tag_open:
      return "<";
    case Where::tag_name:
      return "<" + state.element_name;
    case Where::tag:
      return "<" + state.element_name + " …";
    case Where::attribute_name:
    case Where::after_name:
    case Where::before_value:
      return "<" + state.element_name + " " + state.attribute_name;
    case Where::quoted:
      return "<" + state.element_name + " " + state.attribute_name + "=\"…\"";
    case Where::unquoted:
      return "<" + state.element_name + " " + state.attribute_name + "=…";
    case Where::comment:
      return "<!-- … -->";
    case Where::declaration:
      return "<!…>";
  }
  return {};
}

}  // namespace congbo::tpl
