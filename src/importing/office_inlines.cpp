#include "importing/office_inlines.h"

#include <array>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"

namespace congbo::importing {
namespace {

using nlohmann::json;

constexpr int kDeepest = 40;

std::string type_of(const json& node) {
  return node.is_object() ? node.value("t", std::string()) : std::string();
}

const json& content_of(const json& node) {
  static const json kNothing = json::array();
  const auto found = node.find("c");
  return found == node.end() ? kNothing : *found;
}

// Element `index` of a node's content, or an empty array.
const json& part(const json& content, std::size_t index) {
  static const json kNothing = json::array();
  return content.is_array() && index < content.size() ? content[index] : kNothing;
}

std::string text_part(const json& content, std::size_t index) {
  const json& value = part(content, index);
  return value.is_string() ? value.get<std::string>() : std::string();
}

bool has_class(const json& attributes, std::string_view name) {
  for (const json& one : part(attributes, 1)) {
    if (one.is_string() && one.get_ref<const std::string&>() == name) return true;
  }
  return false;
}

// Where blanks, quotation marks and stops at the ends of an emphasised stretch begin and end: they
// stand outside the asterisks, which otherwise may not count as opening or closing ones.
std::size_t opening_end(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t next = at;
    const char32_t letter = next_codepoint(text, next);
    const bool outside = letter == ' ' || letter == '\n' || letter == '"' || letter == '(' ||
                         letter == U'“' || letter == U'‘' || letter == '-' || letter == '+';
    if (!outside) break;
    at = next;
  }
  return at;
}

std::size_t closing_begin(std::string_view text) {
  for (;;) {
    const std::size_t before = text.size();
    for (std::string_view end : {" ", "\n", ".", ",", ";", ":", "!", "?", ")", "\"", "”", "’"}) {
      if (ends_with(text, end)) text.remove_suffix(end.size());
    }
    if (text.size() == before) return before;
  }
}

std::string emphasised(std::string_view mark, const std::string& text) {
  const std::size_t begin = opening_end(text);
  const std::size_t end = closing_begin(text);
  const bool is_wrapped = text.find('*') != text.npos;
  if (begin >= end || is_wrapped || text.find('\n') != text.npos) return text;
  std::string out = text.substr(0, begin);
  out += mark;
  out.append(text, begin, end - begin);
  out += mark;
  out.append(text, end);
  return out;
}

// m², H₂O: digits of their own exist in Unicode; other raised letters stay letters.
std::string raised(const std::string& text) {
  constexpr std::array<std::string_view, 10> kDigits = {"⁰", "¹", "²", "³", "⁴",
                                                        "⁵", "⁶", "⁷", "⁸", "⁹"};
  if (text.empty() || text.find_first_not_of("0123456789") != text.npos) return text;
  std::string out;
  for (const char c : text) out += kDigits[static_cast<std::size_t>(c - '0')];
  return out;
}

bool is_web_address(std::string_view url) {
  return url.starts_with("https://") || url.starts_with("http://") || url.starts_with("mailto:");
}

class Writer {
 public:
  explicit Writer(InlineState& state) : state_(state) {}

  std::string write(const json& inlines) {
    if (!inlines.is_array() || depth_ >= kDeepest) return {};
    ++depth_;
    std::string out;
    for (const json& node : inlines) add(node, out);
    --depth_;
    return out;
  }

 private:
  void add(const json& node, std::string& out) {
    const std::string type = type_of(node);
    const json& content = content_of(node);
    if (type == "Str") {
      out += escape_markdown(content.is_string() ? content.get<std::string>() : "", false);
    } else if (type == "Space" || type == "SoftBreak") {
      out += ' ';
    } else if (type == "LineBreak") {
      out += '\n';
    } else if (type == "Strong" || type == "Emph") {
      add_emphasis(type == "Strong" ? "**" : "*", write(content), out);
    } else if (type == "Superscript") {
      out += raised(write(content));
    } else if (type == "Underline" || type == "SmallCaps" || type == "Subscript" ||
               type == "Strikeout") {
      out += write(content);
    } else {
      add_further(type, content, out);
    }
  }

  // "**a****b**" would read as one run of asterisks.
  static void add_emphasis(std::string_view mark, const std::string& text, std::string& out) {
    const std::string marked = emphasised(mark, text);
    const bool touching = !out.empty() && out.back() == '*' && !marked.empty() && marked[0] == '*';
    const std::size_t words_end = out.find_last_not_of('*');
    const std::size_t run = out.size() - (words_end == out.npos ? 0 : words_end + 1);
    if (touching && run == mark.size()) {
      out.resize(out.size() - mark.size());
      out += marked.substr(mark.size());
    } else {
      out += touching ? text : marked;
    }
  }

  void add_further(const std::string& type, const json& content, std::string& out) {
    if (type == "Span") {
      add_span(content, out);
    } else if (type == "Quoted") {
      const bool is_double = type_of(part(content, 0)) == "DoubleQuote";
      out += is_double ? "“" : "‘";
      out += write(part(content, 1));
      out += is_double ? "”" : "’";
    } else if (type == "Code" || type == "Math" || type == "RawInline") {
      out += escape_markdown(text_part(content, 1), false);
    } else if (type == "Link") {
      add_link(content, out);
    } else if (type == "Image") {
      add_picture(content, out);
    } else if (type == "Note") {
      add_note(content, out);
    } else if (type == "Cite") {
      out += write(part(content, 1));
    }
  }

  void add_span(const json& content, std::string& out) {
    const json& attributes = part(content, 0);
    const bool comment = has_class(attributes, "comment-start");
    state_.has_comments = state_.has_comments || comment;
    for (std::string_view change :
         {"insertion", "deletion", "paragraph-insertion", "paragraph-deletion"}) {
      state_.has_changes = state_.has_changes || has_class(attributes, change);
    }
    if (!comment) out += write(part(content, 1));
  }

  void add_link(const json& content, std::string& out) {
    const std::string words = write(part(content, 1));
    const std::string url = text_part(part(content, 2), 0);
    const bool plain = !is_web_address(url) || words.empty() || words.find('\n') != words.npos;
    const bool speaks = plain_words(words) == url || "mailto:" + plain_words(words) == url;
    // Inside the angle brackets only these could end the address.
    const bool safe = url.find_first_of("<>\n\\ ") == url.npos;
    if (plain || speaks || !safe) {
      out += words;
    } else {
      add_linked(words, "](<" + url + ">)", out);
    }
  }

  // RTF cuts a link at each letter with a mark; its pieces touch.
  static void add_linked(const std::string& words, const std::string& end, std::string& out) {
    if (ends_with(out, end)) {
      out.resize(out.size() - end.size());
    } else {
      out += '[';
    }
    out += words + end;
  }

  void add_picture(const json& content, std::string& out) {
    const std::string name = state_.place_picture(text_part(part(content, 2), 0));
    if (name.empty()) return;
    out += "![" + escape_markdown(inline_words(part(content, 1)), false) + "](" + name + ')';
  }

  void add_note(const json& content, std::string& out) {
    const std::string number = std::to_string(state_.footnotes.size() + 1);
    state_.footnotes.emplace_back();
    const std::size_t index = state_.footnotes.size() - 1;
    std::string text = state_.note_text(content);
    state_.footnotes[index] = std::move(text);
    out += "[^" + number + ']';
  }

  InlineState& state_;
  int depth_ = 0;
};

void add_words(const json& node, int depth, std::string& out) {
  if (depth >= kDeepest) return;
  if (node.is_array()) {
    for (const json& one : node) add_words(one, depth + 1, out);
    return;
  }
  const std::string type = type_of(node);
  if (type == "Str") {
    out += content_of(node).is_string() ? content_of(node).get<std::string>() : "";
  } else if (type == "Space" || type == "SoftBreak" || type == "LineBreak") {
    out += ' ';
  } else if (node.is_object()) {
    add_words(content_of(node), depth + 1, out);
  }
}

}  // namespace

std::string inline_markdown(const json& inlines, InlineState& state) {
  return Writer(state).write(inlines);
}

std::string inline_words(const json& inlines) {
  std::string out;
  add_words(inlines, 0, out);
  return out;
}

}  // namespace congbo::importing
