#include "publish/exchange.h"

#include <algorithm>
#include <filesystem>
#include <functional>

#include "base/platform.h"
#include "publish/paths.h"
#include "publish/tree.h"

namespace fs = std::filesystem;

namespace congbo::publish {

namespace {

// Reserved with every name that begins like the manifest's, so never an output nor foreign.
constexpr std::string_view kTemporaryName = ".congbo-manifest.new";

std::error_code rename(const std::string& from, const std::string& to) {
  std::error_code error;
  fs::rename(from, to, error);
  return error;
}

// The published folder is a mount point or lies on another disk.
bool needs_files(const std::error_code& error) {
  return error == std::errc::cross_device_link || error == std::errc::device_or_resource_busy;
}

std::error_code exchange_by_renames(const Location& location) {
  std::error_code error = rename(location.published, location.retired());
  if (error) return error;
  error = rename(location.standby(), location.published);
  if (error) {
    rename(location.retired(), location.published);
    return error;
  }
  // The new site is out; should this fail, repair() does it next time.
  rename(location.retired(), location.standby());
  return {};
}

std::error_code replace_with(const std::string& top, const std::string& path,
                             const std::function<std::error_code(const std::string&)>& make) {
  const std::string temporary = top + "/" + std::string(kTemporaryName);
  const fs::path target = top + "/" + path;
  std::error_code error;
  fs::remove(temporary, error);
  if ((error = make(temporary))) return error;
  fs::create_directories(target.parent_path(), error);
  if (error) return error;
  // An older build's empty folder may stand where a file must be; a full one makes rename fail.
  if (fs::is_directory(fs::symlink_status(target, error))) fs::remove(target, error);
  return rename(temporary, target.string());
}

std::error_code write_list(const std::string& top, const Manifest& manifest) {
  return replace_with(top, std::string(kManifestName), [&](const std::string& temporary) {
    return write_new_file(temporary, to_text(manifest));
  });
}

std::error_code copy_outputs(const Location& location, const Manifest& before,
                             const Manifest& after, bool pages) {
  for (const auto& output : after) {
    const std::string& path = output.first;
    const ManifestEntry& entry = output.second;
    if (path.ends_with(".html") != pages) continue;
    const auto old = before.find(path);
    std::error_code error;
    const std::uintmax_t size = fs::file_size(location.published + "/" + path, error);
    if (!error && old != before.end() && old->second == entry && size == entry.size) continue;
    error = replace_with(location.published, path, [&](const std::string& temporary) {
      std::error_code failure;
      fs::copy_file(location.standby() + "/" + path, temporary, failure);
      return failure;
    });
    if (error) return error;
  }
  return {};
}

bool has_below(const Manifest& manifest, const std::string& folder) {
  const auto below = manifest.lower_bound(folder + "/");
  return below != manifest.end() && below->first.starts_with(folder + "/");
}

bool has_above(const Manifest& manifest, const std::string& path) {
  for (std::size_t slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1)) {
    if (manifest.contains(path.substr(0, slash))) return true;
  }
  return false;
}

// A file of the old build may stand where the new one has a folder, or the reverse; those alone
// must go before the new files come.
std::error_code clear_the_way(const std::string& top, const Manifest& before,
                              const Manifest& after) {
  for (const auto& old : before) {
    if (!has_below(after, old.first) && !has_above(after, old.first)) continue;
    if (const std::error_code error = remove_with_empty_folders(top, old.first)) return error;
  }
  return {};
}

// What pages refer to comes before the pages, and what only old pages refer to goes after them. The
// list names both builds while this lasts, so that a killed run leaves nothing without an owner.
std::error_code replace_files(const Location& location, const Manifest& before,
                              const Manifest& after) {
  Manifest both = after;
  both.insert(before.begin(), before.end());
  std::error_code error = write_list(location.published, both);
  if (!error) error = clear_the_way(location.published, before, after);
  if (!error) error = copy_outputs(location, before, after, false);
  if (!error) error = copy_outputs(location, before, after, true);
  for (auto old = before.begin(); !error && old != before.end(); ++old) {
    const bool is_cleared = has_below(after, old->first) || has_above(after, old->first);
    if (is_cleared || after.contains(old->first)) continue;
    error = remove_with_empty_folders(location.published, old->first);
  }
  return error ? error : write_list(location.published, after);
}

}  // namespace

std::error_code publish_standby(const Location& location, const Manifest& before,
                                const Manifest& after, ExchangeMethod best, ExchangeMethod& used) {
  used = best;
  std::error_code error;
  if (!fs::exists(location.published, error)) {
    return rename(location.standby(), location.published);
  }
  if (used == ExchangeMethod::in_one_step) {
    error = exchange_folders(location.published, location.standby());
    if (error == std::errc::not_supported) used = ExchangeMethod::two_renames;
  }
  if (used == ExchangeMethod::two_renames) error = exchange_by_renames(location);
  if (needs_files(error)) used = ExchangeMethod::file_by_file;
  if (used == ExchangeMethod::file_by_file) error = replace_files(location, before, after);
  return error;
}

void rescue_late_arrivals(const Location& location, const Manifest& before,
                          const std::vector<std::string>& carried) {
  Tree old;
  if (read_tree(location.standby(), old)) return;
  for (const std::string& path : foreign_paths(old, before)) {
    const bool is_late = !std::binary_search(carried.begin(), carried.end(), path);
    std::error_code error;
    const std::string target = location.published + "/" + path;
    if (is_late && !fs::exists(fs::symlink_status(target, error))) {
      carry(location.standby(), location.published, path);
    }
  }
}

std::error_code repair(const Location& location) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(location.retired(), error))) return {};
  if (!fs::exists(location.published, error)) {
    return rename(location.retired(), location.published);
  }
  if (!fs::exists(location.standby(), error)) return rename(location.retired(), location.standby());
  fs::remove_all(location.retired(), error);
  return error;
}

}  // namespace congbo::publish
