#include "site/model_review.h"

#include <algorithm>

#include "content/records.h"

namespace congbo::site {

std::optional<EdtfDate> review_of(const content::Model& model) {
  using State = content::Model::State;
  const bool goes_on = model.state != State::replaced && model.state != State::ended;
  if (model.form != content::Model::Form::collective || !goes_on) return std::nullopt;
  if (!model.registered || model.registered->from_end == Edtf::End::open) return std::nullopt;
  EdtfDate review = model.registered->from;
  if (review.year == 0 || review.year + kYearsToReview > 9999) return std::nullopt;
  review.year += kYearsToReview;
  // Registered on 29 February: two years later there is none.
  if (review.day != 0) review.day = std::min(review.day, days_in_month(review.year, review.month));
  return review;
}

}  // namespace congbo::site
