// Keys of the theme's texts that the program itself looks up, one table for each enum of the model.
// A key is "<family>.<value>"; a template sees the value as `type`, its text as `type_label`.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "content/document.h"
#include "site/entry.h"
#include "site/records.h"

namespace congbo::portal {

// States of one occurrence as of the day of the build.
// A cancelled one has no result and needs none: its plan was withdrawn, or replaced before the day.
// A proposed one stands in a draft, which asks nothing of anybody yet.
enum class OccurrenceState { done, partly, not_needed, no_result, coming, cancelled, proposed };
constexpr bool is_waiting(OccurrenceState state) {
  return state == OccurrenceState::coming || state == OccurrenceState::proposed;
}
// Whether it asks something of somebody until its day is over: done in part, it still does.
constexpr bool is_open(OccurrenceState state) {
  return is_waiting(state) || state == OccurrenceState::partly;
}
// How an official document stands in the register.
enum class EntryState { published, cited, replaced, withdrawn, expired };
enum class Section {
  home,
  plans,
  register_,
  news,
  models,
  broadcasts,
  bulletins,
  units,
  events,
  columns,
  tags,
  timeline,
  calendars,
  not_found
};
inline constexpr int kSectionCount = 14;
// Lists that a reader's browser can filter and sort.
enum class CatalogueKind { register_, models };
enum class FeedTopic { everything, news, plans, podcast, column };
// A timeline with a page of its own, beside that of all years and those of one.
enum class TimelineTopic { this_quarter, without_result, anniversaries, quarter, unit };
enum class CalendarTopic { all, events, anniversaries, plan, unit };

// "" for values that mean "not given".
std::string_view word_key(content::Kind kind);
std::string_view word_key(content::MilestoneType type);
std::string_view word_key(content::ResultState state);
std::string_view word_key(content::DutyRole role);
std::string_view word_key(content::Attachment::Role role);
std::string_view word_key(content::Status status);
std::string_view word_key(content::Model::Form form);
std::string_view word_key(content::Model::State state);
std::string_view word_key(content::UnitType type);
std::string_view word_key(content::UnitLevel level);
std::string_view word_key(site::RelationKind kind);
std::string_view inverse_word_key(site::RelationKind kind);
std::string_view word_key(site::TimelineKind kind);
std::string_view word_key(OccurrenceState state);
std::string_view word_key(EntryState state);
std::string_view word_key(Section section);
std::string_view word_key(FeedTopic topic);
std::string_view word_key(CalendarTopic topic);
std::string_view word_key(TimelineTopic topic);

inline constexpr std::string_view kWholeYearWord = "timeline.whole-year";
inline constexpr std::string_view kRegisterWords[] = {"register.level", "register.type",
                                                      "register.year"};
inline constexpr std::string_view kRegisterFilters[] = {
    "filter.type", "filter.level", "filter.issuer", "filter.year", "filter.state"};
inline constexpr std::string_view kModelFilters[] = {"filter.form", "filter.field", "filter.unit",
                                                     "filter.status", "filter.registered"};
std::span<const std::string_view> filter_words(CatalogueKind kind);
inline constexpr std::string_view kUndatedWord = "register.undated";
// Labels in the text of a calendar's entry.
inline constexpr std::string_view kCalendarLabels[] = {"calendar.due", "calendar.units",
                                                       "calendar.report_to"};
// Labels of edges in the graph that are no relations between official documents.
inline constexpr std::string_view kGraphLabels[] = {"graph.about", "graph.fulfils"};
inline constexpr std::string_view kUntypedWord = "register.untyped";

inline constexpr std::string_view kSearchWord = "search.title";
// Names of the pages beside a long plan.
inline constexpr std::string_view kResultsWord = "results.title";
inline constexpr std::string_view kCourseWord = "course.title";

// "report" of "milestone.report"; "" of "".
std::string_view value_of(std::string_view key);

// Every key above: what a theme must have in each language.
std::vector<std::string_view> required_words();

}  // namespace congbo::portal
