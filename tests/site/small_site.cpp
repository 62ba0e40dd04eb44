#include "site/small_site.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "base/text.h"

namespace congbo::site {
namespace {

// "symbol: 1-KH/ĐU\n\nBody" becomes a whole file with a title made of its path.
std::string as_document(std::string_view path, const std::string& text) {
  if (text.rfind("---", 0) == 0) return text;
  const std::size_t blank = text.rfind("\n\n", 0) == 0 ? 0 : text.find("\n\n");
  std::string front = blank == std::string::npos ? text : text.substr(0, blank + 1);
  const std::string body = blank == std::string::npos ? "" : text.substr(blank + 2);
  const bool has_title = front.rfind("title:", 0) == 0;
  if (!has_title) front = "title: " + std::string(path) + "\n" + front;
  if (!front.empty() && front.back() != '\n') front += '\n';
  return "---\n" + front + "---\n" + body;
}

Files as_site(const Files& files) {
  Files site;
  for (const auto& [path, text] : files) {
    const bool markdown = path.size() > 3 && path.compare(path.size() - 3, 3, ".md") == 0;
    if (path == "site.yaml") {
      site[path] = text;
    } else {
      site["content/" + path] = markdown ? as_document(path, text) : text;
    }
  }
  site.emplace("site.yaml", "title: Trang\n");
  return site;
}

void describe_problems(const Diagnostics& diagnostics, const Files& files, Built& built) {
  std::ostringstream vi;
  const LineSource line_of = [&](const std::string& file, std::uint32_t line) {
    const auto found = files.find(file);
    const std::vector<std::string_view> lines =
        found == files.end() ? std::vector<std::string_view>() : split(found->second, '\n');
    return line <= lines.size() ? std::string(lines[line - 1]) : std::string();
  };
  for (const Diagnostic& item : diagnostics.sorted()) {
    print(vi, item, Language::vi, line_of);
    if (!built.en.empty()) built.en += '\n';
    built.en += message_text(item, Language::en) + " → " + hint_text(item, Language::en);
    if (!built.problems.empty()) built.problems += '\n';
    built.problems += item.file;
    if (item.place.line > 0) {
      built.problems +=
          ":" + std::to_string(item.place.line) + ":" + std::to_string(item.place.column);
    }
    built.problems += " " + std::string(item.message->code);
    for (std::size_t i = 0; i < item.arguments.size(); ++i) {
      built.problems += (i == 0 ? " " : "|") + item.arguments[i];
    }
  }
  built.vi = vi.str();
}

std::string id_of(const Site& site, Index document) {
  return document == kNone ? "-" : site.documents[document].document->id;
}

std::string_view relation_name(RelationKind kind) {
  static constexpr std::string_view kNames[kRelationKindCount] = {
      "implements", "based_on", "continues", "reviews", "cites", "amends", "replaces"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace

Index Built::document(std::string_view id) const {
  for (Index i = 0; i < site.documents.size(); ++i) {
    if (site.documents[i].document->id == id) return i;
  }
  FAIL("no document " << std::string(id));
  return kNone;
}

Index Built::unit(std::string_view id) const {
  const Index unit = site.documents[document(id)].unit;
  REQUIRE(unit != kNone);
  return unit;
}

Index Built::milestone(std::string_view plan_and_id) const {
  const std::size_t hash = plan_and_id.find('#');
  for (Index index : site.documents[document(plan_and_id.substr(0, hash))].milestones) {
    if (site.milestones[index].source->id.text == plan_and_id.substr(hash + 1)) return index;
  }
  FAIL("no milestone " << std::string(plan_and_id));
  return kNone;
}

const Entry& Built::entry(std::string_view symbol) const {
  const Entry* found = nullptr;
  for (const Entry& entry : site.entries) {
    if (entry.symbol != symbol) continue;
    REQUIRE(found == nullptr);
    found = &entry;
  }
  REQUIRE(found != nullptr);
  return *found;
}

Built build(const Files& files, Date as_of, bool drafts) {
  const Files all = as_site(files);
  Diagnostics diagnostics;
  content::Content content = content::load_content(MemoryFileSystem(all), 1, diagnostics);
  Built built;
  built.site = assemble(std::move(content), {as_of, drafts}, diagnostics);
  describe_problems(diagnostics, all, built);
  return built;
}

Built build_clean(const Files& files, Date as_of) {
  Built built = build(files, as_of);
  CHECK(built.problems == "");
  return built;
}

std::string ids(const Site& site, const std::vector<Index>& documents) {
  std::string list;
  for (Index document : documents) list += (list.empty() ? "" : ", ") + id_of(site, document);
  return list;
}

std::string unit_ids(const Site& site, const std::vector<Index>& units) {
  std::string list;
  for (Index unit : units) {
    list += (list.empty() ? "" : ", ") + id_of(site, site.units[unit].document);
  }
  return list;
}

std::string show(const Site& site, const Entry& entry) {
  return entry.symbol + " | " + entry.issuer + " | " + (entry.date ? to_iso(*entry.date) : "") +
         " | " + id_of(site, entry.document) + " | " + entry.address;
}

std::string show_register(const Site& site) {
  std::string out;
  for (const Entry& entry : site.entries) out += show(site, entry) + "\n";
  return out;
}

std::string show_relations(const Site& site) {
  std::string out;
  for (const Relation& relation : site.relations) {
    out += id_of(site, relation.from) + " " + std::string(relation_name(relation.kind)) + " " +
           (relation.to == kNone ? "-" : site.entries[relation.to].symbol) + " «" + relation.words +
           "»\n";
  }
  return out;
}

std::string show_slots(const Built& built, std::string_view id) {
  const DocumentNode& node = built.site.documents[built.document(id)];
  std::string out;
  for (std::size_t i = 0; i < node.slots.size(); ++i) {
    const content::Slot& slot = node.document->body.slots[i];
    if (slot.kind == content::SlotKind::link_end) continue;
    if (slot.kind == content::SlotKind::abbreviation_begin) continue;  // leads nowhere
    out += slot.target + " → " + node.slots[i].address + "\n";
  }
  return out;
}

namespace {

using content::Document;

class Everything {
 public:
  explicit Everything(const Site& site) : site_(site) {}

  std::string run() {
    for (const DocumentNode& node : site_.documents) add_node(node);
    out_ += show_register(site_) + show_relations(site_);
    for (const Entry& entry : site_.entries) add(entry.title);
    for (const UnitNode& unit : site_.units) add(id_of(site_, unit.document));
    for (const MilestoneNode& milestone : site_.milestones) {
      add(milestone.source->id.text);
      add(milestone.source->title);
      for (const OccurrenceResult& result : milestone.results) add(id_of(site_, result.document));
      add(ids(site_, milestone.fulfilled_by));
    }
    for (const TimelineItem& item : site_.timeline) {
      add(id_of(site_, item.document) + to_iso(item.first) + to_iso(item.last));
    }
    for (const Group& group : site_.tags) add(group.title + group.id + ids(site_, group.documents));
    for (const Group& group : site_.columns) add(group.title + ids(site_, group.documents));
    for (const PublishedFile& file : site_.files) add(file.source + file.address + file.label);
    for (const Redirect& redirect : site_.redirects) add(redirect.from + redirect.to);
    for (const auto& kind : site_.by_kind) add(ids(site_, kind));
    return out_;
  }

 private:
  void add(const std::string& text) { out_ += text + "\n"; }

  void add_node(const DocumentNode& node) {
    const Document& document = *node.document;
    add(document.file + document.id + document.address + document.title + document.summary);
    add(document.author + document.source + document.plain_text + document.body.html);
    for (const std::string& tag : document.tags) add(tag);
    for (const content::Attachment& item : document.attachments) add(item.file.text + item.label);
    for (const SlotTarget& slot : node.slots) add(slot.address);
    for (const auto* list : {&node.about, &node.backlinks, &node.related}) add(ids(site_, *list));
    if (document.official) {
      const content::Official& official = *document.official;
      add(official.symbol + official.issuer + official.in_brief + official.audience);
      for (const std::string& name : official.recipients) add(name);
    }
    if (const content::Plan* plan = document.plan()) add_plan(*plan);
    if (const content::Model* model = document.model()) add_model(*model);
  }

  void add_plan(const content::Plan& plan) {
    for (const content::Milestone& milestone : plan.milestones) {
      add(milestone.id.text + milestone.title);
    }
    for (const content::Duty& duty : plan.duties) add(duty.text);
    for (const content::Form& form : plan.forms) add(form.title);
  }

  void add_model(const content::Model& model) {
    add(model.baseline + model.target + model.address + model.field);
    for (const content::Indicator& item : model.indicators) add(item.name + item.target);
    for (const content::Evaluation& item : model.evaluations) add(item.summary + item.result);
  }

  const Site& site_;
  std::string out_;
};

}  // namespace

std::string everything(const Site& site) {
  return Everything(site).run();
}

}  // namespace congbo::site
