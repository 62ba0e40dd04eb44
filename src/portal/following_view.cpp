// What an official document stands on and what followed from it.
#include "portal/fields.h"
#include "portal/following.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

template <typename Struct, auto Member, const ObjectType& T>
Value object_of(const void* self, const RenderContext&) {
  return object_at(as<Struct>(self).*Member, T);
}
template <typename Struct, typename Item, auto Member, const ObjectType& T>
Value list_in(const void* self, const RenderContext&) {
  return list_of_structs<Item, T>(as<Struct>(self).*Member);
}
template <typename Struct, auto Member>
Field own(std::string_view name) {
  return field<&itself<Struct>, Member>(name);
}

Value picture(const void* self, const RenderContext&) {
  return Value::object(&as<Lineage>(self).picture, kPictureType);
}
Value width(const void*, const RenderContext&) {
  return Value::integer(kPictureWidth);
}
Value edge(const std::string& path) {
  return Value::text(path);
}
Value edges(const void* self, const RenderContext&) {
  return tpl::list_of<std::string, &edge>(as<Picture>(self).edges);
}
Value band_level(const void* self, const RenderContext&) {
  return Value::text(value_of(word_key(as<PictureBand>(self).level)));
}
Value band_label(const void* self, const RenderContext& context) {
  return word(context, word_key(as<PictureBand>(self).level));
}

Value life_item(const void* self, const RenderContext&) {
  return object_at(as<LifeItem>(self).item, kTimelineItemType);
}
Value life_label(const void* self, const RenderContext& context) {
  const LifeItem& row = as<LifeItem>(self);
  if (!row.label_word.empty()) return word(context, row.label_word);
  return word(context, word_key(site_of(context).timeline[row.item].kind));
}
Value year_count(const void* self, const RenderContext&) {
  return Value::integer(static_cast<std::int64_t>(as<LifeYear>(self).items.size()));
}

Value sentence(const std::string_view& words) {
  return Value::text(words);
}
Value sentences(const void* self, const RenderContext&) {
  return tpl::list_of<std::string_view, &sentence>(as<CitingDocument>(self).sentences);
}

Value lineage(const void* self, const RenderContext&) {
  const Lineage& own = as<Following>(self).lineage;
  return own.steps.empty() ? Value() : Value::object(&own, kLineageType);
}
Value plans(const void* self, const RenderContext&) {
  return list_at<kDocumentType>(as<Following>(self).plans);
}
Value life(const void* self, const RenderContext&) {
  const Life& own = as<Following>(self).life;
  return own.years.empty() ? Value() : Value::object(&own, kLifeType);
}

}  // namespace

const ObjectType kFollowingType{
    "following",
    {{"lineage", kObject<kLineageType>, &lineage},
     {"plans", kListOf<kDocumentType>, &plans},
     {"citing", kListOf<kCitingType>,
      &list_in<Following, CitingDocument, &Following::citing, kCitingType>},
     {"life", kObject<kLifeType>, &life}}};

const ObjectType kLineageType{"lineage",
                              {{"steps", kListOf<kLineageStepType>,
                                &list_in<Lineage, LineageStep, &Lineage::steps, kLineageStepType>},
                               {"picture", kObject<kPictureType>, &picture},
                               own<Lineage, &Lineage::count>("count"),
                               own<Lineage, &Lineage::left_out>("left_out")}};

const ObjectType kLineageStepType{
    "lineage_step",
    {{"entry", kObject<kEntryType>, &object_of<LineageStep, &LineageStep::entry, kEntryType>},
     own<LineageStep, &LineageStep::here>("here"),
     own<LineageStep, &LineageStep::again>("again"),
     {"children", kListOf<kLineageStepType>,
      &list_in<LineageStep, LineageStep, &LineageStep::children, kLineageStepType>}}};

const ObjectType kPictureType{"picture",
                              {{"width", kInteger, &width},
                               own<Picture, &Picture::height>("height"),
                               own<Picture, &Picture::text_x>("text_x"),
                               {"bands", kListOf<kPictureBandType>,
                                &list_in<Picture, PictureBand, &Picture::bands, kPictureBandType>},
                               {"rows", kListOf<kPictureRowType>,
                                &list_in<Picture, PictureRow, &Picture::rows, kPictureRowType>},
                               {"edges", kTexts, &edges}}};

const ObjectType kPictureBandType{"picture_band",
                                  {{"level", kText, &band_level},
                                   {"level_label", kText, &band_label},
                                   own<PictureBand, &PictureBand::y>("y")}};

const ObjectType kPictureRowType{
    "picture_row",
    {{"entry", kObject<kEntryType>, &object_of<PictureRow, &PictureRow::entry, kEntryType>},
     own<PictureRow, &PictureRow::here>("here"),
     own<PictureRow, &PictureRow::x>("x"),
     own<PictureRow, &PictureRow::y>("y"),
     {"lines", kListOf<kPictureLineType>,
      &list_in<PictureRow, PictureLine, &PictureRow::lines, kPictureLineType>},
     own<PictureRow, &PictureRow::meta_y>("meta_y")}};

const ObjectType kPictureLineType{
    "picture_line",
    {own<PictureLine, &PictureLine::text>("text"), own<PictureLine, &PictureLine::y>("y")}};

const ObjectType kCitingType{
    "citing",
    {{"document", kObject<kDocumentType>,
      &object_of<CitingDocument, &CitingDocument::document, kDocumentType>},
     {"sentences", kTexts, &sentences},
     own<CitingDocument, &CitingDocument::more>("more")}};

const ObjectType kLifeType{
    "life",
    {{"years", kListOf<kLifeYearType>, &list_in<Life, LifeYear, &Life::years, kLifeYearType>},
     own<Life, &Life::count>("count"),
     own<Life, &Life::left_out>("left_out")}};

const ObjectType kLifeYearType{"life_year",
                               {own<LifeYear, &LifeYear::number>("number"),
                                {"count", kInteger, &year_count},
                                own<LifeYear, &LifeYear::open>("open"),
                                {"items", kListOf<kLifeItemType>,
                                 &list_in<LifeYear, LifeItem, &LifeYear::items, kLifeItemType>}}};

const ObjectType kLifeItemType{
    "life_item", {{"item", kObject<kTimelineItemType>, &life_item}, {"label", kText, &life_label}}};

}  // namespace congbo::portal
