// Which addresses a document may link to. Pure functions.
#pragma once

#include <string>
#include <string_view>

namespace congbo::content {

enum class AddressUse { link, image };

// What an address begins with when that is not allowed ("javascript:", "//"), or empty when it may
// be used: relative paths, #fragments, @mentions, and the schemes http, https, mailto, tel, webcal
// (pictures: http and https only). Reads it as a browser would, with control characters left out.
std::string forbidden_scheme(std::string_view address, AddressUse use);

}  // namespace congbo::content
