#include "portal/document_dates.h"

#include <algorithm>

namespace congbo::portal {
namespace {

using content::Document;

std::optional<Date> newest_correction(const Document& document) {
  std::optional<Date> newest;
  for (const content::Correction& correction : document.corrections) {
    newest = std::max(newest, correction.date);  // an absent date is the least
  }
  return newest;
}

}  // namespace

std::optional<Date> published_on(const Document& document) {
  if (document.date) return document.date;
  return document.updated ? document.updated : newest_correction(document);
}

std::optional<Date> changed_on(const Document& document) {
  if (document.updated) return document.updated;
  return document.date ? document.date : newest_correction(document);
}

}  // namespace congbo::portal
