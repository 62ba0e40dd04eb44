#include "base/files.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "base/platform.h"

namespace fs = std::filesystem;

namespace congbo {

namespace {

// The path without `.`, empty and `..` segments; nothing when it leaves the root.
std::optional<std::string> plain_path(std::string_view path) {
  if (path.find('\0') != path.npos || path.starts_with('/')) return std::nullopt;
  std::string plain;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(std::min(end + 1, path.size()));
    if (segment.empty() || segment == ".") continue;
    if (segment == "..") {
      if (plain.empty()) return std::nullopt;
      const std::size_t parent = plain.rfind('/');
      plain.resize(parent == plain.npos ? 0 : parent);
      continue;
    }
    if (!plain.empty()) plain += '/';
    plain += segment;
  }
  return plain;
}

std::string join(std::string_view folder, std::string_view name) {
  std::string path(folder);
  if (!path.empty() && path.back() != '/') path += '/';
  return path += name;
}

// Where `path` really is, symbolic links followed; empty when it does not exist or lies outside.
std::string real_path_inside(const std::string& root, const std::string& path) {
  std::error_code error;
  const std::string real_root = fs::canonical(root.empty() ? "." : root, error).string();
  if (error) return {};
  const std::string real = fs::canonical(path, error).string();
  if (error) return {};
  const bool is_inside = real == real_root || real.starts_with(join(real_root, ""));
  return is_inside ? real : std::string();
}

FileProblem problem_of(const std::error_code& error) {
  if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory) {
    return FileProblem::missing;
  }
  return error == std::errc::file_too_large ? FileProblem::too_large : FileProblem::unreadable;
}

// Hidden names are left out, and so are links to folders: following them could list a file twice
// or without end.
void list_folder(const std::string& root, const std::string& folder,
                 std::vector<FileEntry>& found) {
  std::error_code error;
  fs::directory_iterator entries(join(root, folder), error);
  for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
    const std::string name = entries->path().filename().string();
    if (name.starts_with('.')) continue;
    const std::string path = join(folder, name);
    std::error_code status_error;
    if (entries->is_symlink(status_error)) {
      const std::string real = real_path_inside(root, join(root, path));
      if (real.empty() || !fs::is_regular_file(real, status_error)) continue;
      found.push_back({path, fs::file_size(real, status_error)});
    } else if (entries->is_directory(status_error)) {
      list_folder(root, path, found);
    } else if (entries->is_regular_file(status_error)) {
      const std::uintmax_t size = entries->file_size(status_error);
      if (!status_error) found.push_back({path, size});
    }
  }
}

}  // namespace

DiskFileSystem::DiskFileSystem(std::string root) : root_(std::move(root)) {}

tl::expected<std::string, FileProblem> DiskFileSystem::read(std::string_view path,
                                                            std::uintmax_t limit) const {
  const std::optional<std::string> plain = plain_path(path);
  if (!plain) return tl::unexpected(FileProblem::outside);
  const std::string full = join(root_, *plain);
  std::string bytes;
  std::error_code error = read_file(full, limit, false, bytes);
  if (error == std::errc::too_many_symbolic_link_levels) {
    // A link somewhere on the way, perhaps above the root: then where it ends decides.
    std::error_code missing;
    if (!fs::exists(full, missing)) return tl::unexpected(FileProblem::missing);
    const std::string real = real_path_inside(root_, full);
    if (real.empty()) return tl::unexpected(FileProblem::outside);
    error = read_file(real, limit, true, bytes);
  }
  if (error) return tl::unexpected(problem_of(error));
  return bytes;
}

std::vector<FileEntry> DiskFileSystem::list(std::string_view folder) const {
  std::vector<FileEntry> found;
  const std::optional<std::string> plain = plain_path(folder);
  if (!plain || real_path_inside(root_, join(root_, *plain)).empty()) return found;
  list_folder(root_, *plain, found);
  std::sort(found.begin(), found.end(),
            [](const FileEntry& a, const FileEntry& b) { return a.path < b.path; });
  return found;
}

bool DiskFileSystem::exists(std::string_view path) const {
  const std::optional<std::string> plain = plain_path(path);
  return plain && !real_path_inside(root_, join(root_, *plain)).empty();
}

MemoryFileSystem::MemoryFileSystem(std::map<std::string, std::string, std::less<>> files)
    : files_(std::move(files)) {}

tl::expected<std::string, FileProblem> MemoryFileSystem::read(std::string_view path,
                                                              std::uintmax_t limit) const {
  const std::optional<std::string> plain = plain_path(path);
  if (!plain) return tl::unexpected(FileProblem::outside);
  const auto file = files_.find(*plain);
  if (file == files_.end()) {
    return tl::unexpected(exists(path) ? FileProblem::unreadable : FileProblem::missing);
  }
  if (file->second.size() > limit) return tl::unexpected(FileProblem::too_large);
  return file->second;
}

std::vector<FileEntry> MemoryFileSystem::list(std::string_view folder) const {
  std::vector<FileEntry> found;
  const std::optional<std::string> plain = plain_path(folder);
  if (!plain) return found;
  const std::string prefix = plain->empty() ? "" : *plain + "/";
  for (auto file = files_.lower_bound(prefix); file != files_.end(); ++file) {
    const std::string& path = file->first;
    if (!path.starts_with(prefix)) break;
    const std::string_view below = std::string_view(path).substr(prefix.size());
    const bool is_hidden = below.starts_with('.') || below.find("/.") != below.npos;
    if (!is_hidden) found.push_back({path, file->second.size()});
  }
  return found;
}

bool MemoryFileSystem::exists(std::string_view path) const {
  const std::optional<std::string> plain = plain_path(path);
  if (!plain) return false;
  if (plain->empty() || files_.contains(*plain)) return true;
  const auto below = files_.lower_bound(*plain + "/");
  return below != files_.end() && below->first.starts_with(*plain + "/");
}

}  // namespace congbo
