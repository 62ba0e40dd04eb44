#include "reporting/find_subject.h"

#include <algorithm>

#include "base/text.h"
#include "citation/symbol.h"
#include "reporting/messages.h"
#include "schedule/time_rule.h"
#include "site/site.h"

namespace congbo::reporting {
namespace {

using content::Document;

bool is_plan_called(const Document& plan, const std::string& asked) {
  if (plan.id == asked || plan.file == asked) return true;
  const std::string& symbol = plan.official->symbol;
  return !symbol.empty() && citation::symbol_key(symbol) == citation::symbol_key(asked);
}

bool is_unit_called(const Document& unit, const std::string& asked) {
  const std::string form = to_match_form(trim(asked));
  const auto bears = [&](std::string_view name) {
    return !name.empty() && to_match_form(name) == form;
  };
  const auto& names = unit.unit()->names;
  return unit.id == asked || bears(unit.title) ||
         std::any_of(names.begin(), names.end(), [&](const content::UnitName& name) {
           return bears(name.name) || bears(name.short_name);
         });
}

// The messages about something that was named on the command line as `option`.
struct Naming {
  const char* option;
  const Message& unknown;
  const Message& near;
  const Message& ambiguous;
};

std::string ids_of(const site::Site& site, const std::vector<Index>& documents) {
  std::string ids;
  for (Index document : documents) {
    if (!ids.empty()) ids += ", ";
    ids += site.documents[document].document->id;
  }
  return ids;
}

// The one document of a kind that is called so; kNone after reporting why there isn't one.
Index find_called(const site::Site& site, content::Kind kind, const std::string& asked,
                  bool (*is_called)(const Document&, const std::string&), const Naming& naming,
                  Diagnostics& diagnostics) {
  std::vector<Index> found;
  std::vector<std::string_view> known;
  for (Index i : site.of_kind(kind)) {
    const Document& document = *site.documents[i].document;
    if (document.id == asked) return i;
    if (is_called(document, asked)) found.push_back(i);
    known.push_back(document.id);
    if (document.official && !document.official->symbol.empty()) {
      known.push_back(document.official->symbol);
    }
    known.push_back(document.title);
  }
  if (found.size() == 1) return found.front();
  if (found.size() > 1) {
    diagnostics.report(naming.ambiguous, naming.option, {}, {asked, ids_of(site, found)});
    return kNone;
  }
  const std::string_view near = nearest(asked, known);
  if (near.empty()) {
    diagnostics.report(naming.unknown, naming.option, {}, {asked});
  } else {
    diagnostics.report(naming.near, naming.option, {}, {asked, std::string(near)});
  }
  return kNone;
}

// A single period or a closed interval with its years.
std::optional<Edtf> read_period(const std::string& typed) {
  const std::optional<schedule::TimeRule> rule = schedule::parse_time_phrase(typed);
  if (!rule || !rule->edtf || rule->recurs != schedule::Recurs::none) return std::nullopt;
  const bool is_span = rule->kind == schedule::Kind::on || rule->kind == schedule::Kind::in ||
                       rule->kind == schedule::Kind::from_to;
  const Edtf& edtf = *rule->edtf;
  const bool is_interval = edtf.form == Edtf::Form::interval;
  const bool is_open =
      is_interval && (edtf.from_end == Edtf::End::open || edtf.to_end == Edtf::End::open);
  const bool has_years = edtf.from.year != 0 && (!is_interval || edtf.to.year != 0);
  if (!is_span || is_open || !has_years) return std::nullopt;
  return edtf;
}

}  // namespace

std::optional<Subject> find_subject(const site::Site& site, const Asked& asked,
                                    Diagnostics& diagnostics) {
  Subject subject;
  subject.plan =
      find_called(site, content::Kind::plan, asked.plan, is_plan_called,
                  {"--plan", kUnknownPlan, kUnknownPlanNear, kAmbiguousPlan}, diagnostics);
  bool is_known = subject.plan != kNone;
  if (!asked.unit.empty()) {
    const Index unit = find_called(
        site, content::Kind::unit, asked.unit, is_unit_called,
        {"--unit", kUnknownReportUnit, kUnknownReportUnitNear, kAmbiguousReportUnit}, diagnostics);
    is_known = is_known && unit != kNone;
    if (unit != kNone) subject.unit = site.documents[unit].unit;
  }
  const std::optional<Edtf> period = read_period(asked.period);
  if (!period) diagnostics.report(kBadReportPeriod, "--period", {}, {asked.period});
  if (!is_known || !period) return std::nullopt;
  subject.period = *period;
  return subject;
}

}  // namespace congbo::reporting
