// Percent-encoding of addresses (RFC 3986, 2.1). Pure; safe from any thread.
#pragma once

#include <string>
#include <string_view>

namespace congbo {

// "%20" becomes a blank. A sign without two hexadecimal digits behind it stays as it is.
std::string percent_decoded(std::string_view text);

}  // namespace congbo
