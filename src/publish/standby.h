// The hidden tree that becomes the next site. It is one build behind the published one, so only
// what differs is written; an unchanged file may share its bytes with the published tree through a
// hard link, therefore no existing file is ever written to: it is replaced by a new one.
// put() may be called from many threads; everything else from one, when no put() is running.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "publish/manifest.h"

namespace congbo {
struct Message;
}

namespace congbo::publish {

struct Location;
struct Tree;

struct Failure {
  const Message* message = nullptr;
  std::vector<std::string> arguments;
};

// The failure to write `path`, in the words that fit the system's reason.
Failure write_failure(const std::error_code& error, const std::string& path);

class Standby {
 public:
  // Both must outlive the object. `before` lists what the published tree holds.
  Standby(const Location& location, const Manifest& before);
  ~Standby();

  // Makes the folder when there is none and removes from it what congbo would never put there.
  std::error_code open();

  void put(const std::string& path, std::string_view bytes);

  // Makes the tree hold what was put, `foreign` (taken from the published tree), its manifest, and
  // nothing else; then brings it to the disk.
  void complete(const Tree& published, const std::vector<std::string>& foreign);

  const Manifest& accepted() const;
  // What went wrong so far, sorted; empty when all is well.
  std::vector<Failure> failures() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace congbo::publish
