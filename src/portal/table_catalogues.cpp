// What the register and the registry of models can be filtered by, and each row's place in it.
#include <algorithm>

#include "base/text.h"
#include "portal/catalogue.h"
#include "portal/tables.h"
#include "portal/theme.h"

namespace congbo::portal {
namespace {

using content::Kind;
using content::Model;

// One option as a row has it: its text, and its rank where the text's order would say nothing.
struct Pick {
  std::string text;
  int rank = 0;
};

constexpr int kAnyRank = 0;

// Newest year first.
Pick year_of(int year) {
  return year == 0 ? Pick{} : Pick{std::to_string(year), -year};
}

class Sorter {
 public:
  Sorter(const Tables& tables, CatalogueKind kind) : tables_(tables), kind_(kind) {}

  Catalogue run(std::string address, const std::vector<Index>& subjects) {
    Catalogue made;
    made.kind = kind_;
    made.address = std::move(address);
    made.subjects = subjects;
    for (const std::string_view key : filter_words(kind_)) {
      const auto cell = kPlainCells + static_cast<int>(made.filters.size());
      made.filters.push_back({key, cell, {}, {}});
    }
    std::vector<std::vector<Pick>> rows;
    for (Index subject : subjects) rows.push_back(picks_of(subject));
    for (std::size_t i = 0; i < made.filters.size(); ++i) add_options(made, rows, i);
    return made;
  }

 private:
  std::vector<Pick> picks_of(Index subject) const {
    return kind_ == CatalogueKind::register_ ? of_entry(subject) : of_model(subject);
  }

  // In the order of kRegisterFilters.
  std::vector<Pick> of_entry(Index index) const {
    const site::Entry& entry = tables_.site->entries[index];
    const EntryFacts& facts = tables_.entries[index];
    const auto level = static_cast<int>(facts.level);
    const bool is_known = facts.level != content::UnitLevel::unset;
    return {{entry.type_name, kAnyRank},
            {is_known ? word(word_key(facts.level)) : "", level},
            {entry.issuer, kAnyRank},
            year_of(entry.date ? entry.date->year : 0),
            {word(word_key(facts.state)), static_cast<int>(facts.state)}};
  }

  // In the order of kModelFilters.
  std::vector<Pick> of_model(Index index) const {
    const site::DocumentNode& node = tables_.site->documents[index];
    const Model& model = *node.document->model();
    const Index unit = node.subject_unit;
    return {{word(word_key(model.form)), static_cast<int>(model.form)},
            {model.field, kAnyRank},
            {unit == kNone ? "" : tables_.units[unit].name, kAnyRank},
            {word(word_key(model.state)), static_cast<int>(model.state)},
            year_of(model.registered ? model.registered->from.year : 0)};
  }

  static void add_options(Catalogue& made, const std::vector<std::vector<Pick>>& rows,
                          std::size_t filter) {
    std::vector<Pick> options;
    for (const std::vector<Pick>& row : rows) {
      if (!row[filter].text.empty()) options.push_back(row[filter]);
    }
    std::sort(options.begin(), options.end(), [](const Pick& a, const Pick& b) {
      if (a.rank != b.rank) return a.rank < b.rank;
      const int order = compare_vietnamese(a.text, b.text);
      return order != 0 ? order < 0 : a.text < b.text;
    });
    std::vector<std::string>& texts = made.filters[filter].options;
    std::unordered_map<std::string_view, int> number_of;
    for (const Pick& option : options) {
      if (texts.empty() || texts.back() != option.text) texts.push_back(option.text);
    }
    for (std::size_t i = 0; i < texts.size(); ++i) number_of[texts[i]] = static_cast<int>(i);
    for (const std::vector<Pick>& row : rows) {
      const auto found = number_of.find(row[filter].text);
      made.filters[filter].picks.push_back(found == number_of.end() ? -1 : found->second);
    }
  }

  std::string word(std::string_view key) const {
    return std::string(tables_.theme->text(tables_.language, key));
  }

  const Tables& tables_;
  CatalogueKind kind_;
};

// Newest first, undated last.
std::vector<Index> entries_by_date(const Tables& tables) {
  const site::Site& site = *tables.site;
  std::vector<Index> order(site.entries.size());
  for (Index i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](Index a, Index b) { return site.entries[a].date > site.entries[b].date; });
  return order;
}

}  // namespace

void add_catalogues(Tables& tables) {
  tables.catalogues = {
      Sorter(tables, CatalogueKind::register_).run("van-ban/so.js", entries_by_date(tables)),
      Sorter(tables, CatalogueKind::models)
          .run("mo-hinh/so.js", tables.listed[static_cast<std::size_t>(Kind::model)])};
}

}  // namespace congbo::portal
