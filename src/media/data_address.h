// Files written into an address, as drawings carry pictures ("data:image/png;base64,…", RFC 2397).
// Private to the room; pure functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace congbo::media {

bool is_data_address(std::string_view address);

// The file in a data address; nothing when its letters are not base64 though it says so.
std::optional<std::string> file_in(std::string_view address);

// `type`: "image/png".
std::string data_address(std::string_view type, std::string_view file);

}  // namespace congbo::media
