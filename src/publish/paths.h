// Which paths may be published, and where the output folder and its hidden state folder lie.
// Free functions that only look at the disk; safe from any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace congbo {
class Diagnostics;
}

namespace congbo::publish {

// Relative, no empty, `.` or `..` segment, no name over 255 bytes, no control character, and none
// of the names congbo keeps for itself.
bool is_safe_path(std::string_view path);

// Absolute paths. The state folder is a hidden sibling of the output, so that both lie on one file
// system and can be exchanged.
struct Location {
  std::string published;
  std::string state;
  std::string standby() const { return state + "/standby"; }
  std::string retired() const { return state + "/retired"; }  // exists between two renames only
  std::string lock() const { return state + "/lock"; }
};

// Resolves `output` (a link to a folder is that folder) and refuses what would endanger `source`:
// an output that is the source, holds it, or lies in one of its own folders. Reports why not.
std::optional<Location> locate(const std::string& output, const std::string& source,
                               Diagnostics& diagnostics);

}  // namespace congbo::publish
