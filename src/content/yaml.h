// YAML as congbo accepts it: one mapping, no anchors, aliases or tags, no duplicate keys, bounded
// in size, depth and nodes. yaml-cpp's events are read behind checks of our own, because the
// library silently accepts much of what pasted text breaks (an unclosed quote, text after the end,
// bad UTF-8). Pure; safe from any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace congbo::content {

struct YamlEntry;

// One value with its place in the file. Scalars are kept as text; their meaning is the schema's.
struct YamlNode {
  enum class Kind { null, scalar, list, map };
  Kind kind = Kind::null;
  std::string text;                // scalar
  std::vector<YamlNode> items;     // list
  std::vector<YamlEntry> entries;  // map, in the author's order
  Place place;
};

struct YamlEntry {
  std::string key;
  Place key_place;
  YamlNode value;
};

struct YamlSource {
  std::string_view file;  // for messages
  std::string_view text;
  std::uint32_t first_line = 1;  // number in the file of the text's first line
};

// The mapping in `source`, or nothing after reporting why not. An empty text is an empty mapping.
std::optional<YamlNode> read_yaml(const YamlSource& source, Diagnostics& diagnostics);

}  // namespace congbo::content
