// Pictures made smaller. One decoding serves the usual sizes that are asked for at once. What comes
// out carries no metadata, is turned the right way up, and depends on nothing but the bytes and the
// rendition itself. Safe from several threads: how much memory all of them together decode into
// is bounded, so a call may wait for another to end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "media/picture.h"

namespace congbo::media {

struct Rendition {
  Format format = Format::webp;  // jpeg, png or webp; transparency becomes white in a jpeg
  int width = 0;                 // pixels, as shown; never more than the picture's own
  int height = 0;
  bool is_drawing = false;  // webp: sharp edges and few colours, so without loss where that is less
  bool operator==(const Rendition&) const = default;
};

// The height that belongs to `width`, at least 1.
int height_for(const Picture& picture, int width);

// The rendition in words that change whenever other bytes would come out of the same picture.
std::string recipe_of(const Rendition& rendition);

// The same of the libraries at hand; what another version of one made is not compared with it.
std::string encoder_versions();

// `picture` is what inspect() said of `bytes`; renditions of one picture, in any order.
tl::expected<std::vector<std::string>, Problem> render(std::string_view bytes,
                                                       const Picture& picture,
                                                       const std::vector<Rendition>& renditions);

}  // namespace congbo::media
