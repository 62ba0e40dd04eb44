#include "cli/phase_log.h"

#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <iostream>

namespace congbo::cli {
namespace {

double wall_now() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double>(now).count();
}

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

rusage usage_now() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage;
}

double cpu_now() {
  const rusage usage = usage_now();
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

}  // namespace

PhaseLog::PhaseLog(const Options& options)
    : options_(options), on_terminal_(!options.quiet && isatty(STDERR_FILENO) != 0) {}

void PhaseLog::begin(const char* vi, const char* en) {
  end();
  running_ = true;
  phases_.push_back({options_.language == Language::vi ? vi : en});
  if (on_terminal_) std::cerr << "  " << phases_.back().name << " …\n";
  wall_start_ = wall_now();
  cpu_start_ = cpu_now();
}

void PhaseLog::end() {
  if (!running_) return;
  running_ = false;
  Phase& phase = phases_.back();
  phase.wall = wall_now() - wall_start_;
  phase.cpu = cpu_now() - cpu_start_;
  phase.peak_kibibytes = usage_now().ru_maxrss;
}

void PhaseLog::finish() {
  end();
  if (!options_.timings) return;
  for (const Phase& phase : phases_) {
    std::cerr << fmt::format("{:9.3f} s  {:9.3f} cpu s  {:7.1f} MiB  {}\n", phase.wall, phase.cpu,
                             static_cast<double>(phase.peak_kibibytes) / 1024.0, phase.name);
  }
}

}  // namespace congbo::cli
