// The part "Tổ chức thực hiện" → duties: one for each paragraph and unit, with the unit's role.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/reading.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kMostUnits = 6;  // of one paragraph; more are a list in running text

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
    write(line, reading_.doers_in(line), &part);
  }

  void add(std::size_t line, const Part* part) {
    const TextSpan span = reading_.text.span_of_line(line);
    const std::vector<std::string> own = reading_.doers_in(span);
    write(span, own.empty() ? units_ : own, part);
  }

  void write(TextSpan span, const std::vector<std::string>& names, const Part* part) {
    std::string words = reading_.words(span);
    const std::size_t begin = words.find_first_not_of("-+0123456789.) ");
    words.erase(0, begin == std::string::npos ? words.size() : begin);
    if (words.empty() || names.empty() || names.size() > kMostUnits) return;
    DraftDuty duty;
    duty.role = role_of(words);
    duty.text = capitalise_first(without_end_mark(words));
    if (part != nullptr) duty.section = part->path;
    std::vector<std::string> ids;
    std::string unknown;  // one entry waits for all the units the site lacks
    for (const std::string& name : names) {
      duty.unit = reading_.unit_of(name);
      if (duty.unit.id.empty()) {
        unknown += (unknown.empty() ? "" : "”, “") + name;
      } else if (std::find(ids.begin(), ids.end(), duty.unit.id) == ids.end()) {
        ids.push_back(duty.unit.id);
        draft_.duties.push_back(duty);
      }
    }
    if (unknown.empty()) return;
    duty.unit = {unknown, ""};
    draft_.duties.push_back(std::move(duty));
  }

  // Papers close with "./.".
  static std::string_view without_end_mark(std::string_view words) {
    return ends_with(words, "./.") ? words.substr(0, words.size() - 2) : words;
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
