// Where finished outputs go. `accept` may be called from many threads, once per path.
#pragma once

#include <string>
#include <string_view>

namespace congbo::publish {

class OutputSink {
 public:
  virtual ~OutputSink() = default;
  // `path` is relative to the site's root, '/' between folders, already checked by the planner.
  virtual void accept(const std::string& path, std::string_view bytes) = 0;
};

// Takes everything, keeps nothing: `congbo check`.
class NullSink : public OutputSink {
 public:
  void accept(const std::string&, std::string_view) override {}
};

}  // namespace congbo::publish
