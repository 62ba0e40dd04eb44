#include "importing/missed_text.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/zip_file.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kLargestPart = 64 * 1024 * 1024;
constexpr std::size_t kMostParagraphs = 20000;
constexpr std::size_t kFewLetters = 3;  // fewer are marks and numbers of lists
constexpr std::size_t kMostMissed = 200;

std::string only_letters(std::string_view text) {
  std::string out;
  for (const char c : fold(text)) {
    if (c >= 'a' && c <= 'z') out += c;
  }
  return out;
}

struct Names {
  std::string_view paragraph;  // the tag's beginning: "<w:p"
  std::string_view text;       // the tag whose content is text; empty: all content is
};

bool is_tag(std::string_view tag, std::string_view name) {
  if (!tag.starts_with(name)) return false;
  const char next = tag.size() > name.size() ? tag[name.size()] : '>';
  return next == '>' || next == ' ' || next == '/';
}

void add_text(std::string_view text, std::string& out) {
  static constexpr std::array<std::pair<std::string_view, char>, 5> kEntities = {
      {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
  for (std::size_t at = 0; at < text.size();) {
    const auto entity = std::find_if(kEntities.begin(), kEntities.end(), [&](const auto& one) {
      return text.substr(at, one.first.size()) == one.first;
    });
    out += entity == kEntities.end() ? text[at] : entity->second;
    at += entity == kEntities.end() ? 1 : entity->first.size();
  }
}

// Texts of all paragraphs; one inside another (a text box, a footnote) stands for itself.
std::vector<std::string> paragraphs_of(std::string_view xml, const Names& names) {
  std::vector<std::string> done;
  std::vector<std::string> open;
  bool in_text = names.text.empty();
  const std::string closing = "</" + std::string(names.paragraph.substr(1));
  for (std::size_t at = 0; at < xml.size() && done.size() < kMostParagraphs;) {
    const std::size_t tag = std::min(xml.find('<', at), xml.size());
    if (in_text && !open.empty()) add_text(xml.substr(at, tag - at), open.back());
    if (tag == xml.size()) break;
    const std::size_t end = std::min(xml.find('>', tag), xml.size() - 1);
    const std::string_view name = xml.substr(tag, end + 1 - tag);
    const bool is_empty = ends_with(name, "/>");
    if (is_tag(name, names.paragraph) && !is_empty) {
      open.emplace_back();
    } else if (is_tag(name, closing) && !open.empty()) {
      done.push_back(std::move(open.back()));
      open.pop_back();
    } else if (!names.text.empty()) {
      in_text = is_tag(name, names.text) && !is_empty;
    } else if (!open.empty() && (is_tag(name, "<text:s") || is_tag(name, "<text:tab"))) {
      open.back() += ' ';
    }
    at = end + 1;
  }
  return done;
}

std::string content_of(std::string_view file, OfficeFormat format) {
  const std::string_view wanted =
      format == OfficeFormat::docx ? "word/document.xml" : "content.xml";
  for (const ZipEntry& entry : zip_entries(file)) {
    if (entry.name == wanted) return read_zip_entry(file, entry, kLargestPart).value_or("");
  }
  return {};
}

}  // namespace

std::vector<std::string> find_missed_text(std::string_view file, OfficeFormat format,
                                          const Manuscript& manuscript) {
  std::vector<std::string> missed;
  if (format == OfficeFormat::rtf) return missed;
  std::string letters;
  for (const Line& line : manuscript.lines) letters += only_letters(plain_words(line.text));
  const bool docx = format == OfficeFormat::docx;
  const Names names = docx ? Names{"<w:p", "<w:t"} : Names{"<text:p", ""};
  std::size_t at = 0;  // paragraphs mostly come in order
  std::set<std::string> seen;
  for (const std::string& text : paragraphs_of(content_of(file, format), names)) {
    const std::string wanted = only_letters(text);
    if (wanted.size() < kFewLetters || text.find("&#") != text.npos) continue;
    std::size_t found = letters.find(wanted, at);
    if (found == letters.npos) found = letters.find(wanted);
    if (found != letters.npos) {
      at = found + wanted.size();
    } else if (seen.insert(wanted).second && missed.size() < kMostMissed) {
      missed.push_back(tidy_line(text));
    }
  }
  return missed;
}

}  // namespace congbo::importing
