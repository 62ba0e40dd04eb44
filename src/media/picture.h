// Pictures as files: what the header of one says, and its bytes freed of everything that is not the
// picture. Cheap: nothing here decodes pixels. Input is never trusted; pure functions, safe from
// any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace congbo::media {

// foreign: a picture, but of a kind that browsers do not show everywhere or that we cannot free of
// metadata (HEIC, AVIF, TIFF, JPEG XL, BMP). none: no picture of ours; SVG is text and counts here.
enum class Format : std::uint8_t { none, jpeg, png, webp, gif, foreign };

enum class Problem : std::uint8_t {
  damaged,          // cut short, or not what its beginning says
  foreign,          // Format::foreign or none
  too_many_pixels,  // more than the caller allowed
  no_memory,        // the machine's fault, or an encoder that gave up
};

struct Picture {
  Format format = Format::none;
  int width = 0;  // pixels, as shown: the orientation is applied
  int height = 0;
  std::uint8_t orientation = 1;  // EXIF, 1 to 8: how the stored pixels become what is shown
  bool has_alpha = false;
  bool has_palette = false;  // PNG: few colours, hence drawn
  bool is_animated = false;
  bool is_progressive = false;  // JPEG: decoding holds all of it
  bool is_cmyk = false;         // JPEG made for print
};

// By the first bytes, whatever the file is called.
Format format_of(std::string_view bytes);

// "HEIC", "TIFF"; empty unless the format is foreign.
std::string_view foreign_name(std::string_view bytes);

// Reads the header of a whole file's bytes. Sides are at least 1.
tl::expected<Picture, Problem> inspect(std::string_view bytes);

// True when the bytes must be decoded and encoded again to be shown right once the metadata is
// gone: the orientation is part of it, and colours for print depend on a profile.
bool needs_redrawing(const Picture& picture);

// The same picture without EXIF, XMP, IPTC, colour profiles, comments, thumbnails, text, whatever
// is unknown, and whatever follows its end. Pixels are not touched. Damaged when the file's parts
// do not go on to the picture's end.
tl::expected<std::string, Problem> without_metadata(std::string_view bytes);

// The orientation in a TIFF structure, which is what EXIF is; 1 when it says nothing valid.
std::uint8_t orientation_in(std::string_view tiff);

}  // namespace congbo::media
