#include "portal/picture_sizes.h"

#include <fmt/format.h>

#include <algorithm>

namespace congbo::portal {
namespace {

using media::Format;

constexpr int kShareWidth = 1200;    // what programs that show shared pages ask for
constexpr int kUsualWidth = 800;     // for browsers that can't choose
constexpr std::size_t kDigits = 8;   // of the fingerprint; enough beside one file's name
constexpr int kNearOwnPercent = 85;  // a step this near the picture's own width saves nothing
// A PNG that needs more than this for a pixel is a photograph; drawings need far less.
constexpr std::uintmax_t kPhotoBytesPerPixel = 1;

std::string_view ending(Format format) {
  switch (format) {
    case Format::jpeg:
      return "jpg";
    case Format::png:
      return "png";
    default:
      return "webp";
  }
}

std::string without_ending(const std::string& path) {
  return path.substr(0, path.rfind('.'));
}

class Chooser {
 public:
  Chooser(PublishedPicture& row, const site::PublishedFile& file, const PictureLayout& layout)
      : row_(row),
        header_(row.header),
        file_(file),
        widest_(layout.widths.back()),
        fingerprint_(fingerprint()) {
    steps_ = layout.widths;
    std::erase_if(steps_, [this](int step) {
      return step * 100 > header_.width * kNearOwnPercent && step != header_.width;
    });
    // Wider than every step, it is shown in the widest; else in its own width too.
    if (header_.width > widest_) {
      if (steps_.empty() || steps_.back() != widest_) steps_.push_back(widest_);
    } else if (steps_.empty() || steps_.back() != header_.width) {
      steps_.push_back(header_.width);
    }
  }

  void run(bool is_cover) {
    if (!can_be_made()) {
      row_.plain.push_back(itself());
    } else if (header_.format == Format::webp) {
      add_all(row_.plain, Format::webp);
    } else {
      add_all(row_.webp, Format::webp);
      add_plain();
    }
    if (is_cover) row_.share = share();
  }

 private:
  // One for all sizes, since its width and ending tell them apart: alike names pack well.
  std::string fingerprint() const {
    const std::string recipe = media::recipe_of({Format::webp, 0, 0, !is_photo()});
    return to_hex(hash_of(to_hex(row_.source) + recipe)).substr(0, kDigits);
  }

  // Of a moving picture only its first one would be left; a drawing is sharp in every size.
  bool can_be_made() const {
    return header_.format != Format::gif && header_.format != Format::svg && !header_.is_animated;
  }

  bool is_photo() const {
    if (header_.format != Format::png) return true;
    const auto pixels =
        static_cast<std::uintmax_t>(header_.width) * static_cast<std::uintmax_t>(header_.height);
    return !header_.has_alpha && !header_.has_palette && file_.size > pixels * kPhotoBytesPerPixel;
  }

  PictureSize itself() const { return {file_.address, header_.width, header_.height}; }

  void add_plain() {
    if (header_.has_palette) {
      // Few colours make a small file; made smaller, it would need many.
      row_.plain.push_back(itself());
    } else {
      add_all(row_.plain, is_photo() ? Format::jpeg : Format::png);
    }
  }

  void add_all(std::vector<PictureSize>& sizes, Format format) {
    for (const int step : steps_) {
      const bool is_own = step == header_.width && format == header_.format;
      sizes.push_back(is_own ? itself() : made(format, step));
    }
  }

  PictureSize made(Format format, int width) {
    const int height = media::height_for(header_, width);
    const media::Rendition rendition{format, width, height, !is_photo()};
    const std::string name = fmt::format(".{}-{}.{}", fingerprint_, width, ending(format));
    const std::string path = without_ending(file_.path) + name;
    const bool is_known = std::any_of(row_.made.begin(), row_.made.end(),
                                      [&](const MadePicture& one) { return one.path == path; });
    if (!is_known) row_.made.push_back({path, rendition});
    return {without_ending(file_.address) + name, width, height};
  }

  std::string share() {
    if (!can_be_made()) return file_.address;
    const int width = std::min(header_.width, kShareWidth);
    if (width == header_.width && header_.format == Format::jpeg) return file_.address;
    return made(Format::jpeg, width).url;
  }

  PublishedPicture& row_;
  const media::Picture& header_;
  const site::PublishedFile& file_;
  const int widest_;
  const std::string fingerprint_;
  std::vector<int> steps_;
};

}  // namespace

const PictureSize& usual_size(const PublishedPicture& picture) {
  const PictureSize* best = &picture.plain.front();
  for (const PictureSize& size : picture.plain) {
    if (size.width <= kUsualWidth) best = &size;
  }
  return *best;
}

void choose_sizes(PublishedPicture& row, const site::PublishedFile& file, bool is_shown,
                  bool is_cover, const PictureLayout& layout) {
  if (is_shown) {
    Chooser(row, file, layout).run(is_cover);
  } else {
    row.plain.push_back({file.address, row.header.width, row.header.height});
  }
}

}  // namespace congbo::portal
