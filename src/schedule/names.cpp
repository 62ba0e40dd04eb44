#include <fmt/format.h>

#include "schedule/time_rule.h"

namespace congbo::schedule {

std::string to_string(Kind kind) {
  switch (kind) {
    case Kind::on:
      return "on";
    case Kind::before:
      return "before";
    case Kind::by_end:
      return "by-end";
    case Kind::in:
      return "in";
    case Kind::from_to:
      return "from-to";
    case Kind::ongoing:
      return "ongoing";
    case Kind::relative:
      break;
  }
  return "relative";
}

std::string to_string(Recurs recurs) {
  switch (recurs) {
    case Recurs::none:
      return "";
    case Recurs::yearly:
      return "yearly";
    case Recurs::every_six_months:
      return "every-6-months";
    case Recurs::quarterly:
      return "quarterly";
    case Recurs::monthly:
      return "monthly";
    case Recurs::weekly:
      return "weekly";
    case Recurs::daily:
      break;
  }
  return "daily";
}

std::string to_string(const Offset& offset) {
  std::string text = offset.before ? "-P" : "P";
  if (offset.years != 0) text += fmt::format("{}Y", offset.years);
  if (offset.months != 0) text += fmt::format("{}M", offset.months);
  if (offset.days != 0 || text.back() == 'P') text += fmt::format("{}D", offset.days);
  return text;
}

}  // namespace congbo::schedule
