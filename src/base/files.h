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

// What a listing had to leave out, so that nobody takes half a folder for the whole of it.
struct SkippedPath {
  std::string path;  // relative to the root
  // unreadable: a folder or file that can't be looked at, or a thing that is neither.
  // missing: a link to nothing. outside: a link that leaves the root, or one to a folder.
  FileProblem problem = FileProblem::unreadable;
};

struct FileListing {
  std::vector<FileEntry> files;      // sorted by path bytes
  std::vector<SkippedPath> skipped;  // likewise
};

class FileSystem {
 public:
  virtual ~FileSystem() = default;
  // Whole file. `limit` in bytes; larger files are too_large. A path that leaves the root (.. or a
  // symbolic link) is `outside`.
  virtual tl::expected<std::string, FileProblem> read(std::string_view path,
                                                      std::uintmax_t limit) const = 0;
  // Every regular file below `folder`; names starting with '.' are left out without a word. Links
  // to files inside the root are files; links to folders are not followed: they could list a file
  // twice, or without end. Empty when the folder is missing.
  virtual FileListing list(std::string_view folder) const = 0;
  virtual bool exists(std::string_view path) const = 0;
};

class DiskFileSystem : public FileSystem {
 public:
  explicit DiskFileSystem(std::string root);
  tl::expected<std::string, FileProblem> read(std::string_view path,
                                              std::uintmax_t limit) const override;
  FileListing list(std::string_view folder) const override;
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
  FileListing list(std::string_view folder) const override;
  bool exists(std::string_view path) const override;

 private:
  std::map<std::string, std::string, std::less<>> files_;
};

}  // namespace congbo
