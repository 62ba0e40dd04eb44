#include "importing/office_marks.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/screening.h"
#include "importing/zip_file.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kLargestPart = 64 * 1024 * 1024;

bool has_tag(std::string_view xml, std::string_view tag) {
  for (std::size_t at = xml.find(tag); at != xml.npos; at = xml.find(tag, at + 1)) {
    const std::size_t end = at + tag.size();
    if (end < xml.size() && (xml[end] == ' ' || xml[end] == '>' || xml[end] == '/')) return true;
  }
  return false;
}

bool has_any_tag(std::string_view xml, const std::vector<std::string_view>& tags) {
  return std::any_of(tags.begin(), tags.end(),
                     [&](std::string_view tag) { return has_tag(xml, tag); });
}

// Text between tags, a paragraph a line; entities stay, which no secrecy mark needs.
void look_for_secrecy(std::string_view xml, std::string_view paragraph_end, std::string_view tab,
                      OfficeMarks& marks) {
  std::string paragraph;
  std::size_t with_words = 0;
  for (std::size_t at = 0; at < xml.size() && marks.secrecy.empty();) {
    if (xml[at] != '<') {
      if (paragraph.size() < 200) paragraph += xml[at];
      ++at;
      continue;
    }
    if (xml.substr(at, tab.size()) == tab) paragraph += '\t';
    if (xml.substr(at, paragraph_end.size()) == paragraph_end) {
      const std::string_view words = trim(paragraph);
      const bool in_head = !words.empty() && ++with_words <= kMarkedHead;
      const bool secret = in_head ? head_line_has_secrecy_mark(words) : is_secrecy_mark(words);
      if (secret) marks.secrecy = words;
      paragraph.clear();
    }
    at = std::min(xml.find('>', at), xml.size() - 1) + 1;
  }
}

// Whether the switch that begins at `at` says yes: <w:vanish/>, not <w:vanish w:val="0"/>.
bool is_switched_on(std::string_view xml, std::size_t at) {
  const std::string_view tag = xml.substr(at, xml.find('>', at) - at);
  return tag.find("\"0\"") == tag.npos && tag.find("\"false\"") == tag.npos &&
         tag.find("\"off\"") == tag.npos;
}

// A hidden end of a paragraph hides no words, and index entries are no words of the paper: only a
// run with text counts.
bool has_hidden_run(std::string_view xml) {
  constexpr std::string_view kVanish = "<w:vanish";
  for (std::size_t at = xml.find(kVanish); at != xml.npos; at = xml.find(kVanish, at + 1)) {
    const char next = at + kVanish.size() < xml.size() ? xml[at + kVanish.size()] : '>';
    const bool is_tag = next == '/' || next == '>' || next == ' ';
    if (!is_tag || !is_switched_on(xml, at)) continue;
    const std::size_t end = std::min(xml.find("</w:r>", at), xml.size());
    const std::size_t paragraph = xml.find("</w:pPr>", at);
    if (paragraph < end) continue;
    if (has_tag(xml.substr(at, end - at), "<w:t")) return true;
  }
  return false;
}

bool is_docx_text(std::string_view name) {
  if (!name.starts_with("word/") || !ends_with(name, ".xml")) return false;
  const std::string_view part = name.substr(5);
  return part == "document.xml" || part == "footnotes.xml" || part == "endnotes.xml" ||
         part.starts_with("header") || part.starts_with("footer");
}

void look_at_docx(std::string_view name, std::string_view xml, OfficeMarks& marks) {
  if (name.starts_with("word/comments")) {
    marks.has_comments = marks.has_comments || has_tag(xml, "<w:comment");
    return;
  }
  marks.has_changes =
      marks.has_changes || has_any_tag(xml, {"<w:ins", "<w:del", "<w:moveFrom", "<w:moveTo"});
  marks.has_hidden = marks.has_hidden || has_hidden_run(xml);
  look_for_secrecy(xml, "</w:p>", "<w:tab/", marks);
}

void look_at_odt(std::string_view xml, OfficeMarks& marks) {
  marks.has_comments = marks.has_comments || has_tag(xml, "<office:annotation");
  marks.has_changes = marks.has_changes || has_tag(xml, "<text:changed-region");
  marks.has_hidden = marks.has_hidden || xml.find("text:display=\"none\"") != xml.npos ||
                     has_any_tag(xml, {"<text:hidden-text", "<text:hidden-paragraph"});
  look_for_secrecy(xml, "</text:p>", "<text:tab", marks);
}

OfficeMarks look_into_zip(std::string_view bytes, OfficeFormat format) {
  OfficeMarks marks;
  bool has_text = false;
  for (const ZipEntry& entry : zip_entries(bytes)) {
    const bool docx = format == OfficeFormat::docx;
    const bool text =
        docx ? is_docx_text(entry.name) : entry.name == "content.xml" || entry.name == "styles.xml";
    const bool comments = docx && entry.name.starts_with("word/comments");
    if (!text && !comments) continue;
    has_text = has_text || entry.name == (docx ? "word/document.xml" : "content.xml");
    const auto xml = read_zip_entry(bytes, entry, kLargestPart);
    if (!xml) {
      marks.readable = false;
    } else if (docx) {
      look_at_docx(entry.name, *xml, marks);
    } else {
      look_at_odt(*xml, marks);
    }
  }
  marks.readable = marks.readable && has_text;
  return marks;
}

bool is_control_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Whether the control word stands in the file, as itself and not as the start of a longer one.
bool has_control_word(std::string_view rtf, std::string_view word) {
  for (std::size_t at = rtf.find(word); at != rtf.npos; at = rtf.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool is_escaped = at > 0 && rtf[at - 1] == '\\';
    const bool is_other = end < rtf.size() && is_control_letter(rtf[end]);
    const bool is_off = end < rtf.size() && rtf[end] == '0';
    if (!is_escaped && !is_other && !is_off) return true;
  }
  return false;
}

OfficeMarks look_into_rtf(std::string_view bytes) {
  OfficeMarks marks;
  marks.readable = bytes.starts_with("{\\rtf");
  marks.has_comments = has_control_word(bytes, "\\annotation");
  marks.has_changes = has_control_word(bytes, "\\revised") || has_control_word(bytes, "\\deleted");
  marks.has_hidden = has_control_word(bytes, "\\v");
  marks.has_notes = has_control_word(bytes, "\\footnote");
  return marks;
}

// Copies RTF and counts, group by group, how many stand-ins follow a \u.
class StandInWriter {
 public:
  explicit StandInWriter(std::string_view rtf) : rtf_(rtf) {}

  std::string write() {
    while (at_ < rtf_.size()) {
      const char c = rtf_[at_];
      if (c == '\\') {
        copy_control();
        continue;
      }
      if (c == '{') counts_.push_back(counts_.back());
      if (c == '}' && counts_.size() > 1) counts_.pop_back();
      out_ += c;
      ++at_;
    }
    return std::move(out_);
  }

 private:
  void copy_control() {
    const std::size_t begin = at_++;
    while (at_ < rtf_.size() && is_control_letter(rtf_[at_])) ++at_;
    const std::string_view word = rtf_.substr(begin + 1, at_ - begin - 1);
    if (word.empty()) {
      if (at_ < rtf_.size()) ++at_;  // \'  \\  \{
      out_ += rtf_.substr(begin, at_ - begin);
      return;
    }
    const std::size_t digits = at_;
    if (at_ < rtf_.size() && rtf_[at_] == '-') ++at_;
    while (at_ < rtf_.size() && rtf_[at_] >= '0' && rtf_[at_] <= '9') ++at_;
    const std::string_view value = rtf_.substr(digits, at_ - digits);
    if (word == "uc" && value.size() == 1) counts_.back() = value[0] - '0';
    const bool is_letter = word == "u" && !value.empty();
    if (at_ < rtf_.size() && rtf_[at_] == ' ') ++at_;
    out_ += rtf_.substr(begin, at_ - begin);
    if (is_letter) escape_stand_ins();
  }

  void escape_stand_ins() {
    for (int i = 0; i < counts_.back() && at_ < rtf_.size(); ++i) {
      const char c = rtf_[at_];
      if (c == '\\' || c == '{' || c == '}' || c == '\n' || c == '\r') return;
      std::array<char, 8> hex{};
      std::snprintf(hex.data(), hex.size(), "\\'%02x", static_cast<unsigned char>(c));
      out_ += hex.data();
      ++at_;
    }
  }

  std::string_view rtf_;
  std::size_t at_ = 0;
  std::string out_;
  std::vector<int> counts_ = {1};
};

}  // namespace

OfficeMarks find_office_marks(std::string_view bytes, OfficeFormat format) {
  return format == OfficeFormat::rtf ? look_into_rtf(bytes) : look_into_zip(bytes, format);
}

std::string with_plain_stand_ins_escaped(std::string_view rtf) {
  return StandInWriter(rtf).write();
}

}  // namespace congbo::importing
