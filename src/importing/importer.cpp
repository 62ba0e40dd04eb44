#include "importing/importer.h"

#include <algorithm>
#include <filesystem>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/platform.h"
#include "base/text.h"
#include "importing/body_text.h"
#include "importing/columns.h"
#include "importing/doubts.h"
#include "importing/front_matter_text.h"
#include "importing/joining.h"
#include "importing/known_units.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/messages.h"
#include "importing/office_source.h"
#include "importing/placing.h"
#include "importing/reading.h"
#include "importing/screening.h"
#include "importing/text_source.h"

namespace congbo::importing {
namespace {

constexpr std::uintmax_t kMebibyte = 1024 * 1024;
constexpr std::uintmax_t kMostBytes = 64 * kMebibyte;
constexpr std::uintmax_t kMostText = 4 * kMebibyte;
constexpr std::size_t kMostFrontMatter = 60 * 1024;  // bytes
constexpr std::size_t kShortDuty = 200;              // characters
constexpr std::size_t kFew = 50;            // entries of a list, when there is no room for more
constexpr std::size_t kMostWarnings = 100;  // about lines of one file; every line has its comment
constexpr std::size_t kShortExcerpt = 60;   // characters
constexpr std::size_t kLongestExcerpt = 16 * 1024;  // bytes

std::string ending_of(const std::string& path) {
  const std::string name = std::filesystem::path(path).filename().string();
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? std::string() : fold(name.substr(dot + 1));
}

bool is_office(std::string_view ending) {
  return ending == "docx" || ending == "odt" || ending == "rtf" || ending == "doc";
}

std::optional<std::string> read_bytes(const std::string& path, std::uintmax_t most,
                                      Diagnostics& diagnostics) {
  std::string bytes;
  const std::error_code problem = read_file(path, most, true, bytes);
  if (problem == std::errc::no_such_file_or_directory) {
    diagnostics.report(kInputMissing, path, {});
  } else if (problem == std::errc::file_too_large) {
    diagnostics.report(kSourceTooLarge, path, {}, {std::to_string(most / kMebibyte)});
  } else if (problem) {
    diagnostics.report(kInputUnreadable, path, {});
  } else {
    return bytes;
  }
  return std::nullopt;
}

// In a .txt a rule of dashes may open a paper; only with keys below it is it front matter.
bool has_front_matter(std::string_view bytes, bool is_markdown) {
  if (!bytes.starts_with("---\n") && !bytes.starts_with("---\r\n")) return false;
  if (is_markdown) return true;
  bytes.remove_prefix(bytes.find('\n') + 1);
  const std::string_view line = trim(bytes.substr(0, bytes.find('\n')));
  const std::size_t colon = line.find(':');
  const bool closed = bytes.find("\n---") != bytes.npos;
  return closed && colon != line.npos && colon > 0 &&
         (colon + 1 == line.size() || line[colon + 1] == ' ');
}

std::optional<Manuscript> read_plain(const std::string& path, std::string_view ending,
                                     std::string_view bytes, Diagnostics& diagnostics) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (const auto bad = find_invalid_utf8(bytes)) {
    diagnostics.report(kSourceNotUtf8, path, place_of(bytes, *bad, *bad + 1));
    return std::nullopt;
  }
  if (has_front_matter(bytes, ending == "md")) {
    diagnostics.report(kHasFrontMatter, path, {});
    return std::nullopt;
  }
  return read_text(bytes, ending == "md" ? TextFormat::markdown : TextFormat::plain);
}

std::optional<Manuscript> read_source(const std::string& path, Diagnostics& diagnostics) {
  const std::string ending = ending_of(path);
  const bool office = is_office(ending);
  if (!office && ending != "txt" && ending != "md") {
    diagnostics.report(kUnknownFormat, path, {});
    return std::nullopt;
  }
  const auto bytes = read_bytes(path, office ? kMostBytes : kMostText, diagnostics);
  if (!bytes) return std::nullopt;
  return office ? read_office(path, ending, *bytes, diagnostics)
                : read_plain(path, ending, *bytes, diagnostics);
}

bool has_words(const Manuscript& manuscript) {
  return std::any_of(manuscript.lines.begin(), manuscript.lines.end(), [](const Line& line) {
    return !plain_words(line.text).empty() && !line.text.starts_with("![");
  });
}

void report_line(const Message& message, const std::string& path, const Line& line,
                 Diagnostics& diagnostics) {
  Diagnostic diagnostic;
  diagnostic.message = &message;
  diagnostic.file = path;
  diagnostic.place.line = line.source_line;
  diagnostic.place.length = static_cast<std::uint32_t>(line.text.size());
  diagnostic.excerpt = line.text;
  diagnostic.arguments = {shortened(plain_words(line.text), kShortExcerpt)};
  diagnostics.report(std::move(diagnostic));
}

bool passes_screening(const std::string& path, const Manuscript& manuscript,
                      Diagnostics& diagnostics) {
  const std::optional<Refusal> refusal = reason_to_refuse(manuscript);
  if (refusal) {
    report_line(*refusal->message, path, manuscript.lines[refusal->line], diagnostics);
    return false;
  }
  if (const auto second = second_paper(manuscript)) {
    report_line(kSeveralPapers, path, manuscript.lines[*second], diagnostics);
  }
  return true;
}

// Head and tail are read with their columns; between them a gap is only a wide blank.
void close_gaps_in_body(Manuscript& manuscript) {
  const AssembledText text(manuscript);
  const citation::Paper paper = citation::read_paper(text.text());
  const std::size_t end =
      paper.tail.empty() ? manuscript.lines.size() : text.line_at(paper.tail.begin);
  for (std::size_t i = text.line_from(paper.body.begin); i < end; ++i) {
    Line& line = manuscript.lines[i];
    if (line.kind != Line::Kind::verbatim) line.text = tidy_line(line.text);
  }
}

// Page breaks are mended inside the body only: the lines of a letterhead stand for themselves.
void mend_sentences(Manuscript& manuscript) {
  const AssembledText text(manuscript);
  const citation::Paper paper = citation::read_paper(text.text());
  std::vector<bool> headings(manuscript.lines.size() + 1, false);
  for (const citation::Section& section : paper.sections) {
    headings[text.line_at(section.span.begin)] = true;
  }
  join_broken_sentences(manuscript, text.line_from(paper.body.begin),
                        text.line_from(paper.body.end),
                        [&](std::size_t line) { return headings[line]; });
}

void note_lines(Manuscript& manuscript, const std::vector<std::string>& contacts_allowed) {
  for (Line& line : manuscript.lines) {
    const auto add = [&](std::string_view note) {
      if (!line.note.empty()) line.note += "; ";
      line.note += note;
    };
    if (line.kind != Line::Kind::text) continue;
    if (has_scan_noise(line.text)) add("dòng có ký tự lạ, có thể do quét ảnh đọc sai");
    for (const TextSpan& day : days_that_never_were(line.text)) {
      add("ngày “" + line.text.substr(day.begin, day.size()) +
          "” không có trong lịch; hỏi lại nơi gửi");
    }
    if (!private_contacts(line.text, contacts_allowed).empty()) {
      add("có hộp thư hoặc số điện thoại riêng; bỏ đi trước khi công khai");
    }
  }
}

std::string only_letters(std::string_view text) {
  std::string out;
  for (const char c : fold(plain_words(text))) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  }
  return out;
}

// What stands below the signature belongs to no field: annexes, notes, what a scan made up.
class TailSorter {
 public:
  explicit TailSorter(const citation::Paper& paper) {
    for (const std::string& recipient : paper.recipients) placed_ += only_letters(recipient) + '|';
    const citation::Signature& signature = paper.signature;
    for (const std::string* text : {&signature.on_behalf_of, &signature.title, &signature.name}) {
      placed_ += only_letters(*text) + '|';
    }
    placed_ += "noinhan|daky|";
  }

  bool is_placed(const Line& line) const {
    if (has_scan_noise(line.text)) return false;
    const std::vector<std::string_view> columns = columns_of(line.text);
    return std::all_of(columns.begin(), columns.end(), [this](std::string_view column) {
      const std::string letters = only_letters(column);
      return letters.empty() || placed_.find(letters) != std::string::npos;
    });
  }

 private:
  std::string placed_;
};

struct BodyLines {
  std::vector<Line> lines;
  std::vector<LineRole> roles;
};

void add_line(const Reading& reading, std::size_t index, BodyLines& out) {
  out.lines.push_back(reading.manuscript.lines[index]);
  Line& line = out.lines.back();
  if (line.kind == Line::Kind::text) line.text = tidy_line(line.text);
  LineRole role;
  const Part* part = reading.part_at(index);
  if (part != nullptr && part->line == index) {
    role.section_level = part->level;
    role.is_heading = part->is_heading;
  }
  out.roles.push_back(role);
}

BodyLines body_lines(const Reading& reading) {
  const citation::Paper& paper = reading.official.paper;
  const std::vector<Line>& lines = reading.manuscript.lines;
  const std::size_t first = reading.text.line_from(paper.body.begin);
  const std::size_t tail =
      paper.tail.empty() ? lines.size() : reading.text.line_from(paper.tail.begin);
  BodyLines out;
  for (std::size_t i = first; i < std::min(tail, lines.size()); ++i) add_line(reading, i, out);
  const TailSorter sorter(paper);
  bool first_left = true;
  for (std::size_t i = tail; i < lines.size(); ++i) {
    const bool verbatim = lines[i].kind == Line::Kind::verbatim;
    if (!verbatim && sorter.is_placed(lines[i])) {
      if (lines[i].is_blank()) add_line(reading, i, out);
      continue;
    }
    add_line(reading, i, out);
    if (verbatim || !first_left) continue;
    std::string& note = out.lines.back().note;
    note = "phần dưới chỗ ký, chưa đưa vào phần khai báo" + (note.empty() ? "" : "; " + note);
    first_left = false;
  }
  return out;
}

// Points at what needs a look, in the file as it will be.
void warn_about_lines(const Imported& imported, const std::vector<std::string>& allowed,
                      Diagnostics& diagnostics) {
  const std::string file = imported.folder + "/index.md";
  std::uint32_t number = 0;
  std::size_t warned = 0;
  for (std::string_view line : split(imported.index, '\n')) {
    ++number;
    if (trim(line).starts_with("#") || line.starts_with("<!--")) continue;
    const auto warn = [&](const Message& message, std::size_t begin, std::size_t end) {
      Diagnostic diagnostic;
      diagnostic.message = &message;
      diagnostic.file = file;
      diagnostic.place = {number, static_cast<std::uint32_t>(begin),
                          static_cast<std::uint32_t>(end - begin)};
      diagnostic.arguments = {std::string(line.substr(begin, end - begin))};
      diagnostic.excerpt = line.substr(0, kLongestExcerpt);
      if (warned++ < kMostWarnings) diagnostics.report(std::move(diagnostic));
    };
    if (has_scan_noise(line)) warn(kScanNoise, 0, line.size());
    if (warned >= kMostWarnings) continue;
    for (const TextSpan& day : days_that_never_were(line)) warn(kNoSuchDay, day.begin, day.end);
    for (const Contact& contact : private_contacts(line, allowed)) {
      warn(kPrivateContact, contact.begin, contact.end);
    }
  }
}

// The last year the text names, 0 when there is none.
int year_named_in(std::string_view words) {
  for (std::size_t end = words.size(); end >= 4; --end) {
    const std::string_view digits = words.substr(end - 4, 4);
    const bool is_year = digits.find_first_not_of("0123456789") == digits.npos &&
                         (digits.substr(0, 2) == "19" || digits.substr(0, 2) == "20");
    if (is_year) return std::stoi(std::string(digits));
  }
  return 0;
}

// The year a paper belongs to: that of its date, of a place and date line with a blank day, of the
// newest document it cites (it can't be older), of its first deadline; else today's.
int year_of(const Reading& reading, const Date& today) {
  const citation::Paper& paper = reading.official.paper;
  if (paper.date) return paper.date->year;
  if (const int year = year_named_in(reading.words(paper.place_date))) return year;
  int newest = reading.naming.day ? reading.naming.day->year : 0;
  for (const schedule::Deadline& one : reading.official.deadlines) {
    if (newest == 0 && one.rule.edtf) newest = one.rule.edtf->from.year;
  }
  return newest == 0 ? today.year : newest;
}

// Front matter has its own limit (docs/content.md); what goes beyond it stays in the body.
std::string fitting_front_matter(Draft& draft) {
  std::string text = front_matter_text(draft);
  if (text.size() <= kMostFrontMatter) return text;
  for (DraftDuty& duty : draft.duties) duty.text = shortened(duty.text, kShortDuty);
  draft.notes.push_back("nội dung nhiệm vụ đã rút ngắn cho vừa phần khai báo; đủ chữ ở phần thân");
  text = front_matter_text(draft);
  if (text.size() <= kMostFrontMatter) return text;
  draft.notes.push_back(
      "văn bản quá dài: phần khai báo chỉ giữ các mục đầu; phần còn thiếu phải tự khai");
  draft.duties.clear();
  draft.materials.clear();
  draft.based_on.resize(std::min(draft.based_on.size(), kFew));
  draft.milestones.resize(std::min(draft.milestones.size(), kFew));
  draft.recipients.resize(std::min(draft.recipients.size(), kFew));
  return front_matter_text(draft);
}

}  // namespace

Imported write_document(Manuscript manuscript, const ImportSettings& settings,
                        const KnownUnits& units, Draft& draft) {
  if (const auto second = second_paper(manuscript)) {
    draft.notes.push_back("trong tệp có phần đầu của một văn bản khác: “" +
                          shortened(plain_words(manuscript.lines[*second].text), kShortExcerpt) +
                          "”; tách ra, nhập riêng");
  }
  close_gaps_in_body(manuscript);
  mend_sentences(manuscript);
  note_lines(manuscript, settings.contacts_allowed);
  const AssembledText text(manuscript);
  const content::OfficialText official = content::read_official_text(text.text(), std::nullopt);
  const Reading reading{
      manuscript,           text, official, units, find_parts(manuscript, text, official.paper),
      read_naming(official)};
  draft.notes.push_back(
      "văn bản nhập tự động; so lại từng dòng với bản gốc rồi bỏ các dòng kiểm tra");
  draft.notes.insert(draft.notes.end(), manuscript.notes.begin(), manuscript.notes.end());
  read_frame(reading, draft);
  if (settings.kind) {
    draft.kind = *settings.kind;
    draft.kind_notes.clear();
  }
  read_relations(reading, draft);
  read_lists(reading, draft);
  read_materials(reading, draft);
  read_milestones(reading, draft);
  read_duties(reading, draft);
  BodyLines body = body_lines(reading);
  body.lines.insert(body.lines.end(), manuscript.missed.begin(), manuscript.missed.end());
  body.roles.resize(body.lines.size());
  Imported out;
  out.year = year_of(reading, settings.today);
  if (!draft.date) {
    draft.notes.push_back("năm " + std::to_string(out.year) +
                          " trong đường dẫn là đoán, vì văn bản không in đủ ngày");
  }
  out.index = "---\n" + fitting_front_matter(draft) + "---\n\n" + body_text(body.lines, body.roles);
  out.pictures = std::move(manuscript.pictures);
  return out;
}

std::optional<Imported> import_file(const std::string& path, const ImportSettings& settings,
                                    const DiskFileSystem& site, const KnownUnits& units,
                                    Diagnostics& diagnostics) {
  std::optional<Manuscript> manuscript = read_source(path, diagnostics);
  if (!manuscript) return std::nullopt;
  if (!has_words(*manuscript)) {
    diagnostics.report(kEmptySource, path, {});
    return std::nullopt;
  }
  if (!passes_screening(path, *manuscript, diagnostics)) return std::nullopt;
  Draft draft;
  Imported imported = write_document(std::move(*manuscript), settings, units, draft);
  const Target target = choose_target(draft, imported.year, site);
  if (!target.taken.empty()) {
    diagnostics.report(kTargetExists, path, {}, {target.taken});
    return std::nullopt;
  }
  imported.folder = target.folder;
  warn_about_lines(imported, settings.contacts_allowed, diagnostics);
  return imported;
}

}  // namespace congbo::importing
