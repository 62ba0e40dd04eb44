// The register in its three orders: by level, by type, by year; newest first within each group.
#include <algorithm>

#include "base/text.h"
#include "portal/tables.h"
#include "portal/theme.h"

namespace congbo::portal {
namespace {

using site::Entry;

enum class View { level, type, year };

std::string text(const Tables& tables, std::string_view key) {
  return std::string(tables.theme->text(tables.language, key));
}

std::string group_title(const Tables& tables, View view, Index index) {
  const Entry& entry = tables.site->entries[index];
  if (view == View::level) return text(tables, word_key(tables.entries[index].level));
  if (view == View::type) {
    return entry.type_name.empty() ? text(tables, kUntypedWord) : entry.type_name;
  }
  return entry.date ? std::to_string(entry.date->year) : text(tables, kUndatedWord);
}

// Centre first; what has no level last.
int level_rank(content::UnitLevel level) {
  return level == content::UnitLevel::unset ? 100 : static_cast<int>(level);
}

int compare_groups(const Tables& tables, View view, Index a, Index b) {
  const Entry& one = tables.site->entries[a];
  const Entry& other = tables.site->entries[b];
  if (view == View::level) {
    return level_rank(tables.entries[a].level) - level_rank(tables.entries[b].level);
  }
  if (view == View::type) {
    if (one.type_name.empty() != other.type_name.empty()) return one.type_name.empty() ? 1 : -1;
    return compare_vietnamese(one.type_name, other.type_name);
  }
  return (other.date ? other.date->year : 0) - (one.date ? one.date->year : 0);
}

RegisterOrder order_by(const Tables& tables, View view) {
  const site::Site& site = *tables.site;
  RegisterOrder order;
  for (Index i = 0; i < site.entries.size(); ++i) order.entries.push_back(i);
  std::sort(order.entries.begin(), order.entries.end(), [&](Index a, Index b) {
    const int groups = compare_groups(tables, view, a, b);
    if (groups != 0) return groups < 0;
    const Entry& one = site.entries[a];
    const Entry& other = site.entries[b];
    if (one.date != other.date) return one.date > other.date;  // an absent date is the smallest
    const int symbols = compare_vietnamese(one.symbol, other.symbol);
    return symbols != 0 ? symbols < 0 : a < b;
  });
  for (std::size_t i = 0; i < order.entries.size(); ++i) {
    if (i == 0 || compare_groups(tables, view, order.entries[i - 1], order.entries[i]) != 0) {
      order.spans.push_back({group_title(tables, view, order.entries[i]), i, i});
    }
    order.spans.back().end = i + 1;
  }
  return order;
}

}  // namespace

void add_registers(Tables& tables) {
  for (const View view : {View::level, View::type, View::year}) {
    tables.registers[static_cast<std::size_t>(view)] = order_by(tables, view);
  }
}

}  // namespace congbo::portal
