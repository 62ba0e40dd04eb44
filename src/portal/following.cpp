// What followed from an official document: the plans that carry it out, who cites it, its life.
#include "portal/following.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "portal/tables.h"

namespace congbo::portal {
namespace {

using content::Kind;
using site::RelationKind;

constexpr std::size_t kMostSentences = 3;    // of one document
constexpr std::size_t kMostQuoting = 100;    // documents whose sentences are shown
constexpr std::size_t kMostLifeItems = 200;  // past this a plan's dates stay on its own page
constexpr std::size_t kUnfoldedItems = 12;   // longer lives are folded by year

const content::Document& document_of(const Tables& tables, Index index) {
  return *tables.site->documents[index].document;
}

void sort_newest(const Tables& tables, std::vector<Index>& documents) {
  std::sort(documents.begin(), documents.end(), [&](Index a, Index b) {
    const content::Document& first = document_of(tables, a);
    const content::Document& second = document_of(tables, b);
    return first.date != second.date ? first.date > second.date : first.file < second.file;
  });
}

std::vector<Index> plans_of(const Tables& tables, const Family& family) {
  std::vector<Index> plans;
  for (Index entry : family.below) {
    const Index document = tables.site->entries[entry].document;
    if (document_of(tables, document).kind == Kind::plan) plans.push_back(document);
  }
  sort_newest(tables, plans);
  return plans;
}

std::vector<CitingDocument> citing_of(const Tables& tables, Index entry) {
  std::unordered_map<Index, CitingDocument> found;
  std::vector<Index> order;
  for (Index index : tables.site->entries[entry].incoming) {
    const site::Relation& relation = tables.site->relations[index];
    if (relation.kind != RelationKind::cites) continue;
    CitingDocument& citing = found[relation.from];
    if (citing.document == kNone) order.push_back(relation.from);
    citing.document = relation.from;
    const bool is_shown = !relation.words.empty() && citing.sentences.size() < kMostSentences;
    is_shown ? citing.sentences.push_back(relation.words) : void(++citing.more);
  }
  sort_newest(tables, order);
  std::vector<CitingDocument> all;
  for (Index document : order) {
    CitingDocument& citing = found[document];
    if (all.size() >= kMostQuoting) {
      citing.more += static_cast<int>(citing.sentences.size());
      citing.sentences.clear();
    }
    all.push_back(std::move(citing));
  }
  return all;
}

// News, models, broadcasts, bulletins, events: what tells of an official document.
bool is_telling(Kind kind) {
  return kind == Kind::news || kind == Kind::model || kind == Kind::broadcast ||
         kind == Kind::bulletin || kind == Kind::event;
}

// The life of a document and of all that carries it out.
class LifeCollector {
 public:
  LifeCollector(const Tables& tables, const Family& family) : tables_(tables), family_(family) {
    const Index own = site().entries[family.entry].document;
    has_milestones_ = own == kNone || document_of(tables, own).kind != Kind::plan;
  }

  Life collect() {
    add_entry(family_.entry);
    for (Index entry : family_.below) add_entry(entry);
    Life life;
    const bool too_many = items_.size() > kMostLifeItems;
    if (too_many) {
      std::erase_if(items_, [&](const auto& each) {
        if (tables_.site->timeline[each.first].milestone != kNone) ++life.left_out;
        return tables_.site->timeline[each.first].milestone != kNone;
      });
    }
    // The newest of what is still too many.
    for (; items_.size() > kMostLifeItems; ++life.left_out) items_.erase(items_.begin());
    life.count = static_cast<int>(items_.size());
    for (const auto& [item, word] : items_) {
      const int year = tables_.site->timeline[item].last.year;
      if (life.years.empty() || life.years.back().number != year)
        life.years.push_back({year, false, {}});
      life.years.back().items.push_back({item, word});
    }
    open_years(life);
    return life;
  }

 private:
  const site::Site& site() const { return *tables_.site; }

  void add_document(Index document, std::string_view word = "") {
    if (document_of(tables_, document).kind == Kind::event) {
      const Index item = tables_.documents[document].event_item;
      if (item != kNone) items_.emplace(item, word);
      return;
    }
    for (Index item : tables_.dated[document]) {
      const bool is_milestone = site().timeline[item].milestone != kNone;
      if (has_milestones_ || !is_milestone) items_.emplace(item, word);
    }
  }

  void add_telling(Index document) {
    if (document != kNone && is_telling(document_of(tables_, document).kind))
      add_document(document);
  }

  // What amends, replaces, continues or reviews it is called so; who only stands on it counts where
  // it is the page's own document.
  void add_relations(Index entry) {
    for (Index index : site().entries[entry].incoming) {
      const site::Relation& relation = site().relations[index];
      switch (relation.kind) {
        case RelationKind::cites:
          add_telling(relation.from);
          break;
        case RelationKind::implements:
          break;
        case RelationKind::based_on:
          if (entry == family_.entry) add_issue(relation.from, word_key(relation.kind));
          break;
        default:
          add_issue(relation.from, word_key(relation.kind));
      }
    }
  }

  void add_issue(Index document, std::string_view word) {
    for (Index item : tables_.dated[document]) {
      if (site().timeline[item].kind == site::TimelineKind::issued) items_.emplace(item, word);
    }
  }

  void add_entry(Index entry) {
    const Index document = site().entries[entry].document;
    if (document != kNone) {
      add_document(document);
      for (Index from : site().documents[document].backlinks) add_telling(from);
      for (Index index : site().documents[document].milestones) add_milestone(index);
    }
    add_relations(entry);
  }

  void add_milestone(Index index) {
    const site::MilestoneNode& milestone = site().milestones[index];
    for (Index document : milestone.fulfilled_by) add_telling(document);
    for (const site::OccurrenceResult& result : milestone.results) add_telling(result.document);
  }

  // All of a short life, else the year of building, or the last one before it.
  void open_years(Life& life) const {
    LifeYear* current = nullptr;
    for (LifeYear& year : life.years) {
      year.open = items_.size() <= kUnfoldedItems;
      if (current == nullptr || year.number <= site().as_of.year) current = &year;
    }
    if (current != nullptr) current->open = true;
  }

  const Tables& tables_;
  const Family& family_;
  bool has_milestones_ = true;               // a plan's page shows them in a section of their own
  std::map<Index, std::string_view> items_;  // Site's timeline is in order of time
};

}  // namespace

Life life_of(const Tables& tables, const Family& family) {
  return LifeCollector(tables, family).collect();
}

Following following_of(const Tables& tables, Index entry) {
  const Family family = family_of(tables, entry);
  return {lineage_of(tables, family), plans_of(tables, family), citing_of(tables, entry),
          life_of(tables, family)};
}

}  // namespace congbo::portal
