#include "publish/tree.h"

#include <algorithm>
#include <filesystem>

#include "base/platform.h"

namespace fs = std::filesystem;

namespace congbo::publish {

namespace {

// `prefix` is "" for the top, else ends with '/'.
std::error_code read_folder(const std::string& top, const std::string& prefix, Tree& tree) {
  std::error_code error;
  fs::directory_iterator entries(top + "/" + prefix, error);
  bool is_empty = true;
  for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
    is_empty = false;
    const std::string path = prefix + entries->path().filename().string();
    // is_symlink first: the other questions follow links. Reading the folder has answered all three
    // already; asking for the status would look at every file again.
    const bool is_link = entries->is_symlink(error);
    if (!is_link && entries->is_directory(error)) {
      tree.folders.insert(path);
      if (const std::error_code inner = read_folder(top, path + "/", tree)) return inner;
    } else {
      (!is_link && entries->is_regular_file(error) ? tree.files : tree.others).insert(path);
    }
    if (error) return error;
  }
  if (!error && is_empty && !prefix.empty()) {
    tree.empty_folders.insert(prefix.substr(0, prefix.size() - 1));
  }
  return error;
}

bool lies_below(std::string_view path, std::string_view folder) {
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

std::error_code copy_one(const std::string& from, const std::string& to) {
  std::error_code error;
  const fs::file_status status = fs::symlink_status(from, error);
  if (error) return error;
  if (fs::is_symlink(status)) {
    fs::copy_symlink(from, to, error);
  } else if (fs::is_regular_file(status)) {
    fs::copy_file(from, to, error);
  } else {
    error = std::make_error_code(std::errc::not_supported);
  }
  return error;
}

}  // namespace

std::error_code read_tree(const std::string& top, Tree& tree) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(top, error))) return {};
  return read_folder(top, "", tree);
}

std::vector<std::string> foreign_paths(const Tree& tree, const Manifest& manifest) {
  std::vector<std::string> foreign;
  for (const std::string& path : tree.files) {
    if (!manifest.contains(path) && !path.starts_with(kManifestName)) foreign.push_back(path);
  }
  foreign.insert(foreign.end(), tree.others.begin(), tree.others.end());
  std::sort(foreign.begin(), foreign.end());
  return foreign;
}

std::string foreign_in_the_way(const std::vector<std::string>& foreign, const std::string& path) {
  // The path itself, anything below it, or something where one of its folders has to be.
  const auto at = std::lower_bound(foreign.begin(), foreign.end(), path);
  if (at != foreign.end() && *at == path) return *at;
  const auto below = std::lower_bound(at, foreign.end(), path + "/");
  if (below != foreign.end() && lies_below(*below, path)) return *below;
  for (std::size_t slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1)) {
    const std::string folder = path.substr(0, slash);
    if (std::binary_search(foreign.begin(), foreign.end(), folder)) return folder;
  }
  return {};
}

std::error_code carry(const std::string& from, const std::string& to, const std::string& path) {
  const fs::path source = from + "/" + path;
  const fs::path target = to + "/" + path;
  std::error_code error;
  fs::create_directories(target.parent_path(), error);
  if (error) return error;
  if (fs::is_directory(fs::symlink_status(source, error))) {
    fs::create_directories(target, error);
    return error;
  }
  fs::remove_all(target, error);
  if (!hard_link(source.string(), target.string())) return {};
  return copy_one(source.string(), target.string());
}

std::error_code remove_with_empty_folders(const std::string& top, const std::string& path) {
  std::error_code error;
  fs::remove(top + "/" + path, error);
  if (error == std::errc::not_a_directory) error.clear();
  if (error) return error;
  for (std::size_t slash = path.rfind('/'); slash != path.npos && slash > 0;
       slash = path.rfind('/', slash - 1)) {
    std::error_code not_empty;
    if (!fs::remove(top + "/" + path.substr(0, slash), not_empty)) break;
  }
  return {};
}

}  // namespace congbo::publish
