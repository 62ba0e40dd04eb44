#include "publish/publisher.h"

#include <filesystem>
#include <optional>

#include "base/platform.h"
#include "publish/exchange.h"
#include "publish/messages.h"
#include "publish/paths.h"
#include "publish/standby.h"
#include "publish/tree.h"

namespace fs = std::filesystem;

namespace congbo::publish {

namespace {

constexpr std::uintmax_t kLargestManifest = 256U << 20U;  // bytes

void report(Diagnostics& diagnostics, const Failure& failure) {
  diagnostics.report(*failure.message, "", {}, failure.arguments);
}

std::string manifest_path(const Location& location) {
  return location.published + "/" + std::string(kManifestName);
}

// Whether the published folder is missing, empty, or made by an earlier build. Looks only, so that
// a refusal leaves no trace.
bool is_ours_to_write(const Location& location) {
  std::error_code error;
  if (fs::is_regular_file(fs::symlink_status(manifest_path(location), error))) return true;
  return !fs::exists(location.published, error) || fs::is_empty(location.published, error);
}

std::error_code make_state_folder(const Location& location) {
  std::error_code error;
  fs::create_directories(fs::path(location.published).parent_path(), error);
  if (error) return error;
  if (fs::is_symlink(fs::symlink_status(location.state, error))) {
    return std::make_error_code(std::errc::too_many_symbolic_link_levels);
  }
  fs::create_directory(location.state, error);
  if (error) return error;
  // Whoever keeps the site in git need not see our working copy there.
  const std::error_code ignored = write_new_file(location.state + "/.gitignore", "*\n");
  return ignored == std::errc::file_exists ? std::error_code{} : ignored;
}

std::optional<Manifest> read_manifest(const Location& location, Diagnostics& diagnostics) {
  std::string text;
  const std::error_code error = read_file(manifest_path(location), kLargestManifest, true, text);
  if (error == std::errc::no_such_file_or_directory) return Manifest{};
  std::optional<Manifest> manifest = error ? std::nullopt : parse_manifest(text);
  if (!manifest) report(diagnostics, {&kManifestUnreadable, {manifest_path(location)}});
  return manifest;
}

// An output that is a file where another one needs a folder.
std::vector<Failure> find_clashes(const Manifest& outputs) {
  std::vector<Failure> clashes;
  for (const auto& output : outputs) {
    const std::string& path = output.first;
    const auto below = outputs.lower_bound(path + "/");
    if (below != outputs.end() && below->first.starts_with(path + "/")) {
      clashes.push_back({&kPathClash, {path, below->first}});
    }
  }
  return clashes;
}

std::vector<Failure> find_foreign_in_the_way(const Manifest& outputs,
                                             const std::vector<std::string>& foreign) {
  std::vector<Failure> found;
  for (const auto& output : outputs) {
    std::string obstacle = foreign_in_the_way(foreign, output.first);
    if (!obstacle.empty()) {
      found.push_back({&kForeignFile, {output.first, std::move(obstacle)}});
    }
  }
  return found;
}

PublishCounts count_changes(const Manifest& before, const Manifest& after) {
  PublishCounts counts;
  for (const auto& [path, entry] : after) {
    const auto old = before.find(path);
    ++(old != before.end() && old->second == entry ? counts.unchanged : counts.written);
  }
  for (const auto& old : before) counts.removed += after.contains(old.first) ? 0U : 1U;
  return counts;
}

}  // namespace

struct Publisher::Impl {
  explicit Impl(Location where) : location(std::move(where)) {}

  Location location;
  std::unique_ptr<FileLock> lock;
  Manifest before;
  Standby standby{location, before};

  // True when there was nothing to report.
  static bool report_all(Diagnostics& diagnostics, const std::vector<Failure>& failures) {
    for (const Failure& failure : failures) report(diagnostics, failure);
    return failures.empty();
  }

  bool prepare(const std::string& output, Diagnostics& diagnostics);
  bool complete_standby(Diagnostics& diagnostics, std::vector<std::string>& foreign);
};

bool Publisher::Impl::prepare(const std::string& output, Diagnostics& diagnostics) {
  std::error_code error = make_state_folder(location);
  if (!error) lock = FileLock::acquire(location.lock(), error);
  if (!lock) {
    const bool is_busy = error == std::errc::device_or_resource_busy;
    report(diagnostics,
           is_busy ? Failure{&kLocked, {output}} : write_failure(error, location.state));
    return false;
  }
  if (!(error = repair(location))) {
    std::optional<Manifest> manifest = read_manifest(location, diagnostics);
    if (!manifest) return false;
    before = std::move(*manifest);
    error = standby.open();
  }
  if (error) report(diagnostics, write_failure(error, location.state));
  return !error;
}

bool Publisher::Impl::complete_standby(Diagnostics& diagnostics,
                                       std::vector<std::string>& foreign) {
  const Manifest& after = standby.accepted();
  Tree published;
  if (const std::error_code error = read_tree(location.published, published)) {
    report(diagnostics, write_failure(error, location.published));
    return false;
  }
  foreign = foreign_paths(published, before);
  const bool is_free = report_all(diagnostics, standby.failures()) &
                       report_all(diagnostics, find_clashes(after)) &
                       report_all(diagnostics, find_foreign_in_the_way(after, foreign));
  if (!is_free) return false;
  standby.complete(published, foreign);
  return report_all(diagnostics, standby.failures());
}

Publisher::Publisher(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Publisher::~Publisher() = default;

std::unique_ptr<Publisher> Publisher::open(const std::string& output, const std::string& source,
                                           Diagnostics& diagnostics) {
  std::optional<Location> location = locate(output, source, diagnostics);
  if (!location) return nullptr;
  if (!is_ours_to_write(*location)) {
    report(diagnostics, {&kNotOurs, {output}});
    return nullptr;
  }
  auto impl = std::make_unique<Impl>(std::move(*location));
  if (!impl->prepare(output, diagnostics)) return nullptr;
  return std::unique_ptr<Publisher>(new Publisher(std::move(impl)));
}

void Publisher::accept(const std::string& path, std::string_view bytes) {
  impl_->standby.put(path, bytes);
}

bool Publisher::commit(Diagnostics& diagnostics, PublishCounts& counts) {
  std::vector<std::string> foreign;
  if (!impl_->complete_standby(diagnostics, foreign)) return false;
  const Manifest& after = impl_->standby.accepted();
  ExchangeMethod used{};
  const std::error_code error =
      publish_standby(impl_->location, impl_->before, after, ExchangeMethod::in_one_step, used);
  if (error) {
    const std::string& published = impl_->location.published;
    report(diagnostics, used == ExchangeMethod::file_by_file
                            ? Failure{&kHalfReplaced, {published, error.message()}}
                            : write_failure(error, published));
    return false;
  }
  if (used != ExchangeMethod::file_by_file) {
    rescue_late_arrivals(impl_->location, impl_->before, foreign);
  }
  counts = count_changes(impl_->before, after);
  impl_->lock.reset();
  return true;
}

}  // namespace congbo::publish
