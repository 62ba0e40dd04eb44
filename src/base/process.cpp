#include "base/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <utility>

#include "base/text.h"

namespace congbo {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMaxErrors = 64 * 1024;

class Pipe {
 public:
  bool open() { return ::pipe2(ends_.data(), O_CLOEXEC) == 0; }
  ~Pipe() {
    close(0);
    close(1);
  }
  Pipe() = default;
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }
  void close_writing() { close(1); }

 private:
  void close(std::size_t end) {
    const int descriptor = std::exchange(ends_[end], -1);
    if (descriptor >= 0) ::close(descriptor);
  }
  std::array<int, 2> ends_ = {-1, -1};
};

std::vector<char*> argument_vector(const ProcessRequest& request) {
  std::vector<char*> out;
  // execve takes char* for historical reasons and changes nothing.
  out.push_back(const_cast<char*>(request.program.c_str()));
  for (const std::string& argument : request.arguments) {
    out.push_back(const_cast<char*>(argument.c_str()));
  }
  out.push_back(nullptr);
  return out;
}

// The child leads a process group of its own, so that what it starts ends with it.
pid_t start(const ProcessRequest& request, const Pipe& output, const Pipe& errors) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawnattr_init(&attributes);
  ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_adddup2(&actions, output.writing(), 1);
  ::posix_spawn_file_actions_adddup2(&actions, errors.writing(), 2);
  if (!request.folder.empty()) {
    ::posix_spawn_file_actions_addchdir_np(&actions, request.folder.c_str());
  }
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  ::posix_spawnattr_setpgroup(&attributes, 0);
  const std::vector<char*> arguments = argument_vector(request);
  pid_t child = -1;
  const int problem = ::posix_spawn(&child, request.program.c_str(), &actions, &attributes,
                                    arguments.data(), ::environ);
  ::posix_spawn_file_actions_destroy(&actions);
  ::posix_spawnattr_destroy(&attributes);
  return problem == 0 ? child : -1;
}

void limit_files(pid_t child, std::uintmax_t bytes) {
  rlimit limit{};
  limit.rlim_cur = static_cast<rlim_t>(bytes);
  limit.rlim_max = limit.rlim_cur;
  ::prlimit(child, RLIMIT_FSIZE, &limit, nullptr);
}

// Appends what is there to read; false at the end of the stream.
bool drain(int descriptor, std::string& into, std::uintmax_t keep) {
  std::array<char, 64 * 1024> piece;
  const ssize_t got = ::read(descriptor, piece.data(), piece.size());
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  if (got == 0) return false;
  const std::uintmax_t room = keep > into.size() ? keep - into.size() : 0;
  into.append(piece.data(), static_cast<std::size_t>(
                                std::min<std::uintmax_t>(static_cast<std::uintmax_t>(got), room)));
  return true;
}

int milliseconds_until(Clock::time_point deadline) {
  const auto left =
      std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
  return static_cast<int>(std::clamp<long long>(left, 0, 1000));
}

// Reads both streams to their ends; says how that came out.
ProcessEnd collect(const ProcessRequest& request, Clock::time_point deadline, Pipe& output,
                   Pipe& errors, ProcessResult& result) {
  std::array<pollfd, 2> waiting = {{{output.reading(), POLLIN, 0}, {errors.reading(), POLLIN, 0}}};
  while (waiting[0].fd >= 0 || waiting[1].fd >= 0) {
    if (Clock::now() >= deadline) return ProcessEnd::timed_out;
    if (::poll(waiting.data(), waiting.size(), milliseconds_until(deadline)) <= 0) continue;
    // One byte more than allowed tells that there was too much.
    if (waiting[0].revents != 0 &&
        !drain(output.reading(), result.output, request.max_output + 1)) {
      waiting[0].fd = -1;
    }
    if (waiting[1].revents != 0 && !drain(errors.reading(), result.errors, kMaxErrors)) {
      waiting[1].fd = -1;
    }
    if (result.output.size() > request.max_output) return ProcessEnd::output_too_large;
  }
  return ProcessEnd::exited;
}

// Waits for the child itself, which may have closed its streams and gone on.
ProcessEnd await(pid_t child, Clock::time_point deadline, int& status) {
  for (;;) {
    const pid_t done = ::waitpid(child, &status, WNOHANG);
    if (done == child) return ProcessEnd::exited;
    if (done < 0 && errno != EINTR) return ProcessEnd::killed;
    if (Clock::now() >= deadline) return ProcessEnd::timed_out;
    ::poll(nullptr, 0, 5);
  }
}

}  // namespace

std::optional<std::string> find_program(std::string_view name) {
  const char* path = std::getenv("PATH");
  if (path == nullptr || name.empty() || name.find('/') != name.npos) return std::nullopt;
  for (std::string_view folder : split(path, ':')) {
    if (folder.empty() || folder.front() != '/') continue;
    std::string program(folder);
    program += '/';
    program += name;
    if (::access(program.c_str(), X_OK) == 0) return program;
  }
  return std::nullopt;
}

ProcessResult run_process(const ProcessRequest& request) {
  ProcessResult result;
  Pipe output;
  Pipe errors;
  if (!output.open() || !errors.open()) return result;
  const Clock::time_point deadline = Clock::now() + std::chrono::seconds(request.seconds);
  const pid_t child = start(request, output, errors);
  if (child < 0) return result;
  limit_files(child, request.max_file_size);
  output.close_writing();
  errors.close_writing();
  result.end = collect(request, deadline, output, errors, result);
  int status = 0;
  if (result.end == ProcessEnd::exited) result.end = await(child, deadline, status);
  if (result.end != ProcessEnd::exited) {
    ::kill(-child, SIGKILL);
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return result;
  }
  if (WIFSIGNALED(status)) result.end = ProcessEnd::killed;
  result.code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
  return result;
}

}  // namespace congbo
