// What the operating system must do beyond the standard library: files read and written in single
// calls, exchange of two folders, locks, flushing. The only place with calls of one system.
// Functions keep no state and report failures as std::error_code; safe from any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

namespace congbo {

// Whole regular file. `limit` in bytes; a larger file is errc::file_too_large, anything that is not
// a regular file errc::not_supported. With `follow_links` false a symbolic link anywhere in the
// path is errc::too_many_symbolic_link_levels (also where the system can't tell).
std::error_code read_file(const std::string& path, std::uintmax_t limit, bool follow_links,
                          std::string& bytes);

// Whether `path` is a regular file (not a link) that holds exactly `bytes`.
bool file_holds(const std::string& path, std::string_view bytes);

// A file being written. Creating fails when the name is taken; nothing is ever written through an
// existing file, since it may share its bytes with the published tree by a hard link.
class NewFile {
 public:
  NewFile() = default;
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  std::error_code create(const std::string& path);
  std::error_code write(std::string_view bytes);
  std::error_code close();

 private:
  int descriptor_ = -1;
};

std::error_code write_new_file(const std::string& path, std::string_view bytes);

// A second name for the same file or link (never for what the link points to).
std::error_code hard_link(const std::string& existing, const std::string& added);

// Two existing folders change places in one step; errc::not_supported where that can't be done.
std::error_code exchange_folders(const std::string& a, const std::string& b);

// Brings everything written to the file system that holds `folder` to the disk.
std::error_code flush_file_system(const std::string& folder);

// An exclusive lock between processes, held while the object lives; the file stays.
class FileLock {
 public:
  // Null with errc::device_or_resource_busy when somebody else holds it.
  static std::unique_ptr<FileLock> acquire(const std::string& path, std::error_code& error);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace congbo
