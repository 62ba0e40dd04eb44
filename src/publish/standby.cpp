#include "publish/standby.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <mutex>
#include <utility>

#include "base/platform.h"
#include "publish/messages.h"
#include "publish/paths.h"
#include "publish/tree.h"

namespace fs = std::filesystem;

namespace congbo::publish {

namespace {

// An output whose place is taken by something of an older build (a file where a folder must be, or
// the reverse); it is written when that has been removed.
struct Waiting {
  std::string path;
  std::string bytes;
};

bool is_in_the_way(const std::error_code& error) {
  return error == std::errc::file_exists || error == std::errc::not_a_directory ||
         error == std::errc::is_a_directory;
}

}  // namespace

Failure write_failure(const std::error_code& error, const std::string& path) {
  // 122 is EDQUOT, which std::errc does not name.
  if (error == std::errc::no_space_on_device || error.value() == 122) return {&kDiskFull, {path}};
  if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted ||
      error == std::errc::read_only_file_system) {
    return {&kPermission, {path}};
  }
  return {&kIo, {path, error.message()}};
}

struct Standby::Impl {
  Impl(const Location& where, const Manifest& old) : location(where), before(old) {}

  const Location& location;
  const Manifest& before;
  const std::string top = location.standby();
  Tree found;  // as it was when opened; not changed while outputs arrive
  std::atomic<bool> has_written = false;
  std::atomic<bool> is_hopeless = false;  // the machine fails us; more attempts would not help

  std::mutex mutex;  // guards what follows
  PathSet folders;   // known to exist
  Manifest accepted;
  std::vector<Waiting> waiting;
  std::vector<Failure> failures;

  std::string in_standby(const std::string& path) const { return top + "/" + path; }
  std::string in_published(const std::string& path) const {
    return location.published + "/" + path;
  }

  void fail(Failure failure) {
    const std::lock_guard lock(mutex);
    if (is_machine_failure(failure.message->code)) is_hopeless = true;
    failures.push_back(std::move(failure));
  }

  void fail_to_write(const std::error_code& error, const std::string& path) {
    fail(write_failure(error, in_published(path)));
  }

  bool admit(const std::string& path, const ManifestEntry& entry) {
    const std::lock_guard lock(mutex);
    if (accepted.emplace(path, entry).second) return true;
    failures.push_back({&kTwice, {path}});
    return false;
  }

  std::error_code make_folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == path.npos) return {};
    const std::string folder = path.substr(0, slash);
    const std::lock_guard lock(mutex);
    if (folders.contains(folder)) return {};
    std::error_code error;
    fs::create_directories(in_standby(folder), error);
    if (!error) folders.insert(folder);
    return error;
  }

  std::error_code write(const std::string& path, std::string_view bytes,
                        const ManifestEntry& entry) {
    if (std::error_code error = make_folder_of(path)) return error;
    const std::string file = in_standby(path);
    std::error_code ignored;
    if (found.files.contains(path)) fs::remove(file, ignored);
    has_written = true;
    const auto old = before.find(path);
    const bool may_link =
        old != before.end() && old->second == entry && file_holds(in_published(path), bytes);
    if (may_link && !hard_link(in_published(path), file)) return {};
    return write_new_file(file, bytes);
  }

  // Removes what an older build left; the published tree is the other one, so nobody sees it.
  void remove_stale() {
    for (const std::string& path : found.files) {
      if (accepted.contains(path)) continue;
      if (const std::error_code error = remove_with_empty_folders(top, path)) {
        fail_to_write(error, path);
      }
    }
    for (const std::string& path : found.empty_folders) {
      remove_with_empty_folders(top, path);
    }
    folders.clear();
  }

  void write_waiting() {
    for (const Waiting& item : std::exchange(waiting, {})) {
      const std::error_code error = write(item.path, item.bytes, accepted.at(item.path));
      if (error) fail_to_write(error, item.path);
    }
  }

  void carry_foreign(const Tree& published, const std::vector<std::string>& foreign) {
    for (const std::string& path : foreign) {
      const std::error_code error = carry(location.published, top, path);
      if (error) fail_to_write(error, path);
    }
    // A folder without files can get in nobody's way; a page in its place wins.
    for (const std::string& path : published.empty_folders) carry(location.published, top, path);
  }

  void write_manifest() {
    const std::string name(kManifestName);
    const std::string text = to_text(accepted);
    if (file_holds(in_standby(name), text)) return;
    std::error_code error;
    fs::remove(in_standby(name), error);
    error = write_new_file(in_standby(name), text);
    if (error) fail_to_write(error, name);
    has_written = true;
  }

  // The keeper may have given the folder other rights than a new one gets.
  void keep_rights() const {
    std::error_code error;
    const fs::file_status status = fs::status(location.published, error);
    if (fs::is_directory(status)) fs::permissions(top, status.permissions(), error);
  }
};

Standby::Standby(const Location& location, const Manifest& before)
    : impl_(std::make_unique<Impl>(location, before)) {}

Standby::~Standby() = default;

std::error_code Standby::open() {
  std::error_code error;
  const fs::file_status status = fs::symlink_status(impl_->top, error);
  if (fs::exists(status) && !fs::is_directory(status)) fs::remove(impl_->top, error);
  fs::create_directory(impl_->top, error);
  if (error) return error;
  Tree& found = impl_->found;
  if ((error = read_tree(impl_->top, found))) return error;
  for (const std::string& path : std::exchange(found.others, {})) {
    fs::remove(impl_->in_standby(path), error);
    if (error) return error;
  }
  found.files.erase(std::string(kManifestName));
  impl_->folders = found.folders;
  return {};
}

void Standby::put(const std::string& path, std::string_view bytes) {
  if (impl_->is_hopeless) return;
  if (!is_safe_path(path)) return impl_->fail({&kBadPath, {path}});
  const ManifestEntry entry{bytes.size(), hash_of(bytes)};
  if (!impl_->admit(path, entry)) return;
  const bool is_there = impl_->found.files.contains(path);
  if (is_there && file_holds(impl_->in_standby(path), bytes)) return;
  const std::error_code error = impl_->write(path, bytes, entry);
  if (!error) return;
  if (!is_in_the_way(error)) return impl_->fail_to_write(error, path);
  const std::lock_guard lock(impl_->mutex);
  impl_->waiting.push_back({path, std::string(bytes)});
}

void Standby::complete(const Tree& published, const std::vector<std::string>& foreign) {
  impl_->remove_stale();
  impl_->write_waiting();
  impl_->carry_foreign(published, foreign);
  if (!impl_->failures.empty()) return;
  impl_->write_manifest();
  impl_->keep_rights();
  if (!impl_->has_written) return;
  const std::error_code error = flush_file_system(impl_->top);
  if (error) impl_->fail(write_failure(error, impl_->location.published));
}

const Manifest& Standby::accepted() const {
  return impl_->accepted;
}

std::vector<Failure> Standby::failures() const {
  std::vector<Failure> sorted = impl_->failures;
  std::sort(sorted.begin(), sorted.end(), [](const Failure& a, const Failure& b) {
    return std::tie(a.message->code, a.arguments) < std::tie(b.message->code, b.arguments);
  });
  return sorted;
}

}  // namespace congbo::publish
