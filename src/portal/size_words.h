// "1,5 MB" and "1.5 MB": the size of a file as people read it. Pure; safe from any thread.
#pragma once

#include <cstdint>

#include "portal/table_rows.h"

namespace congbo::portal {

Words size_words(std::uintmax_t bytes);

}  // namespace congbo::portal
