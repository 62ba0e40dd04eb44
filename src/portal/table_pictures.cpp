// Pictures: their headers are read, their bytes fingerprinted, and the sizes to be made chosen.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/parallel.h"
#include "portal/messages.h"
#include "portal/picture_files.h"
#include "portal/picture_problem.h"
#include "portal/picture_sizes.h"
#include "portal/size_words.h"
#include "portal/tables.h"
#include "portal/theme.h"

namespace congbo::portal {
namespace {

constexpr std::size_t kLongestSide = 16383;  // what WebP can say

struct Use {
  const content::Document* document = nullptr;  // the first that shows the file
  Place place;
  bool is_shown = false;  // as a picture, not only linked
  bool is_cover = false;
};

using Uses = std::vector<Use>;  // by file

void note(Uses& uses, Index file, const content::Document& document, const Place& place) {
  Use& use = uses[file];
  if (!use.is_shown) use = {&document, place, true, use.is_cover};
}

void note_pictures(Uses& uses, const site::DocumentNode& node) {
  const content::Document& document = *node.document;
  if (node.cover != kNone) {
    note(uses, node.cover, document, document.cover.file.place);
    uses[node.cover].is_cover = true;
  }
  for (const site::GalleryPicture& picture : node.gallery) {
    note(uses, picture.file, document, picture.words->file.place);
  }
  for (std::size_t i = 0; i < node.slots.size(); ++i) {
    const content::Slot& slot = document.body.slots[i];
    if (slot.kind == content::SlotKind::image && node.slots[i].file != kNone) {
      note(uses, node.slots[i].file, document, slot.place);
    }
  }
}

Uses uses_in(const site::Site& site) {
  Uses uses(site.files.size());
  for (const site::DocumentNode& node : site.documents) note_pictures(uses, node);
  return uses;
}

// One file while it is being looked at.
struct Look {
  Index file = kNone;
  Hash128 source;
  tl::expected<media::Picture, media::Problem> header = tl::unexpected(media::Problem::foreign);
  std::string foreign;
  media::Format format = media::Format::none;  // also of what can't be cleaned
  FileProblem problem = FileProblem::missing;
  bool is_read = false;
  std::int64_t size = -1;  // once cleaned; negative: not known, for it is drawn anew
};

Look look_at(const FileSystem& files, const site::PublishedFile& file, Index index,
             std::size_t limit) {
  Look look;
  look.file = index;
  const auto bytes = files.read(file.source, limit);
  if (!bytes) {
    look.problem = bytes.error();
    return look;
  }
  look.is_read = true;
  look.source = hash_of(*bytes);
  look.format = media::format_of(*bytes);
  look.header = media::inspect(*bytes);
  look.foreign = media::foreign_name(*bytes);
  if (look.header && !media::needs_redrawing(*look.header)) {
    // What can't be cleaned is told when the file itself is to be published.
    if (const auto clean = media::without_metadata(*bytes); clean) {
      look.size = static_cast<std::int64_t>(clean->size());
    }
  }
  return look;
}

class Builder {
 public:
  Builder(Tables& tables, Diagnostics& diagnostics)
      : tables_(tables), site_(*tables.site), diagnostics_(diagnostics), uses_(uses_in(site_)) {}

  void add(const Look& look) {
    // What can't be read at all is told when the file itself is to be published.
    const bool is_told = !look.is_read && look.problem != FileProblem::too_large;
    if (is_told || !is_fit(look)) return;
    if (look.header->lacks_pictures) report(look, kDrawingLacksPictures, {});
    PublishedPicture row = place(look.file);
    row.header = *look.header;
    row.source = look.source;
    const Use& use = uses_[look.file];
    const site::PublishedFile& file = site_.files[look.file];
    choose_sizes(row, file, use.is_shown, use.is_cover, tables_.theme->pictures);
    FileFacts& facts = tables_.files[look.file];
    facts.size = look.size;
    if (look.size >= 0) facts.size_text = size_words(static_cast<std::uintmax_t>(look.size));
    facts.picture = static_cast<Index>(tables_.pictures.size());
    tables_.pictures.push_back(std::move(row));
  }

 private:
  PublishedPicture place(Index file) const {
    PublishedPicture row;
    const Use& use = uses_[file];
    row.file = file;
    row.shown_in = use.document == nullptr ? site_.files[file].source : use.document->file;
    row.place = use.place;
    return row;
  }

  bool is_fit(const Look& look) {
    const content::SiteConfig& config = site_.config;
    if (!look.is_read) {
      return refuse(look, kPictureTooLarge, {std::to_string(config.max_picture_bytes)});
    }
    const std::string& extension = tables_.files[look.file].extension;
    if (!look.foreign.empty()) return refuse(look, kPictureFormat, {look.foreign});
    const bool is_drawing = look.format == media::Format::svg ||
                            (look.format == media::Format::none && is_drawing_name(extension));
    if (!look.header) return refuse(look, message_for(look.header.error(), is_drawing), {});
    const RightName right = right_name(look.format, extension);
    if (!right.kind.empty()) {
      return refuse(look, kPictureName,
                    {extension, std::string(right.kind), std::string(right.ending)});
    }
    return is_drawing || has_fit_sides(look);
  }

  bool has_fit_sides(const Look& look) {
    const content::SiteConfig& config = site_.config;
    const auto width = static_cast<std::size_t>(look.header->width);
    const auto height = static_cast<std::size_t>(look.header->height);
    const bool is_large = width > config.max_picture_pixels / height;
    if (!is_large && std::max(width, height) <= kLongestSide) return true;
    const std::size_t limit = is_large ? config.max_picture_pixels : kLongestSide;
    return refuse(look, is_large ? kPictureTooManyPixels : kPictureTooLong,
                  {std::to_string(width), std::to_string(height), std::to_string(limit)});
  }

  void report(const Look& look, const Message& message, std::vector<std::string> arguments) {
    const PublishedPicture row = place(look.file);
    arguments.insert(arguments.begin(), site_.files[look.file].source);
    diagnostics_.report(message, row.shown_in, row.place, std::move(arguments));
  }

  bool refuse(const Look& look, const Message& message, std::vector<std::string> arguments) {
    report(look, message, std::move(arguments));
    return false;
  }

  Tables& tables_;
  const site::Site& site_;
  Diagnostics& diagnostics_;
  Uses uses_;
};

}  // namespace

bool is_picture_name(std::string_view extension) {
  static constexpr std::array<std::string_view, 15> kExtensions{
      "jpg",  "jpeg", "jpe",  "jfif", "png",  "webp", "gif", "heic",
      "heif", "hif",  "avif", "tif",  "tiff", "bmp",  "jxl"};
  if (is_drawing_name(extension)) return true;
  return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

void add_pictures(Tables& tables, const FileSystem& files, Diagnostics& diagnostics) {
  std::vector<Index> candidates;
  for (std::size_t i = 0; i < tables.files.size(); ++i) {
    if (is_picture_name(tables.files[i].extension)) candidates.push_back(static_cast<Index>(i));
  }
  const site::Site& site = *tables.site;
  std::vector<Look> looks(candidates.size());
  parallel_for(candidates.size(), 0, [&](std::size_t i) {
    const Index file = candidates[i];
    looks[i] = look_at(files, site.files[file], file, site.config.max_picture_bytes);
  });
  Builder builder(tables, diagnostics);
  for (const Look& look : looks) builder.add(look);
}

}  // namespace congbo::portal
