#include "publish/paths.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/diagnostics.h"
#include "publish/manifest.h"
#include "publish/messages.h"

namespace fs = std::filesystem;

namespace congbo::publish {

namespace {

constexpr std::size_t kLongestName = 255;   // bytes, on every common file system
constexpr std::size_t kLongestPath = 3000;  // bytes; leaves room for the folder below PATH_MAX

// Folders of a site that people fill; a published tree has no business among them.
constexpr std::array<std::string_view, 5> kSourceFolders = {"content", "assets", "themes", "src",
                                                            ".git"};

bool is_safe_name(std::string_view name) {
  if (name.empty() || name == "." || name == ".." || name.size() > kLongestName) return false;
  return !name.starts_with(kManifestName) && std::none_of(name.begin(), name.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F || c == '\\';
  });
}

// The path of `inner` relative to `outer`, or nothing when it lies elsewhere. Both canonical.
std::optional<std::string> below(const std::string& outer, const std::string& inner) {
  if (inner == outer) return "";
  const std::string prefix = outer == "/" ? outer : outer + "/";
  if (!inner.starts_with(prefix)) return std::nullopt;
  return inner.substr(prefix.size());
}

bool endangers(const std::string& output, const std::string& source) {
  if (below(output, source)) return true;
  const std::optional<std::string> inside = below(source, output);
  if (!inside) return false;
  const std::string first = inside->substr(0, inside->find('/'));
  return std::find(kSourceFolders.begin(), kSourceFolders.end(), first) != kSourceFolders.end();
}

std::string canonical_or_empty(const fs::path& path) {
  std::error_code error;
  fs::path resolved = fs::weakly_canonical(fs::absolute(path, error), error);
  if (error) return {};
  if (!resolved.has_filename() && resolved.has_relative_path()) resolved = resolved.parent_path();
  return resolved.string();
}

}  // namespace

bool is_safe_path(std::string_view path) {
  if (path.size() > kLongestPath) return false;
  for (;;) {
    const std::size_t end = path.find('/');
    if (!is_safe_name(path.substr(0, end))) return false;
    if (end == path.npos) return true;
    path.remove_prefix(end + 1);
  }
}

std::optional<Location> locate(const std::string& output, const std::string& source,
                               Diagnostics& diagnostics) {
  const auto refuse = [&](const Message& message, std::vector<std::string> arguments) {
    diagnostics.report(message, "", {}, std::move(arguments));
    return std::nullopt;
  };
  const std::string published = canonical_or_empty(output);
  const std::string real_source = canonical_or_empty(source);
  if (published.empty() || real_source.empty()) return refuse(kNotAFolder, {output});
  if (endangers(published, real_source)) return refuse(kOverSource, {output, source});
  std::error_code error;
  const fs::file_status status = fs::symlink_status(published, error);
  // A link that is still one after resolving leads nowhere.
  if (fs::exists(status) && !fs::is_directory(status)) return refuse(kNotAFolder, {output});
  const fs::path path(published);
  if (!path.has_filename()) return refuse(kNotOurs, {output});  // the root of the disk
  const std::string state =
      (path.parent_path() / ("." + path.filename().string() + ".congbo")).string();
  return Location{published, state};
}

}  // namespace congbo::publish
