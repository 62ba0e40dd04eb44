// What may be followed: feeds and calendars.
#include "portal/fields.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

template <FeedFormat Format>
Value feed_address(const void* self, const RenderContext&) {
  const std::string& address = as<FeedRow>(self).address[static_cast<std::size_t>(Format)];
  return address.empty() ? Value() : Value::link(address);
}
template <typename Row>
Value key(const void* self, const RenderContext&) {
  return Value::text(value_of(word_key(as<Row>(self).topic)));
}
template <typename Row>
Value page(const void* self, const RenderContext&) {
  return Value::link(as<Row>(self).page);
}

Value calendar_url(const void* self, const RenderContext&) {
  return Value::link(as<CalendarRow>(self).address);
}
Value calendar_webcal(const void* self, const RenderContext&) {
  return Value::link(as<CalendarRow>(self).webcal);
}
Value calendar_count(const void* self, const RenderContext&) {
  return Value::integer(static_cast<std::int64_t>(as<CalendarRow>(self).items.size()));
}

}  // namespace

const ObjectType kFeedType{"feed",
                           {{"key", kText, &key<FeedRow>},
                            field<&itself<FeedRow>, &FeedRow::title>("title"),
                            {"page", kLink, &page<FeedRow>},
                            {"atom", kLink, &feed_address<FeedFormat::atom>},
                            {"rss", kLink, &feed_address<FeedFormat::rss>},
                            {"json", kLink, &feed_address<FeedFormat::json>},
                            {"podcast", kLink, &feed_address<FeedFormat::podcast>}}};

const ObjectType kCalendarType{"calendar",
                               {{"key", kText, &key<CalendarRow>},
                                field<&itself<CalendarRow>, &CalendarRow::title>("title"),
                                {"page", kLink, &page<CalendarRow>},
                                {"url", kLink, &calendar_url},
                                {"webcal", kLink, &calendar_webcal},
                                {"count", kInteger, &calendar_count}}};

Value calendar_value(const RenderContext& context, Index calendar) {
  if (calendar == kNone) return Value();
  return Value::object(&tables_of(context).calendars[calendar], kCalendarType);
}

}  // namespace congbo::portal
