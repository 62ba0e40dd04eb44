#include "portal/assets.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/hash.h"
#include "portal/messages.h"

namespace congbo::portal {
namespace {

constexpr std::size_t kMaxAssetBytes = 8 * 1024 * 1024;
constexpr std::size_t kDigits = 8;  // of the fingerprint; enough within one theme

bool is_css(std::string_view name) {
  return name.size() > 4 && name.substr(name.size() - 4) == ".css";
}

// "fonts/a.woff2" → "giao-dien/fonts/a.1a2b3c4d.woff2"
std::string published_name(const std::string& name, std::string_view bytes) {
  const std::size_t slash = name.rfind('/');
  const std::size_t dot = name.rfind('.');
  const bool has_extension =
      dot != std::string::npos && (slash == std::string::npos || dot > slash);
  const std::string stem = has_extension ? name.substr(0, dot) : name;
  const std::string extension = has_extension ? name.substr(dot) : "";
  return "giao-dien/" + stem + "." + to_hex(hash_of(bytes)).substr(0, kDigits) + extension;
}

const ThemeAsset* find(const std::vector<ThemeAsset>& assets, std::string_view name) {
  for (const ThemeAsset& asset : assets) {
    if (asset.name == name) return &asset;
  }
  return nullptr;
}

// How the style sheet `css` names `target`, both of this theme; they share the published tree.
std::string seen_from(const std::string& css, const std::string& address) {
  std::string path = address.substr(std::string_view("giao-dien/").size());
  for (const char c : css) {
    if (c == '/') path.insert(0, "../");
  }
  return path;
}

// Path of `written`, as `css` writes it, from the assets' root.
std::string from_root(const std::string& css, std::string_view written) {
  std::string folder = css.substr(0, css.rfind('/') + 1);
  while (written.substr(0, 3) == "../" && !folder.empty()) {
    written.remove_prefix(3);
    folder.pop_back();
    folder.erase(folder.rfind('/') + 1);
  }
  return folder.append(written);
}

// Replaces the names of known assets inside url(…); everything else stays as written.
std::string with_published_names(const std::string& name, const std::string& css,
                                 const std::vector<ThemeAsset>& assets) {
  constexpr std::string_view kOpen = "url(";
  std::string out;
  std::size_t at = 0;
  for (std::size_t open; (open = css.find(kOpen, at)) != std::string::npos;) {
    std::size_t begin = open + kOpen.size();
    const std::size_t close = css.find(')', begin);
    if (close == std::string::npos) break;
    std::size_t end = close;
    if (end > begin + 1 && (css[begin] == '"' || css[begin] == '\'') &&
        css[end - 1] == css[begin]) {
      ++begin;
      --end;
    }
    const std::string written = css.substr(begin, end - begin);
    const ThemeAsset* asset = find(assets, from_root(name, written));
    out.append(css, at, begin - at);
    out += asset == nullptr ? written : seen_from(name, asset->address);
    at = end;
  }
  return out.append(css, at);
}

// The place behind what begins at `at` and reads as one piece: a string, an unquoted url(…), or one
// character.
std::size_t end_of_piece(std::string_view css, std::size_t at) {
  const char quote = css[at];
  if (quote == '"' || quote == '\'') {
    for (++at; at < css.size() && css[at] != quote && css[at] != '\n'; ++at) {
      if (css[at] == '\\') ++at;
    }
    return std::min(at + 1, css.size());
  }
  if (css.substr(at, 4) != "url(") return at + 1;
  const std::size_t inside = css.find_first_not_of(" \t\n", at + 4);
  if (inside == std::string_view::npos) return css.size();
  if (css[inside] == '"' || css[inside] == '\'') return inside;
  const std::size_t close = css.find(')', inside);
  return close == std::string_view::npos ? css.size() : close + 1;
}

// Comments tell authors of themes why; readers' telephones need not fetch them. One that begins
// with "/*!" asks to stay, as licences do.
std::string without_comments(std::string_view css) {
  std::string out;
  for (std::size_t at = 0; at < css.size();) {
    const bool is_comment = css.substr(at, 2) == "/*";
    const std::size_t close = is_comment ? css.find("*/", at + 2) : css.npos;
    const std::size_t behind = close == css.npos ? css.size() : close + 2;
    const std::size_t end = is_comment ? behind : end_of_piece(css, at);
    if (!is_comment || css.substr(at, 3) == "/*!") {
      out.append(css, at, end - at);
      at = end;
      continue;
    }
    at = end;
    const bool is_line = out.empty() || out.back() == '\n';
    if (is_line && at < css.size() && css[at] == '\n')
      ++at;
    else
      out += ' ';  // what stood on both sides stays apart
  }
  return out;
}

}  // namespace

std::vector<ThemeAsset> load_assets(const FileSystem& themes, const std::string& theme,
                                    Diagnostics& diagnostics) {
  const std::string folder = theme + "/assets";
  FileListing listing = themes.list(folder);
  for (const SkippedPath& skipped : listing.skipped) {
    diagnostics.report(kThemeFileUnreadable, "themes/" + skipped.path, {});
  }
  std::vector<FileEntry>& files = listing.files;
  std::stable_partition(files.begin(), files.end(),
                        [](const FileEntry& file) { return !is_css(file.path); });
  std::vector<ThemeAsset> assets;
  for (const FileEntry& file : files) {
    auto bytes = themes.read(file.path, kMaxAssetBytes);
    if (!bytes) {
      diagnostics.report(kThemeFileUnreadable, "themes/" + file.path, {});
      continue;
    }
    ThemeAsset asset;
    asset.name = file.path.substr(folder.size() + 1);
    asset.bytes = is_css(asset.name)
                      ? with_published_names(asset.name, without_comments(*bytes), assets)
                      : std::move(*bytes);
    asset.address = published_name(asset.name, asset.bytes);
    assets.push_back(std::move(asset));
  }
  std::sort(assets.begin(), assets.end(),
            [](const ThemeAsset& a, const ThemeAsset& b) { return a.name < b.name; });
  return assets;
}

}  // namespace congbo::portal
