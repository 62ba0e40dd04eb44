// What every kind of document shares, and the small things documents own.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using content::Correction;
using content::Document;
using content::Heading;
using content::Kind;
using site::DocumentNode;

// A table of contents for two headings only costs the reader a screen.
constexpr std::size_t kFewestHeadingsInToc = 3;

Value kind_name(const void* self, const RenderContext& context) {
  return Value::text(content::kind_name(document_at(self, context).kind));
}
Value kind_label(const void* self, const RenderContext& context) {
  return word(context, word_key(document_at(self, context).kind));
}
Value url(const void* self, const RenderContext& context) {
  return Value::link(facts_at(self, context).url);
}
Value column(const void* self, const RenderContext& context) {
  return object_at(facts_at(self, context).column, kGroupType);
}
Value tags(const void* self, const RenderContext& context) {
  return list_at<kGroupType>(facts_at(self, context).tags);
}
Value cover(const void* self, const RenderContext& context) {
  return object_at(node_at(self, context).cover, kFileType);
}
const content::PictureRef& cover_words(const void* self, const RenderContext& context) {
  return document_at(self, context).cover;
}
Value translation(const void* self, const RenderContext& context) {
  return object_at(node_at(self, context).translation, kDocumentType);
}
Value entry(const void* self, const RenderContext& context) {
  return object_at(node_at(self, context).entry, kEntryType);
}

template <auto Member, const ObjectType& T>
Value node_list(const void* self, const RenderContext& context) {
  return list_at<T>(node_at(self, context).*Member);
}

Value corrections(const void* self, const RenderContext& context) {
  return list_of_structs<Correction, kCorrectionType>(document_at(self, context).corrections);
}
Value headings(const void* self, const RenderContext& context) {
  return list_of_structs<Heading, kHeadingType>(document_at(self, context).headings);
}
Value toc(const void* self, const RenderContext& context) {
  const std::vector<Heading>& all = document_at(self, context).headings;
  return list_of_structs<Heading, kHeadingType>(all.data(),
                                                all.size() < kFewestHeadingsInToc ? 0 : all.size());
}
Value has_body(const void* self, const RenderContext& context) {
  return Value::boolean(!document_at(self, context).body.html.empty());
}
Value body(const void* self, const RenderContext&) {
  return Value::html(self, &write_body);
}
Value quoted_body(const void* self, const RenderContext&) {
  return Value::html(self, &write_quoted_body);
}

template <Kind Wanted, const ObjectType& T>
Value as_kind(const void* self, const RenderContext& context) {
  return document_at(self, context).kind == Wanted ? Value::object(self, T) : Value();
}

Value unit(const void* self, const RenderContext& context) {
  return object_at(node_at(self, context).unit, kUnitType);
}

std::vector<Field> kind_fields() {
  return {{"plan", kObject<kPlanType>, &as_kind<Kind::plan, kPlanType>},
          {"directive", kObject<kDirectiveType>, &as_kind<Kind::directive, kDirectiveType>},
          {"news", kObject<kNewsType>, &as_kind<Kind::news, kNewsType>},
          {"model", kObject<kModelType>, &as_kind<Kind::model, kModelType>},
          {"broadcast", kObject<kBroadcastType>, &as_kind<Kind::broadcast, kBroadcastType>},
          {"bulletin", kObject<kBulletinType>, &as_kind<Kind::bulletin, kBulletinType>},
          {"unit", kObject<kUnitType>, &unit},
          {"event", kObject<kEventType>, &as_kind<Kind::event, kEventType>}};
}

}  // namespace

std::vector<Field> shared_document_fields() {
  return {
      {"kind", kText, &kind_name},
      {"kind_label", kText, &kind_label},
      field<&document_at, &Document::id>("id"),
      field<&document_at, &Document::title>("title"),
      field<&document_at, &Document::summary>("summary"),
      field<&facts_at, &DocumentFacts::description>("description"),
      {"url", kLink, &url},
      field<&document_at, &Document::date>("date"),
      field<&document_at, &Document::updated>("updated"),
      field<&document_at, &Document::author>("author"),
      field<&document_at, &Document::source>("source"),
      field<&document_at, &Document::language>("language"),
      field<&document_at, &Document::draft>("unfinished"),
      {"column", kObject<kGroupType>, &column},
      {"tags", kListOf<kGroupType>, &tags},
      {"cover", kObject<kFileType>, &cover},
      field<&cover_words, &content::PictureRef::alt>("cover_alt"),
      field<&cover_words, &content::PictureRef::caption>("cover_caption"),
      {"about", kListOf<kDocumentType>, &node_list<&DocumentNode::about, kDocumentType>},
      {"about_milestones", kListOf<kMilestoneType>,
       &node_list<&DocumentNode::about_milestones, kMilestoneType>},
      {"fulfils", kListOf<kMilestoneType>, &node_list<&DocumentNode::fulfils, kMilestoneType>},
      {"backlinks", kListOf<kDocumentType>, &node_list<&DocumentNode::backlinks, kDocumentType>},
      {"attachments", kListOf<kFileType>, &node_list<&DocumentNode::attachments, kFileType>},
      {"corrections", kListOf<kCorrectionType>, &corrections},
      {"headings", kListOf<kHeadingType>, &headings},
      {"toc", kListOf<kHeadingType>, &toc},
      {"has_body", kBoolean, &has_body},
      {"body", kHtml, &body},
      {"quoted_body", kHtml, &quoted_body},
      {"translation", kObject<kDocumentType>, &translation},
      {"entry", kObject<kEntryType>, &entry},
  };
}

const ObjectType kDocumentType{"document", joined(shared_document_fields(), kind_fields())};

const ObjectType kCorrectionType{"correction",
                                 {field<&itself<Correction>, &Correction::date>("date"),
                                  field<&itself<Correction>, &Correction::text>("text")}};

const ObjectType kHeadingType{
    "heading",
    {field<&itself<Heading>, &Heading::level>("level"), field<&itself<Heading>, &Heading::id>("id"),
     field<&itself<Heading>, &Heading::text>("text")}};

}  // namespace congbo::portal
