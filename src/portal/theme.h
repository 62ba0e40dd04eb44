// A theme: templates checked against what pages offer, words in two languages, files to publish.
// Loaded once, then read from any thread.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>

#include "portal/page_kind.h"
#include "portal/picture_layout.h"

namespace congbo {
class Diagnostics;
class FileSystem;
enum class Language;
}  // namespace congbo

namespace congbo::content {
struct SiteConfig;
}

namespace congbo::tpl {
class Environment;
class Template;
}  // namespace congbo::tpl

namespace congbo::portal {

struct ThemeAsset {
  std::string name;     // in the theme's assets/: "fonts/a.woff2"
  std::string address;  // in the output: "giao-dien/fonts/a.1a2b3c4d.woff2"
  std::string bytes;    // style sheets: with published names in their url(…)
};

using ThemeTexts = std::map<std::string, std::string, std::less<>>;

struct Theme {
  Theme();
  ~Theme();
  Theme(const Theme&) = delete;
  Theme& operator=(const Theme&) = delete;

  // The theme's word for `key`; the key itself when the theme has none (which loading reports).
  std::string_view text(Language language, std::string_view key) const;
  const ThemeAsset* asset(std::string_view name) const;

  std::string name;
  std::array<ThemeTexts, 2> texts;   // by Language
  std::vector<ThemeAsset> assets;    // by name
  std::vector<std::string> css, js;  // addresses of those kinds
  PictureLayout pictures;
  std::unique_ptr<tpl::Environment> environment;
  std::array<const tpl::Template*, kPageKindCount> templates{};
};

// Loads the theme that `config` names from `themes`, the folder that holds every theme. Reports
// everything that is wrong with it; null when it must not be used.
std::unique_ptr<Theme> load_theme(const FileSystem& themes, const content::SiteConfig& config,
                                  Diagnostics& diagnostics);

}  // namespace congbo::portal
