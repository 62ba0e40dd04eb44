#include "base/platform.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <utility>

namespace congbo {

namespace {

std::error_code last_error() {
  return {errno, std::generic_category()};
}

class Descriptor {
 public:
  explicit Descriptor(int value) : value_(value) {}
  ~Descriptor() {
    if (value_ >= 0) ::close(value_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return value_; }
  int release() { return std::exchange(value_, -1); }

 private:
  int value_;
};

// O_NONBLOCK: a named pipe must not make the build wait for a writer.
constexpr int kReadFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

int open_without_links(const std::string& path) {
  open_how how{};
  how.flags = static_cast<std::uint64_t>(kReadFlags);
  how.resolve = RESOLVE_NO_SYMLINKS;
  const auto descriptor =
      static_cast<int>(::syscall(SYS_openat2, AT_FDCWD, path.c_str(), &how, sizeof how));
  // Old kernels and some containers lack the call; then the caller must look for links itself.
  if (descriptor < 0 && (errno == ENOSYS || errno == EPERM)) errno = ELOOP;
  return descriptor;
}

std::error_code regular_file_size(int descriptor, std::uintmax_t& size) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) return last_error();
  if (!S_ISREG(status.st_mode)) return std::make_error_code(std::errc::not_supported);
  size = static_cast<std::uintmax_t>(status.st_size);
  return {};
}

// Bytes read, 0 at the end, negative on failure.
ssize_t read_some(int descriptor, char* into, std::size_t count) {
  for (;;) {
    const ssize_t got = ::read(descriptor, into, count);
    if (got >= 0 || errno != EINTR) return got;
  }
}

}  // namespace

std::error_code read_file(const std::string& path, std::uintmax_t limit, bool follow_links,
                          std::string& bytes) {
  const Descriptor file(follow_links ? ::open(path.c_str(), kReadFlags) : open_without_links(path));
  if (file.get() < 0) return last_error();
  std::uintmax_t size = 0;
  if (const std::error_code error = regular_file_size(file.get(), size)) return error;
  if (size > limit) return std::make_error_code(std::errc::file_too_large);
  // One byte more than the size tells the end without growing; a file that grows is read on.
  bytes.resize(static_cast<std::size_t>(size) + 1);
  std::size_t filled = 0;
  for (;;) {
    const ssize_t got = read_some(file.get(), bytes.data() + filled, bytes.size() - filled);
    if (got < 0) return last_error();
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
    if (filled > limit) return std::make_error_code(std::errc::file_too_large);
    if (filled == bytes.size()) bytes.resize(bytes.size() * 2);
  }
  bytes.resize(filled);
  return {};
}

bool file_holds(const std::string& path, std::string_view bytes) {
  const Descriptor file(::open(path.c_str(), kReadFlags | O_NOFOLLOW));
  std::uintmax_t size = 0;
  if (file.get() < 0 || regular_file_size(file.get(), size) || size != bytes.size()) return false;
  std::array<char, 64 * 1024> piece;
  while (!bytes.empty()) {
    const ssize_t got = read_some(file.get(), piece.data(), piece.size());
    if (got <= 0 || static_cast<std::size_t>(got) > bytes.size()) return false;
    const std::string_view read(piece.data(), static_cast<std::size_t>(got));
    if (bytes.substr(0, read.size()) != read) return false;
    bytes.remove_prefix(read.size());
  }
  return true;
}

NewFile::~NewFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::error_code NewFile::create(const std::string& path) {
  descriptor_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
  return descriptor_ < 0 ? last_error() : std::error_code{};
}

std::error_code NewFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = ::write(descriptor_, bytes.data(), bytes.size());
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return last_error();
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  return {};
}

std::error_code NewFile::close() {
  // Network file systems report a full disk only here.
  const int result = ::close(std::exchange(descriptor_, -1));
  return result != 0 && errno != EINTR ? last_error() : std::error_code{};
}

std::error_code write_new_file(const std::string& path, std::string_view bytes) {
  NewFile file;
  std::error_code error = file.create(path);
  if (!error) error = file.write(bytes);
  if (!error) error = file.close();
  return error;
}

std::error_code hard_link(const std::string& existing, const std::string& added) {
  return ::linkat(AT_FDCWD, existing.c_str(), AT_FDCWD, added.c_str(), 0) != 0 ? last_error()
                                                                               : std::error_code{};
}

std::error_code exchange_folders(const std::string& a, const std::string& b) {
  constexpr unsigned kExchange = 2;  // RENAME_EXCHANGE, which only some libc headers name
  if (::syscall(SYS_renameat2, AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), kExchange) == 0) return {};
  if (errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP) {
    return std::make_error_code(std::errc::not_supported);
  }
  return last_error();
}

std::error_code flush_file_system(const std::string& folder) {
  const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (descriptor.get() < 0) return last_error();
  return ::syncfs(descriptor.get()) != 0 ? last_error() : std::error_code{};
}

std::unique_ptr<FileLock> FileLock::acquire(const std::string& path, std::error_code& error) {
  Descriptor descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (descriptor.get() >= 0 && ::flock(descriptor.get(), LOCK_EX | LOCK_NB) == 0) {
    error.clear();
    return std::unique_ptr<FileLock>(new FileLock(descriptor.release()));
  }
  error = descriptor.get() >= 0 && errno == EWOULDBLOCK
              ? std::make_error_code(std::errc::device_or_resource_busy)
              : last_error();
  return nullptr;
}

FileLock::~FileLock() {
  ::close(descriptor_);
}

}  // namespace congbo
