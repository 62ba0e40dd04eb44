#include "portal/words.h"

namespace congbo::portal {
namespace {

using std::string_view;

constexpr string_view kKind[] = {"kind.directive", "kind.plan",      "kind.news",
                                 "kind.model",     "kind.broadcast", "kind.bulletin",
                                 "kind.unit",      "kind.event",     "kind.page"};
constexpr string_view kMilestone[] = {
    "milestone.study",  "milestone.plan",       "milestone.report",       "milestone.register",
    "milestone.review", "milestone.inspection", "milestone.commendation", "milestone.other"};
constexpr string_view kState[] = {"state.done",      "state.partly", "state.not-needed",
                                  "state.no-result", "state.coming", "state.cancelled",
                                  "state.proposed"};
constexpr string_view kRole[] = {"", "role.lead", "role.coordinate", "role.advise",
                                 "role.supervise"};
constexpr string_view kFile[] = {"file.signed-copy", "file.annex", "file.form", "file.outline",
                                 "file.other"};
constexpr string_view kStatus[] = {
    "", "status.draft", "status.issued", "status.completed", "status.replaced", "status.withdrawn"};
constexpr string_view kForm[] = {"form.collective", "form.individual"};
constexpr string_view kModel[] = {"model.registered", "model.active", "model.replicated",
                                  "model.replaced", "model.ended"};
constexpr string_view kUnitType[] = {"unit-type.party", "unit-type.state",   "unit-type.front",
                                     "unit-type.union", "unit-type.station", "unit-type.team",
                                     "unit-type.group"};
constexpr string_view kLevel[] = {"level.unset",    "level.centre",  "level.province",
                                  "level.district", "level.commune", "level.hamlet"};
constexpr string_view kRelation[] = {
    "relation.implements", "relation.based_on", "relation.continues", "relation.reviews",
    "relation.cites",      "relation.amends",   "relation.replaces"};
constexpr string_view kInverse[] = {"relation.implements.inverse", "relation.based_on.inverse",
                                    "relation.continues.inverse",  "relation.reviews.inverse",
                                    "relation.cites.inverse",      "relation.amends.inverse",
                                    "relation.replaces.inverse"};
constexpr string_view kTimeline[] = {
    "timeline.milestone", "timeline.issued",     "timeline.news",
    "timeline.model",     "timeline.evaluation", "timeline.broadcast",
    "timeline.bulletin",  "timeline.event",      "timeline.review"};
constexpr string_view kEntry[] = {"entry.published", "entry.cited", "entry.replaced",
                                  "entry.withdrawn", "entry.expired"};
constexpr string_view kSection[] = {"section.home",      "section.plans",    "section.register",
                                    "section.news",      "section.models",   "section.broadcasts",
                                    "section.bulletins", "section.units",    "section.events",
                                    "section.columns",   "section.tags",     "section.timeline",
                                    "section.calendars", "section.not-found"};
// The last ones of both have no word: a column, a plan and a unit bear their own names.
constexpr string_view kFeed[] = {"feed.everything", "feed.news", "feed.plans", "feed.podcast",
                                 "feed.column"};
constexpr string_view kCalendar[] = {"calendar.all", "calendar.events", "calendar.anniversaries",
                                     "calendar.plan", "calendar.unit"};
constexpr string_view kTimelineTopic[] = {"timeline.this-quarter", "timeline.without-result",
                                          "timeline.anniversaries", "timeline.quarter",
                                          "timeline.unit"};
static_assert(std::size(kSection) == kSectionCount);

template <typename Enum>
string_view pick(std::span<const string_view> keys, Enum value) {
  return keys[static_cast<std::size_t>(value)];
}

}  // namespace

string_view word_key(content::Kind kind) {
  return pick(kKind, kind);
}
string_view word_key(content::MilestoneType type) {
  return pick(kMilestone, type);
}
string_view word_key(content::ResultState state) {
  return pick(kState, state);
}
string_view word_key(content::DutyRole role) {
  return pick(kRole, role);
}
string_view word_key(content::Attachment::Role role) {
  return pick(kFile, role);
}
string_view word_key(content::Status status) {
  return pick(kStatus, status);
}
string_view word_key(content::Model::Form form) {
  return pick(kForm, form);
}
string_view word_key(content::Model::State state) {
  return pick(kModel, state);
}
string_view word_key(content::UnitType type) {
  return pick(kUnitType, type);
}
string_view word_key(content::UnitLevel level) {
  return pick(kLevel, level);
}
string_view word_key(site::RelationKind kind) {
  return pick(kRelation, kind);
}
string_view inverse_word_key(site::RelationKind kind) {
  return pick(kInverse, kind);
}
string_view word_key(site::TimelineKind kind) {
  return pick(kTimeline, kind);
}
string_view word_key(OccurrenceState state) {
  return pick(kState, state);
}
string_view word_key(EntryState state) {
  return pick(kEntry, state);
}
string_view word_key(Section section) {
  return pick(kSection, section);
}

string_view word_key(FeedTopic topic) {
  return pick(kFeed, topic);
}
string_view word_key(CalendarTopic topic) {
  return pick(kCalendar, topic);
}
string_view word_key(TimelineTopic topic) {
  return pick(kTimelineTopic, topic);
}

std::span<const string_view> filter_words(CatalogueKind kind) {
  if (kind == CatalogueKind::models) return kModelFilters;
  return kRegisterFilters;
}

string_view value_of(string_view key) {
  const std::size_t dot = key.find('.');
  return dot == string_view::npos ? string_view() : key.substr(dot + 1);
}

std::vector<string_view> required_words() {
  std::vector<string_view> all = {kWholeYearWord, kUndatedWord, kUntypedWord};
  const std::span<const string_view> families[] = {kKind,
                                                   kMilestone,
                                                   kState,
                                                   kRole,
                                                   kFile,
                                                   kStatus,
                                                   kForm,
                                                   kModel,
                                                   kUnitType,
                                                   kLevel,
                                                   kRelation,
                                                   kInverse,
                                                   kTimeline,
                                                   kEntry,
                                                   kSection,
                                                   kRegisterWords,
                                                   kRegisterFilters,
                                                   kModelFilters,
                                                   kCalendarLabels,
                                                   kGraphLabels,
                                                   std::span(kFeed).first(4),
                                                   std::span(kCalendar).first(3),
                                                   std::span(kTimelineTopic).first(3)};
  for (const auto& family : families) {
    for (string_view key : family) {
      if (!key.empty()) all.push_back(key);
    }
  }
  all.insert(all.end(), {kSearchWord, kResultsWord, kCourseWord});
  return all;
}

}  // namespace congbo::portal
