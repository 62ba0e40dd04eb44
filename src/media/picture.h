// Pictures as files: what the header of one says, and its bytes freed of everything that is not the
// picture. Cheap: nothing here decodes pixels but for pictures inside of drawings. Input is never
// trusted; pure functions, safe from any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace congbo::media {

// foreign: a picture, but of a kind that browsers do not show everywhere or that we cannot free of
// metadata (HEIC, AVIF, TIFF, JPEG XL, BMP). svg: a drawing, also one that is packed or written in
// an encoding that is then refused. none: no picture of ours.
enum class Format : std::uint8_t { none, jpeg, png, webp, gif, svg, foreign };

enum class Problem : std::uint8_t {
  damaged,          // cut short, or not what its beginning says
  foreign,          // Format::foreign or none
  too_many_pixels,  // more than the caller allowed
  no_memory,        // the machine's fault, or an encoder that gave up
  // Only of drawings:
  packed,       // SVGZ
  encoding,     // not UTF-8
  entities,     // abbreviations of its own that are more than plain text
  too_complex,  // too deep, or too many parts
  web_page,     // parts that are written as a web page
  embedded,     // holds a picture or a font that can't be cleaned
};

struct Picture {
  Format format = Format::none;
  // Pixels, as shown: the orientation is applied. Of a drawing both are 0 when it doesn't say.
  int width = 0;
  int height = 0;
  std::uint8_t orientation = 1;  // EXIF, 1 to 8: how the stored pixels become what is shown
  bool has_alpha = false;
  bool has_palette = false;  // PNG: few colours, hence drawn
  bool is_animated = false;
  bool is_progressive = false;  // JPEG: decoding holds all of it
  bool is_cmyk = false;         // JPEG made for print
  bool lacks_pictures = false;  // drawing that names pictures outside of its file: never shown
};

// By the first bytes, whatever the file is called.
Format format_of(std::string_view bytes);

// "HEIC", "TIFF"; empty unless the format is foreign.
std::string_view foreign_name(std::string_view bytes);

// Reads the header of a whole file's bytes. Sides are at least 1 but for drawings. A drawing is
// read whole, so that everything for which without_metadata would refuse it is known.
tl::expected<Picture, Problem> inspect(std::string_view bytes);

// True when the bytes must be decoded and encoded again to be shown right once the metadata is
// gone: the orientation is part of it, and colours for print depend on a profile.
bool needs_redrawing(const Picture& picture);

// The same picture without EXIF, XMP, IPTC, colour profiles, comments, thumbnails, text, whatever
// is unknown, and whatever follows its end. Pixels are not touched. Damaged when the file's parts
// do not go on to the picture's end. Of a drawing what draws is left, with the pictures inside
// cleaned likewise, those that need it redrawn; nothing in it leads out of the file.
tl::expected<std::string, Problem> without_metadata(std::string_view bytes);

// The orientation in a TIFF structure, which is what EXIF is; 1 when it says nothing valid.
std::uint8_t orientation_in(std::string_view tiff);

}  // namespace congbo::media
