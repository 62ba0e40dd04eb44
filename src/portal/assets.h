// The files of a theme, named after their contents so that browsers may keep them for ever.
#pragma once

#include "portal/theme.h"

namespace congbo::portal {

// Reads themes/<name>/assets/. Style sheets come last, since they name other assets in url(…).
std::vector<ThemeAsset> load_assets(const FileSystem& themes, const std::string& theme,
                                    Diagnostics& diagnostics);

}  // namespace congbo::portal
