#include "media/memory.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace congbo::media {
namespace {

struct Pool {
  std::mutex mutex;
  std::condition_variable freed;
  std::size_t taken = 0;
  std::size_t most = 0;
};

Pool& pool() {
  static Pool the_pool;
  return the_pool;
}

}  // namespace

MemoryShare::MemoryShare(std::size_t bytes) : bytes_(std::min(bytes, kMemoryForPictures)) {
  std::unique_lock lock(pool().mutex);
  pool().freed.wait(lock, [this] { return pool().taken + bytes_ <= kMemoryForPictures; });
  pool().taken += bytes_;
  pool().most = std::max(pool().most, pool().taken);
}

MemoryShare::~MemoryShare() {
  {
    const std::lock_guard lock(pool().mutex);
    pool().taken -= bytes_;
  }
  pool().freed.notify_all();
}

std::size_t MemoryShare::most_taken() {
  const std::lock_guard lock(pool().mutex);
  return pool().most;
}

}  // namespace congbo::media
