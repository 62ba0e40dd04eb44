// Which files the portal consists of, and how each is made: a map from path to recipe.
// Use: load_theme → plan_outputs → produce_all (or produce one). Planning fixes the set of paths;
// from then on the plan is immutable and producing is safe from any number of threads.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "portal/output.h"

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
