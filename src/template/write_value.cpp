// Writing a value into the page, escaped for the place it lands in.
#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "template/messages.h"
#include "template/renderer.h"

namespace congbo::tpl {

namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";
constexpr int kMaxJsonDepth = 50;

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~';
}

// Letters that browsers drop or that end an address.
bool is_unsafe_in_address(char c) {
  return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\' ||
         c == '^' || c == '`' || c == '{' || c == '|' || c == '}' || c == 0x7f;
}

void append_percent(std::string& out, char c) {
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += kHexDigits[byte >> 4];
  out += kHexDigits[byte & 15];
}

// What would be the scheme if a browser read `text` as an address; browsers skip leading control
// characters and spaces, and tabs and line ends anywhere (WHATWG URL, "basic URL parser").
struct Scheme {
  bool present = false;
  std::string name;
};

Scheme scheme_of(std::string_view text) {
  Scheme scheme;
  for (const char c : text) {
    if (c == '\t' || c == '\n' || c == '\r') continue;
    if (scheme.name.empty() && static_cast<unsigned char>(c) <= ' ') continue;
    if (c == '/' || c == '?' || c == '#') break;
    if (c == ':') {
      scheme.present = true;
      break;
    }
    scheme.name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return scheme;
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  std::size_t written = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string_view entity;
    switch (text[i]) {
      case '&':
        entity = "&amp;";
        break;
      case '<':
        entity = "&lt;";
        break;
      case '>':
        entity = "&gt;";
        break;
      case '"':
        entity = "&#34;";
        break;
      case '\'':
        entity = "&#39;";
        break;
      default:
        continue;
    }
    out.append(text, written, i - written).append(entity);
    written = i + 1;
  }
  out.append(text, written, text.size() - written);
}

std::string percent_encoded(std::string_view text, std::string_view kept) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (is_unreserved(c) || kept.find(c) != std::string_view::npos) {
      out += c;
    } else {
      append_percent(out, c);
    }
  }
  return out;
}

void Renderer::write(const Value& value, Escape escape, const Node& node) {
  if (value.kind() == Kind::none) {
    if (escape == Escape::json) out_->append("null");
    return;
  }
  switch (escape) {
    case Escape::json:
      append_json(*out_, value, *this, node, JsonStyle::utf8);
      return;
    case Escape::json_string:
      append_json_string(*out_, text_of(value, node), JsonStyle::utf8);
      return;
    case Escape::text:
      if (value.kind() == Kind::html) return value.write_html(context_, *out_);
      break;
    case Escape::plain:
      if (value.kind() == Kind::html) {
        fail(node, kHtmlContext, {});
        return;
      }
      break;
    default:
      return write_url(value, escape, node);
  }
  if (value.kind() == Kind::integer) {
    std::array<char, 24> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value.as_integer());
    out_->append(digits.data(), end.ptr);
    return;
  }
  append_escaped(*out_, text_of(value, node));
}

void Renderer::write_url(const Value& value, Escape escape, const Node& node) {
  if (value.kind() == Kind::html) {
    fail(node, kHtmlContext, {});
    return;
  }
  const std::string_view text = text_of(value, node);
  if (failed_) return;
  if (escape == Escape::url_query) {
    out_->append(percent_encoded(text, ""));
    return;
  }
  const Scheme scheme = scheme_of(text);
  const bool may_begin =
      escape == Escape::url_start || escape == Escape::url_list || value.kind() == Kind::link;
  if (scheme.present && escape != Escape::url_path &&
      !(may_begin && is_permitted_scheme(scheme.name))) {
    fail(node, kBadUrl, {std::string(text.substr(0, 80))});
    return;
  }
  std::string address;
  for (const char c : text) {
    const bool ends_item = escape == Escape::url_list && (c == ',' || c == ' ');
    if (is_unsafe_in_address(c) || ends_item) {
      append_percent(address, c);
    } else {
      address += c;
    }
  }
  append_escaped(*out_, address);
}

namespace {

void append_unicode_escape(std::string& out, unsigned code) {
  constexpr std::string_view kLower = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += kLower[(code >> shift) & 15];
}

void append_json_letter(std::string& out, char32_t c, JsonStyle style) {
  static constexpr std::string_view kFrom = "\"\\\n\r\t\b\f";
  static constexpr std::string_view kTo = "\"\\nrtbf";
  const std::size_t simple = c < 0x80 ? kFrom.find(static_cast<char>(c)) : std::string_view::npos;
  // What could end the script, or what old readers take for the end of a line.
  const bool is_special = c < ' ' || c == '<' || c == '>' || c == '&' || c == '\'' || c == 0x2028 ||
                          c == 0x2029 || (c == 0x7f && style == JsonStyle::utf8);
  if (simple != std::string_view::npos) {
    out += '\\';
    out += kTo[simple];
  } else if (!is_special && (c < 0x80 || style == JsonStyle::utf8)) {
    append_utf8(out, c);
  } else if (c < 0x10000) {
    append_unicode_escape(out, c);
  } else {
    append_unicode_escape(out, 0xd800 + ((c - 0x10000) >> 10));
    append_unicode_escape(out, 0xdc00 + ((c - 0x10000) & 0x3ff));
  }
}

class JsonWriter {
 public:
  JsonWriter(std::string& out, Renderer& render, const Node& node, JsonStyle style)
      : out_(out), render_(render), node_(node), style_(style) {}

  void write(const Value& value, int depth) {
    if (depth > kMaxJsonDepth) {
      render_.fail(node_, kNesting, {std::to_string(kMaxJsonDepth)});
      return;
    }
    switch (value.kind()) {
      case Kind::none:
      case Kind::any:
        out_ += "null";
        return;
      case Kind::boolean:
        out_ += value.as_boolean() ? "true" : "false";
        return;
      case Kind::integer:
        out_ += std::to_string(value.as_integer());
        return;
      case Kind::date:
        quote(to_iso(value.as_date()));
        return;
      case Kind::text:
      case Kind::html:
      case Kind::link:
        quote(render_.text_of(value, node_));
        return;
      case Kind::list:
        return write_list(value, depth);
      case Kind::object:
        return write_object(value, depth);
    }
  }

 private:
  void quote(std::string_view text) {
    out_ += '"';
    append_json_string(out_, text, style_);
    out_ += '"';
  }

  void write_list(const Value& value, int depth) {
    out_ += '[';
    for (std::size_t i = 0; i < value.size() && render_.spend(1, node_); ++i) {
      if (i > 0) out_ += ", ";
      write(value.at(i), depth + 1);
    }
    out_ += ']';
  }

  void write_object(const Value& value, int depth) {
    if (value.type()->count == nullptr || value.type()->key_at == nullptr) {
      render_.bad_value(node_, "JSON", value);
      return;
    }
    std::vector<Value> keys = render_.items_of(value, node_);
    std::sort(keys.begin(), keys.end(),
              [](const Value& a, const Value& b) { return a.as_text() < b.as_text(); });
    out_ += '{';
    for (std::size_t i = 0; i < keys.size() && !render_.failed(); ++i) {
      if (i > 0) out_ += ", ";
      quote(keys[i].as_text());
      out_ += ": ";
      write(render_.lookup(value, keys[i].as_text()), depth + 1);
    }
    out_ += '}';
  }

  std::string& out_;
  Renderer& render_;
  const Node& node_;
  JsonStyle style_;
};

}  // namespace

void append_json_string(std::string& out, std::string_view text, JsonStyle style) {
  for (std::size_t at = 0; at < text.size();) {
    append_json_letter(out, next_codepoint(text, at), style);
  }
}

bool append_json(std::string& out, const Value& value, Renderer& render, const Node& node,
                 JsonStyle style) {
  JsonWriter(out, render, node, style).write(value, 0);
  return !render.failed();
}

}  // namespace congbo::tpl
