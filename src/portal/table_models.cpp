// What a collective model's page shows of its course: when its review is due and whether it was
// done, and a drawing for each indicator. Individuals have none of it (design §8).
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "portal/tables.h"
#include "site/model_review.h"

namespace congbo::portal {
namespace {

using content::Evaluation;
using content::Indicator;
using content::Model;

// A drawing is as wide as a small phone's text, so its letters are read at their size there.
constexpr int kWidth = 328, kPlotTop = 38, kPlotHeight = 96, kLabelHeight = 20;
constexpr int kBottom = kPlotTop + kPlotHeight;
constexpr int kMostBars = 7;              // with less room a label would not fit
constexpr std::size_t kLongestValue = 7;  // letters above a bar

// Whether the dot at `at` parts thousands, as in "1.250"; in "0.125" it is a decimal point.
bool parts_thousands(std::string_view text, std::size_t at) {
  if (text[at] != '.' || text.substr(0, at) == "0" || text.size() < at + 4) return false;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (!std::all_of(text.begin() + at + 1, text.begin() + at + 4, is_digit)) return false;
  return text.size() == at + 4 || !is_digit(text[at + 4]);
}

// "1.250", "4,5", "80%": as Vietnamese write numbers. Nothing for anything else: it is no bar.
std::optional<double> number_in(std::string_view text) {
  text = trim(text);
  if (text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (parts_thousands(text, i)) continue;
    plain += text[i] == ',' ? '.' : text[i];
  }
  double number = 0;
  const char* end = plain.data() + plain.size();
  const auto [stop, problem] = std::from_chars(plain.data(), end, number);
  const bool is_number = problem == std::errc() && stop == end && std::isfinite(number);
  return is_number && number >= 0 ? std::optional(number) : std::nullopt;
}

struct Measured {
  ChartBar bar;
  double value = 0;
};

// "2024", or "12/2024" where a year has two.
void name_bars(std::vector<Measured>& bars, const std::vector<Date>& dates) {
  for (std::size_t i = 0; i < dates.size(); ++i) {
    const auto same_year = [&](const Date& date) { return date.year == dates[i].year; };
    const bool is_alone = std::count_if(dates.begin(), dates.end(), same_year) == 1;
    bars[i + 1].bar.label = is_alone ? std::to_string(dates[i].year)
                                     : fmt::format("{}/{:02}", dates[i].month, dates[i].year % 100);
  }
}

// The baseline, then every dated evaluation that has a number, oldest first.
std::vector<Measured> bars_of(const Model& model, std::size_t number) {
  const Indicator& indicator = model.indicators[number];
  const std::optional<double> baseline = number_in(indicator.baseline);
  if (!baseline) return {};
  std::vector<Measured> bars = {{{indicator.baseline, "", std::nullopt, 0, 0, 0, 0}, *baseline}};
  std::vector<const Evaluation*> dated;
  for (const Evaluation& each : model.evaluations) {
    if (each.date) dated.push_back(&each);
  }
  std::stable_sort(dated.begin(), dated.end(), [](auto* a, auto* b) { return a->date < b->date; });
  std::vector<Date> dates;
  for (const Evaluation* each : dated) {
    if (each->values.size() <= number) continue;
    const std::optional<double> value = number_in(each->values[number]);
    if (!value) continue;
    bars.push_back({{each->values[number], "", each->date, 0, 0, 0, 0}, *value});
    dates.push_back(*each->date);
  }
  const std::size_t most = kMostBars - 1;
  if (dates.size() > most) {
    const auto extra = static_cast<std::ptrdiff_t>(dates.size() - most);
    bars.erase(bars.begin() + 1, bars.begin() + 1 + extra);
    dates.erase(dates.begin(), dates.begin() + extra);
  }
  name_bars(bars, dates);
  return bars;
}

int height_of(double value, double highest) {
  return static_cast<int>(std::lround(value / highest * kPlotHeight));
}

void place(std::vector<Measured>& bars, double highest) {
  const int step = kWidth / static_cast<int>(bars.size());
  const int width = std::min(44, step - 8);
  for (std::size_t i = 0; i < bars.size(); ++i) {
    ChartBar& bar = bars[i].bar;
    bar.middle = step / 2 + step * static_cast<int>(i);
    bar.x = bar.middle - width / 2;
    bar.width = width;
    bar.height = height_of(bars[i].value, highest);
  }
}

// Needs something to compare with, and values short enough to stand above their bars.
std::optional<Chart> chart_of(const Model& model, std::size_t number) {
  std::vector<Measured> bars = bars_of(model, number);
  const std::optional<double> target = number_in(model.indicators[number].target);
  double highest = target.value_or(0);
  for (const Measured& each : bars) {
    if (count_codepoints(each.bar.value) > kLongestValue) return std::nullopt;
    highest = std::max(highest, each.value);
  }
  if (bars.size() < 2 || highest <= 0) return std::nullopt;
  place(bars, highest);
  Chart chart;
  chart.indicator = static_cast<std::uint32_t>(number);
  chart.width = kWidth;
  chart.height = kBottom + kLabelHeight;
  chart.bottom = kBottom;
  chart.has_target = target.has_value();
  if (target) chart.target_y = kBottom - height_of(*target, highest);
  for (Measured& each : bars) {
    each.bar.y = kBottom - each.bar.height;
    chart.bars.push_back(std::move(each.bar));
  }
  return chart;
}

// An evaluation from the day of the review on is the one that compares with the beginning.
Review review_row(const Model& model, const EdtfDate& period, const Date& as_of) {
  Review review;
  review.period = period;
  review.last = last_day(period);
  for (const Evaluation& each : model.evaluations) {
    const bool counts = each.date && *each.date >= first_day(period);
    if (counts && (!review.done_on || *each.date < *review.done_on)) review.done_on = each.date;
  }
  review.state = review.done_on        ? OccurrenceState::done
                 : review.last < as_of ? OccurrenceState::no_result
                                       : OccurrenceState::coming;
  return review;
}

}  // namespace

void add_models(Tables& tables) {
  const site::Site& site = *tables.site;
  for (Index i = 0; i < site.documents.size(); ++i) {
    const site::DocumentNode& node = site.documents[i];
    if (node.replaced_by != kNone) tables.documents[node.replaced_by].replaces.push_back(i);
    const Model* model = node.document->model();
    if (model == nullptr || model->form != Model::Form::collective) continue;
    ModelCourse course;
    if (const auto period = site::review_of(*model)) {
      course.review = review_row(*model, *period, site.as_of);
      name_period(tables, *period);
    }
    for (std::size_t number = 0; number < model->indicators.size(); ++number) {
      if (auto chart = chart_of(*model, number)) course.charts.push_back(std::move(*chart));
    }
    tables.courses.emplace(i, std::move(course));
  }
}

}  // namespace congbo::portal
