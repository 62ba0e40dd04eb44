// News, models, broadcasts, bulletins and events: what each says of its own.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using content::Broadcast;
using content::Bulletin;
using content::Evaluation;
using content::Event;
using content::Indicator;
using content::Model;
using site::DocumentNode;

template <auto Member, const ObjectType& T>
Value node_list(const void* self, const RenderContext& context) {
  return list_at<T>(node_at(self, context).*Member);
}
template <auto Member, const ObjectType& T>
Value node_object(const void* self, const RenderContext& context) {
  return object_at(node_at(self, context).*Member, T);
}

// Models.
const Model& model_at(const void* self, const RenderContext& context) {
  return *document_at(self, context).model();
}
// An individual's targets and evaluations stay inside the office (design §8), so nothing that
// measures a person has a way onto a page.
bool is_measured(const Model& model) {
  return model.form == Model::Form::collective;
}

Value form(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(model_at(self, context).form)));
}
Value form_label(const void* self, const RenderContext& context) {
  return word(context, word_key(model_at(self, context).form));
}
Value state(const void* self, const RenderContext& context) {
  return Value::text(value_of(word_key(model_at(self, context).state)));
}
Value state_label(const void* self, const RenderContext& context) {
  return word(context, word_key(model_at(self, context).state));
}
Value registered(const void* self, const RenderContext& context) {
  const Model& model = model_at(self, context);
  return model.registered ? words_value(context, &*model.registered) : Value::text("");
}
template <auto Member>
Value measured_text(const void* self, const RenderContext& context) {
  const Model& model = model_at(self, context);
  return Value::text(is_measured(model) ? std::string_view(model.*Member) : "");
}
template <typename S, auto Member, const ObjectType& T>
Value measured_list(const void* self, const RenderContext& context) {
  const Model& model = model_at(self, context);
  const std::vector<S>& all = model.*Member;
  return list_of_structs<S, T>(all.data(), is_measured(model) ? all.size() : 0);
}

std::vector<Field> model_fields() {
  return {
      {"form", kText, &form},
      {"form_label", kText, &form_label},
      {"state", kText, &state},
      {"state_label", kText, &state_label},
      field<&model_at, &Model::field>("field"),
      {"owner", kObject<kUnitType>, &node_object<&DocumentNode::subject_unit, kUnitType>},
      field<&model_at, &Model::address>("address"),
      {"registered", kText, &registered},
      field<&model_at, &Model::levels>("levels"),
      {"baseline", kText, &measured_text<&Model::baseline>},
      {"target", kText, &measured_text<&Model::target>},
      {"indicators", kListOf<kIndicatorType>,
       &measured_list<Indicator, &Model::indicators, kIndicatorType>},
      {"evaluations", kListOf<kEvaluationType>,
       &measured_list<Evaluation, &Model::evaluations, kEvaluationType>},
      {"replaced_by", kObject<kDocumentType>,
       &node_object<&DocumentNode::replaced_by, kDocumentType>},
  };
}

// Broadcasts and bulletins.
const Broadcast& broadcast_at(const void* self, const RenderContext& context) {
  return *document_at(self, context).broadcast();
}
const Bulletin& bulletin_at(const void* self, const RenderContext& context) {
  return *document_at(self, context).bulletin();
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
  };
}

std::vector<Field> bulletin_fields() {
  return {
      field<&bulletin_at, &Bulletin::issue>("issue"),
      field<&bulletin_at, &Bulletin::month>("month"),
      field<&bulletin_at, &Bulletin::approved_by>("approved_by"),
      {"items", kListOf<kDocumentType>, &node_list<&DocumentNode::related, kDocumentType>},
  };
}

std::vector<Field> news_fields() {
  return {{"gallery", kListOf<kFileType>, &node_list<&DocumentNode::gallery, kFileType>},
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
const ObjectType kModelType{"model", joined(shared_document_fields(), model_fields())};
const ObjectType kBroadcastType{"broadcast", joined(shared_document_fields(), broadcast_fields())};
const ObjectType kBulletinType{"bulletin", joined(shared_document_fields(), bulletin_fields())};
const ObjectType kEventType{"event", joined(shared_document_fields(), event_fields())};

const ObjectType kIndicatorType{"indicator",
                                {field<&itself<Indicator>, &Indicator::name>("name"),
                                 field<&itself<Indicator>, &Indicator::unit>("unit"),
                                 field<&itself<Indicator>, &Indicator::baseline>("baseline"),
                                 field<&itself<Indicator>, &Indicator::target>("target")}};

const ObjectType kEvaluationType{"evaluation",
                                 {field<&itself<Evaluation>, &Evaluation::date>("date"),
                                  field<&itself<Evaluation>, &Evaluation::summary>("summary"),
                                  field<&itself<Evaluation>, &Evaluation::result>("result"),
                                  field<&itself<Evaluation>, &Evaluation::values>("values")}};

}  // namespace congbo::portal
