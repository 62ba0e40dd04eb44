// The register's entries and the relations between them.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using site::Entry;
using site::Relation;

const Entry& entry_at(const void* self, const RenderContext& context) {
  return site_of(context).entries[index_of(self)];
}
const EntryFacts& facts_of(const void* self, const RenderContext& context) {
  return tables_of(context).entries[index_of(self)];
}

Value year(const void* self, const RenderContext& context) {
  const Entry& entry = entry_at(self, context);
  return Value::integer(entry.date ? entry.date->year : 0);
}
Value url(const void* self, const RenderContext& context) {
  return Value::link(facts_of(self, context).url);
}
Value level(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(facts_of(self, context).level)));
}
Value level_label(const void* self, const RenderContext& context) {
  return word(context, word_key(facts_of(self, context).level));
}
Value state(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(facts_of(self, context).state)));
}
Value state_label(const void* self, const RenderContext& context) {
  return word(context, word_key(facts_of(self, context).state));
}
Value document(const void* self, const RenderContext& context) {
  return object_at(entry_at(self, context).document, kDocumentType);
}
template <auto Member>
Value relations(const void* self, const RenderContext& context) {
  return list_of_structs<RelationGroup, kRelationGroupType>(facts_of(self, context).*Member);
}

std::string_view label_key(const RelationGroup& group) {
  return group.inverse ? inverse_word_key(group.kind) : word_key(group.kind);
}
Value group_kind(const void* self, const RenderContext&) {
  return Value::text(value_of(word_key(as<RelationGroup>(self).kind)));
}
Value group_label(const void* self, const RenderContext& context) {
  return word(context, label_key(as<RelationGroup>(self)));
}
Value group_relations(const void* self, const RenderContext&) {
  return list_at<kRelationType>(as<RelationGroup>(self).relations);
}

const Relation& relation_at(const void* self, const RenderContext& context) {
  return site_of(context).relations[index_of(self)];
}
Value relation_kind(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(relation_at(self, context).kind)));
}
Value relation_label(const void* self, const RenderContext& context) {
  return word(context, word_key(relation_at(self, context).kind));
}
Value relation_from(const void* self, const RenderContext& context) {
  return object_at(relation_at(self, context).from, kDocumentType);
}
Value relation_to(const void* self, const RenderContext& context) {
  return object_at(relation_at(self, context).to, kEntryType);
}

}  // namespace

const ObjectType kEntryType{
    "entry",
    {field<&facts_of, &EntryFacts::label>("label"),
     field<&entry_at, &Entry::symbol>("symbol"),
     field<&entry_at, &Entry::type_name>("type"),
     field<&entry_at, &Entry::issuer>("issuer"),
     field<&entry_at, &Entry::date>("date"),
     {"year", kInteger, &year},
     field<&entry_at, &Entry::title>("title"),
     {"url", kLink, &url},
     {"level", kText, &level},
     {"level_label", kText, &level_label},
     {"state", kText, &state},
     {"state_label", kText, &state_label},
     {"document", kObject<kDocumentType>, &document},
     {"outgoing", kListOf<kRelationGroupType>, &relations<&EntryFacts::outgoing>},
     {"incoming", kListOf<kRelationGroupType>, &relations<&EntryFacts::incoming>}}};

const ObjectType kRelationGroupType{"relation_group",
                                    {{"kind", kText, &group_kind},
                                     {"label", kText, &group_label},
                                     {"relations", kListOf<kRelationType>, &group_relations}}};

const ObjectType kRelationType{"relation",
                               {{"kind", kText, &relation_kind},
                                {"label", kText, &relation_label},
                                {"from", kObject<kDocumentType>, &relation_from},
                                {"to", kObject<kEntryType>, &relation_to},
                                field<&relation_at, &Relation::words>("words")}};

}  // namespace congbo::portal
