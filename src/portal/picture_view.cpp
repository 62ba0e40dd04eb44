// Pictures, for templates: their sides, and the sizes they were made in.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

const PublishedPicture& picture_at(const void* self, const RenderContext& context) {
  return tables_of(context).pictures[index_of(self)];
}

Value width(const void* self, const RenderContext& context) {
  return Value::integer(picture_at(self, context).header.width);
}
Value height(const void* self, const RenderContext& context) {
  return Value::integer(picture_at(self, context).header.height);
}
Value src(const void* self, const RenderContext& context) {
  return Value::link(usual_size(picture_at(self, context)).url);
}
template <auto Member>
Value sizes(const void* self, const RenderContext& context) {
  return list_of_structs<PictureSize, kImageSizeType>(picture_at(self, context).*Member);
}

Value size_url(const void* self, const RenderContext&) {
  return Value::link(as<PictureSize>(self).url);
}

const content::PictureRef& words_at(const void* self, const RenderContext&) {
  return *as<site::GalleryPicture>(self).words;
}
Value gallery_file(const void* self, const RenderContext&) {
  return Value::object(&as<site::GalleryPicture>(self).file, kFileType);
}

}  // namespace

const ObjectType kImageType{"image",
                            {{"width", kInteger, &width},
                             {"height", kInteger, &height},
                             {"src", kLink, &src},
                             {"webp", kListOf<kImageSizeType>, &sizes<&PublishedPicture::webp>},
                             {"plain", kListOf<kImageSizeType>, &sizes<&PublishedPicture::plain>}}};

const ObjectType kImageSizeType{"image_size",
                                {{"url", kLink, &size_url},
                                 field<&itself<PictureSize>, &PictureSize::width>("width"),
                                 field<&itself<PictureSize>, &PictureSize::height>("height")}};

const ObjectType kGalleryPictureType{"gallery_picture",
                                     {{"file", kObject<kFileType>, &gallery_file},
                                      field<&words_at, &content::PictureRef::alt>("alt"),
                                      field<&words_at, &content::PictureRef::caption>("caption")}};

}  // namespace congbo::portal
