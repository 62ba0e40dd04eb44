// Running another program: found on PATH, started without a shell, its arguments passed as they
// are, nothing on its standard input. It is stopped when it takes too long or writes too much.
// Functions keep no state; safe from any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace congbo {

struct ProcessRequest {
  std::string program;                               // path of the program
  std::vector<std::string> arguments;                // without the program's own name
  std::string folder;                                // where it runs; empty: where we run
  int seconds = 60;                                  // wall time it may take
  std::uintmax_t max_output = 64 * 1024 * 1024;      // bytes of standard output
  std::uintmax_t max_file_size = 256 * 1024 * 1024;  // bytes of any file it writes
};

enum class ProcessEnd { exited, killed, timed_out, output_too_large, not_started };

struct ProcessResult {
  ProcessEnd end = ProcessEnd::not_started;
  int code = 0;        // exit code when it exited, signal when it was killed
  std::string output;  // standard output
  std::string errors;  // standard error, its first 64 KiB
};

// Full path of the program of that name on PATH. Relative entries of PATH don't count, so that a
// folder someone sent us can't bring its own helper along.
std::optional<std::string> find_program(std::string_view name);

ProcessResult run_process(const ProcessRequest& request);

}  // namespace congbo
