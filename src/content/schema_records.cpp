// Keys of news, models, broadcasts, bulletins, units, events and pages.
#include "content/messages.h"
#include "content/schema.h"

namespace congbo::content {
namespace {

void read_model_state(MapReader& in, Model& model) {
  static const std::vector<Choice> kForms = {{"collective", {"tập thể"}},
                                             {"individual", {"cá nhân"}}};
  static const std::vector<Choice> kStates = {{"registered", {"đăng ký", "đã đăng ký"}},
                                              {"active", {"đang thực hiện"}},
                                              {"replicated", {"nhân rộng", "đã nhân rộng"}},
                                              {"replaced", {"được thay thế", "thay thế"}},
                                              {"ended", {"kết thúc", "đã kết thúc"}}};
  model.form = static_cast<Model::Form>(in.choice("form", kForms, 0));
  model.state = static_cast<Model::State>(in.choice("status", kStates, 0));
}

void read_consent(MapReader& in, Model& model) {
  in.map("consent", [&](MapReader& part) {
    Consent consent;
    consent.scope = part.required_text("scope");
    consent.date = part.date("date");
    consent.until = part.date("until");
    model.consent = consent;
  });
  if (model.form == Model::Form::individual && !model.consent) {
    in.context().diagnostics.report(kConsentMissing, in.context().file, in.place());
  }
}

Evaluation read_evaluation(MapReader& in) {
  Evaluation evaluation;
  evaluation.date = in.date("date");
  evaluation.summary = in.text("summary");
  evaluation.result = in.text("result");
  evaluation.values = in.texts("values");
  return evaluation;
}

void read_contact(MapReader& in, Contact& contact) {
  in.map("contact", [&](MapReader& part) {
    contact.address = part.text("address");
    contact.phone = part.text("phone");
    contact.email = part.text("email");
    contact.hours = part.text("hours");
    contact.website = part.text("website");
  });
}

UnitType read_unit_type(MapReader& in) {
  static const std::vector<Choice> kChoices = {{"party", {"đảng"}},
                                               {"state", {"nhà nước", "chính quyền"}},
                                               {"front", {"mặt trận"}},
                                               {"union", {"đoàn thể"}},
                                               {"station", {"đài truyền thanh"}},
                                               {"team", {"tổ", "đội", "ban chỉ đạo"}},
                                               {"group", {"nhóm", "nhóm đơn vị"}}};
  return static_cast<UnitType>(in.choice("type", kChoices, 0));
}

UnitLevel read_unit_level(MapReader& in) {
  static const std::vector<Choice> kChoices = {{"centre", {"trung ương"}},
                                               {"province", {"tỉnh"}},
                                               {"district", {"huyện"}},
                                               {"commune", {"xã"}},
                                               {"hamlet", {"thôn"}}};
  const std::size_t chosen = in.choice("level", kChoices, kChoices.size());
  return chosen == kChoices.size() ? UnitLevel::unset : static_cast<UnitLevel>(chosen + 1);
}

UnitName read_unit_name(MapReader& in) {
  UnitName name;
  name.name = in.required_text("name");
  name.short_name = in.text("short_name");
  name.from = in.edtf_date("from");
  name.until = in.edtf_date("until");
  return name;
}

}  // namespace

void read_news(MapReader& in, News& news) {
  news.gallery = in.pictures("gallery");
  news.related = in.refs("related");
}

void read_model(MapReader& in, Model& model) {
  read_model_state(in, model);
  model.field = in.text("field");
  model.unit = in.ref("unit");
  model.address = in.text("address");
  model.registered = in.edtf("registered");
  model.levels = in.texts("levels");
  model.baseline = in.text("baseline");
  model.target = in.text("target");
  in.each("indicators", [&](MapReader& item) {
    model.indicators.push_back({item.required_text("name"), item.text("unit"),
                                item.text("baseline"), item.text("target")});
  });
  in.each("evaluations",
          [&](MapReader& item) { model.evaluations.push_back(read_evaluation(item)); });
  model.replaced_by = in.ref("replaced_by");
  read_consent(in, model);
}

void read_broadcast(MapReader& in, Broadcast& broadcast) {
  broadcast.slot = in.text("slot");
  broadcast.duration = in.text("duration");
  broadcast.cluster = in.text("cluster");
  broadcast.audio_language = in.text("language");
  broadcast.audio = in.ref("audio");
  broadcast.voice = in.text("voice");
  broadcast.approved_by = in.text("approved_by");
  broadcast.repeats = in.text("repeats");
  broadcast.reply_to = in.text("reply_to");
}

void read_bulletin(MapReader& in, Bulletin& bulletin) {
  bulletin.issue = in.text("issue");
  bulletin.month = in.text("month");
  bulletin.items = in.refs("items");
  bulletin.approved_by = in.text("approved_by");
}

void read_unit(MapReader& in, Unit& unit) {
  in.each("names", [&](MapReader& item) { unit.names.push_back(read_unit_name(item)); });
  unit.type = read_unit_type(in);
  unit.level = read_unit_level(in);
  unit.parent = in.ref("parent");
  unit.members = in.refs("members");
  unit.from = in.edtf_date("from");
  unit.until = in.edtf_date("until");
  unit.successors = in.refs("successors");
  unit.established_by = in.identities("established_by");
  read_contact(in, unit.contact);
}

void read_event(MapReader& in, Event& event) {
  event.starts = in.phrase("starts");
  event.ends = in.phrase("ends");
  event.place = in.text("place");
  event.mode = in.text("mode");
  event.host = in.ref("host");
  event.audience = in.text("audience");
}

void read_page(MapReader& in, Page& page) {
  page.in_menu = in.boolean("menu", false);
  page.order = in.integer("order").value_or(0);
}

}  // namespace congbo::content
