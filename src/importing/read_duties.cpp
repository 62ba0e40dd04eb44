// The part "Tổ chức thực hiện" → duties: one for each paragraph and unit, with the unit's role.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/reading.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kMostUnits = 6;   // of one paragraph; more are a list in running text
constexpr std::size_t kLeadBytes = 40;  // how far into a paragraph its doer may begin

struct RoleWords {
  std::string_view words;  // folded
  std::string_view role;
};

constexpr std::array<RoleWords, 9> kRoles = {{
    {"chu tri", "lead"},
    {"phoi hop", "coordinate"},
    {"tham muu", "advise"},
    {"giup viec", "advise"},
    {"kiem tra, giam sat", "supervise"},
    {"kiem tra, don doc", "supervise"},
    {"theo doi, don doc", "supervise"},
    {"theo doi, kiem tra", "supervise"},
    {"giam sat", "supervise"},
}};

// The first role the paragraph names; empty when it names none.
std::string role_of(std::string_view words) {
  const std::string folded = fold(words);
  std::size_t first = folded.npos;
  std::string_view role;
  for (const RoleWords& one : kRoles) {
    const std::size_t at = find_words(folded, one.words);
    if (at >= first) continue;
    first = at;
    role = one.role;
  }
  return std::string(role);
}

// "TỔ CHỨC THỰC HIỆN", also as a scan misreads it ("TỐ CHỨC").
bool is_about_duties(const Part& part) {
  const std::string folded = fold(part.title);
  return part.level == 1 &&
         (has_words(folded, "to chuc thuc hien") || has_words(folded, "phan cong nhiem vu") ||
          has_words(folded, "phan cong thuc hien"));
}

class DutyReader {
 public:
  DutyReader(const Reading& reading, Draft& draft) : reading_(reading), draft_(draft) {}

  void read(const Part& whole) {
    for (std::size_t line = whole.line + 1; line < whole.end; ++line) {
      if (reading_.manuscript.lines[line].is_blank()) continue;
      const Part* part = reading_.part_at(line);
      if (part != nullptr && part->line == line) {
        begin_part(*part);
      } else {
        add(line, part);
      }
    }
  }

 private:
  // The heading names who; what stands behind its colon, or a paragraph with a number, is a duty.
  void begin_part(const Part& part) {
    const TextSpan line = reading_.text.span_of_line(part.line);
    const std::string_view text(reading_.text.text());
    const std::size_t colon = text.substr(line.begin, line.size()).find(':');
    if (part.is_heading && (colon == text.npos || line.begin + colon + 2 >= line.end)) {
      units_ = reading_.bodies_in(line);
      return;
    }
    units_.clear();
    if (colon != text.npos && count_codepoints(part.title) < 120) {
      units_ = reading_.bodies_in({line.begin, line.begin + colon});
      write({line.begin + colon + 1, line.end}, units_, &part);
      return;
    }
    write(line, doers_in(line), &part);
  }

  void add(std::size_t line, const Part* part) {
    const TextSpan span = reading_.text.span_of_line(line);
    const std::vector<std::string> own = doers_in(span);
    write(span, own.empty() ? units_ : own, part);
  }

  // The bodies a paragraph opens with, joined by "và", commas and the like.
  std::vector<std::string> doers_in(TextSpan span) const {
    std::vector<std::string> out;
    std::size_t from = span.begin;
    const std::string_view text(reading_.text.text());
    for (const citation::BodyMention& body : reading_.official.bodies) {
      if (body.span.begin < span.begin) continue;
      if (body.span.end > span.end) break;
      const std::string between = fold(plain_words(text.substr(from, body.span.begin - from)));
      if (out.empty() ? !is_opening(between) : !is_joint(between)) break;
      out.push_back(body.name);
      from = body.span.end;
    }
    return out;
  }

  static bool is_opening(std::string_view folded) {
    if (folded.size() > kLeadBytes) return false;
    folded = folded.substr(std::min(folded.find_first_not_of("-+0123456789.) "), folded.size()));
    const std::string_view word = trim(folded);
    return word.empty() || word == "giao" || word == "cac" || word == "de nghi" ||
           word == "yeu cau" || word == "trach nhiem cua";
  }

  static bool is_joint(std::string_view folded) {
    const std::string_view word = trim(without_tail(folded, ",;"));
    return word.empty() || word == "va" || word == "cac" || word == ", cac" || word == ";" ||
           word == ",";
  }

  void write(TextSpan span, const std::vector<std::string>& names, const Part* part) {
    std::string words = reading_.words(span);
    for (std::string_view mark : {"- ", "+ "}) {
      if (starts_with(words, mark)) words.erase(0, mark.size());
    }
    if (words.empty() || names.empty() || names.size() > kMostUnits) return;
    std::vector<std::string> ids;
    for (const std::string& name : names) {
      DraftDuty duty;
      duty.unit = reading_.unit_of(name);
      const std::string& key = duty.unit.id.empty() ? duty.unit.name : duty.unit.id;
      if (std::find(ids.begin(), ids.end(), key) != ids.end()) continue;
      ids.push_back(key);
      duty.role = role_of(words);
      duty.text = capitalise_first(words);
      if (part != nullptr) duty.section = part->path;
      draft_.duties.push_back(std::move(duty));
    }
  }

  const Reading& reading_;
  Draft& draft_;
  std::vector<std::string> units_;  // named by the heading above
};

}  // namespace

void read_duties(const Reading& reading, Draft& draft) {
  for (const Part& part : reading.parts) {
    if (is_about_duties(part)) DutyReader(reading, draft).read(part);
  }
}

}  // namespace congbo::importing
