// What templates read and the Site does not spell out: addresses, periods in words, states as of
// the day, reverse look-ups. Computed once when outputs are planned; immutable from then on, so it
// may be read from any thread. Points into the Site and the Theme, which outlive it.
#pragma once

#include <map>
#include <unordered_map>

#include "portal/list_rows.h"
#include "portal/model_rows.h"
#include "portal/table_rows.h"
#include "site/site.h"

namespace congbo {
class Diagnostics;
class FileSystem;
}  // namespace congbo

namespace congbo::portal {

struct Theme;

struct Tables {
  const site::Site* site = nullptr;
  const Theme* theme = nullptr;
  Language language = Language::vi;  // of pages that belong to no document

  std::vector<Index> numbers;            // numbers[i] == i: a lasting place for any Index
  std::vector<DocumentFacts> documents;  // parallel to Site::documents
  std::vector<EntryFacts> entries;       // parallel to Site::entries
  std::vector<UnitFacts> units;          // parallel to Site::units
  std::vector<MilestoneFacts> milestones;
  std::vector<FileFacts> files;
  std::vector<PublishedPicture> pictures;  // among the files
  std::vector<OccurrenceRow> occurrences;  // by milestone
  std::vector<ResultRow> results;          // by milestone, then occurrence
  std::vector<GroupRow> groups;            // columns, then tags
  std::size_t column_count = 0;
  std::vector<Index> shown_columns;  // those with documents

  std::map<EdtfDate, Words> periods;
  std::map<EdtfDate, Words> periods_before;  // "trước 20/5/2022"
  // By the address of an Edtf, a Range or a TimePhrase of some document.
  std::unordered_map<const void*, Words> words_of;
  // By the address of a Ref of some document: the file or unit it names.
  std::unordered_map<const void*, Index> target_of;

  std::array<std::vector<Index>, content::kKindCount> listed;  // by_kind without translations
  std::array<RegisterOrder, 3> registers;                      // by level, type, year
  std::unordered_map<Index, ModelCourse> courses;              // collective models, by document
  std::vector<Catalogue> catalogues;                           // by CatalogueKind
  std::vector<LevelRow> levels;                                // the tree of units
  std::vector<TimelineYear> years;                             // oldest first
  std::vector<TimelineRow> timelines;  // views of the whole, quarters of long years, units
  std::size_t timeline_count = 0;
  std::vector<std::vector<Index>> dated;  // by document: into Site::timeline; no translations
  std::vector<Index> upcoming, recent;    // into Site::timeline, for the home page
  std::vector<Link> menu;
  std::vector<SectionRow> sections;    // those that have something to show
  std::vector<FeedRow> feeds;          // everything, news, plans, podcast, columns
  std::vector<CalendarRow> calendars;  // shared ones, then plans, then units
  std::vector<PlanChart> charts;       // of plans with dates
  std::string search_index;            // where the search page's script begins; empty: no search
};

// Requires: `site` was assembled without errors, or nothing made from it is published.
std::unique_ptr<Tables> build_tables(const site::Site& site, const Theme& theme);

// Reads the headers of all pictures among the site's files and chooses what is made of each; those
// that can't be published are reported. `files` is the site folder.
void add_pictures(Tables& tables, const FileSystem& files, Diagnostics& diagnostics);

// Steps of build_tables, each in the file of its name.
void add_documents(Tables& tables);
void add_milestones(Tables& tables);
void add_entries(Tables& tables);
void add_units(Tables& tables);
void add_charts(Tables& tables);
void add_quotas(Tables& tables);
void add_tasks(Tables& tables);
void add_registers(Tables& tables);
void add_models(Tables& tables);
void add_catalogues(Tables& tables);
void add_timeline(Tables& tables);
void add_timelines(Tables& tables);
void add_feeds(Tables& tables);
void add_calendars(Tables& tables);
void add_navigation(Tables& tables);

// The period in words, made on first use; only while tables are being built.
void name_period(Tables& tables, const EdtfDate& period);

}  // namespace congbo::portal
