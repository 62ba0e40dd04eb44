// How much memory all threads together may decode pictures into. A share waits until it fits; one
// that is larger than the whole gets it alone.
#pragma once

#include <cstddef>

namespace congbo::media {

inline constexpr std::size_t kMemoryForPictures = std::size_t{256} * 1024 * 1024;  // bytes

class MemoryShare {
 public:
  explicit MemoryShare(std::size_t bytes);
  ~MemoryShare();
  MemoryShare(const MemoryShare&) = delete;
  MemoryShare& operator=(const MemoryShare&) = delete;

  static std::size_t most_taken();  // at any moment since the program began, for tests

 private:
  std::size_t bytes_;
};

}  // namespace congbo::media
