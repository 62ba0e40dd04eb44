#include "publish/manifest.h"

#include <charconv>

#include "publish/paths.h"

namespace congbo::publish {

namespace {

constexpr std::string_view kHeading = "congbo-manifest 1\n";
constexpr std::size_t kHashDigits = 32;

// HASH SIZE PATH: the path comes last because it may hold spaces.
bool parse_line(std::string_view line, Manifest& manifest) {
  const std::optional<Hash128> hash = parse_hash(line.substr(0, kHashDigits));
  if (!hash || line.size() < kHashDigits + 2 || line[kHashDigits] != ' ') return false;
  line.remove_prefix(kHashDigits + 1);
  ManifestEntry entry{0, *hash};
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), entry.size);
  const auto digits = static_cast<std::size_t>(end - line.data());
  if (error != std::errc{} || digits == line.size() || line[digits] != ' ') return false;
  const std::string_view path = line.substr(digits + 1);
  return is_safe_path(path) && manifest.emplace(path, entry).second;
}

}  // namespace

std::string to_text(const Manifest& manifest) {
  std::string text(kHeading);
  for (const auto& [path, entry] : manifest) {
    text += to_hex(entry.hash) + ' ' + std::to_string(entry.size) + ' ' + path + '\n';
  }
  text += "end " + std::to_string(manifest.size()) + '\n';
  return text;
}

std::optional<Manifest> parse_manifest(std::string_view text) {
  if (!text.starts_with(kHeading)) return std::nullopt;
  text.remove_prefix(kHeading.size());
  Manifest manifest;
  for (;;) {
    const std::size_t end = text.find('\n');
    if (end == text.npos) return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    if (text.empty()) {
      const bool is_whole = line == "end " + std::to_string(manifest.size());
      return is_whole ? std::optional(std::move(manifest)) : std::nullopt;
    }
    if (!parse_line(line, manifest)) return std::nullopt;
  }
}

}  // namespace congbo::publish
