// Duties of units that end before they fall due. Who takes them over is for people to decide, so
// successors are named and nothing is moved; where a successor stands beside the ended unit, they
// have decided.
#include <algorithm>

#include "base/text.h"
#include "check/messages.h"
#include "check/rules.h"
#include "schedule/period_text.h"
#include "site/milestone_time.h"

namespace congbo::check {
namespace {

using content::Milestone;
using schedule::Occurrence;
using Unit = Units::Index;

struct Words {
  std::string vi;
  std::string en;
};

bool contains(const std::vector<Unit>& units, Unit unit) {
  return std::find(units.begin(), units.end(), unit) != units.end();
}

class Finder {
 public:
  Finder(const Subject& subject, const Known& known)
      : subject_(subject), known_(known), plan_(*subject.document.plan()) {}

  Findings run() {
    for (std::size_t i = 0; i < plan_.milestones.size(); ++i) look_at_milestone(i);
    std::vector<content::Ref> charged;
    for (const content::Duty& duty : plan_.duties) charged.push_back(duty.unit);
    const std::vector<Unit> confirmed = confirmed_by(charged);
    told_.insert(told_.end(), confirmed.begin(), confirmed.end());
    for (const content::Duty& duty : plan_.duties) look_at_duty(duty);
    if (!subject_.document.official->recipients.empty()) gather_circle();
    for (const std::string& recipient : subject_.document.official->recipients) {
      look_at_recipient(recipient);
    }
    return std::move(findings_);
  }

 private:
  void look_at_milestone(std::size_t index) {
    if (subject_.dates[index].occurrences.empty()) return;
    const Milestone& milestone = plan_.milestones[index];
    std::vector<content::Ref> charged = milestone.units;
    charged.push_back(milestone.report_to);
    charged.push_back(milestone.via);
    std::vector<Unit> told = confirmed_by(charged);
    for (const content::Ref& ref : charged) look_at(index, ref, told);
  }

  // Units one of whose successors is charged as well.
  std::vector<Unit> confirmed_by(const std::vector<content::Ref>& charged) const {
    std::vector<Unit> confirmed;
    const auto add_predecessors = [&](Unit unit) {
      for (const Unit before : known_.units.predecessors(unit)) {
        if (!contains(confirmed, before)) confirmed.push_back(before);
      }
    };
    for (const content::Ref& ref : charged) {
      const std::optional<Unit> unit = ref.empty() ? std::nullopt : known_.units.find(ref.text);
      if (unit) add_predecessors(*unit);
    }
    for (std::size_t next = 0; next < confirmed.size(); ++next) add_predecessors(confirmed[next]);
    return confirmed;
  }

  // One message for a group that ended, else one for each member that did; a unit that a milestone
  // further up has named is left for the next check, or a long plan would say it on every line.
  void look_at(std::size_t index, const content::Ref& ref, std::vector<Unit>& told) {
    const std::optional<Unit> given = ref.empty() ? std::nullopt : known_.units.find(ref.text);
    if (!given) return;
    for (const Unit unit : known_.units.reached(*given)) {
      const bool is_told = contains(told, unit) || contains(told_, unit);
      const Occurrence* open = is_told ? nullptr : first_open(index, unit);
      if (open == nullptr) continue;
      const std::string& id = plan_.milestones[index].id.text;
      report({"mốc “" + id + "”", "milestone \"" + id + "\""}, unit, *open, ref.place);
      told.push_back(unit);
      if (unit == *given) return;
    }
  }

  // The first occurrence after the unit's end for which nothing is recorded.
  const Occurrence* first_open(std::size_t index, Unit unit) const {
    if (!known_.units.end(unit)) return nullptr;
    const std::vector<Occurrence>& occurrences = subject_.dates[index].occurrences;
    for (std::uint32_t i = 0; i < occurrences.size(); ++i) {
      if (!known_.units.ended_before(unit, occurrences[i].last)) continue;
      if (!has_result(index, i, unit)) return &occurrences[i];
    }
    return nullptr;
  }

  bool has_result(std::size_t index, std::uint32_t occurrence, std::optional<Unit> unit) const {
    for (const content::Result& result : plan_.milestones[index].results) {
      if (site::find_occurrence(subject_.dates[index], result.period) != occurrence) continue;
      if (!unit || result.unit.empty()) return true;
      const std::optional<Unit> of = known_.units.find(result.unit.text);
      if (of && contains(known_.units.reached(*of), *unit)) return true;
    }
    return false;
  }

  // What is left of the whole plan when a body has ended: its first date without any result.
  const Occurrence* first_open_of_plan(const Date& end) const {
    const Occurrence* first = nullptr;
    for (std::size_t m = 0; m < plan_.milestones.size(); ++m) {
      const std::vector<Occurrence>& occurrences = subject_.dates[m].occurrences;
      for (std::uint32_t i = 0; i < occurrences.size(); ++i) {
        const Occurrence& occurrence = occurrences[i];
        const bool is_sooner = first == nullptr || occurrence.last < first->last;
        if (occurrence.last <= end || !is_sooner || has_result(m, i, std::nullopt)) continue;
        first = &occurrence;
      }
    }
    return first;
  }

  void look_at_duty(const content::Duty& duty) {
    const std::optional<Unit> given =
        duty.unit.empty() ? std::nullopt : known_.units.find(duty.unit.text);
    if (!given) return;
    for (const Unit unit : known_.units.reached(*given)) {
      if (look_at_end({"nhiệm vụ", "a duty"}, unit, duty.unit.place) && unit == *given) return;
    }
  }

  void look_at_recipient(const std::string& recipient) {
    for (const UnitNames::Match& match : known_.names.find(recipient)) {
      const std::string_view name =
          std::string_view(recipient).substr(match.span.begin, match.span.size());
      const std::optional<Unit> unit = meant(known_.names.bearers(match.name), name);
      if (!unit) continue;
      look_at_end({"nơi nhận", "a recipient"}, *unit, subject_.source.value_place(recipient));
    }
  }

  // Which unit of a name the plan means: the only one that is called so in full, else the one akin
  // to the units it charges. "Văn phòng Thị ủy" is short for many offices.
  std::optional<Unit> meant(const std::vector<Unit>& bearers, std::string_view name) const {
    // A body that lived when the plan was written is meant, not its namesake that had ended.
    const std::optional<Date>& day = subject_.document.date;
    std::vector<Unit> alive;
    std::copy_if(bearers.begin(), bearers.end(), std::back_inserter(alive),
                 [&](Unit unit) { return !day || !known_.units.ended_before(unit, *day); });
    if (alive.size() == 1 && bearers.size() > 1) return alive.front();
    const bool in_full = bearers.size() == 1 &&
                         to_match_form(known_.units.name(bearers.front())) == to_match_form(name);
    if (in_full) return bearers.front();
    std::optional<Unit> found;
    for (const Unit unit : bearers) {
      if (!contains(circle_, unit)) continue;
      if (found) return std::nullopt;
      found = unit;
    }
    return found;
  }

  // The units the plan charges, those above them, and those beside them.
  void gather_circle() {
    const auto add = [&](const content::Ref& ref) {
      std::optional<Unit> unit = ref.empty() ? std::nullopt : known_.units.find(ref.text);
      for (; unit && !contains(circle_, *unit); unit = known_.units.parent(*unit)) {
        circle_.push_back(*unit);
      }
    };
    for (const Milestone& milestone : plan_.milestones) {
      for (const content::Ref& ref : milestone.units) add(ref);
      add(milestone.report_to);
      add(milestone.via);
    }
    for (const content::Duty& duty : plan_.duties) add(duty.unit);
    const std::size_t charged = circle_.size();
    for (Unit unit = 0; unit < known_.units.size(); ++unit) {
      const std::optional<Unit> parent = known_.units.parent(unit);
      const auto end = circle_.begin() + static_cast<std::ptrdiff_t>(charged);
      if (parent && std::find(circle_.begin(), end, *parent) != end) circle_.push_back(unit);
    }
  }

  // Each unit once, and not again when a milestone has named it. Whether it is told of.
  bool look_at_end(const Words& what, Unit unit, const Place& place) {
    if (!known_.units.end(unit)) return false;
    if (contains(told_, unit)) return true;
    const Occurrence* open = first_open_of_plan(last_day(*known_.units.end(unit)));
    if (open != nullptr) report(what, unit, *open, place);
    return open != nullptr;
  }

  void report(const Words& what, Unit unit, const Occurrence& open, const Place& place) {
    told_.push_back(unit);
    const EdtfDate& end = *known_.units.end(unit);
    const std::string next = known_.units.successors(unit);
    const Message& message = next.empty() ? kDutyUnitEndedAlone : kDutyUnitEnded;
    findings_.push_back(
        {&message,
         subject_.document.file,
         place,
         {what.vi, what.en, known_.units.name(unit), schedule::period_text(end, Language::vi),
          schedule::period_text(end, Language::en),
          schedule::period_text(open.period, Language::vi),
          schedule::period_text(open.period, Language::en),
          next.empty() ? known_.units.document(unit).file : next},
         {}});
  }

  const Subject& subject_;
  const Known& known_;
  const content::Plan& plan_;
  std::vector<Unit> told_;
  std::vector<Unit> circle_;
  Findings findings_;
};

}  // namespace

Findings find_ended_duties(const Subject& subject, const Known& known) {
  return Finder(subject, known).run();
}

}  // namespace congbo::check
