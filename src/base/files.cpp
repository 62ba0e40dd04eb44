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

class Lister {
 public:
  explicit Lister(const std::string& root) : root_(root) {}

  FileListing run(const std::string& folder) {
    list_folder(folder);
    std::sort(found_.files.begin(), found_.files.end(),
              [](const FileEntry& a, const FileEntry& b) { return a.path < b.path; });
    std::sort(found_.skipped.begin(), found_.skipped.end(),
              [](const SkippedPath& a, const SkippedPath& b) { return a.path < b.path; });
    return std::move(found_);
  }

 private:
  void list_folder(const std::string& folder) {
    std::error_code error;
    fs::directory_iterator entries(join(root_, folder), error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
      const std::string name = entries->path().filename().string();
      if (!name.starts_with('.')) add(*entries, join(folder, name));
    }
    if (error) skip(folder, FileProblem::unreadable);
  }

  void add(const fs::directory_entry& entry, const std::string& path) {
    std::error_code error;
    if (entry.is_symlink(error)) return add_link(path);
    if (entry.is_directory(error)) return list_folder(path);
    const bool is_file = entry.is_regular_file(error);
    const std::uintmax_t size = is_file ? entry.file_size(error) : 0;
    if (!is_file || error) return skip(path, FileProblem::unreadable);
    found_.files.push_back({path, size});
  }

  void add_link(const std::string& path) {
    std::error_code error;
    const std::string full = join(root_, path);
    if (!fs::exists(full, error)) return skip(path, FileProblem::missing);
    const std::string real = real_path_inside(root_, full);
    if (real.empty() || !fs::is_regular_file(real, error)) return skip(path, FileProblem::outside);
    found_.files.push_back({path, fs::file_size(real, error)});
  }

  void skip(const std::string& path, FileProblem problem) {
    found_.skipped.push_back({path, problem});
  }

  const std::string& root_;
  FileListing found_;
};

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

FileListing DiskFileSystem::list(std::string_view folder) const {
  const std::optional<std::string> plain = plain_path(folder);
  if (!plain) return {};
  const std::string full = join(root_, *plain);
  std::error_code error;
  const fs::file_status status = fs::symlink_status(full, error);
  if (!fs::exists(status)) return {};
  if (real_path_inside(root_, full).empty()) {
    const bool is_link = fs::is_symlink(status);
    return {{}, {{*plain, is_link ? FileProblem::outside : FileProblem::unreadable}}};
  }
  if (!fs::is_directory(full, error)) return {};
  return Lister(root_).run(*plain);
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

FileListing MemoryFileSystem::list(std::string_view folder) const {
  FileListing found;
  const std::optional<std::string> plain = plain_path(folder);
  if (!plain) return found;
  const std::string prefix = plain->empty() ? "" : *plain + "/";
  for (auto file = files_.lower_bound(prefix); file != files_.end(); ++file) {
    const std::string& path = file->first;
    if (!path.starts_with(prefix)) break;
    const std::string_view below = std::string_view(path).substr(prefix.size());
    const bool is_hidden = below.starts_with('.') || below.find("/.") != below.npos;
    if (!is_hidden) found.files.push_back({path, file->second.size()});
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
