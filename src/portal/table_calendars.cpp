// What goes into which calendar: the one place where that is decided.
#include <fmt/format.h>

#include <algorithm>

#include "portal/calendar_dates.h"
#include "portal/navigation.h"
#include "portal/tables.h"
#include "portal/theme.h"

namespace congbo::portal {
namespace {

using content::Document;
using content::Kind;

// A draft asks nothing of anybody yet.
bool is_in_force(const Document& document) {
  return !document.draft && document.official &&
         document.official->status != content::Status::draft;
}

class CalendarAdder {
 public:
  explicit CalendarAdder(Tables& tables) : tables_(tables), site_(*tables.site) {}

  void run() {
    collect();
    add_shared(CalendarTopic::all, "tat-ca", Section::timeline, all_);
    add_shared(CalendarTopic::events, "su-kien", Section::events, events_);
    add_shared(CalendarTopic::anniversaries, "ngay-ky-niem", Section::events, anniversaries_);
    for (Index plan : tables_.listed[static_cast<std::size_t>(Kind::plan)]) add_plan(plan);
    for (Index page : tables_.listed[static_cast<std::size_t>(Kind::unit)]) add_unit(page);
  }

 private:
  // Translations speak of the same dates again, so only listed documents count.
  void collect() {
    shown_.resize(site_.milestones.size());
    for (Index plan : tables_.listed[static_cast<std::size_t>(Kind::plan)]) {
      if (!is_in_force(*site_.documents[plan].document)) continue;
      for (Index milestone : site_.documents[plan].milestones) {
        shown_[milestone] = has_dates(tables_, {milestone, kNone, kNone});
      }
    }
    for (Index m = 0; m < shown_.size(); ++m) {
      if (shown_[m]) all_.push_back({m, kNone, kNone});
    }
    for (Index index : tables_.listed[static_cast<std::size_t>(Kind::model)]) {
      const auto course = tables_.courses.find(index);
      if (site_.documents[index].document->draft || course == tables_.courses.end()) continue;
      if (course->second.review) reviews_.push_back({kNone, kNone, index});
    }
    all_.insert(all_.end(), reviews_.begin(), reviews_.end());
    for (Index index : tables_.listed[static_cast<std::size_t>(Kind::event)]) {
      const Document& document = *site_.documents[index].document;
      const CalendarItem item{kNone, index, kNone};
      if (document.draft || !document.event()->starts || !has_dates(tables_, item)) continue;
      all_.push_back(item);
      events_.push_back(item);
      if (is_anniversary(document)) anniversaries_.push_back(item);
    }
  }

  void add_shared(CalendarTopic topic, std::string_view name, Section page,
                  std::vector<CalendarItem> items) {
    const std::string title(tables_.theme->text(tables_.language, word_key(topic)));
    add(topic, title, section_url(page), std::string(name), std::move(items));
  }

  void add_plan(Index index) {
    std::vector<CalendarItem> items;
    for (Index milestone : site_.documents[index].milestones) {
      if (shown_[milestone]) items.push_back({milestone, kNone, kNone});
    }
    const site::DocumentNode& node = site_.documents[index];
    const bool has_symbol = node.entry != kNone && !site_.entries[node.entry].symbol.empty();
    const std::string& title =
        has_symbol ? tables_.entries[node.entry].label : node.document->title;
    const Index added = add(CalendarTopic::plan, title, tables_.documents[index].url,
                            node.document->address, std::move(items));
    tables_.documents[index].calendar = added;
  }

  // What the unit must do, alone or as member of a group, the events it holds, its models' reviews.
  void add_unit(Index page) {
    const Index unit = site_.documents[page].unit;
    std::vector<CalendarItem> items;
    for (const site::UnitMilestone& reached : site_.units[unit].milestones) {
      if (shown_[reached.milestone]) items.push_back({reached.milestone, kNone, kNone});
    }
    for (const CalendarItem& item : events_) {
      if (site_.documents[item.event].subject_unit == unit) items.push_back(item);
    }
    for (const CalendarItem& item : reviews_) {
      if (site_.documents[item.model].subject_unit == unit) items.push_back(item);
    }
    const Index added =
        add(CalendarTopic::unit, tables_.units[unit].name, tables_.documents[page].url,
            site_.documents[page].document->address, std::move(items));
    tables_.units[unit].calendar = added;
  }

  Index add(CalendarTopic topic, const std::string& title, const std::string& page,
            const std::string& name, std::vector<CalendarItem> items) {
    if (items.empty()) return kNone;
    const std::string address = "lich/" + name + ".ics";
    const std::string& base = site_.config.base_url;
    const std::string webcal = "webcal" + base.substr(base.find(':')) + address;
    tables_.calendars.push_back({topic, title, page, address, webcal, std::move(items)});
    return static_cast<Index>(tables_.calendars.size() - 1);
  }

  Tables& tables_;
  const site::Site& site_;
  std::vector<bool> shown_;  // by milestone: in force and dated
  std::vector<CalendarItem> all_, events_, anniversaries_, reviews_;
};

}  // namespace

void add_calendars(Tables& tables) {
  if (!tables.site->config.base_url.empty()) CalendarAdder(tables).run();
}

}  // namespace congbo::portal
