// For the tests of the schema: every field of a document that says something, one a line.
#pragma once

#include <string>

#include "content/document.h"
#include "content/site_config.h"

namespace congbo::content {

std::string describe(const Document& document);
std::string describe(const SiteConfig& config);

}  // namespace congbo::content
