// Which files the portal consists of, and how each is made: a map from path to recipe.
// Use: load_theme → plan_outputs → produce_all (or produce one). Planning fixes the set of paths;
// from then on the plan is immutable and producing is safe from any number of threads.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace congbo {
class Diagnostics;
class FileSystem;
}  // namespace congbo

namespace congbo::media {
class PictureCache;
}

namespace congbo::publish {
class OutputSink;
}

namespace congbo::site {
struct Site;
}

namespace congbo::portal {

struct Tables;
struct Theme;

enum class Producer : std::uint8_t {
  home,
  document,     // subject: Index of a document
  results,      // every date of a plan: its Index
  course,       // what followed from a plan: its Index
  cited_entry,  // Index of an entry without a document
  section,      // a content::Kind; part: page number from 1
  group,        // Index of a column or tag; part: page number
  columns,
  tags,
  units,
  register_,  // the view (level, type, year); part: page number
  timeline,
  year,          // Index into the years
  timeline_row,  // Index into Tables::timelines; part: page number
  calendars,     // the page that lists them
  search,
  not_found,
  sheet,     // the print sheet of a bulletin: its Index
  asset,     // of the theme
  own_file,  // Index into Site::files
  picture,   // Index into Tables::pictures; part: into its `made`
  redirect,  // Index into Site::redirects
  sitemap,   // part: 0 the sitemap itself or the list of sitemaps, n its n-th part
  robots,
  feed,       // Index into Tables::feeds; part: the FeedFormat
  catalogue,  // the CatalogueKind: rows for the browser to filter
  calendar,   // Index into Tables::calendars
  api,        // the ApiFile
  extra       // Index into Extras::files
};

struct Output {
  std::string path;  // relative to the portal's root
  Producer producer = Producer::home;
  std::uint32_t subject = 0;
  std::uint32_t part = 1;
};

// What was made from the site by a room on the same floor: the search index, as finished files.
struct ExtraFile {
  std::string path;
  std::string bytes;
};
struct Extras {
  std::string search_index;  // address that the search page hands to its script; empty: no search
  std::vector<ExtraFile> files;
};

// All of them outlive the plan. `files` is the site folder, for documents' own files.
struct PlanInputs {
  const site::Site& site;
  const Theme& theme;
  const FileSystem& files;
  const Extras* extras = nullptr;
  media::PictureCache* pictures = nullptr;  // what earlier builds made; null: none
};

class OutputPlan {
 public:
  OutputPlan(const PlanInputs& inputs, std::unique_ptr<Tables> tables, std::vector<Output> outputs);
  ~OutputPlan();
  const std::vector<Output>& outputs() const { return outputs_; }  // by path
  const Output* find(std::string_view path) const;
  const Tables& tables() const { return *tables_; }
  const Theme& theme() const { return inputs_.theme; }
  const FileSystem& files() const { return inputs_.files; }
  const Extras& extras() const { return *inputs_.extras; }            // Requires: an output of them
  media::PictureCache* pictures() const { return inputs_.pictures; }  // may be null

 private:
  PlanInputs inputs_;
  std::unique_ptr<Tables> tables_;
  std::vector<Output> outputs_;
};

// Every output, by path. Reports collisions, and addresses of the site (in bodies and in the menu)
// that no output answers.
std::unique_ptr<OutputPlan> plan_outputs(const PlanInputs& inputs, Diagnostics& diagnostics);

// Makes one output and hands it to `sink`. False after reporting why not.
bool produce(const OutputPlan& plan, std::size_t index, publish::OutputSink& sink,
             Diagnostics& diagnostics);

// Makes all of them on `jobs` threads (0 = one per processor), going on after failures.
bool produce_all(const OutputPlan& plan, publish::OutputSink& sink, unsigned jobs,
                 Diagnostics& diagnostics);

}  // namespace congbo::portal
