#include "portal/picture_layout.h"

#include <algorithm>
#include <charconv>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/text.h"
#include "content/map_reader.h"
#include "content/messages.h"
#include "portal/messages.h"

namespace congbo::portal {
namespace {

constexpr std::size_t kMaxBytes = 16 * 1024;
constexpr int kLeastWidth = 32, kMostWidth = 4096;
constexpr std::size_t kMostWidths = 8;  // each is two files of every picture

int width_in(const std::string& text) {
  int width = 0;
  const char* end = text.data() + text.size();
  const auto [stop, problem] = std::from_chars(text.data(), end, width);
  const bool is_number = problem == std::errc() && stop == end;
  return is_number && width >= kLeastWidth && width <= kMostWidth ? width : 0;
}

void read_widths(content::MapReader& in, std::vector<int>& widths) {
  const std::vector<content::Ref> written = in.refs("widths");
  if (written.empty()) return;
  widths.clear();
  for (const content::Ref& ref : written) {
    const int width = width_in(ref.text);
    if (width == 0 || widths.size() == kMostWidths) {
      in.context().diagnostics.report(kBadPictureWidth, in.context().file, ref.place,
                                      {ref.text, std::to_string(kLeastWidth),
                                       std::to_string(kMostWidth), std::to_string(kMostWidths)});
      return;
    }
    widths.push_back(width);
  }
  std::sort(widths.begin(), widths.end());
  widths.erase(std::unique(widths.begin(), widths.end()), widths.end());
}

}  // namespace

PictureLayout read_picture_layout(const FileSystem& themes, const std::string& theme,
                                  Diagnostics& diagnostics) {
  PictureLayout layout;
  const std::string path = theme + "/pictures.yaml";
  const std::string shown = "themes/" + path;
  const auto text = themes.read(path, kMaxBytes);
  if (!text) {
    if (text.error() != FileProblem::missing) diagnostics.report(kThemeFileUnreadable, shown, {});
    return layout;
  }
  if (const auto bad = find_invalid_utf8(*text)) {
    diagnostics.report(content::kNotUtf8, shown, place_of(*text, *bad, *bad + 1));
    return layout;
  }
  const std::optional<content::YamlNode> root = content::read_yaml({shown, *text, 1}, diagnostics);
  if (!root) return layout;
  const content::ReadContext context{shown, diagnostics, std::nullopt};
  content::MapReader in(*root, context);
  read_widths(in, layout.widths);
  if (std::string sizes = in.text("body_sizes"); !sizes.empty()) layout.body_sizes = sizes;
  in.finish();
  return layout;
}

}  // namespace congbo::portal
