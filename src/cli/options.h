// The command line, read. Usage errors and help are printed here, in the language asked for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/message.h"

namespace congbo::cli {

enum class Command { build, check, extract, import, graph, report, version };
enum class GraphFormat { dot, json, mermaid };
enum class ReportFormat { markdown, csv };

// Exit codes (design §7).
inline constexpr int kDone = 0;
inline constexpr int kContentErrors = 1;
inline constexpr int kWrongUsage = 2;
inline constexpr int kMachineFailed = 3;

struct Options {
  Command command = Command::build;
  std::string source = ".";
  std::string output;              // empty: public/ inside the source
  std::string input;               // extract: a file, "-" for standard input
  std::vector<std::string> files;  // import
  std::string kind;                // import --kind: plan, directive, or empty
  bool dry_run = false;            // import --dry-run
  std::optional<Date> now;         // --now, else SOURCE_DATE_EPOCH; absent: today
  unsigned jobs = 0;               // 0: one per processor
  Language language = Language::vi;
  bool drafts = false;  // preview only
  bool quiet = false;
  bool json = false;  // check --json, extract --json
  GraphFormat graph_format = GraphFormat::dot;
  std::string plan, period, unit;  // report
  ReportFormat report_format = ReportFormat::markdown;
  bool timings = false;  // what each phase cost
};

// The options, or nothing when the program should end at once with `exit_code`.
std::optional<Options> read_options(int argc, char** argv, int& exit_code);

// The day a build stands for: options.now, else today in Viet Nam (UTC+7).
Date day_of(const Options& options);

}  // namespace congbo::cli
