#include "content/describe.h"

namespace congbo::content {
namespace {

// Lines "name: value"; nested records are indented below their name.
class Lines {
 public:
  void add(std::string_view name, const std::string& value) {
    if (value.empty()) return;
    out_ += std::string(depth_ * 2, ' ') + std::string(name) + ": " + value + "\n";
  }
  void add(std::string_view name, const Ref& ref) { add(name, ref.text); }
  void add(std::string_view name, const std::optional<Date>& date) {
    if (date) add(name, to_iso(*date));
  }
  void add(std::string_view name, const std::optional<EdtfDate>& date) {
    if (date) add(name, to_string(*date));
  }
  void add(std::string_view name, const std::optional<Edtf>& edtf) {
    if (edtf) add(name, to_string(*edtf));
  }
  void add(std::string_view name, const std::optional<Range>& range) {
    if (range) add(name, std::to_string(range->from) + "-" + std::to_string(range->to));
  }
  void add(std::string_view name, const std::optional<TimePhrase>& phrase) {
    if (phrase) add(name, phrase->text);
  }
  void add(std::string_view name, const std::optional<schedule::Offset>& offset) {
    if (offset) add(name, (offset->before ? "-" : "+") + std::to_string(offset->days) + "d");
  }
  void add(std::string_view name, const IdentityRef& ref) {
    std::string value = ref.symbol;
    for (const std::string& part :
         {ref.issuer, ref.date ? to_iso(*ref.date) : std::string(), ref.title}) {
      if (!part.empty()) value += " | " + part;
    }
    add(name, value);
  }
  void add(std::string_view name, const PictureRef& picture) {
    std::string value = picture.file.text;
    for (const std::string& part : {picture.alt, picture.caption}) {
      if (!part.empty()) value += " | " + part;
    }
    add(name, picture.is_decorative ? value + " | decorative" : value);
  }
  void add(std::string_view name, const std::optional<IdentityRef>& ref) {
    if (ref) add(name, *ref);
  }
  template <typename Value>
  void add(std::string_view name, const std::vector<Value>& values) {
    for (const Value& value : values) add(name, value);
  }
  void add(std::string_view name, Visibility visibility) {
    if (visibility != Visibility::unset) {
      add(name, std::string(visibility == Visibility::open ? "public" : "internal"));
    }
  }
  template <typename Choice>
  void add_choice(std::string_view name, Choice choice) {
    add(name, "#" + std::to_string(static_cast<int>(choice)));
  }
  template <typename Read>
  void record(std::string_view name, Read read) {
    out_ += std::string(depth_ * 2, ' ') + std::string(name) + ":\n";
    ++depth_;
    read();
    --depth_;
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
  std::size_t depth_ = 0;
};

void add_common(Lines& out, const Document& document) {
  out.add("kind", std::string(kind_name(document.kind)));
  out.add("address", document.address);
  out.add("title", document.title);
  out.add("summary", document.summary);
  out.add("date", document.date);
  out.add("updated", document.updated);
  out.add("author", document.author);
  out.add("source", document.source);
  out.add("tags", document.tags);
  out.add("column", document.column);
  out.add("cover", document.cover);
  out.add("aliases", document.aliases);
  out.add("language", document.language);
  out.add("translation_of", document.translation_of);
  out.add("visibility", document.visibility);
  if (document.draft) out.add("draft", std::string("true"));
  out.add("about", document.about);
  out.add("fulfils", document.fulfils);
  for (const Attachment& item : document.attachments) {
    out.record("attachment", [&] {
      out.add("file", item.file);
      out.add_choice("role", item.role);
      out.add("label", item.label);
      out.add("visibility", item.visibility);
    });
  }
  for (const Correction& item : document.corrections) {
    out.record("correction", [&] {
      out.add("date", item.date);
      out.add("text", item.text);
    });
  }
}

void add_official(Lines& out, const Official& official) {
  out.add("symbol", official.symbol);
  out.add("issuer", official.issuer);
  out.add("place", official.place);
  out.add_choice("status", official.status);
  out.add("effective", official.effective);
  out.add("expires", official.expires);
  out.add_choice("system", official.system);
  out.add("on_behalf_of", official.signatory.on_behalf_of);
  out.add("signatory title", official.signatory.title);
  out.add("signatory name", official.signatory.name);
  out.add("recipients", official.recipients);
  out.add("audience", official.audience);
  out.add("in_brief", official.in_brief);
  out.add("questions_to", official.questions_to);
  out.add("comments", official.comments.until);
  out.add("comments to", official.comments.to);
  out.add("implements", official.implements);
  out.add("based_on", official.based_on);
  out.add("continues", official.continues);
  out.add("reviews", official.reviews);
  out.add("amends", official.amends);
  out.add("replaces", official.replaces);
}

void add_milestone(Lines& out, const Milestone& item) {
  out.record("milestone", [&] {
    out.add("id", item.id);
    out.add("title", item.title);
    out.add_choice("type", item.type);
    out.add("due", item.due);
    out.add("units", item.units);
    out.add("report_to", item.report_to);
    out.add("via", item.via);
    out.add("after", item.after);
    out.add("offset", item.after_offset);
    out.add("when", item.when);
    out.add("visibility", item.visibility);
    for (const Result& result : item.results) {
      out.record("result", [&] {
        out.add("period", result.period);
        out.add("unit", result.unit);
        out.add_choice("state", result.state);
        out.add("done_on", result.done_on);
        out.add("document", result.document);
      });
    }
  });
}

void add_plan_papers(Lines& out, const Plan& plan) {
  for (const Material& item : plan.materials) {
    out.record("material", [&] {
      out.add("title", item.title);
      out.add("author", item.author);
      out.add("publisher", item.publisher);
      out.add("year", item.year);
      out.add("kind", item.kind);
      out.add("file", item.file);
      out.add("url", item.url);
    });
  }
  for (const Form& item : plan.forms) {
    out.record("form", [&] {
      out.add("code", item.code);
      out.add("title", item.title);
      out.add("file", item.file);
      out.add("audience", item.audience);
      out.add("points", item.points);
      out.add("submit_to", item.submit_to);
      out.add("kept_by", item.kept_by);
    });
  }
}

void add_own(Lines& out, const Plan& plan) {
  out.add("period", plan.period);
  for (const Milestone& item : plan.milestones) add_milestone(out, item);
  for (const Duty& item : plan.duties) {
    out.record("duty", [&] {
      out.add("unit", item.unit);
      out.add_choice("role", item.role);
      out.add("text", item.text);
      out.add("section", item.section);
    });
  }
  add_plan_papers(out, plan);
  for (const Topic& item : plan.topics) {
    out.record("topic", [&] {
      out.add("period", item.period);
      out.add("title", item.title);
      out.add("materials", item.materials);
    });
  }
  out.add("steps", plan.steps);
  for (const Agenda& item : plan.agendas) {
    out.record("agenda", [&] {
      out.add("for", item.for_whom);
      for (const AgendaPart& part : item.parts) {
        out.record("part", [&] {
          out.add("title", part.title);
          out.add("items", part.items);
        });
      }
    });
  }
  for (const Quota& item : plan.quota) {
    out.record("quota", [&] {
      out.add("unit", item.unit);
      out.add("each", item.each);
      out.add("collective", item.collective);
      out.add("individual", item.individual);
    });
  }
}

void add_own(Lines& out, const News& news) {
  out.add("gallery", news.gallery);
  out.add("related", news.related);
}

void add_own(Lines& out, const Model& model) {
  out.add_choice("form", model.form);
  out.add_choice("status", model.state);
  out.add("field", model.field);
  out.add("unit", model.unit);
  out.add("address", model.address);
  out.add("registered", model.registered);
  out.add("levels", model.levels);
  out.add("baseline", model.baseline);
  out.add("target", model.target);
  for (const Indicator& item : model.indicators) {
    out.record("indicator", [&] {
      out.add("name", item.name);
      out.add("unit", item.unit);
      out.add("baseline", item.baseline);
      out.add("target", item.target);
    });
  }
  for (const Evaluation& item : model.evaluations) {
    out.record("evaluation", [&] {
      out.add("date", item.date);
      out.add("summary", item.summary);
      out.add("result", item.result);
      out.add("values", item.values);
    });
  }
  out.add("replaced_by", model.replaced_by);
  if (!model.consent) return;
  out.record("consent", [&] {
    out.add("scope", model.consent->scope);
    out.add("date", model.consent->date);
    out.add("until", model.consent->until);
  });
}

void add_own(Lines& out, const Broadcast& broadcast) {
  out.add("slot", broadcast.slot);
  out.add("duration", broadcast.duration);
  out.add("cluster", broadcast.cluster);
  out.add("audio language", broadcast.audio_language);
  out.add("audio", broadcast.audio);
  out.add("voice", broadcast.voice);
  out.add("approved_by", broadcast.approved_by);
  out.add("repeats", broadcast.repeats);
  out.add("reply_to", broadcast.reply_to);
}

void add_own(Lines& out, const Bulletin& bulletin) {
  out.add("issue", bulletin.issue);
  out.add("month", bulletin.month);
  out.add("items", bulletin.items);
  out.add("approved_by", bulletin.approved_by);
}

void add_own(Lines& out, const Unit& unit) {
  for (const UnitName& item : unit.names) {
    out.record("name", [&] {
      out.add("name", item.name);
      out.add("short_name", item.short_name);
      out.add("from", item.from);
      out.add("until", item.until);
    });
  }
  out.add_choice("type", unit.type);
  out.add_choice("level", unit.level);
  out.add("parent", unit.parent);
  out.add("members", unit.members);
  out.add("from", unit.from);
  out.add("until", unit.until);
  out.add("successors", unit.successors);
  out.add("established_by", unit.established_by);
  out.add("contact address", unit.contact.address);
  out.add("phone", unit.contact.phone);
  out.add("email", unit.contact.email);
  out.add("hours", unit.contact.hours);
  out.add("website", unit.contact.website);
}

void add_own(Lines& out, const Event& event) {
  out.add("starts", event.starts);
  out.add("ends", event.ends);
  out.add("place", event.place);
  out.add("mode", event.mode);
  out.add("audience", event.audience);
  out.add("host", event.host);
}

void add_own(Lines& out, const Page& page) {
  if (page.in_menu) out.add("menu", std::string("true"));
  out.add("order", std::to_string(page.order));
}

void add_own(Lines&, const std::monostate&) {}

void add_switches(Lines& out, const SiteConfig& config) {
  const auto add = [&](std::string_view name, bool value) {
    out.add(name, std::string(value ? "true" : "false"));
  };
  add("before_is_inclusive", config.before_is_inclusive);
  add("link_citations", config.link_citations);
  add("search", config.search);
  add("precompress", config.precompress);
  add("raw_html", config.raw_html);
}

}  // namespace

std::string describe(const Document& document) {
  Lines out;
  add_common(out, document);
  if (document.official) add_official(out, *document.official);
  std::visit([&](const auto& own) { add_own(out, own); }, document.own);
  return out.take();
}

std::string describe(const SiteConfig& config) {
  Lines out;
  out.add("title", config.title);
  out.add("body", config.body);
  out.add("base_url", config.base_url);
  out.add("language", config.language);
  out.add("place", config.place);
  for (const MenuItem& item : config.menu) out.add("menu " + item.title, item.to);
  for (const ColumnConfig& item : config.columns) {
    out.record("column", [&] {
      out.add("id", item.id);
      out.add("title", item.title);
      out.add("from", item.from);
      out.add("until", item.until);
    });
  }
  for (const auto& [written, meaning] : config.glossary) out.add("glossary " + written, meaning);
  out.add("theme", config.theme);
  for (const auto& [key, value] : config.theme_options) out.add("theme " + key, value);
  out.add("notice", config.notice.text);
  out.add("notice until", config.notice.until);
  add_switches(out, config);
  out.add("max_document_bytes", std::to_string(config.max_document_bytes));
  out.add("max_list_rows", std::to_string(config.max_list_rows));
  out.add("contacts_allowed", config.contacts_allowed);
  return out.take();
}

}  // namespace congbo::content
