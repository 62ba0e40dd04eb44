// News, broadcasts, bulletins and events: what each says of its own.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using content::Broadcast;
using content::Bulletin;
using content::Event;
using site::DocumentNode;

template <auto Member, const ObjectType& T>
Value node_list(const void* self, const RenderContext& context) {
  return list_at<T>(node_at(self, context).*Member);
}
template <auto Member, const ObjectType& T>
Value node_object(const void* self, const RenderContext& context) {
  return object_at(node_at(self, context).*Member, T);
}

// Broadcasts and bulletins.
const Broadcast& broadcast_at(const void* self, const RenderContext& context) {
  return *document_at(self, context).broadcast();
}
const Bulletin& bulletin_at(const void* self, const RenderContext& context) {
  return *document_at(self, context).bulletin();
}

Value sheet(const void* self, const RenderContext& context) {
  const std::string& address = facts_at(self, context).sheet;
  return address.empty() ? Value() : Value::link(address);
}

std::vector<Field> broadcast_fields() {
  return {
      field<&broadcast_at, &Broadcast::slot>("slot"),
      field<&broadcast_at, &Broadcast::duration>("duration"),
      field<&broadcast_at, &Broadcast::cluster>("cluster"),
      field<&broadcast_at, &Broadcast::audio_language>("audio_language"),
      field<&broadcast_at, &Broadcast::voice>("voice"),
      field<&broadcast_at, &Broadcast::approved_by>("approved_by"),
      field<&broadcast_at, &Broadcast::repeats>("repeats"),
      field<&broadcast_at, &Broadcast::reply_to>("reply_to"),
      {"audio", kObject<kFileType>, &node_object<&DocumentNode::audio, kFileType>},
      {"sheet", kLink, &sheet},
  };
}

std::vector<Field> bulletin_fields() {
  return {
      field<&bulletin_at, &Bulletin::issue>("issue"),
      field<&bulletin_at, &Bulletin::month>("month"),
      field<&bulletin_at, &Bulletin::approved_by>("approved_by"),
      {"items", kListOf<kDocumentType>, &node_list<&DocumentNode::related, kDocumentType>},
      {"sheet", kLink, &sheet},
  };
}

Value gallery(const void* self, const RenderContext& context) {
  return list_of_structs<site::GalleryPicture, kGalleryPictureType>(node_at(self, context).gallery);
}

std::vector<Field> news_fields() {
  return {{"gallery", kListOf<kGalleryPictureType>, &gallery},
          {"related", kListOf<kDocumentType>, &node_list<&DocumentNode::related, kDocumentType>}};
}

// Events.
const Event& event_at(const void* self, const RenderContext& context) {
  return *document_at(self, context).event();
}
template <auto Member>
Value phrase(const void* self, const RenderContext& context) {
  const std::optional<content::TimePhrase>& given = event_at(self, context).*Member;
  return Value::text(given ? std::string_view(given->text) : "");
}
template <auto Member>
Value event_date(const void* self, const RenderContext& context) {
  const Index item = facts_at(self, context).event_item;
  return item == kNone ? Value() : Value::date(site_of(context).timeline[item].*Member);
}
Value event_time(const void* self, const RenderContext& context) {
  const Event& event = event_at(self, context);
  return event.starts ? words_value(context, &*event.starts) : Value::text("");
}

std::vector<Field> event_fields() {
  return {
      {"starts", kText, &phrase<&Event::starts>},
      {"ends", kText, &phrase<&Event::ends>},
      {"first", kDate, &event_date<&site::TimelineItem::first>},
      {"last", kDate, &event_date<&site::TimelineItem::last>},
      {"time", kText, &event_time},
      field<&event_at, &Event::place>("place"),
      field<&event_at, &Event::mode>("mode"),
      field<&event_at, &Event::audience>("audience"),
      {"host", kObject<kUnitType>, &node_object<&DocumentNode::subject_unit, kUnitType>},
  };
}

}  // namespace

const ObjectType kNewsType{"news", joined(shared_document_fields(), news_fields())};
const ObjectType kBroadcastType{"broadcast", joined(shared_document_fields(), broadcast_fields())};
const ObjectType kBulletinType{"bulletin", joined(shared_document_fields(), bulletin_fields())};
const ObjectType kEventType{"event", joined(shared_document_fields(), event_fields())};

}  // namespace congbo::portal
