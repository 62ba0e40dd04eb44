#include "content/phrase_problem.h"

#include <algorithm>
#include <vector>

#include "base/date.h"

namespace congbo::content {
namespace {

constexpr int kAnyLeapYear = 2024;

// Numbers that stand together, as in "31/2/2023": only one sign between each and the next.
struct Numbers {
  std::string text;
  std::vector<int> values;
  std::vector<std::size_t> digits;
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_joint(char c) {
  return c == '/' || c == '-' || c == '.';
}

void add_number(Numbers& group, std::string_view digits) {
  constexpr std::size_t kMostDigits = 4;
  int value = 0;
  for (const char c : digits.substr(0, kMostDigits)) value = value * 10 + (c - '0');
  group.text += digits;
  group.values.push_back(value);
  group.digits.push_back(digits.size());
}

std::vector<Numbers> numbers_in(std::string_view phrase) {
  std::vector<Numbers> groups;
  for (std::size_t at = 0; at < phrase.size();) {
    if (!is_digit(phrase[at])) {
      ++at;
      continue;
    }
    const bool joins = at > 1 && is_joint(phrase[at - 1]) && is_digit(phrase[at - 2]);
    if (!joins) groups.emplace_back();
    if (joins) groups.back().text += phrase[at - 1];
    const std::size_t begin = at;
    while (at < phrase.size() && is_digit(phrase[at])) ++at;
    add_number(groups.back(), phrase.substr(begin, at - begin));
  }
  return groups;
}

bool is_day(int day, int month, int year) {
  return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

// "31/2", "31/2/2023" or "2023-02-31": short numbers are days and months, long ones years.
bool is_impossible(const Numbers& group) {
  const std::size_t count = group.values.size();
  const auto is_short = [&](std::size_t i) { return group.digits[i] <= 2; };
  const auto is_long = [&](std::size_t i) { return group.digits[i] == 4; };
  if (count == 2 && is_short(0) && is_short(1)) {
    return !is_day(group.values[0], group.values[1], kAnyLeapYear);
  }
  if (count != 3 || !is_short(1)) return false;
  if (is_short(0) && is_long(2)) return !is_day(group.values[0], group.values[1], group.values[2]);
  if (is_long(0) && is_short(2)) return !is_day(group.values[2], group.values[1], group.values[0]);
  return false;
}

}  // namespace

PhraseProblem why_unreadable(std::string_view phrase) {
  const std::vector<Numbers> groups = numbers_in(phrase);
  for (const Numbers& group : groups) {
    if (is_impossible(group)) return {PhraseProblem::Kind::no_such_day, group.text, {}};
  }
  // "từ 2025 đến 2023": the last two years of the phrase, however they are dressed.
  const Numbers* earlier = nullptr;
  for (const Numbers& group : groups) {
    if (group.digits.back() != 4) continue;
    if (earlier != nullptr && group.values.back() < earlier->values.back()) {
      return {PhraseProblem::Kind::backwards, earlier->text, group.text};
    }
    earlier = &group;
  }
  return {};
}

}  // namespace congbo::content
