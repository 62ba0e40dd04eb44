// After CSS Syntax Module Level 3, as far as tokens go: a reader of rules is not needed.
#include "media/svg_style.h"

#include <algorithm>
#include <charconv>

#include "base/percent.h"
#include "base/text.h"
#include "media/data_address.h"

namespace congbo::media {
namespace {

constexpr std::string_view kBlanks = " \t\r\n\f";
constexpr std::string_view kNowhere = "url(#)";
// Browsers read the names of files in these also from strings. Nothing that draws writes them.
constexpr std::string_view kImageFunctions[] = {
    "cross-fade",         "element",          "image", "image-set", "paint", "src",
    "-webkit-cross-fade", "-webkit-image-set"};
constexpr std::string_view kDroppedRules[] = {"charset", "import", "namespace"};
constexpr std::string_view kDroppedDeclarations = "-inkscape-";

template <std::size_t Size>
bool is_one_of(const std::string_view (&list)[Size], std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

bool is_blank(char c) {
  return kBlanks.find(c) != kBlanks.npos;
}

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

class StyleCleaner {
 public:
  StyleCleaner(std::string_view css, References& references, const CleanAddress& clean)
      : css_(css), references_(references), clean_(clean) {
    out_.reserve(css.size());
  }

  std::optional<std::string> run() {
    while (at_ < css_.size() && is_clean_) take();
    if (!is_clean_) return std::nullopt;
    return std::move(out_);
  }

 private:
  void take() {
    const char c = css_[at_];
    if (css_.substr(at_).starts_with("/*")) {
      skip_comment();
      part();
    } else if (c == '"' || c == '\'') {
      const std::size_t begin = at_;
      read_string();
      copy_from(begin);
    } else if (c == '@') {
      take_rule();
    } else if (c == '#') {
      const std::size_t begin = at_++;
      references_.ids.insert(read_name());
      copy_from(begin);
    } else if (is_at_name()) {
      take_name();
    } else {
      take_sign();
    }
  }

  void take_sign() {
    const char c = css_[at_++];
    out_ += c;
    if (c == '[') references_.is_any = true;
    if (!is_blank(c)) begins_declaration_ = c == ';' || c == '{' || c == '}';
  }

  void copy_from(std::size_t begin) {
    out_ += css_.substr(begin, at_ - begin);
    begins_declaration_ = false;
  }

  // What stood on both sides of a part that is left out must not grow together.
  void part() {
    constexpr std::string_view kApart = " \t\r\n\f;{}", kNothing = "/**/";
    const bool is_apart = out_.empty() || kApart.find(out_.back()) != kApart.npos;
    if (!is_apart && !out_.ends_with(kNothing)) out_ += kNothing;
  }

  void skip_comment() {
    const std::size_t end = css_.find("*/", at_ + 2);
    at_ = end == css_.npos ? css_.size() : end + 2;
  }

  bool is_at_escape() const {
    return css_[at_] == '\\' && at_ + 1 < css_.size() && css_[at_ + 1] != '\n' &&
           css_[at_ + 1] != '\r' && css_[at_ + 1] != '\f';
  }

  bool is_at_name() const {
    return at_ < css_.size() && (is_name_char(css_[at_]) || is_at_escape());
  }

  // Behind the backslash; one blank ends the digits.
  void read_escape(std::string& out) {
    ++at_;
    const std::size_t begin = at_;
    while (at_ < css_.size() && at_ < begin + 6 && is_hex(css_[at_])) ++at_;
    if (at_ == begin) {
      out += css_[at_++];
      return;
    }
    std::uint32_t number = 0;
    std::from_chars(css_.data() + begin, css_.data() + at_, number, 16);
    // What XML has no sign for must not come to stand in the file as itself.
    const bool is_character = number >= 0x20 && number <= 0x10FFFF && number != 0xFFFE &&
                              number != 0xFFFF && (number < 0xD800 || number > 0xDFFF);
    append_utf8(out, is_character ? static_cast<char32_t>(number) : U'\uFFFD');
    if (at_ < css_.size() && is_blank(css_[at_])) ++at_;
  }

  // A name as it is meant; it may be empty.
  std::string read_name() {
    std::string name;
    while (is_at_name()) {
      if (css_[at_] == '\\') {
        read_escape(name);
      } else {
        name += css_[at_++];
      }
    }
    return name;
  }

  // What a string holds; one that is not closed ends before the line does.
  std::string read_string() {
    std::string text;
    const char quote = css_[at_++];
    while (at_ < css_.size() && css_[at_] != quote) {
      const char c = css_[at_];
      if (c == '\\' && at_ + 1 == css_.size()) {
        ++at_;
      } else if (is_at_escape()) {
        read_escape(text);
      } else if (c == '\\') {
        at_ += css_.substr(at_ + 1).starts_with("\r\n") ? 3U : 2U;  // the line goes on
      } else if (c == '\n' || c == '\r' || c == '\f') {
        return text;
      } else {
        text += c;
        ++at_;
      }
    }
    if (at_ < css_.size()) ++at_;
    return text;
  }

  void take_rule() {
    const std::size_t begin = at_++;
    if (!is_one_of(kDroppedRules, lower(read_name()))) return copy_from(begin);
    skip_statement(false);
    begins_declaration_ = true;
    part();
  }

  void take_name() {
    const std::size_t begin = at_;
    const std::string name = lower(read_name());
    const bool is_function = at_ < css_.size() && css_[at_] == '(';
    if (is_function && name == "url") {
      ++at_;
      begins_declaration_ = false;
      take_address();
    } else if (is_function && is_one_of(kImageFunctions, name)) {
      is_clean_ = false;
    } else if (begins_declaration_ && name.starts_with(kDroppedDeclarations)) {
      skip_statement(true);
      part();
    } else {
      copy_from(begin);
    }
  }

  // A string, comment or escape, in which signs mean nothing.
  bool skip_whole() {
    std::string ignored;
    const std::size_t begin = at_;
    if (css_[at_] == '"' || css_[at_] == '\'') {
      read_string();
    } else if (is_at_escape()) {
      read_escape(ignored);
    } else if (css_.substr(at_).starts_with("/*")) {
      skip_comment();
    }
    return at_ > begin;
  }

  // Behind the next semicolon, or to the end of the block around a declaration.
  void skip_statement(bool is_declaration) {
    int depth = 0;
    while (at_ < css_.size()) {
      const char c = css_[at_];
      if (c == '}' && depth == 0 && is_declaration) return;
      if (skip_whole()) continue;
      ++at_;
      if (c == ';' && depth == 0) return;
      if (c == '{' || c == '(' || c == '[') ++depth;
      if ((c == '}' || c == ')' || c == ']') && depth > 0) --depth;
    }
  }

  void skip_blanks() {
    while (at_ < css_.size() && is_blank(css_[at_])) ++at_;
  }

  std::string read_bare_address() {
    std::string text;
    while (at_ < css_.size() && css_[at_] != ')') {
      if (is_at_escape()) {
        read_escape(text);
      } else {
        text += css_[at_++];
      }
    }
    return text;
  }

  // Behind the opening bracket.
  void take_address() {
    skip_blanks();
    const bool is_quoted = at_ < css_.size() && (css_[at_] == '"' || css_[at_] == '\'');
    std::string read = is_quoted ? read_string() : read_bare_address();
    while (at_ < css_.size() && css_[at_] != ')') ++at_;
    if (at_ < css_.size()) ++at_;
    write_address(without_blanks(read));
  }

  void write_address(std::string_view address) {
    if (is_data_address(address)) {
      const std::optional<std::string> clean = clean_(address);
      is_clean_ = clean.has_value();
      if (is_clean_) out_.append("url(").append(*clean).append(")");
    } else if (address.starts_with('#')) {
      references_.ids.insert(percent_decoded(address.substr(1)));
      write_fragment(address);
    } else {
      out_ += kNowhere;
    }
  }

  void write_fragment(std::string_view address) {
    const bool is_plain = std::all_of(address.begin() + 1, address.end(),
                                      [](char c) { return is_name_char(c) || c == '.'; });
    out_ += is_plain ? "url(" : "url(\"";
    for (const char c : address) {
      if (c == '"' || c == '\\') out_ += '\\';
      if (c == '\n' || c == '\r' || c == '\f') continue;
      out_ += c;
    }
    out_ += is_plain ? ")" : "\")";
  }

  std::string_view css_;
  References& references_;
  const CleanAddress& clean_;
  std::size_t at_ = 0;
  std::string out_;
  bool begins_declaration_ = true;
  bool is_clean_ = true;
};

}  // namespace

std::string_view without_blanks(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

std::optional<std::string> clean_style(std::string_view css, References& references,
                                       const CleanAddress& clean) {
  return StyleCleaner(css, references, clean).run();
}

}  // namespace congbo::media
