// Reading the site folder. `FileSystem` is the seam between congbo and the disk: DiskFileSystem in
// the program, MemoryFileSystem in tests. Both may be read from several threads at once.
// Paths are UTF-8 with '/' and relative to the root the object was made with.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace congbo {

enum class FileProblem { missing, unreadable, too_large, outside };

struct FileEntry {
  std::string path;         // relative to the root
  std::uintmax_t size = 0;  // bytes
};

class FileSystem {
 public:
  virtual ~FileSystem() = default;
  // Whole file. `limit` in bytes; larger files are too_large. A path that leaves the root (.. or a
  // symbolic link) is `outside`.
  virtual tl::expected<std::string, FileProblem> read(std::string_view path,
                                                      std::uintmax_t limit) const = 0;
  // Every regular file below `folder`, sorted by path bytes; names starting with '.', links to
  // folders, and links to files outside the root are left out. Empty when the folder is missing.
  virtual std::vector<FileEntry> list(std::string_view folder) const = 0;
  virtual bool exists(std::string_view path) const = 0;
};

class DiskFileSystem : public FileSystem {
 public:
  explicit DiskFileSystem(std::string root);
  tl::expected<std::string, FileProblem> read(std::string_view path,
                                              std::uintmax_t limit) const override;
  std::vector<FileEntry> list(std::string_view folder) const override;
  bool exists(std::string_view path) const override;
  const std::string& root() const { return root_; }

 private:
  std::string root_;
};

class MemoryFileSystem : public FileSystem {
 public:
  explicit MemoryFileSystem(std::map<std::string, std::string, std::less<>> files);
  tl::expected<std::string, FileProblem> read(std::string_view path,
                                              std::uintmax_t limit) const override;
  std::vector<FileEntry> list(std::string_view folder) const override;
  bool exists(std::string_view path) const override;

 private:
  std::map<std::string, std::string, std::less<>> files_;
};

}  // namespace congbo
