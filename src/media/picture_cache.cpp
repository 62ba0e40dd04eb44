#include "media/picture_cache.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/platform.h"

namespace congbo::media {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMostEntryBytes = std::uintmax_t{256} * 1024 * 1024;
constexpr std::size_t kNameLetters = 32;
constexpr int kTries = 8;  // builds that write the same entry at the same moment

// "congbo 1 <hash of the bytes> <their number>\n", then the bytes.
std::string head_of(std::string_view bytes) {
  return fmt::format("congbo 1 {} {}\n", to_hex(hash_of(bytes)), bytes.size());
}

bool is_entry_name(std::string_view name) {
  return name.size() >= kNameLetters && parse_hash(name.substr(0, kNameLetters)).has_value() &&
         (name.size() == kNameLetters || name.ends_with(".tmp"));
}

bool is_plain_folder(const fs::path& path) {
  std::error_code error;
  return fs::is_directory(fs::symlink_status(path, error)) && !error;
}

// A link on the way could lead out of the site.
bool is_usable(const fs::path& folder) {
  return is_plain_folder(folder.parent_path()) && is_plain_folder(folder);
}

}  // namespace

PictureCache::PictureCache(std::string folder, Use use) : folder_(std::move(folder)), use_(use) {}

void PictureCache::note(const std::string& name, std::size_t Counts::*counter) {
  const std::lock_guard lock(mutex_);
  used_.insert(name);
  ++(counts_.*counter);
}

std::optional<std::string> PictureCache::find(const Hash128& key) {
  const std::string name = to_hex(key);
  std::string bytes;
  const bool is_read =
      is_usable(folder_) && !read_file(folder_ + "/" + name, kMostEntryBytes, true, bytes);
  const std::size_t line = bytes.find('\n');
  if (is_read && line != std::string::npos) {
    std::string found = bytes.substr(line + 1);
    if (head_of(found) == std::string_view(bytes).substr(0, line + 1)) {
      note(name, &Counts::found);
      return found;
    }
  }
  note(name, &Counts::missed);
  return std::nullopt;
}

// The folder above it tells version control to leave all of it alone.
bool PictureCache::prepare_folder() {
  const std::lock_guard lock(mutex_);
  const fs::path folder(folder_);
  std::error_code error;
  for (const fs::path& part : {folder.parent_path(), folder}) {
    if (is_plain_folder(part)) continue;
    if (!fs::create_directory(part, error) || error) return false;
    if (part != folder) write_new_file((part / ".gitignore").string(), "*\n");
  }
  return true;
}

void PictureCache::keep(const Hash128& key, std::string_view bytes) {
  if (use_ == Use::read_only || !prepare_folder()) return;
  const std::string path = folder_ + "/" + to_hex(key);
  const std::string entry = head_of(bytes).append(bytes);
  for (int i = 0; i < kTries; ++i) {
    const std::string beside = fmt::format("{}.{}.tmp", path, i);
    const std::error_code problem = write_new_file(beside, entry);
    if (problem == std::errc::file_exists) continue;
    std::error_code error = problem;
    if (!error) fs::rename(beside, path, error);
    if (error) fs::remove(beside, error);
    return;
  }
}

void PictureCache::remove_unused() {
  if (use_ == Use::read_only || !is_usable(folder_)) return;
  const std::lock_guard lock(mutex_);
  std::error_code error;
  fs::directory_iterator entries(folder_, error);
  for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
    const std::string name = entries->path().filename().string();
    if (!is_entry_name(name) || used_.contains(name)) continue;
    std::error_code ignored;
    fs::remove(entries->path(), ignored);
  }
}

PictureCache::Counts PictureCache::counts() const {
  const std::lock_guard lock(mutex_);
  return counts_;
}

}  // namespace congbo::media
