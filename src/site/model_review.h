// When a registered model is due to be compared with where it began: two years after its
// registration (reference §g), named as exactly as the registration is. Pure function.
#pragma once

#include <optional>

#include "base/edtf.h"

namespace congbo::content {
struct Model;
}

namespace congbo::site {

inline constexpr int kYearsToReview = 2;

// The day, month, quarter or year of the review. None for individuals, whose evaluations stay
// inside (design §8), for models that ended or gave way to another, and without a registration.
std::optional<EdtfDate> review_of(const content::Model& model);

}  // namespace congbo::site
