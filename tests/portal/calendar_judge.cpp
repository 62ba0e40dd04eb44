#include "calendar_judge.h"

#include <libical/ical.h>

#include <cstdio>
#include <memory>
#include <set>

#include "base/text.h"

namespace congbo::testing {
namespace {

std::string text_of(icalcomponent* component, icalproperty_kind kind) {
  icalproperty* property = icalcomponent_get_first_property(component, kind);
  if (property == nullptr) return "";
  const char* value = icalproperty_get_value_as_string(property);
  return value == nullptr ? "" : value;
}

// The text itself, unescaped.
std::string plain_text_of(icalcomponent* component, icalproperty_kind kind) {
  icalproperty* property = icalcomponent_get_first_property(component, kind);
  if (property == nullptr) return "";
  const char* value = icalvalue_get_text(icalproperty_get_value(property));
  return value == nullptr ? "" : value;
}

std::string shown(const icaltimetype& time) {
  char text[40];
  if (time.is_date) {
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", time.year, time.month, time.day);
  } else {
    std::snprintf(text, sizeof text, "%04d-%02d-%02d %02d:%02d", time.year, time.month, time.day,
                  time.hour, time.minute);
  }
  return text;
}

// The last moment of what begins at `start` and lasts as long as the first one.
std::string end_of(icaltimetype start, const icaldurationtype& length) {
  icaltimetype end = icaltime_add(start, length);
  if (end.is_date) icaltime_adjust(&end, -1, 0, 0, 0);
  return shown(end);
}

icaldurationtype length_of(icalcomponent* event, const icaltimetype& start) {
  if (icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY) != nullptr) {
    return icaltime_subtract(icalcomponent_get_dtend(event), start);
  }
  return start.is_date ? icaldurationtype_from_int(24 * 3600) : icaldurationtype_from_int(0);
}

void read_dates(icalcomponent* event, std::size_t most, ReadEntry& entry) {
  const icaltimetype start = icalcomponent_get_dtstart(event);
  const icaldurationtype length = length_of(event, start);
  if (!start.is_date && start.zone != nullptr) {
    entry.zone = icaltimezone_get_tzid(const_cast<icaltimezone*>(start.zone));
  }
  icalproperty* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
  if (rule == nullptr) {
    entry.starts.push_back(shown(start));
    entry.ends.push_back(end_of(start, length));
    return;
  }
  entry.repeats = true;
  icalrecur_iterator* iterator = icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
  for (std::size_t i = 0; i < most; ++i) {
    const icaltimetype next = icalrecur_iterator_next(iterator);
    if (icaltime_is_null_time(next)) break;
    entry.starts.push_back(shown(next));
    entry.ends.push_back(end_of(next, length));
  }
  icalrecur_iterator_free(iterator);
}

ReadEntry read_entry(icalcomponent* event, std::size_t most) {
  ReadEntry entry;
  entry.uid = plain_text_of(event, ICAL_UID_PROPERTY);
  entry.summary = plain_text_of(event, ICAL_SUMMARY_PROPERTY);
  entry.description = plain_text_of(event, ICAL_DESCRIPTION_PROPERTY);
  entry.location = plain_text_of(event, ICAL_LOCATION_PROPERTY);
  entry.categories = plain_text_of(event, ICAL_CATEGORIES_PROPERTY);
  entry.url = text_of(event, ICAL_URL_PROPERTY);
  entry.status = text_of(event, ICAL_STATUS_PROPERTY);
  entry.stamp = text_of(event, ICAL_DTSTAMP_PROPERTY);
  entry.modified = text_of(event, ICAL_LASTMODIFIED_PROPERTY);
  entry.sequence = icalcomponent_get_sequence(event);
  read_dates(event, most, entry);
  return entry;
}

// What parsers forgive and the standard does not.
std::string problems_of_lines(std::string_view text) {
  std::string problems;
  if (!text.ends_with("\r\n")) problems += "the last line has no end\n";
  for (std::string_view line : split(text, '\n')) {
    if (line.empty()) continue;
    if (!line.ends_with('\r')) {
      problems += "a bare line feed: " + std::string(line) + "\n";
      continue;
    }
    line.remove_suffix(1);
    if (line.size() > 75) problems += "longer than 75 octets: " + std::string(line) + "\n";
    if (find_invalid_utf8(line)) problems += "a letter is cut: " + std::string(line) + "\n";
    if (line.find('\r') != line.npos) problems += "a bare return: " + std::string(line) + "\n";
  }
  return problems;
}

std::string problems_of_entries(const std::vector<ReadEntry>& entries) {
  std::string problems;
  std::set<std::string> seen;
  for (const ReadEntry& entry : entries) {
    if (entry.uid.empty() || !seen.insert(entry.uid).second) {
      problems += "UID is missing or not the only one: " + entry.uid + "\n";
    }
    if (entry.stamp.empty()) problems += entry.uid + " has no DTSTAMP\n";
    if (entry.summary.empty()) problems += entry.uid + " has no SUMMARY\n";
    if (entry.sequence < 0) problems += entry.uid + " has no SEQUENCE\n";
  }
  return problems;
}

}  // namespace

ReadCalendar read_calendar(std::string_view text, std::size_t most) {
  ReadCalendar read;
  read.problems = problems_of_lines(text);
  const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
      icalparser_parse_string(std::string(text).c_str()), &icalcomponent_free);
  if (calendar == nullptr || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT) {
    read.problems += "not one VCALENDAR\n";
    return read;
  }
  if (icalcomponent_count_errors(calendar.get()) != 0) {
    read.problems += icalcomponent_as_ical_string(calendar.get());
  }
  for (icalproperty* each = icalcomponent_get_first_property(calendar.get(), ICAL_ANY_PROPERTY);
       each != nullptr; each = icalcomponent_get_next_property(calendar.get(), ICAL_ANY_PROPERTY)) {
    if (std::string_view(icalproperty_get_property_name(each)) == "NAME") {
      read.name = icalproperty_get_value_as_string(each);
    }
  }
  for (icalcomponent* event =
           icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
       event != nullptr;
       event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
    read.entries.push_back(read_entry(event, most));
  }
  read.problems += problems_of_entries(read.entries);
  return read;
}

}  // namespace congbo::testing
