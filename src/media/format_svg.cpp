// SVG files before they are read as XML: what is one, and in which encoding it is written.
#include <zlib.h>

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "media/formats.h"
#include "media/svg_cleaner.h"

namespace congbo::media {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kBeginning = 64 * 1024;  // bytes; the root element begins within
constexpr std::string_view kBlanks = " \t\r\n", kMark = "\xEF\xBB\xBF";

// Behind `end`, or behind everything.
void skip_past(std::string_view& text, std::string_view end) {
  const std::size_t at = text.find(end);
  text.remove_prefix(at == text.npos ? text.size() : at + end.size());
}

// Its declarations stand in square brackets and hold signs of their own.
void skip_doctype(std::string_view& text) {
  const std::size_t open = text.find_first_of("[>");
  if (open != text.npos && text[open] == '[') {
    text.remove_prefix(open);
    skip_past(text, "]");
  }
  skip_past(text, ">");
}

bool has_svg_root(std::string_view text) {
  for (;;) {
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    if (text.starts_with("<?")) {
      skip_past(text, "?>");
    } else if (text.starts_with("<!--")) {
      skip_past(text, "-->");
    } else if (text.starts_with("<!DOCTYPE")) {
      skip_doctype(text);
    } else {
      break;
    }
  }
  if (!text.starts_with('<')) return false;
  const std::size_t end = text.find_first_of(" \t\r\n/>", 1);
  if (end == text.npos) return false;
  const std::string_view name = text.substr(1, end - 1);
  return name == "svg" || name.ends_with(":svg");
}

bool is_two_byte_text(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
         bytes.starts_with("<\0"sv) || bytes.starts_with("\0<"sv);
}

// ASCII letters of UTF-16 or UTF-32.
std::string narrowed(std::string_view bytes) {
  std::string text;
  for (const char c : bytes.substr(0, kBeginning)) {
    if (c != '\0' && c != '\xFF' && c != '\xFE') text += c;
  }
  return text;
}

bool is_packed(std::string_view bytes) {
  return bytes.starts_with("\x1F\x8B\x08");
}

// The beginning of what is packed.
std::string unpacked(std::string_view bytes) {
  std::string text(kBeginning, '\0');
  z_stream stream{};
  constexpr int kGzip = 16 + MAX_WBITS;
  if (inflateInit2(&stream, kGzip) != Z_OK) return "";
  bytes = bytes.substr(0, kBeginning);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(text.data());
  stream.avail_out = static_cast<uInt>(text.size());
  inflate(&stream, Z_SYNC_FLUSH);
  text.resize(text.size() - stream.avail_out);
  inflateEnd(&stream);
  return text;
}

std::string_view without_mark(std::string_view bytes) {
  return bytes.starts_with(kMark) ? bytes.substr(kMark.size()) : bytes;
}

bool is_ascii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// In <?xml … encoding="…"?>, lower case; empty when it says nothing.
std::string declared_encoding(std::string_view bytes) {
  if (!bytes.starts_with("<?xml")) return "";
  std::string_view head = bytes.substr(0, bytes.find("?>"));
  const std::size_t at = head.find("encoding");
  const std::size_t open = at == head.npos ? at : head.find_first_of("\"'", at);
  if (open == head.npos) return "";
  const std::size_t end = head.find(head[open], open + 1);
  if (end == head.npos) return "";
  std::string name(head.substr(open + 1, end - open - 1));
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return name;
}

bool is_utf8(std::string_view bytes) {
  if (find_invalid_utf8(bytes)) return false;
  const std::string name = declared_encoding(bytes);
  return name.empty() || name == "utf-8" || name == "utf8" || is_ascii(bytes);
}

}  // namespace

bool is_svg(std::string_view bytes) {
  if (is_packed(bytes)) return has_svg_root(without_mark(unpacked(bytes)));
  if (is_two_byte_text(bytes)) return has_svg_root(narrowed(bytes));
  return has_svg_root(without_mark(bytes));
}

tl::expected<SvgDrawing, Problem> clean_drawing(std::string_view file, const SvgTask& task) {
  if (is_packed(file)) return tl::unexpected(Problem::packed);
  if (is_two_byte_text(file)) return tl::unexpected(Problem::encoding);
  const std::string_view text = without_mark(file);
  if (!is_utf8(text)) return tl::unexpected(Problem::encoding);
  return clean_drawing_text(text, task);
}

Inspected inspect_svg(std::string_view bytes) {
  const auto drawing = clean_drawing(bytes, {false, 0});
  if (!drawing) return tl::unexpected(drawing.error());
  Picture picture;
  picture.format = Format::svg;
  picture.width = drawing->sides.width;
  picture.height = drawing->sides.height;
  picture.has_alpha = true;
  picture.lacks_pictures = drawing->lacks_pictures;
  return picture;
}

Cleaned clean_svg(std::string_view bytes) {
  auto drawing = clean_drawing(bytes, {true, 0});
  if (!drawing) return tl::unexpected(drawing.error());
  return std::move(drawing->bytes);
}

}  // namespace congbo::media
