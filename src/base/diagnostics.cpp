#include "base/diagnostics.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <ostream>
#include <tuple>
#include <utility>

namespace congbo {

namespace {

constexpr std::size_t kWindow = 100;         // cells of a long line that are shown
constexpr std::size_t kLeadingContext = 30;  // cells kept before the span in a long line
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

// One position on the terminal: a character with the combining marks that follow it, and the byte
// offset where it begins in the line.
struct Cell {
  std::string text;
  std::size_t offset = 0;
};

std::size_t length_of_sequence(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

// The next UTF-8 sequence of a text that may be broken; one byte when it is no sequence at all.
std::string_view sequence_at(std::string_view text, std::size_t at) {
  const std::size_t length = length_of_sequence(static_cast<unsigned char>(text[at]));
  if (length == 0 || at + length > text.size()) return text.substr(at, 1);
  for (std::size_t i = 1; i < length; ++i) {
    if ((static_cast<unsigned char>(text[at + i]) & 0xC0) != 0x80) return text.substr(at, 1);
  }
  return text.substr(at, length);
}

bool is_combining(std::string_view sequence) {
  if (sequence.size() != 2) return false;
  const int code = (static_cast<unsigned char>(sequence[0]) & 0x1F) << 6 |
                   (static_cast<unsigned char>(sequence[1]) & 0x3F);
  return code >= 0x300 && code <= 0x36F;
}

// Controls, broken bytes and direction overrides could make a terminal show something else than
// what the file holds, so they are shown as U+FFFD.
bool is_unsafe(std::string_view sequence) {
  const auto lead = static_cast<unsigned char>(sequence[0]);
  if (sequence.size() == 1) return lead < 0x20 || lead == 0x7F || lead >= 0x80;
  const auto second = static_cast<unsigned char>(sequence[1]);
  if (lead == 0xC2) return second < 0xA0;
  if (lead != 0xE2 || sequence.size() != 3) return false;
  const auto third = static_cast<unsigned char>(sequence[2]);
  const bool embedding = second == 0x80 && third >= 0xA8 && third <= 0xAE;  // U+2028–202E
  const bool isolate = second == 0x81 && third >= 0xA6 && third <= 0xA9;    // U+2066–2069
  return embedding || isolate;
}

std::string_view shown(std::string_view sequence) {
  if (sequence == "\t" || sequence == "\n" || sequence == "\r") return " ";
  if (sequence == "\xC2\xA0") return " ";
  return is_unsafe(sequence) ? kReplacement : sequence;
}

std::vector<Cell> cells_of(std::string_view line) {
  std::vector<Cell> cells;
  for (std::size_t at = 0; at < line.size();) {
    const std::string_view sequence = sequence_at(line, at);
    if (is_combining(sequence) && !cells.empty()) {
      cells.back().text += sequence;
    } else {
      cells.push_back({std::string(shown(sequence)), at});
    }
    at += sequence.size();
  }
  return cells;
}

std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view sequence = sequence_at(text, at);
    out += shown(sequence);
    at += sequence.size();
  }
  return out;
}

// Index of the cell that holds byte `offset`; cells.size() when it is past the end.
std::size_t cell_at(const std::vector<Cell>& cells, std::size_t offset) {
  const auto after =
      std::upper_bound(cells.begin(), cells.end(), offset,
                       [](std::size_t value, const Cell& cell) { return value < cell.offset; });
  const auto index = static_cast<std::size_t>(after - cells.begin());
  return index == 0 ? 0 : index - 1;
}

// The span of a place in cells: [first, last).
struct Span {
  std::size_t first = 0;
  std::size_t last = 0;
};

Span span_of(const std::vector<Cell>& cells, const Place& place, std::size_t line_bytes) {
  if (place.column >= line_bytes) return {cells.size(), cells.size() + 1};
  const std::size_t first = cell_at(cells, place.column);
  if (place.length == 0) return {first, first + 1};
  const std::size_t end = std::min<std::size_t>(line_bytes, place.column + place.length);
  return {first, std::max(first, cell_at(cells, end - 1)) + 1};
}

std::string_view severity_word(Severity severity, Language language) {
  static constexpr std::array<std::array<std::string_view, 2>, 3> kWords = {
      {{"ghi chú", "note"}, {"cảnh báo", "warning"}, {"lỗi", "error"}}};
  return kWords[static_cast<std::size_t>(severity)][static_cast<std::size_t>(language)];
}

void print_heading(std::ostream& out, const Diagnostic& diagnostic, Language language,
                   std::size_t column) {
  if (!diagnostic.file.empty()) {
    out << printable(diagnostic.file);
    if (diagnostic.place.line != 0) out << ':' << diagnostic.place.line << ':' << column;
    out << ": ";
  }
  out << severity_word(diagnostic.message->severity, language) << '[' << diagnostic.message->code
      << "]: " << printable(message_text(diagnostic, language)) << '\n';
}

void print_line(std::ostream& out, const std::vector<Cell>& cells, Span span, std::uint32_t line) {
  std::size_t first = 0;
  std::size_t last = cells.size();
  if (cells.size() > kWindow) {
    first = span.first > kLeadingContext ? span.first - kLeadingContext : 0;
    first = std::min(first, cells.size() - kWindow);
    last = first + kWindow;
  }
  const std::string number = std::to_string(line);
  std::string text;
  for (std::size_t i = first; i < last; ++i) text += cells[i].text;
  out << "  " << number << " | " << (first > 0 ? "…" : "") << text
      << (last < cells.size() ? "…" : "") << '\n';
  const std::size_t before = span.first - first + (first > 0 ? 1 : 0);
  const std::size_t carets = std::max<std::size_t>(1, std::min(span.last, last) - span.first);
  out << "  " << std::string(number.size(), ' ') << " | " << std::string(before, ' ')
      << std::string(span.first < last ? carets : 1, '^') << '\n';
}

// The lines of a hint stand below each other, so that lines to paste keep their own indentation.
void print_hint(std::ostream& out, std::string_view hint) {
  std::string_view lead = "    → ";
  for (std::size_t at = 0; at <= hint.size();) {
    const std::size_t end = std::min(hint.find('\n', at), hint.size());
    out << lead << printable(hint.substr(at, end - at)) << '\n';
    lead = "      ";
    at = end + 1;
  }
}

// Fills {0}, {1}, … as libfmt would, but never fails: a field without an argument stays as it is,
// because a message that reaches the reader half filled is better than none.
std::string fill(std::string_view text, const std::vector<std::string>& arguments) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if ((c == '{' || c == '}') && at + 1 < text.size() && text[at + 1] == c) {
      out += c;
      ++at;
      continue;
    }
    const bool is_field = c == '{' && at + 2 < text.size() && text[at + 1] >= '0' &&
                          text[at + 1] <= '9' && text[at + 2] == '}';
    const std::size_t index = is_field ? static_cast<std::size_t>(text[at + 1] - '0') : 0;
    if (is_field && index < arguments.size()) {
      out += arguments[index];
      at += 2;
    } else {
      out += c;
    }
  }
  return out;
}

auto key_of(const Diagnostic& diagnostic) {
  const Place& place = diagnostic.place;
  return std::make_tuple(std::string_view(diagnostic.file), place.line, place.column,
                         diagnostic.message->code, place.length, std::cref(diagnostic.arguments));
}

}  // namespace

Place place_of(std::string_view text, std::size_t begin, std::size_t end,
               std::uint32_t first_line) {
  begin = std::min(begin, text.size());
  end = std::clamp(end, begin, text.size());
  Place place;
  place.line =
      first_line + static_cast<std::uint32_t>(std::count(
                       text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
  const std::size_t previous_end = begin == 0 ? text.npos : text.rfind('\n', begin - 1);
  const std::size_t line_begin = previous_end == text.npos ? 0 : previous_end + 1;
  std::size_t line_end = std::min(text.find('\n', begin), text.size());
  if (line_end > begin && text[line_end - 1] == '\r') --line_end;
  place.column = static_cast<std::uint32_t>(begin - line_begin);
  place.length = static_cast<std::uint32_t>(std::min(end, line_end) - begin);
  return place;
}

void Diagnostics::report(Diagnostic diagnostic) {
  const std::lock_guard lock(mutex_);
  items_.push_back(std::move(diagnostic));
}

void Diagnostics::report(const Message& message, std::string_view file, Place place,
                         std::vector<std::string> arguments) {
  report(Diagnostic{&message, std::string(file), place, std::move(arguments), {}});
}

void Diagnostics::absorb(Diagnostics&& other) {
  std::vector<Diagnostic> taken;
  {
    const std::lock_guard lock(other.mutex_);
    taken.swap(other.items_);
  }
  const std::lock_guard lock(mutex_);
  std::move(taken.begin(), taken.end(), std::back_inserter(items_));
}

bool Diagnostics::has_errors() const {
  return count(Severity::error) > 0;
}

std::size_t Diagnostics::count(Severity severity) const {
  const std::lock_guard lock(mutex_);
  return static_cast<std::size_t>(
      std::count_if(items_.begin(), items_.end(),
                    [&](const Diagnostic& item) { return item.message->severity == severity; }));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> result;
  {
    const std::lock_guard lock(mutex_);
    result = items_;
  }
  std::stable_sort(result.begin(), result.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return key_of(a) < key_of(b); });
  const auto last =
      std::unique(result.begin(), result.end(),
                  [](const Diagnostic& a, const Diagnostic& b) { return key_of(a) == key_of(b); });
  result.erase(last, result.end());
  return result;
}

std::string message_text(const Diagnostic& diagnostic, Language language) {
  const Message& message = *diagnostic.message;
  return fill(language == Language::vi ? message.vi : message.en, diagnostic.arguments);
}

std::string hint_text(const Diagnostic& diagnostic, Language language) {
  const Message& message = *diagnostic.message;
  return fill(language == Language::vi ? message.hint_vi : message.hint_en, diagnostic.arguments);
}

void print(std::ostream& out, const Diagnostic& diagnostic, Language language,
           const LineSource& line_of) {
  std::string line = diagnostic.excerpt;
  const Place& place = diagnostic.place;
  if (line.empty() && place.line != 0 && line_of) line = line_of(diagnostic.file, place.line);
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.pop_back();
  const std::vector<Cell> cells = cells_of(line);
  // Without the line its bytes are all there is to count.
  const Span span =
      line.empty() ? Span{place.column, place.column + 1} : span_of(cells, place, line.size());
  print_heading(out, diagnostic, language, span.first + 1);
  if (place.line != 0 && !line.empty()) print_line(out, cells, span, place.line);
  const std::string hint = hint_text(diagnostic, language);
  if (!hint.empty()) print_hint(out, hint);
}

}  // namespace congbo
