// Which sizes and formats a picture is made in, from its header alone, so that the addresses are
// known before anything is decoded.
#pragma once

#include "portal/picture_layout.h"
#include "portal/published_picture.h"

namespace congbo::portal {

// Fills `webp`, `plain`, `share` and `made` of a row whose header and source are known. A picture
// that is only linked (`is_shown` false) is published in its own size alone.
void choose_sizes(PublishedPicture& row, const site::PublishedFile& file, bool is_shown,
                  bool is_cover, const PictureLayout& layout);

}  // namespace congbo::portal
