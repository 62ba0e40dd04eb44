#include "theme.h"

namespace congbo::tpl {

namespace {

struct Unit {
  std::string name;
  std::string address;
};

struct Plan {
  std::string symbol = "76-KH/ĐU";
  std::string title = "Học tập & làm theo";
  std::string hostile = "\"><script>alert('1')</script>";
  std::string script_url = "java\tscript:alert(1)";
  std::string separators = "a\xe2\x80\xa8</script>";
  Date date{2023, 4, 7};
  std::vector<Unit> units = {{"Chi bộ 1", "don-vi/chi-bo-1.html"},
                             {"Ủy ban", "https://xa.example/ub"}};
};

const Plan& plan_of(const void* self) {
  return *static_cast<const Plan*>(self);
}
const Unit& unit_of(const void* self) {
  return *static_cast<const Unit*>(self);
}
using Context = RenderContext;

const ObjectType kUnitType{
    "unit",
    {{"name",
      {Kind::text, nullptr, nullptr},
      [](const void* self, const Context&) { return Value::text(unit_of(self).name); }},
     {"address",
      {Kind::link, nullptr, nullptr},
      [](const void* self, const Context&) { return Value::link(unit_of(self).address); }}},
    nullptr,
    nullptr,
    nullptr};

Value unit_value(const Unit& unit) {
  return Value::object(&unit, kUnitType);
}

void write_body(const void*, const Context& context, std::string& out) {
  out.append("<p>").append(address_from(context, "van-ban/a.html")).append("</p>");
}

const Type kUnitElement{Kind::object, &kUnitType, nullptr};

Field text_field(std::string_view name, Value (*get)(const void*, const Context&)) {
  return {name, {Kind::text, nullptr, nullptr}, get};
}

const ObjectType kPlanType{
    "plan",
    {text_field("symbol",
                [](const void* s, const Context&) { return Value::text(plan_of(s).symbol); }),
     text_field("title",
                [](const void* s, const Context&) { return Value::text(plan_of(s).title); }),
     text_field("hostile",
                [](const void* s, const Context&) { return Value::text(plan_of(s).hostile); }),
     text_field("script_url",
                [](const void* s, const Context&) { return Value::text(plan_of(s).script_url); }),
     text_field("separators",
                [](const void* s, const Context&) { return Value::text(plan_of(s).separators); }),
     text_field("summary", [](const void*, const Context&) { return Value(); }),
     {"date",
      {Kind::date, nullptr, nullptr},
      [](const void* s, const Context&) { return Value::date(plan_of(s).date); }},
     {"body",
      {Kind::html, nullptr, nullptr},
      [](const void* s, const Context&) { return Value::html(s, write_body); }},
     {"address",
      {Kind::link, nullptr, nullptr},
      [](const void*, const Context&) { return Value::link("ke-hoach/2023/76.html#moc"); }},
     {"units",
      {Kind::list, nullptr, &kUnitElement},
      [](const void* s, const Context&) { return list_of<Unit, unit_value>(plan_of(s).units); }},
     {"extra",
      {Kind::any, nullptr, nullptr},
      [](const void*, const Context&) { return Value::html("<i>x</i>"); }}},
    nullptr,
    nullptr,
    nullptr};

const ObjectType kPageType{
    "page",
    {{"plan",
      {Kind::object, &kPlanType, nullptr},
      [](const void* s, const Context&) { return Value::object(s, kPlanType); }},
     text_field("note", [](const void*, const Context&) { return Value::text("ghi chú"); }),
     {"count",
      {Kind::integer, nullptr, nullptr},
      [](const void*, const Context&) { return Value::integer(3); }}},
    nullptr,
    nullptr,
    nullptr};

const std::map<std::string, Texts, std::less<>> kTexts = {
    {"vi", {{"issued", "Ban hành ngày {date}"}, {"units", "Đơn vị"}, {"only_vi", "Chỉ có ở đây"}}},
    {"en", {{"issued", "Issued on {date}"}, {"units", "Units"}}}};

}  // namespace

std::string list_problems(const Diagnostics& diagnostics) {
  std::string lines;
  for (const Diagnostic& item : diagnostics.sorted()) {
    lines += item.file + ":" + std::to_string(item.place.line) + ":" +
             std::to_string(item.place.column) + " " + std::string(item.message->code) + ": " +
             message_text(item, Language::en) + " | " + hint_text(item, Language::en) + "\n";
  }
  return lines;
}

const ObjectType& page_type() {
  return kPageType;
}

Value page_value() {
  static const Plan plan;
  return Value::object(&plan, kPageType);
}

RenderContext page_context() {
  RenderContext context;
  context.page_path = "ke-hoach/2023/76.html";
  context.language = "vi";
  return context;
}

Rendered render_page(const Files& files, Limits limits, std::string_view language) {
  Environment environment(
      [&files](const std::string& name) -> std::optional<std::string> {
        const auto found = files.find(name);
        if (found == files.end()) return std::nullopt;
        return found->second;
      },
      "theme", kTexts, limits);
  Diagnostics diagnostics;
  Rendered rendered;
  const Template* page = environment.load("page.html", page_type(), diagnostics);
  if (page != nullptr) {
    RenderContext context = page_context();
    context.language = language;
    render(*page, page_value(), context, rendered.text, diagnostics);
  }
  rendered.problems = list_problems(diagnostics);
  return rendered;
}

Rendered render_page(const std::string& page, Limits limits, std::string_view language) {
  return render_page(Files{{"page.html", page}}, limits, language);
}

}  // namespace congbo::tpl
