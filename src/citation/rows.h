// A view on the rows of a constant table.
#pragma once

#include <cstddef>

namespace congbo::citation {

template <typename Row>
struct Rows {
  const Row* first;
  std::size_t count;

  const Row* begin() const { return first; }
  const Row* end() const { return first + count; }
  const Row& operator[](std::size_t i) const { return first[i]; }
};

}  // namespace congbo::citation
