// What a theme's layout says about pictures: pictures.yaml beside its templates.
#pragma once

#include <string>
#include <vector>

namespace congbo {
class Diagnostics;
class FileSystem;
}  // namespace congbo

namespace congbo::portal {

struct PictureLayout {
  std::vector<int> widths{240, 480, 800, 1200};  // pixels; what each picture is made in, ascending
  std::string body_sizes = "100vw";              // `sizes` of a picture in a document's text
};

// The defaults when `theme` has no such file; problems with one it has are reported.
PictureLayout read_picture_layout(const FileSystem& themes, const std::string& theme,
                                  Diagnostics& diagnostics);

}  // namespace congbo::portal
