// Stamps come from the documents, never from the clock, so a calendar changes only when they do.
// There is no METHOD: with one, DTSTAMP would have to tell when the file was made.
#include "portal/calendar.h"

#include <fmt/format.h>

#include <algorithm>

#include "portal/addresses.h"
#include "portal/calendar_dates.h"
#include "portal/document_dates.h"
#include "portal/ical.h"
#include "portal/theme.h"

namespace congbo::portal {
namespace {

using content::Document;

constexpr std::string_view kZone = "Asia/Ho_Chi_Minh";
// How often a subscriber may ask again.
constexpr std::string_view kRefresh = "PT12H";

// Every entry must have a stamp; of a document without a date nobody knows it.
constexpr std::string_view kUnknownStamp = "19700101T000000Z";

// Behind the id of a model; lasting, as every part of a UID.
constexpr std::string_view kReviewId = "#so-ket";

// Names of CSS colours, as RFC 7986 §5.9 wants; by CalendarTopic.
constexpr std::string_view kColours[] = {"firebrick", "seagreen", "goldenrod", "steelblue",
                                         "slateblue"};

// "xa.example" of "https://xa.example:8080/cong/".
std::string_view host_of(std::string_view base_url) {
  base_url.remove_prefix(base_url.find("//") + 2);
  return base_url.substr(0, base_url.find_first_of(":/"));
}

class CalendarWriter {
 public:
  CalendarWriter(const Tables& tables, const CalendarRow& row)
      : tables_(tables), site_(*tables.site), row_(row) {}

  std::string write() {
    std::string entries;
    for (const CalendarItem& item : row_.items) add_item(item);
    entries = ical_.finish();
    ical_ = {};
    head();
    std::string out = ical_.finish() + entries;
    ical_ = {};
    ical_.end("VCALENDAR");
    return out + ical_.finish();
  }

 private:
  void head() {
    const std::string name = fmt::format("{} – {}", row_.title, site_.config.title);
    const std::string& base = site_.config.base_url;
    ical_.begin("VCALENDAR");
    ical_.value("VERSION", "2.0");
    ical_.value("PRODID", "-//congbo//congbo//VI");
    ical_.value("CALSCALE", "GREGORIAN");
    ical_.text("NAME", name);
    ical_.text("X-WR-CALNAME", name);
    ical_.value("X-WR-TIMEZONE", kZone);
    ical_.text("UID", fmt::format("{}@{}", row_.address, host_of(base)));
    if (newest_) ical_.value("LAST-MODIFIED", ical_utc(*newest_, {}));
    ical_.value("URL", canonical_address(base, row_.page));
    ical_.value("SOURCE;VALUE=URI", base + row_.address);
    ical_.value("REFRESH-INTERVAL;VALUE=DURATION", kRefresh);
    ical_.value("X-PUBLISHED-TTL", kRefresh);
    ical_.value("COLOR", kColours[static_cast<std::size_t>(row_.topic)]);
    if (has_hours_) zone();
  }

  // Việt Nam keeps one time all year.
  void zone() {
    ical_.begin("VTIMEZONE");
    ical_.value("TZID", kZone);
    ical_.begin("STANDARD");
    ical_.value("DTSTART", "19700101T000000");
    ical_.value("TZOFFSETFROM", "+0700");
    ical_.value("TZOFFSETTO", "+0700");
    ical_.value("TZNAME", "+07");
    ical_.end("STANDARD");
    ical_.end("VTIMEZONE");
  }

  void add_item(const CalendarItem& item) {
    const CalendarDates dates = dates_of(tables_, item);
    if (!dates.rule.empty()) {
      add_entry(item, dates, dates.spans.front(), "");
      return;
    }
    const bool is_alone = dates.spans.size() == 1;
    for (const CalendarSpan& span : dates.spans) {
      add_entry(item, dates, span, is_alone ? "" : "/" + to_string(span.period));
    }
  }

  const Document& document_of(const CalendarItem& item) const {
    const bool is_duty = item.milestone != kNone;
    if (is_duty) return *site_.documents[site_.milestones[item.milestone].document].document;
    return *site_.documents[item.model != kNone ? item.model : item.event].document;
  }

  void add_entry(const CalendarItem& item, const CalendarDates& dates, const CalendarSpan& span,
                 const std::string& suffix) {
    const Document& document = document_of(item);
    ical_.begin("VEVENT");
    identity(item, document, suffix);
    when(dates, span);
    if (item.milestone != kNone) {
      duty(item.milestone, document);
    } else if (item.model != kNone) {
      review(item.model, document);
    } else {
      event(item.event, document);
    }
    ical_.value("TRANSP", "TRANSPARENT");  // a deadline does not make anybody busy
    ical_.end("VEVENT");
  }

  void identity(const CalendarItem& item, const Document& document, const std::string& suffix) {
    std::string id = document.id;
    if (item.milestone != kNone) id += "#" + site_.milestones[item.milestone].source->id.text;
    if (item.model != kNone) id += kReviewId;
    ical_.text("UID", fmt::format("{}{}@{}", id, suffix, host_of(site_.config.base_url)));
    const std::optional<Date> changed = changed_on(document);
    if (changed) {
      newest_ = newest_ ? std::max(*newest_, *changed) : *changed;
      ical_.value("DTSTAMP", ical_utc(*changed, {}));
      ical_.value("LAST-MODIFIED", ical_utc(*changed, {}));
    } else {
      ical_.value("DTSTAMP", kUnknownStamp);
    }
    ical_.value("SEQUENCE", std::to_string(document.corrections.size()));
  }

  void when(const CalendarDates& dates, const CalendarSpan& span) {
    if (span.from) {
      has_hours_ = true;
      const std::string zone = fmt::format(";TZID={}", kZone);
      ical_.value("DTSTART" + zone, ical_local(span.first, *span.from));
      if (span.to) ical_.value("DTEND" + zone, ical_local(span.last, *span.to));
    } else {
      ical_.value("DTSTART;VALUE=DATE", ical_date(span.first));
      // The end is the day after; one day alone needs none.
      if (span.first != span.last) {
        ical_.value("DTEND;VALUE=DATE", ical_date(add_days(span.last, 1)));
      }
    }
    if (dates.rule.empty()) return;
    const CalendarSpan& last = dates.spans.back();
    const std::string until = last.from ? ical_utc(last.first, *last.from) : ical_date(last.first);
    ical_.value("RRULE", dates.endless ? dates.rule : dates.rule + ";UNTIL=" + until);
  }

  void duty(Index index, const Document& plan) {
    const site::MilestoneNode& milestone = site_.milestones[index];
    const content::Milestone& source = *milestone.source;
    const std::string address = site_.config.base_url + tables_.milestones[index].url;
    const Index entry = site_.documents[milestone.document].entry;
    ical_.text("SUMMARY", source.title);
    std::string text = entry != kNone ? tables_.entries[entry].label : "";
    if (!text.empty() && text != plan.title) text += ": ";
    if (text != plan.title) text += plan.title;
    if (source.due) add_line(text, kCalendarLabels[0], source.due->text);
    add_line(text, kCalendarLabels[1], names_of(milestone.units));
    if (milestone.report_to != kNone) {
      add_line(text, kCalendarLabels[2], tables_.units[milestone.report_to].name);
    }
    ical_.text("DESCRIPTION", text + "\n" + address);
    ical_.value("URL", address);
    ical_.text("CATEGORIES", word(word_key(source.type)));
    if (plan.official->status == content::Status::withdrawn) ical_.value("STATUS", "CANCELLED");
  }

  void review(Index index, const Document& model) {
    const std::string address = site_.config.base_url + tables_.documents[index].url;
    const std::string_view what = word(word_key(site::TimelineKind::review));
    ical_.text("SUMMARY", fmt::format("{}: {}", what, model.title));
    std::string text(what);
    const Index unit = site_.documents[index].subject_unit;
    if (unit != kNone) add_line(text, kCalendarLabels[1], tables_.units[unit].name);
    ical_.text("DESCRIPTION", text + "\n" + address);
    ical_.value("URL", address);
    ical_.text("CATEGORIES", word(word_key(content::Kind::model)));
  }

  void event(Index index, const Document& document) {
    const std::string address = site_.config.base_url + tables_.documents[index].url;
    ical_.text("SUMMARY", document.title);
    const std::string& text = tables_.documents[index].description;
    ical_.text("DESCRIPTION", text.empty() ? address : text + "\n" + address);
    if (!document.event()->place.empty()) ical_.text("LOCATION", document.event()->place);
    ical_.value("URL", address);
    ical_.text("CATEGORIES", word(word_key(content::Kind::event)));
  }

  void add_line(std::string& text, std::string_view label, std::string_view value) const {
    if (!value.empty()) text += fmt::format("\n{}: {}", word(label), value);
  }

  std::string names_of(const std::vector<Index>& units) const {
    std::string names;
    for (Index unit : units) {
      if (!names.empty()) names += "; ";
      names += tables_.units[unit].name;
    }
    return names;
  }

  std::string_view word(std::string_view key) const {
    return tables_.theme->text(tables_.language, key);
  }

  const Tables& tables_;
  const site::Site& site_;
  const CalendarRow& row_;
  IcalWriter ical_;
  std::optional<Date> newest_;
  bool has_hours_ = false;
};

}  // namespace

std::string calendar_text(const Tables& tables, const Output& output) {
  return CalendarWriter(tables, tables.calendars[output.subject]).write();
}

}  // namespace congbo::portal
