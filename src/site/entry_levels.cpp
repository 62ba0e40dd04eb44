// The level of administration each entry of the register was issued at.
#include "base/text.h"
#include "site/assembly.h"

namespace congbo::site {
namespace {

using content::UnitLevel;

// The body codes of symbols by level (reference §a): what is left when the issuer is no known unit.
UnitLevel level_of_body(std::string_view org) {
  const auto ends = [&](std::string_view tail) { return org.ends_with(tail); };
  const auto begins = [&](std::string_view head) { return org.starts_with(head); };
  if (begins("TW") || ends("TW") || ends("CP") || begins("TTg") || begins("QH") ||
      begins("UBTVQH") || begins("BTC") || begins("VPTW")) {
    return UnitLevel::centre;
  }
  if (ends("HU") || ends("ThU") || ends("QU") || ends("ThiU")) return UnitLevel::district;
  if (ends("TU")) return UnitLevel::province;
  if (ends("ĐU")) return UnitLevel::commune;
  return UnitLevel::unset;
}

// Words of names that tell the level. Names go from the small to the large ("xã A, huyện B"), so
// the first such word decides; "thành phố" is said of two levels and tells none.
constexpr std::pair<std::string_view, UnitLevel> kLevelWords[] = {
    {"trung ương", UnitLevel::centre}, {"bộ chính trị", UnitLevel::centre},
    {"ban bí thư", UnitLevel::centre}, {"chính phủ", UnitLevel::centre},
    {"quốc hội", UnitLevel::centre},   {"tỉnh ủy", UnitLevel::province},
    {"thành ủy", UnitLevel::province}, {"tỉnh", UnitLevel::province},
    {"huyện ủy", UnitLevel::district}, {"thị ủy", UnitLevel::district},
    {"quận ủy", UnitLevel::district},  {"huyện", UnitLevel::district},
    {"thị xã", UnitLevel::district},   {"quận", UnitLevel::district},
    {"xã", UnitLevel::commune},        {"phường", UnitLevel::commune},
    {"thị trấn", UnitLevel::commune},  {"đặc khu", UnitLevel::commune}};

UnitLevel level_of_words(std::string_view issuer) {
  const std::string words = " " + to_match_form(issuer) + " ";
  UnitLevel level = UnitLevel::unset;
  std::size_t first = std::string::npos;
  for (const auto& [word, meaning] : kLevelWords) {
    const std::size_t at = words.find(" " + std::string(word) + " ");
    if (at >= first) continue;
    first = at;
    level = meaning;
  }
  return level;
}

using LevelByName = std::unordered_map<std::string, UnitLevel>;

LevelByName levels_by_name(const Site& site) {
  LevelByName levels;
  for (const UnitNode& node : site.units) {
    const content::Document& document = *site.documents[node.document].document;
    const UnitLevel level = document.unit()->level;
    levels.emplace(to_match_form(document.title), level);
    for (const content::UnitName& name : document.unit()->names) {
      levels.emplace(to_match_form(name.name), level);
    }
  }
  return levels;
}

UnitLevel level_of(const Site& site, const Entry& entry, const LevelByName& names) {
  UnitLevel level = UnitLevel::unset;
  const Index issuer = entry.document == kNone ? kNone : site.documents[entry.document].issuer_unit;
  if (issuer != kNone) {
    level = site.documents[site.units[issuer].document].document->unit()->level;
  } else if (const auto named = names.find(to_match_form(entry.issuer)); named != names.end()) {
    level = named->second;
  }
  if (level == UnitLevel::unset) level = level_of_body(entry.parsed.org);
  return level == UnitLevel::unset ? level_of_words(entry.issuer) : level;
}

}  // namespace

void settle_levels(Assembly& assembly) {
  const LevelByName names = levels_by_name(assembly.site);
  for (Entry& entry : assembly.site.entries) entry.level = level_of(assembly.site, entry, names);
}

}  // namespace congbo::site
