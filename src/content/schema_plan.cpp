// Keys of plans: milestones, duties, materials, forms, topics, steps, agendas, quota.
#include "base/text.h"
#include "content/messages.h"
#include "content/schema.h"

namespace congbo::content {
namespace {

MilestoneType read_milestone_type(MapReader& in) {
  static const std::vector<Choice> kChoices = {{"study", {"học tập"}},
                                               {"plan", {"kế hoạch"}},
                                               {"report", {"báo cáo"}},
                                               {"register", {"đăng ký"}},
                                               {"review", {"sơ kết", "tổng kết", "đánh giá"}},
                                               {"inspection", {"kiểm tra", "giám sát"}},
                                               {"commendation", {"biểu dương", "khen thưởng"}},
                                               {"other", {"khác"}}};
  return static_cast<MilestoneType>(in.choice("type", kChoices, kChoices.size() - 1));
}

Result read_result(MapReader& in) {
  static const std::vector<Choice> kStates = {{"done", {"đã xong", "hoàn thành", "xong"}},
                                              {"partly", {"một phần"}},
                                              {"not-needed", {"không cần nữa", "không cần"}}};
  Result result;
  result.place = in.place();
  result.period = in.text("period");
  result.unit = in.ref("unit");
  result.state = static_cast<ResultState>(in.choice("state", kStates, 0));
  result.done_on = in.date("done_on");
  result.document = in.ref("document");
  return result;
}

// A milestone's time is its phrase, or an offset from another milestone.
void read_milestone_time(MapReader& in, Milestone& milestone) {
  milestone.due = in.phrase("due");
  in.map("after", [&](MapReader& part) {
    milestone.after = part.ref("milestone");
    milestone.after_offset = part.offset("offset");
  });
  milestone.when = in.identity("when");
  if (!in.has("due") && milestone.after.empty() && !milestone.when) {
    in.context().diagnostics.report(kMissingKey, in.context().file, in.place(), {"due"});
  }
}

// It becomes an anchor, and the part behind # in references.
void check_milestone_id(MapReader& in, const Ref& id) {
  const std::string slug = slugify(id.text);
  if (id.empty()) {
    in.context().diagnostics.report(kMissingKey, in.context().file, in.place(), {"id"});
  } else if (slug != id.text) {
    in.context().diagnostics.report(kBadSlug, in.context().file, id.place, {id.text, slug});
  }
}

Milestone read_milestone(MapReader& in) {
  Milestone milestone;
  milestone.id = in.ref("id");
  check_milestone_id(in, milestone.id);
  milestone.title = in.required_text("title");
  milestone.type = read_milestone_type(in);
  read_milestone_time(in, milestone);
  milestone.units = in.refs("units");
  milestone.report_to = in.ref("report_to");
  milestone.via = in.ref("via");
  milestone.visibility = read_visibility(in);
  in.each("results", [&](MapReader& item) { milestone.results.push_back(read_result(item)); });
  return milestone;
}

Duty read_duty(MapReader& in) {
  static const std::vector<Choice> kRoles = {{"lead", {"chủ trì"}},
                                             {"coordinate", {"phối hợp"}},
                                             {"advise", {"tham mưu"}},
                                             {"supervise", {"giám sát", "theo dõi"}}};
  Duty duty;
  duty.unit = in.ref("unit");
  if (duty.unit.empty()) {
    in.context().diagnostics.report(kMissingKey, in.context().file, in.place(), {"unit"});
  }
  const std::size_t role = in.choice("role", kRoles, kRoles.size());
  duty.role = role == kRoles.size() ? DutyRole::unset : static_cast<DutyRole>(role + 1);
  duty.text = in.required_text("text");
  duty.section = in.text("section");
  return duty;
}

Material read_material(MapReader& in) {
  Material material;
  material.title = in.required_text("title");
  material.author = in.text("author");
  material.publisher = in.text("publisher");
  material.year = in.text("year");
  material.kind = in.text("kind");
  material.file = in.ref("file");
  material.url = in.ref("url");
  return material;
}

Form read_form(MapReader& in) {
  Form form;
  form.code = in.text("code");
  form.title = in.required_text("title");
  form.file = in.ref("file");
  form.audience = in.text("audience");
  form.points = in.text("points");
  form.submit_to = in.text("submit_to");
  form.kept_by = in.text("kept_by");
  return form;
}

Agenda read_agenda(MapReader& in) {
  Agenda agenda;
  agenda.for_whom = in.text("for");
  in.each("parts", [&](MapReader& part) {
    agenda.parts.push_back({part.required_text("title"), part.texts("items")});
  });
  return agenda;
}

}  // namespace

void read_plan(MapReader& in, Plan& plan) {
  plan.period = in.edtf("period", &plan.period_place);
  in.each("milestones", [&](MapReader& item) { plan.milestones.push_back(read_milestone(item)); });
  in.each("duties", [&](MapReader& item) { plan.duties.push_back(read_duty(item)); });
  in.each("materials", [&](MapReader& item) { plan.materials.push_back(read_material(item)); });
  in.each("forms", [&](MapReader& item) { plan.forms.push_back(read_form(item)); });
  in.each("topics", [&](MapReader& item) {
    plan.topics.push_back(
        {item.text("period"), item.required_text("title"), item.texts("materials")});
  });
  plan.steps = in.texts("steps");
  in.each("agendas", [&](MapReader& item) { plan.agendas.push_back(read_agenda(item)); });
  in.each("quota", [&](MapReader& item) {
    plan.quota.push_back(
        {item.ref("unit"), item.ref("each"), item.range("collective"), item.range("individual")});
  });
}

}  // namespace congbo::content
