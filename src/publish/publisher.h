// The output folder. A Publisher brings a hidden standby tree up to date (writing only what
// differs), then exchanges it with the published one, so that a reader sees the old site or the new
// one and never a mixture. It deletes only files its own manifest names, and refuses a folder it
// did not make.
//
// Use: open → accept every output (from any thread) → commit. Without commit nothing changes for
// readers. One Publisher per folder at a time, across processes (lock).
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "publish/sink.h"

namespace congbo::publish {

struct PublishCounts {
  std::size_t written = 0;  // new or different
  std::size_t unchanged = 0;
  std::size_t removed = 0;  // written by an earlier build, no longer wanted
};

class Publisher : public OutputSink {
 public:
  // Locks and examines `output`; `source` is the site folder, which must not be inside it or be it.
  // Null after reporting why not (machine failures too; see is_machine_failure in messages.h).
  static std::unique_ptr<Publisher> open(const std::string& output, const std::string& source,
                                         Diagnostics& diagnostics);
  ~Publisher() override;

  void accept(const std::string& path, std::string_view bytes) override;

  // Publishes everything accepted, once. False after reporting a failure; the old site is then
  // untouched (publish-half-replaced excepted, where folders can not be exchanged).
  bool commit(Diagnostics& diagnostics, PublishCounts& counts);

 private:
  struct Impl;
  explicit Publisher(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace congbo::publish
