// How the records of a Site refer to each other.
#pragma once

#include <cstdint>

namespace congbo::site {

using Index = std::uint32_t;
inline constexpr Index kNone = 0xFFFFFFFF;

}  // namespace congbo::site
