// The timeline: everything with a date, in order of date.
#include <algorithm>
#include <tuple>

#include "site/assembly.h"
#include "site/model_review.h"

namespace congbo::site {
namespace {

using content::Document;
using content::Kind;

EdtfDate as_period(const Date& date) {
  return {date.year, date.month, date.day};
}

std::optional<TimelineKind> kind_of(const Document& document) {
  switch (document.kind) {
    case Kind::directive:
    case Kind::plan:
      return TimelineKind::issued;
    case Kind::news:
      return TimelineKind::news;
    case Kind::model:
      return TimelineKind::model;
    case Kind::broadcast:
      return TimelineKind::broadcast;
    case Kind::bulletin:
      return TimelineKind::bulletin;
    case Kind::event:
    case Kind::unit:
    case Kind::page:
      return std::nullopt;
  }
  return std::nullopt;
}

TimelineItem item_on(TimelineKind kind, Index document, const Date& date) {
  return {kind, date, date, as_period(date), document, kNone, 0};
}

void add_document(Site& site, Index index) {
  const Document& document = *site.documents[index].document;
  const std::optional<TimelineKind> kind = kind_of(document);
  if (kind && document.date) site.timeline.push_back(item_on(*kind, index, *document.date));
  const content::Model* model = document.model();
  // An individual's evaluations stay inside (design §8).
  if (model == nullptr || model->form == content::Model::Form::individual) return;
  for (const content::Evaluation& evaluation : model->evaluations) {
    if (!evaluation.date) continue;
    site.timeline.push_back(item_on(TimelineKind::evaluation, index, *evaluation.date));
  }
  if (const auto review = review_of(*model)) {
    site.timeline.push_back(
        {TimelineKind::review, first_day(*review), last_day(*review), *review, index, kNone, 0});
  }
}

// The last day an event's `ends` names; nothing when its phrase names none.
std::optional<Date> last_day_of(const content::Event& event) {
  if (!event.ends || !event.ends->rule.edtf) return std::nullopt;
  const Edtf& edtf = *event.ends->rule.edtf;
  const EdtfDate& last = edtf.form == Edtf::Form::interval ? edtf.to : edtf.from;
  if (last.year == 0) return std::nullopt;
  return last_day(last);
}

// The year a repeating event begins in when its phrase names none: that of its document, else of
// building, but never after its end.
int first_year(const Site& site, const Document& document, const std::optional<Date>& ends) {
  int year = document.date ? document.date->year : site.as_of.year;
  if (ends) year = std::min(year, ends->year);
  const std::optional<EdtfDate>& until = document.event()->starts->rule.until;
  return until ? std::min(year, until->year) : year;
}

// Events repeat over the years their own phrases name. Without an end they stand in the year of
// building, and where that has no more to come the next time after it, so that the timeline does
// not fill with one line a year for ever.
void add_event(Site& site, Index index) {
  const Document& document = *site.documents[index].document;
  const content::Event* event = document.event();
  if (event == nullptr || !event->starts) return;
  const schedule::TimeRule& rule = event->starts->rule;
  const bool repeats = rule.recurs != schedule::Recurs::none;
  const std::optional<Date> ends = last_day_of(*event);
  schedule::Frame frame;
  if (repeats) frame.last = ends;
  if (repeats && !rule.since) frame.first = Date{first_year(site, document, ends), 1, 1};
  const bool is_endless = repeats && !ends && !rule.until;
  if (is_endless) {
    frame.first = Date{site.as_of.year, 1, 1};
    frame.last = Date{site.as_of.year + 1, 12, 31};
  }
  const auto expansion = schedule::expand(rule, frame);
  for (std::uint32_t i = 0; i < expansion.occurrences.size(); ++i) {
    const schedule::Occurrence& occurrence = expansion.occurrences[i];
    const bool is_next_year = occurrence.last.year > site.as_of.year;
    if (is_endless && is_next_year && i > 0 && expansion.occurrences[i - 1].last >= site.as_of) {
      break;
    }
    TimelineItem item{
        TimelineKind::event, occurrence.first, occurrence.last, occurrence.period, index, kNone, i};
    if (!repeats && ends && *ends > item.last) item.last = *ends;
    site.timeline.push_back(item);
  }
}

void add_milestones(Site& site) {
  for (Index m = 0; m < site.milestones.size(); ++m) {
    const MilestoneNode& milestone = site.milestones[m];
    const auto& occurrences = milestone.expansion.occurrences;
    for (std::uint32_t i = 0; i < occurrences.size(); ++i) {
      site.timeline.push_back({TimelineKind::milestone, occurrences[i].first, occurrences[i].last,
                               occurrences[i].period, milestone.document, m, i});
    }
  }
}

}  // namespace

void build_timeline(Assembly& assembly) {
  Site& site = assembly.site;
  for (Index i = 0; i < site.documents.size(); ++i) {
    add_document(site, i);
    add_event(site, i);
  }
  add_milestones(site);
  // A duty stands where it falls due; what is equal keeps the order of files and milestones.
  std::stable_sort(site.timeline.begin(), site.timeline.end(),
                   [](const TimelineItem& a, const TimelineItem& b) {
                     return std::tie(a.last, a.first, a.document, a.milestone, a.occurrence) <
                            std::tie(b.last, b.first, b.document, b.milestone, b.occurrence);
                   });
}

}  // namespace congbo::site
