// Filters that make text from text, with Jinja2's results.
#include <utf8proc.h>

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "template/filters.h"
#include "template/messages.h"

namespace congbo::tpl {

namespace {

template <typename Change>
std::string by_letter(std::string_view text, Change change) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    append_utf8(out, static_cast<char32_t>(
                         change(static_cast<utf8proc_int32_t>(next_codepoint(text, at)))));
  }
  return out;
}

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

std::string_view stripped(std::string_view text, std::string_view letters) {
  const auto outer = [&](char c) {
    return letters.empty() ? is_space(c) : letters.find(c) != std::string_view::npos;
  };
  while (!text.empty() && outer(text.front())) text.remove_prefix(1);
  while (!text.empty() && outer(text.back())) text.remove_suffix(1);
  return text;
}

std::string_view given(const Call& call) {
  return call.render.text_of(call.value, call.node);
}

std::string_view text_argument(const Call& call, std::size_t index, std::string_view otherwise) {
  const Value value = argument(call, index);
  return value.is_undefined() || value.kind() == Kind::none ? otherwise
                                                            : call.render.text_of(value, call.node);
}

// Text stays text, markup stays markup.
Value result(const Call& call, std::string_view text) {
  const std::string_view kept = call.render.keep(text, call.node);
  return call.value.kind() == Kind::html ? Value::html(kept) : Value::text(kept);
}

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

// An argument that joins the value: escaped when the value is markup and the argument is not.
std::string beside(const Call& call, const Value& argument, std::string_view text) {
  const bool plain = call.value.kind() == Kind::html && argument.kind() != Kind::html;
  return plain ? escaped(text) : std::string(text);
}

Value upper(const Call& call) {
  return result(call, upper_case(given(call)));
}
Value lower(const Call& call) {
  return result(call, lower_case(given(call)));
}

std::string capitalized(std::string_view text) {
  std::size_t at = 0;
  if (!text.empty()) next_codepoint(text, at);
  return upper_case(text.substr(0, at)) + lower_case(text.substr(at));
}

Value capitalize(const Call& call) {
  return result(call, capitalized(given(call)));
}

// Words begin after spaces, hyphens and opening brackets.
Value title(const Call& call) {
  const std::string_view text = given(call);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of("- \t\n\r\f\v({[<", at), text.size());
    out += capitalized(text.substr(at, end - at));
    at = std::min(text.find_first_not_of("- \t\n\r\f\v({[<", end), text.size());
    out += text.substr(end, at - end);
  }
  return result(call, out);
}

Value trim_filter(const Call& call) {
  return result(call, stripped(given(call), text_argument(call, 0, "")));
}

// As soon as one of the texts is markup, the plain ones are escaped.
Value replace(const Call& call) {
  std::string text(given(call));
  std::string from(text_argument(call, 0, ""));
  std::string to(text_argument(call, 1, ""));
  const bool html_value = call.value.kind() == Kind::html;
  const bool html_from = call.arguments[0].kind() == Kind::html;
  const bool html_to = call.arguments[1].kind() == Kind::html;
  const bool html = html_value || html_from || html_to;
  if (html && !html_value) text = escaped(text);
  if (html && !html_from) from = escaped(from);
  if (html && !html_to) to = escaped(to);
  std::int64_t left = integer_argument(call, 2, -1);
  std::string out;
  std::size_t at = 0;
  while (left != 0 && !from.empty()) {
    const std::size_t found = text.find(from, at);
    if (found == std::string::npos || !call.render.spend(1 + to.size() / 64, call.node)) break;
    out.append(text, at, found - at).append(to);
    at = found + from.size();
    --left;
  }
  out.append(text, at);
  const std::string_view kept = call.render.keep(out, call.node);
  return html ? Value::html(kept) : Value::text(kept);
}

Value escape(const Call& call) {
  if (call.value.kind() == Kind::html) return call.value;
  return Value::html(call.render.keep(escaped(given(call)), call.node));
}

// Byte offset of the `count`-th character, or the text's size.
std::size_t offset_of(std::string_view text, std::int64_t count) {
  std::size_t at = 0;
  while (count-- > 0 && at < text.size()) next_codepoint(text, at);
  return at;
}

Value truncate(const Call& call) {
  const std::string_view text = given(call);
  const std::int64_t length = integer_argument(call, 0, 255);
  const bool kill_words = argument(call, 1).as_boolean();
  const std::string_view end = text_argument(call, 2, "...");
  const std::int64_t leeway = integer_argument(call, 3, 5);
  const auto size = static_cast<std::int64_t>(count_codepoints(text));
  const auto end_size = static_cast<std::int64_t>(count_codepoints(end));
  if (length < end_size)
    return call.render.bad_value(call.node, "truncate", Value::integer(length));
  if (size <= length || size - length <= leeway) return result(call, text);
  std::string_view cut = text.substr(0, offset_of(text, length - end_size));
  if (!kill_words) cut = cut.substr(0, std::min(cut.rfind(' '), cut.size()));
  return result(call, std::string(cut).append(beside(call, argument(call, 2), end)));
}

void append_entity(std::string& out, std::string_view name) {
  static constexpr std::pair<std::string_view, std::string_view> kNames[] = {
      {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", "\u00a0"}};
  for (const auto& [known, letter] : kNames) {
    if (known == name) {
      out += letter;
      return;
    }
  }
  unsigned code = 0;
  const bool hex = name.size() > 2 && (name[1] == 'x' || name[1] == 'X');
  const char* begin = name.data() + std::min<std::size_t>(hex ? 2 : 1, name.size());
  const char* end = name.data() + name.size();
  if (!name.empty() && name[0] == '#' && begin < end &&
      std::from_chars(begin, end, code, hex ? 16 : 10).ptr == end && code > 0 && code < 0x110000 &&
      (code < 0xd800 || code > 0xdfff)) {
    append_utf8(out, code);
  } else {
    out.append("&").append(name).append(";");
  }
}

std::string without_entities(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t amp = std::min(text.find('&', at), text.size());
    out += text.substr(at, amp - at);
    if (amp == text.size()) break;
    const std::size_t end = text.substr(0, amp + 12).find(';', amp);
    if (end == std::string_view::npos) {
      out += '&';
      at = amp + 1;
    } else {
      append_entity(out, text.substr(amp + 1, end - amp - 1));
      at = end + 1;
    }
  }
  return out;
}

std::string one_spaced(std::string_view text) {
  std::string out;
  bool gap = false;
  for (const char c : text) {
    if (is_space(c)) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    out += c;
  }
  return out;
}

Value striptags(const Call& call) {
  const std::string_view text = given(call);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = std::min(text.find('<', at), text.size());
    out += text.substr(at, open - at);
    const bool comment = text.substr(open, 4) == "<!--";
    const std::size_t close = comment ? text.find("-->", open) : text.find('>', open);
    if (close == std::string_view::npos) {
      out += text.substr(open);
      break;
    }
    at = close + (comment ? 3 : 1);
  }
  return Value::text(call.render.keep(without_entities(one_spaced(out)), call.node));
}

bool is_word_letter(char32_t c) {
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return c == '_' || (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

Value wordcount(const Call& call) {
  const std::string_view text = given(call);
  std::int64_t words = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const bool letter = is_word_letter(next_codepoint(text, at));
    if (letter && !inside) ++words;
    inside = letter;
  }
  return Value::integer(words);
}

Value indent(const Call& call) {
  const Value width = argument(call, 0);
  const std::int64_t spaces = width.kind() == Kind::text ? 0 : integer_argument(call, 0, 4);
  if (spaces < 0 || spaces > 200) {
    return call.render.bad_value(call.node, "indent", Value::integer(spaces));
  }
  const std::string margin = width.kind() == Kind::text
                                 ? beside(call, width, width.as_text())
                                 : std::string(static_cast<std::size_t>(spaces), ' ');
  const bool first = argument(call, 1).as_boolean();
  const bool blank = argument(call, 2).as_boolean();
  std::string out;
  bool at_first = true;
  std::string_view rest = given(call);
  for (;;) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    if (at_first ? first : (blank || end > 0)) out += margin;
    out += rest.substr(0, end);
    if (end == rest.size()) break;
    out += '\n';
    rest.remove_prefix(end + 1);
    at_first = false;
  }
  return result(call, out);
}

Value center(const Call& call) {
  const std::string_view text = given(call);
  const std::int64_t width = std::min<std::int64_t>(integer_argument(call, 0, 80), 10'000);
  const std::int64_t gap = width - static_cast<std::int64_t>(count_codepoints(text));
  if (gap <= 0) return result(call, text);
  const std::int64_t left = gap / 2 + (gap & width & 1);  // as str.center does
  std::string out(static_cast<std::size_t>(left), ' ');
  out += text;
  return result(call, out.append(static_cast<std::size_t>(gap - left), ' '));
}

// %s, %d and %% only.
Value format(const Call& call) {
  const std::string_view text = given(call);
  std::string out;
  std::size_t next = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    const char kind = text[++i];
    if (kind == '%') {
      out += '%';
    } else if ((kind == 's' || kind == 'd') && next < call.arguments.size()) {
      const Value& value = call.arguments[next++];
      out += beside(call, value, call.render.text_of(value, call.node));
    } else {
      return call.render.bad_value(call.node, "format", call.value);
    }
  }
  return result(call, out);
}

Value string_filter(const Call& call) {
  return call.value.kind() == Kind::html ? call.value : Value::text(given(call));
}

Value refused(const Call& call) {
  return call.value;
}

constexpr FilterSpec kFilters[] = {
    {"upper", upper, "", 0, Result::text_or_html},
    {"lower", lower, "", 0, Result::text_or_html},
    {"title", title, "", 0, Result::text_or_html},
    {"capitalize", capitalize, "", 0, Result::text_or_html},
    {"trim", trim_filter, "chars", 0, Result::text_or_html},
    {"replace", replace, "old new count", 2, Result::text_or_html},
    {"escape", escape, "", 0, Result::html},
    {"e", escape, "", 0, Result::html},
    {"truncate", truncate, "length killwords end leeway", 0, Result::text_or_html},
    {"striptags", striptags, "", 0, Result::text},
    {"wordcount", wordcount, "", 0, Result::integer},
    {"indent", indent, "width first blank", 0, Result::text_or_html},
    {"center", center, "width", 0, Result::text_or_html},
    {"format", format, "*", 0, Result::text_or_html},
    {"string", string_filter, "", 0, Result::text_or_html},
    {"safe", refused, "", 0, Result::same},
};

}  // namespace

std::string upper_case(std::string_view text) {
  return by_letter(text, utf8proc_toupper);
}

std::string lower_case(std::string_view text) {
  return by_letter(text, utf8proc_tolower);
}

std::span<const FilterSpec> text_filters() {
  return kFilters;
}

}  // namespace congbo::tpl
