#include "portal/tables.h"

#include <algorithm>

#include "schedule/period_text.h"

namespace congbo::portal {
namespace {

std::vector<Index> count_up(const site::Site& site) {
  const std::size_t most =
      std::max({site.documents.size(), site.entries.size(), site.units.size(), site.timeline.size(),
                site.files.size(), site.columns.size() + site.tags.size()});
  std::vector<Index> numbers(most);
  for (std::size_t i = 0; i < most; ++i) numbers[i] = static_cast<Index>(i);
  return numbers;
}

}  // namespace

void name_period(Tables& tables, const EdtfDate& period) {
  Words& words = tables.periods[period];
  if (!words[0].empty()) return;
  words = {schedule::period_text(period, Language::vi),
           schedule::period_text(period, Language::en)};
  tables.periods_before[period] = {"trước " + words[0], "before " + words[1]};
}

std::unique_ptr<Tables> build_tables(const site::Site& site, const Theme& theme) {
  auto tables = std::make_unique<Tables>();
  tables->site = &site;
  tables->theme = &theme;
  tables->language = site.config.language == "en" ? Language::en : Language::vi;
  tables->numbers = count_up(site);
  add_documents(*tables);
  // From here every document has its address.
  add_entries(*tables);
  add_units(*tables);
  add_milestones(*tables);
  // From here every date has its state.
  add_charts(*tables);
  add_quotas(*tables);
  add_tasks(*tables);
  add_registers(*tables);
  add_models(*tables);
  add_catalogues(*tables);
  add_timeline(*tables);
  add_timelines(*tables);
  add_feeds(*tables);
  add_calendars(*tables);
  add_navigation(*tables);
  return tables;
}

}  // namespace congbo::portal
