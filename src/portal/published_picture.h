// Pictures among the site's files, as far as their headers tell: which sizes of each are made, and
// under which addresses. Pure data, without pixels.
#pragma once

#include <string>
#include <vector>

#include "base/hash.h"
#include "media/rendition.h"
#include "site/records.h"

namespace congbo::portal {

struct PictureSize {
  std::string url;
  int width = 0;
  int height = 0;
};

struct MadePicture {
  std::string path;  // in the output
  media::Rendition rendition;
};

struct PublishedPicture {
  site::Index file = site::kNone;  // into Site::files
  media::Picture header;
  Hash128 source;  // of the file's bytes
  // Where a document shows it, for messages; the file itself when none does.
  std::string shown_in;
  Place place;
  std::vector<PictureSize> webp;   // by width; empty where `plain` is enough
  std::vector<PictureSize> plain;  // what every browser shows; never empty
  std::string share;               // of covers: a JPEG where pages are shared, else the file
  std::vector<MadePicture> made;   // the outputs, beside the file itself
};

// The one of `plain` for browsers that know no other.
const PictureSize& usual_size(const PublishedPicture& picture);

}  // namespace congbo::portal
