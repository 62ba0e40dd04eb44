#include "importing/front_matter_text.h"

#include "importing/yaml_text.h"

namespace congbo::importing {
namespace {

void write_notes(const Notes& notes, YamlText& out) {
  for (const std::string& note : notes) out.note(note);
}

void pair_if(std::string_view key, const std::string& value, YamlText& out) {
  if (!value.empty()) out.pair(key, value);
}

void block_if(std::string_view key, const std::string& value, YamlText& out) {
  if (!value.empty()) out.block(key, value);
}

std::string date_text(const std::optional<Date>& date) {
  return date ? to_vietnamese(*date) : std::string();
}

// "# kiểm tra: …" for a unit the site does not have, to be put right by the person who knows.
std::string missing_unit(const NamedUnit& unit, std::string_view key) {
  return "chưa có đơn vị “" + unit.name +
         "” trong content/units; có rồi thì ghi mã của đơn vị vào " + std::string(key);
}

void write_unit(std::string_view key, const NamedUnit& unit, YamlText& out) {
  if (unit.name.empty()) return;
  if (unit.id.empty()) {
    out.note(missing_unit(unit, key));
  } else {
    out.pair(key, unit.id);
  }
}

void write_units(const std::vector<NamedUnit>& units, YamlText& out) {
  NamedUnit missing;
  bool any = false;
  for (const NamedUnit& unit : units) {
    if (unit.id.empty()) missing.name += (missing.name.empty() ? "" : "”, “") + unit.name;
    any = any || !unit.id.empty();
  }
  if (!missing.name.empty()) out.note(missing_unit(missing, "units"));
  if (!any) return;
  out.key("units");
  out.indent();
  for (const NamedUnit& unit : units) {
    if (!unit.id.empty()) out.item(unit.id);
  }
  out.outdent();
}

void write_identity(const DraftIdentity& identity, YamlText& out) {
  write_notes(identity.notes, out);
  out.begin_item();
  out.pair("symbol", identity.symbol);
  out.indent();
  pair_if("issuer", identity.issuer, out);
  pair_if("date", date_text(identity.date), out);
  block_if("title", identity.title, out);
  out.outdent();
}

void write_identities(std::string_view key, const std::vector<DraftIdentity>& list, YamlText& out) {
  if (list.empty()) return;
  out.key(key);
  out.indent();
  for (const DraftIdentity& identity : list) write_identity(identity, out);
  out.outdent();
}

void write_milestone(const DraftMilestone& milestone, YamlText& out) {
  write_notes(milestone.notes, out);
  // Without a time the entry can't be read, so it waits for one.
  out.set_commented(milestone.due.empty());
  out.begin_item();
  out.pair("id", milestone.id);
  out.indent();
  out.block("title", milestone.title);
  out.pair("type", milestone.type);
  out.pair("due", milestone.due);
  if (!milestone.due.empty()) {
    write_units(milestone.units, out);
    write_unit("report_to", milestone.report_to, out);
    write_unit("via", milestone.via, out);
  }
  out.outdent();
  out.set_commented(false);
}

template <typename Item, typename Usable>
void write_list(std::string_view key, const std::vector<Item>& items, Usable usable,
                void (*write)(const Item&, YamlText&), YamlText& out) {
  if (items.empty()) return;
  bool any = false;
  for (const Item& item : items) any = any || usable(item);
  // A list whose entries are all comments has no value, and its key would stand alone.
  out.set_commented(!any);
  out.key(key);
  out.set_commented(false);
  out.indent();
  for (const Item& item : items) write(item, out);
  out.outdent();
}

void write_duty(const DraftDuty& duty, YamlText& out) {
  write_notes(duty.notes, out);
  const bool known = !duty.unit.id.empty();
  if (!known) {
    out.note("chưa có đơn vị “" + duty.unit.name +
             "” trong content/units; có rồi thì ghi mã vào unit và bỏ dấu #");
  }
  out.set_commented(!known);
  out.begin_item();
  out.pair("unit", duty.unit.id);
  out.indent();
  pair_if("role", duty.role, out);
  out.block("text", duty.text);
  pair_if("section", duty.section, out);
  out.outdent();
  out.set_commented(false);
}

void write_material(const DraftMaterial& material, YamlText& out) {
  out.begin_item();
  out.block("title", material.title);
  out.indent();
  pair_if("author", material.author, out);
  pair_if("publisher", material.publisher, out);
  pair_if("year", material.year, out);
  pair_if("kind", material.kind, out);
  out.outdent();
}

void write_form(const DraftForm& form, YamlText& out) {
  out.begin_item();
  out.pair("code", form.code);
  out.indent();
  out.block("title", form.title);
  block_if("audience", form.audience, out);
  pair_if("points", form.points, out);
  out.outdent();
}

void write_topic(const DraftTopic& topic, YamlText& out) {
  out.begin_item();
  out.pair("period", topic.period);
  out.indent();
  out.block("title", topic.title);
  out.outdent();
}

void write_texts(std::string_view key, const std::vector<std::string>& texts, YamlText& out) {
  if (texts.empty()) return;
  out.key(key);
  out.indent();
  for (const std::string& text : texts) out.item(text);
  out.outdent();
}

void write_signatory(const Draft& draft, YamlText& out) {
  if (draft.on_behalf_of.empty() && draft.signer_title.empty() && draft.signer_name.empty()) {
    return out.note("chưa thấy chỗ ký; nếu có thì thêm signatory: on_behalf_of, title, name");
  }
  out.key("signatory");
  out.indent();
  pair_if("on_behalf_of", draft.on_behalf_of, out);
  pair_if("title", draft.signer_title, out);
  pair_if("name", draft.signer_name, out);
  if (draft.signer_name.empty()) out.note("không thấy tên người ký");
  out.outdent();
}

void write_number_and_date(const Draft& draft, YamlText& out) {
  if (draft.symbol.empty()) {
    out.note(draft.blank_symbol.empty()
                 ? std::string("văn bản không in số; để trống, biết số thì ghi vào đây")
                 : "số để trống trên văn bản (“" + draft.blank_symbol + "”)");
  }
  out.pair("symbol", draft.symbol);
  write_notes(draft.issuer_notes, out);
  out.pair("issuer", draft.issuer);
  if (!draft.date) out.note("ngày để trống hoặc không in trên văn bản");
  out.pair("date", date_text(draft.date));
  pair_if("place", draft.place, out);
}

void write_plan(const Draft& draft, YamlText& out) {
  write_notes(draft.period_notes, out);
  pair_if("period", draft.period, out);
  const auto always = [](const auto&) { return true; };
  write_list<DraftMilestone>(
      "milestones", draft.milestones, [](const auto& one) { return !one.due.empty(); },
      write_milestone, out);
  write_list<DraftDuty>(
      "duties", draft.duties, [](const auto& one) { return !one.unit.id.empty(); }, write_duty,
      out);
  write_list<DraftMaterial>("materials", draft.materials, always, write_material, out);
  write_list<DraftForm>("forms", draft.forms, always, write_form, out);
  write_list<DraftTopic>("topics", draft.topics, always, write_topic, out);
  write_texts("steps", draft.steps, out);
}

}  // namespace

std::string front_matter_text(const Draft& draft) {
  YamlText out;
  write_notes(draft.notes, out);
  write_notes(draft.kind_notes, out);
  write_notes(draft.title_notes, out);
  out.block("title", draft.title);
  out.note("nội bộ cho đến khi có người ghi visibility: public");
  out.pair("visibility", "internal");
  out.pair("status", draft.is_draft ? "draft" : "issued");
  pair_if("system", draft.system, out);
  write_number_and_date(draft, out);
  write_signatory(draft, out);
  write_texts("recipients", draft.recipients, out);
  write_identities("implements", draft.implements, out);
  write_identities("based_on", draft.based_on, out);
  if (draft.kind == DraftKind::plan) write_plan(draft, out);
  return out.text();
}

}  // namespace congbo::importing
