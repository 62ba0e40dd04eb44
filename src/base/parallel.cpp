#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace congbo {

namespace {

// The exception of the lowest index, so that which one is rethrown never depends on timing.
class FirstFailure {
 public:
  void offer(std::size_t index, std::exception_ptr exception) {
    const std::lock_guard lock(mutex_);
    if (exception_ != nullptr && index_ < index) return;
    index_ = index;
    exception_ = std::move(exception);
  }

  void rethrow() const {
    if (exception_ != nullptr) std::rethrow_exception(exception_);
  }

 private:
  std::mutex mutex_;
  std::size_t index_ = 0;
  std::exception_ptr exception_;
};

}  // namespace

unsigned resolve_jobs(unsigned jobs) {
  return jobs != 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

void parallel_for(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& task) {
  std::atomic<std::size_t> next = 0;
  FirstFailure failure;
  const auto work = [&] {
    for (std::size_t i = next.fetch_add(1); i < count; i = next.fetch_add(1)) {
      try {
        task(i);
      } catch (...) {
        failure.offer(i, std::current_exception());
      }
    }
  };
  {
    std::vector<std::jthread> threads;
    const std::size_t wanted = std::min<std::size_t>(resolve_jobs(jobs), count);
    try {
      while (threads.size() + 1 < wanted) threads.emplace_back(work);
    } catch (const std::system_error&) {
      // The machine grants no more threads; those there are, this one included, do the rest.
    }
    work();
  }
  failure.rethrow();
}

}  // namespace congbo
