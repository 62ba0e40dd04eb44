#include "portal/theme.h"

#include <algorithm>
#include <set>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/text.h"
#include "content/messages.h"
#include "content/site_config.h"
#include "content/yaml.h"
#include "portal/assets.h"
#include "portal/messages.h"
#include "portal/words.h"
#include "template/messages.h"
#include "template/template.h"

namespace congbo::portal {
namespace {

constexpr std::size_t kMaxTemplateBytes = 512 * 1024;
constexpr const char* kLanguages[] = {"vi", "en"};

std::string names_of_themes(const FileSystem& themes) {
  std::set<std::string> names;
  for (const FileEntry& file : themes.list("").files) {
    const std::size_t slash = file.path.find('/');
    if (slash != std::string::npos) names.insert(file.path.substr(0, slash));
  }
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

void report_missing(const FileSystem& themes, const content::SiteConfig& config,
                    Diagnostics& diagnostics) {
  const std::string names = names_of_themes(themes);
  diagnostics.report(names.empty() ? kNoThemes : kMissingTheme, "site.yaml", config.theme_place,
                     {config.theme, names});
}

// A theme's name is one folder's name: never a path out of themes/.
bool is_plain_name(const std::string& name) {
  return !name.empty() && name.front() != '.' && name.find_first_of("/\\") == std::string::npos;
}

bool is_utf8(const std::string& shown, const std::string& text, Diagnostics& diagnostics) {
  const auto bad = find_invalid_utf8(text);
  if (!bad) return true;
  diagnostics.report(content::kNotUtf8, shown, place_of(text, *bad, *bad + 1));
  return false;
}

struct TextList {
  std::string file;
  std::optional<content::YamlNode> yaml;
};

TextList read_texts(const FileSystem& themes, const std::string& theme, const char* language,
                    Diagnostics& diagnostics) {
  const std::string path = theme + "/i18n/" + language + ".yaml";
  TextList list{"themes/" + path, std::nullopt};
  const auto text = themes.read(path, kMaxTemplateBytes);
  if (!text) {
    diagnostics.report(text.error() == FileProblem::missing ? kMissingTexts : kThemeFileUnreadable,
                       list.file, {});
    return list;
  }
  if (is_utf8(list.file, *text, diagnostics)) {
    list.yaml = content::read_yaml({list.file, *text, 1}, diagnostics);
  }
  return list;
}

void take_texts(const TextList& list, ThemeTexts& texts, Diagnostics& diagnostics) {
  if (!list.yaml) return;
  for (const content::YamlEntry& entry : list.yaml->entries) {
    if (entry.value.kind == content::YamlNode::Kind::scalar) {
      texts.emplace(entry.key, entry.value.text);
    } else {
      diagnostics.report(kTextNotPlain, list.file, entry.key_place, {entry.key});
    }
  }
}

// Keys the program needs are errors, keys of one language only are warnings.
void check_texts(const TextList& list, const ThemeTexts& own, const ThemeTexts& other,
                 const std::string& other_file, Diagnostics& diagnostics) {
  if (!list.yaml) return;
  for (std::string_view key : required_words()) {
    if (!own.contains(key)) diagnostics.report(kMissingText, list.file, {}, {std::string(key)});
  }
  for (const content::YamlEntry& entry : list.yaml->entries) {
    if (own.contains(entry.key) && !other.contains(entry.key)) {
      diagnostics.report(kUnpairedText, list.file, entry.key_place, {entry.key, other_file});
    }
  }
}

void load_texts(const FileSystem& themes, Theme& theme, Diagnostics& diagnostics) {
  const TextList lists[] = {read_texts(themes, theme.name, kLanguages[0], diagnostics),
                            read_texts(themes, theme.name, kLanguages[1], diagnostics)};
  for (const std::size_t i : {0u, 1u}) take_texts(lists[i], theme.texts[i], diagnostics);
  for (const std::size_t i : {0u, 1u}) {
    if (lists[1 - i].yaml) {
      check_texts(lists[i], theme.texts[i], theme.texts[1 - i], lists[1 - i].file, diagnostics);
    }
  }
}

void load_templates(const FileSystem& themes, Theme& theme, Diagnostics& diagnostics) {
  const std::string folder = theme.name + "/templates";
  const std::string shown = "themes/" + folder;
  std::map<std::string, tpl::Texts, std::less<>> texts;
  for (const std::size_t i : {0u, 1u}) texts.emplace(kLanguages[i], theme.texts[i]);
  std::set<std::string> broken;
  auto source = [&themes, &diagnostics, &broken, folder](const std::string& name) {
    const std::string path = folder + "/" + name;
    auto text = themes.read(path, kMaxTemplateBytes);
    std::optional<std::string> found;
    if (text) {
      if (is_utf8("themes/" + path, *text, diagnostics)) found = std::move(*text);
    } else if (text.error() != FileProblem::missing) {
      diagnostics.report(kThemeFileUnreadable, "themes/" + path, {});
    }
    if (!found && themes.exists(path)) broken.insert(name);
    return found;
  };
  theme.environment = std::make_unique<tpl::Environment>(source, shown, std::move(texts));
  Diagnostics problems;
  for (std::size_t i = 0; i < theme.templates.size(); ++i) {
    const PageKindRow& row = row_of(static_cast<PageKind>(i));
    const std::string name(row.template_name);
    if (!themes.exists(folder + "/" + name)) {
      diagnostics.report(kMissingTemplate, shown + "/" + name, {}, {std::string(row.name)});
      continue;
    }
    theme.templates[i] = theme.environment->load(name, row.root, problems);
  }
  for (const Diagnostic& problem : problems.sorted()) {
    // What is wrong with a file that exists has been said once.
    const bool is_known =
        problem.message == &tpl::kMissing && broken.count(problem.arguments[0]) != 0;
    if (!is_known) diagnostics.report(problem);
  }
}

void list_by_extension(Theme& theme) {
  for (const ThemeAsset& asset : theme.assets) {
    // What lies in a folder is for some pages only; their templates link it by its name.
    if (asset.name.find('/') != std::string::npos) continue;
    const std::string extension = asset.name.substr(asset.name.rfind('.') + 1);
    if (extension == "css") theme.css.push_back(asset.address);
    if (extension == "js") theme.js.push_back(asset.address);
  }
}

}  // namespace

Theme::Theme() = default;
Theme::~Theme() = default;

std::string_view Theme::text(Language language, std::string_view key) const {
  const ThemeTexts& words = texts[static_cast<std::size_t>(language)];
  const auto found = words.find(key);
  return found == words.end() ? key : std::string_view(found->second);
}

const ThemeAsset* Theme::asset(std::string_view asset_name) const {
  const auto at = std::lower_bound(
      assets.begin(), assets.end(), asset_name,
      [](const ThemeAsset& asset, std::string_view wanted) { return asset.name < wanted; });
  return at != assets.end() && at->name == asset_name ? &*at : nullptr;
}

std::unique_ptr<Theme> load_theme(const FileSystem& themes, const content::SiteConfig& config,
                                  Diagnostics& diagnostics) {
  if (!is_plain_name(config.theme) || themes.list(config.theme).files.empty()) {
    report_missing(themes, config, diagnostics);
    return nullptr;
  }
  Diagnostics found;
  auto theme = std::make_unique<Theme>();
  theme->name = config.theme;
  load_texts(themes, *theme, found);
  theme->assets = load_assets(themes, theme->name, found);
  list_by_extension(*theme);
  theme->pictures = read_picture_layout(themes, theme->name, found);
  load_templates(themes, *theme, found);
  const bool usable = !found.has_errors();
  diagnostics.absorb(std::move(found));
  if (!usable) return nullptr;
  return theme;
}

}  // namespace congbo::portal
