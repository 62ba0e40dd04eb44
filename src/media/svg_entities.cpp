#include "media/svg_entities.h"

#include <charconv>
#include <optional>

#include "base/text.h"

namespace congbo::media {
namespace {

constexpr std::size_t kMostEntities = 64, kLongestName = 64;
constexpr std::size_t kMostInserted = 64 * 1024;  // bytes, in one drawing
constexpr std::string_view kBlanks = " \t\r\n";

struct Character {
  std::string_view name, text;
};
constexpr Character kCharacters[] = {
    {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}};

bool is_allowed(std::uint32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
}

// "#233" or "#xE9"; nothing when XML has no such character.
std::optional<char32_t> numbered(std::string_view name) {
  name.remove_prefix(1);
  const bool is_hex = name.starts_with('x');
  if (is_hex) name.remove_prefix(1);
  std::uint32_t number = 0;
  const char* end = name.data() + name.size();
  const auto [stop, problem] = std::from_chars(name.data(), end, number, is_hex ? 16 : 10);
  if (problem != std::errc() || stop != end || !is_allowed(number)) return std::nullopt;
  return static_cast<char32_t>(number);
}

// Only characters are meant in a declaration; nothing when it holds more than plain text.
std::optional<std::string> plain_value(std::string_view raw) {
  std::string text;
  while (!raw.empty()) {
    const std::size_t plain = std::min(raw.find_first_of("&<%"), raw.size());
    text += raw.substr(0, plain);
    raw.remove_prefix(plain);
    if (raw.empty()) break;
    const std::size_t end = raw.find(';');
    if (!raw.starts_with("&#") || end == raw.npos) return std::nullopt;
    const std::optional<char32_t> c = numbered(raw.substr(1, end - 1));
    // Written this way, they would count as markup where the abbreviation is used.
    if (!c || *c == U'&' || *c == U'<') return std::nullopt;
    append_utf8(text, *c);
    raw.remove_prefix(end + 1);
  }
  return text;
}

}  // namespace

Entities::Entities(std::string_view doctype) {
  const std::size_t open = doctype.find('[');
  if (open == doctype.npos) return;
  constexpr std::string_view kDeclared = "<!ENTITY", kComment = "<!--";
  for (std::size_t at = doctype.find('<', open); at != doctype.npos; at = doctype.find('<', at)) {
    const std::string_view rest = doctype.substr(at);
    if (rest.starts_with(kComment)) {
      at = doctype.find("-->", at + kComment.size());
    } else {
      if (rest.starts_with(kDeclared)) declare(rest.substr(kDeclared.size()));
      ++at;
    }
  }
}

void Entities::declare(std::string_view declaration) {
  const auto skip_blanks = [&] {
    declaration.remove_prefix(std::min(declaration.find_first_not_of(kBlanks), declaration.size()));
  };
  skip_blanks();
  const std::string_view name =
      declaration.substr(0, std::min(declaration.find_first_of(kBlanks), declaration.size()));
  declaration.remove_prefix(name.size());
  skip_blanks();
  if (!declaration.starts_with('"') && !declaration.starts_with('\'')) return;
  const std::size_t end = declaration.find(declaration.front(), 1);
  if (end == declaration.npos || texts_.size() == kMostEntities) return;
  const std::optional<std::string> text = plain_value(declaration.substr(1, end - 1));
  if (text) texts_.emplace(name, *text);
}

bool Entities::append(std::string& out, std::string_view name) {
  for (const Character& character : kCharacters) {
    if (character.name != name) continue;
    out += character.text;
    return true;
  }
  const auto found = texts_.find(name);
  if (found == texts_.end()) return false;
  spent_ += found->second.size();
  if (spent_ > kMostInserted) return false;
  out += found->second;
  return true;
}

tl::expected<std::string, Problem> Entities::decode(std::string_view raw) {
  std::string out;
  out.reserve(raw.size());
  while (!raw.empty()) {
    const std::size_t plain = std::min(raw.find('&'), raw.size());
    out += raw.substr(0, plain);
    raw.remove_prefix(plain);
    if (raw.empty()) break;
    const std::size_t end = raw.substr(0, kLongestName).find(';');
    if (end == raw.npos) return tl::unexpected(Problem::damaged);
    const std::string_view name = raw.substr(1, end - 1);
    if (name.starts_with('#')) {
      const std::optional<char32_t> c = numbered(name);
      if (!c) return tl::unexpected(Problem::damaged);
      append_utf8(out, *c);
    } else if (!append(out, name)) {
      return tl::unexpected(Problem::entities);
    }
    raw.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace congbo::media
