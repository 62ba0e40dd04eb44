// Finished renditions from one build to the next, in a folder that may be deleted at any time. An
// entry is named by a fingerprint of everything its bytes depend on, and is checked when read: one
// that is cut short or altered counts as absent. Entries are written beside and renamed, so builds
// that run at once don't see half of one. What can't be read or written only costs time, hence no
// errors. Safe from several threads.
#pragma once

#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/hash.h"

namespace congbo::media {

class PictureCache {
 public:
  enum class Use { read_only, read_and_write };
  struct Counts {
    std::size_t found = 0;   // renditions taken from here
    std::size_t missed = 0;  // renditions that had to be made
  };

  // `folder` is made when the first entry is kept. A folder reached by a link is not used.
  PictureCache(std::string folder, Use use);

  std::optional<std::string> find(const Hash128& key);
  void keep(const Hash128& key, std::string_view bytes);

  // Deletes the entries that nobody found or kept since this object was made, and what broken-off
  // builds left. Call when everything has been asked for.
  void remove_unused();

  Counts counts() const;

 private:
  bool prepare_folder();
  void note(const std::string& name, std::size_t Counts::*counter);

  const std::string folder_;
  const Use use_;
  mutable std::mutex mutex_;
  std::set<std::string> used_;
  Counts counts_;
};

}  // namespace congbo::media
