// Tells a person how far the work is (on a terminal only) and, on request, what each phase cost.
// Used from the main thread.
#pragma once

#include <string>
#include <vector>

#include "cli/options.h"

namespace congbo::cli {

class PhaseLog {
 public:
  explicit PhaseLog(const Options& options);

  // Ends the phase before and begins this one. `vi` and `en` name it: "đọc nội dung".
  void begin(const char* vi, const char* en);
  // Ends the last phase and, with --timings, prints the table to standard error.
  void finish();

 private:
  struct Phase {
    std::string name;
    double wall = 0;          // seconds
    double cpu = 0;           // seconds, all threads
    long peak_kibibytes = 0;  // of the process, when the phase ended
  };
  void end();

  const Options& options_;
  bool on_terminal_;
  std::vector<Phase> phases_;
  double wall_start_ = 0;
  double cpu_start_ = 0;
  bool running_ = false;
};

}  // namespace congbo::cli
