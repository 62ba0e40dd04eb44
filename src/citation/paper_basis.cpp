// The basis: one running paragraph with ";" between its parts, or a line for each. Behind it the
// paper itself speaks: "Ban Thường vụ Đảng ủy xây dựng Kế hoạch … như sau:".
#include <algorithm>
#include <array>

#include "base/text.h"
#include "citation/glyph.h"
#include "citation/paper_head.h"
#include "citation/paper_parts.h"

namespace congbo::citation {
namespace {

constexpr std::size_t kMostBasisCells = 40;
constexpr std::size_t kMostSeparators = 200;  // clauses of one paragraph that are looked at
constexpr std::size_t kLongestSpeaker = 140;  // bytes of a body's name

// What a body does with a paper of its own.
constexpr std::array<std::string_view, 16> kVerbs = {
    "xây dựng",  "ban hành",  "triển khai", "tổ chức",  "yêu cầu",    "đề nghị",
    "hướng dẫn", "thông báo", "báo cáo",    "quy định", "quyết định", "kết luận",
    "chỉ đạo",   "lập",       "cụ thể hóa", "kế hoạch"};

struct Lead {
  std::size_t begin = 0;  // in the cell's words
  std::string speaker;
};

// The verb in `form` nearest to its beginning, or npos.
std::size_t first_verb(std::string_view form) {
  std::size_t best = std::string::npos;
  for (const std::string_view verb : kVerbs) {
    const std::size_t at = form.find(std::string(" ").append(verb).append(" "));
    best = std::min(best, at);
  }
  return best;
}

bool has_digit(std::string_view words) {
  return std::any_of(words.begin(), words.end(),
                     [](char c) { return is_digit(static_cast<unsigned char>(c)); });
}

// The sentence or clause from `begin` on, when a body speaks in it.
std::optional<Lead> lead_at(std::string_view words, std::size_t begin) {
  while (begin < words.size() && words[begin] == ' ') ++begin;
  if (begin >= words.size()) return std::nullopt;
  std::size_t after = begin;
  if (!is_upper_letter(next_codepoint(words, after))) return std::nullopt;
  const std::string form = to_match_form(words.substr(begin, kLongestSpeaker + 40));
  const std::size_t verb = first_verb(form);
  if (verb == std::string::npos || verb > kLongestSpeaker || has_digit(form.substr(0, verb))) {
    return std::nullopt;
  }
  if (form.substr(0, verb).find_first_of(",;.") != std::string::npos) return std::nullopt;
  // The verb's place in the words as printed: as many spaces lie before both.
  const auto spaces =
      std::count(form.begin(), form.begin() + static_cast<std::ptrdiff_t>(verb), ' ');
  std::size_t end = begin;
  for (std::ptrdiff_t i = 0; i <= spaces && end != words.npos; ++i) end = words.find(' ', end + 1);
  if (end == words.npos) return std::nullopt;
  return Lead{begin, std::string(words.substr(begin, end - begin))};
}

// Where the paper begins to speak: the last such place before "như sau", else the first.
std::optional<Lead> find_lead(std::string_view words) {
  const std::string_view ending = words.substr(words.size() > 80 ? words.size() - 80 : 0);
  const bool says_as_follows = to_match_form(ending).find("như sau") != std::string::npos;
  std::optional<Lead> found;
  for (std::size_t at = 0, tries = 0; at < words.size() && tries < kMostSeparators; ++at) {
    const char c = words[at];
    if (c != ';' && c != '.' && c != ',') continue;
    ++tries;
    std::optional<Lead> lead = lead_at(words, at + 1);
    if (!lead) continue;
    found = std::move(lead);
    if (!says_as_follows) break;
  }
  return found || !says_as_follows ? found : lead_at(words, 0);
}

// Byte offset in `text` of the byte of `cell.words` at `offset`: words leave out marks and spaces
// only, so the characters are walked side by side.
std::size_t place_in_text(std::string_view text, const Cell& cell, std::size_t offset) {
  std::size_t at = cell.span.begin;
  for (std::size_t i = 0; i < offset && at < cell.span.end;) {
    if (cell.words[i] == ' ') {
      ++i;
      continue;
    }
    if (text[at] == cell.words[i]) ++i;
    ++at;
  }
  while (at < cell.span.end && (text[at] == ' ' || text[at] == '*' || text[at] == '\t')) ++at;
  return at;
}

}  // namespace

std::string read_basis(std::string_view text, const PaperLines& lines, std::size_t first,
                       std::size_t last, Paper& paper) {
  last = std::min(last, first + kMostBasisCells);
  std::size_t at = first;
  while (at < last && !begins_basis(lines.cells[at])) ++at;
  // Only what comes before the first heading is a basis.
  if (at == last || !read_sections(lines, first, at).empty()) return {};
  paper.basis = lines.cells[at].span;
  for (; at < last && begins_basis(lines.cells[at]); ++at) {
    const Cell& cell = lines.cells[at];
    const std::optional<Lead> lead = find_lead(cell.words);
    paper.basis.end = lead ? place_in_text(text, cell, lead->begin) : cell.span.end;
    if (lead) return lead->speaker;
  }
  const std::optional<Lead> lead = at < last ? find_lead(lines.cells[at].words) : std::nullopt;
  return lead ? lead->speaker : std::string();
}

}  // namespace congbo::citation
