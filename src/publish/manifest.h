// The list of files a build wrote. It lies inside the tree it describes, so that exchanging two
// trees exchanges their lists too; what it does not name is not ours to delete.
// A plain value; not for several threads at once.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/hash.h"

namespace congbo::publish {

inline constexpr std::string_view kManifestName = ".congbo-manifest";

struct ManifestEntry {
  std::uint64_t size = 0;  // bytes
  Hash128 hash;
  bool operator==(const ManifestEntry&) const = default;
};

// By path, in byte order.
using Manifest = std::map<std::string, ManifestEntry, std::less<>>;

std::string to_text(const Manifest& manifest);

// Nothing when the text is damaged, cut short, or of another format version.
std::optional<Manifest> parse_manifest(std::string_view text);

}  // namespace congbo::publish
