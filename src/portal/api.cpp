// Records are written one a line, so that a change of one document changes one line. What a record
// does not have is left out.
#include "portal/api.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "portal/graph.h"
#include "portal/tables.h"

namespace congbo::portal {
namespace {

using Json = nlohmann::ordered_json;
using content::Document;

constexpr int kFormat = 1;  // raised when a field goes or changes its meaning

std::string written(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void put(Json& record, const char* key, std::string_view text) {
  if (!text.empty()) record[key] = text;
}
void put(Json& record, const char* key, const std::optional<Date>& date) {
  if (date) record[key] = to_iso(*date);
}
void put_list(Json& record, const char* key, Json list) {
  if (!list.empty()) record[key] = std::move(list);
}

class Api {
 public:
  explicit Api(const Tables& tables) : tables_(tables), site_(*tables.site) {}

  std::string documents() {
    for (Index i = 0; i < site_.documents.size(); ++i) add(document(i));
    return file("documents");
  }

  std::string milestones() {
    for (Index i = 0; i < site_.milestones.size(); ++i) add(milestone(i));
    return file("milestones");
  }

  std::string units() {
    for (Index i = 0; i < site_.units.size(); ++i) add(unit(i));
    return file("units");
  }

  std::string graph() {
    const Graph graph = build_graph(tables_);
    for (const GraphNode& node : graph.nodes) {
      Json record{{"id", node.id}, {"kind", node.kind}, {"label", node.label}};
      put(record, "title", node.title);
      put(record, "level", node.level);
      put(record, "date", node.date);
      add(record);
    }
    const std::string nodes = list("nodes");
    for (const GraphEdge& edge : graph.edges) {
      Json record{{"from", edge.from}, {"to", edge.to}, {"kind", edge.kind}};
      put(record, "milestone", edge.milestone);
      add(record);
    }
    return head() + nodes + ",\n" + list("edges") + "\n}\n";
  }

 private:
  void add(const Json& record) {
    if (!records_.empty()) records_ += ",\n";
    records_ += "  " + written(record);
  }

  std::string list(std::string_view name) {
    std::string text = fmt::format(" \"{}\": [\n{}\n ]", name, std::move(records_));
    records_.clear();
    return text;
  }

  std::string head() const {
    return fmt::format(
        "{{\n \"format\": {},\n \"title\": {},\n \"base_url\": {},\n \"as_of\": \"{}\",\n", kFormat,
        written(site_.config.title), written(site_.config.base_url), to_iso(site_.as_of));
  }

  std::string file(std::string_view name) { return head() + list(name) + "\n}\n"; }

  std::string id_of_unit(Index unit) const {
    return unit == kNone ? "" : site_.documents[site_.units[unit].document].document->id;
  }
  Json ids_of_units(const std::vector<Index>& units) const {
    Json ids = Json::array();
    for (Index unit : units) ids.push_back(id_of_unit(unit));
    return ids;
  }
  std::string id_of(Index document) const {
    return document == kNone ? "" : site_.documents[document].document->id;
  }
  std::string id_of_milestone(Index milestone) const {
    const site::MilestoneNode& node = site_.milestones[milestone];
    return id_of(node.document) + "#" + node.source->id.text;
  }

  Json document(Index index) const {
    const site::DocumentNode& node = site_.documents[index];
    const Document& source = *node.document;
    const DocumentFacts& facts = tables_.documents[index];
    Json record{{"id", source.id},
                {"kind", content::kind_name(source.kind)},
                {"url", facts.url},
                {"title", source.title}};
    put(record, "summary", source.summary);
    record["language"] = source.language.empty() ? site_.config.language : source.language;
    put(record, "date", source.date);
    put(record, "updated", source.updated);
    put(record, "translation", id_of(node.translation));
    if (facts.column != kNone) record["column"] = tables_.groups[facts.column].group->id;
    Json tags = Json::array();
    for (Index tag : facts.tags) tags.push_back(tables_.groups[tag].group->title);
    put_list(record, "tags", std::move(tags));
    if (source.official) add_official(record, node);
    add_subjects(record, node);
    put_list(record, "files", files(node));
    return record;
  }

  void add_official(Json& record, const site::DocumentNode& node) const {
    const content::Official& official = *node.document->official;
    put(record, "symbol", official.symbol);
    if (node.entry != kNone) put(record, "type", site_.entries[node.entry].type_name);
    put(record, "issuer", official.issuer);
    put(record, "issuer_unit", id_of_unit(node.issuer_unit));
    put(record, "status", value_of(word_key(official.status)));
    put(record, "effective", official.effective);
    put(record, "expires", official.expires);
    const content::Plan* plan = node.document->plan();
    if (plan != nullptr && plan->period) record["period"] = to_string(*plan->period);
  }

  void add_subjects(Json& record, const site::DocumentNode& node) const {
    Json about = Json::array();
    for (Index subject : node.about) about.push_back(id_of(subject));
    for (Index milestone : node.about_milestones) about.push_back(id_of_milestone(milestone));
    put_list(record, "about", std::move(about));
    Json fulfils = Json::array();
    for (Index milestone : node.fulfils) fulfils.push_back(id_of_milestone(milestone));
    put_list(record, "fulfils", std::move(fulfils));
  }

  Json files(const site::DocumentNode& node) const {
    Json list = Json::array();
    const auto add_file = [&](Index index, std::string_view role) {
      const site::PublishedFile& file = site_.files[index];
      Json record{{"url", file.address}};
      if (const std::int64_t size = tables_.files[index].size; size >= 0) record["size"] = size;
      put(record, "label", file.label);
      put(record, "role", role);
      list.push_back(std::move(record));
    };
    for (Index index : node.attachments) {
      const content::Attachment* attachment = tables_.files[index].attachment;
      add_file(index, attachment == nullptr ? "" : value_of(word_key(attachment->role)));
    }
    if (node.audio != kNone) add_file(node.audio, "audio");
    return list;
  }

  Json milestone(Index index) const {
    const site::MilestoneNode& node = site_.milestones[index];
    const content::Milestone& source = *node.source;
    Json record{{"id", id_of_milestone(index)},
                {"plan", id_of(node.document)},
                {"url", tables_.milestones[index].url},
                {"title", source.title},
                {"type", value_of(word_key(source.type))}};
    if (source.due) add_due(record, *source.due);
    if (node.after != kNone) record["after"] = id_of_milestone(node.after);
    put_list(record, "units", ids_of_units(node.units));
    put(record, "report_to", id_of_unit(node.report_to));
    put(record, "via", id_of_unit(node.via));
    record["occurrences"] = occurrences(index);
    // A standing duty has no dates; what was done about it stands on its own.
    if (node.expansion.occurrences.empty()) put_list(record, "results", results(index, 0));
    return record;
  }

  static void add_due(Json& record, const content::TimePhrase& due) {
    record["due"] = due.text;
    record["kind"] = schedule::to_string(due.rule.kind);
    put(record, "recurs", schedule::to_string(due.rule.recurs));
    if (due.rule.edtf) record["edtf"] = to_string(*due.rule.edtf);
    if (due.rule.offset) record["offset"] = schedule::to_string(*due.rule.offset);
    if (due.rule.time) {
      record["time"] = fmt::format("{:02}:{:02}", due.rule.time->hour, due.rule.time->minute);
    }
  }

  Json occurrences(Index index) const {
    const MilestoneFacts& facts = tables_.milestones[index];
    Json list = Json::array();
    for (Index i = 0; i < facts.occurrence_count; ++i) {
      const OccurrenceRow& row = tables_.occurrences[facts.first_occurrence + i];
      const schedule::Occurrence& occurrence =
          site_.milestones[index].expansion.occurrences[row.occurrence];
      Json record{{"period", row.edtf},
                  {"first", to_iso(occurrence.first)},
                  {"last", to_iso(occurrence.last)},
                  {"state", value_of(word_key(row.state))}};
      put_list(record, "results", results(index, row.occurrence));
      list.push_back(std::move(record));
    }
    return list;
  }

  Json results(Index milestone, std::uint32_t occurrence) const {
    Json list = Json::array();
    for (const site::OccurrenceResult& result : site_.milestones[milestone].results) {
      if (result.occurrence != occurrence) continue;
      Json record{{"state", value_of(word_key(result.result->state))}};
      put(record, "unit", id_of_unit(result.unit));
      put(record, "done_on", result.result->done_on);
      put(record, "document", id_of(result.document));
      list.push_back(std::move(record));
    }
    return list;
  }

  Json unit(Index index) const {
    const site::UnitNode& node = site_.units[index];
    const content::Unit& source = *site_.documents[node.document].document->unit();
    const UnitFacts& facts = tables_.units[index];
    Json record{{"id", id_of_unit(index)},
                {"url", tables_.documents[node.document].url},
                {"name", facts.name},
                {"type", value_of(word_key(source.type))},
                {"level", value_of(word_key(source.level))}};
    put(record, "short_name", facts.short_name);
    put_list(record, "names", names(source));
    if (source.from) record["from"] = to_string(*source.from);
    if (source.until) record["until"] = to_string(*source.until);
    put(record, "parent", id_of_unit(node.parent));
    put_list(record, "members", ids_of_units(node.members));
    put_list(record, "successors", ids_of_units(node.successors));
    Json duties = Json::array();
    for (const site::UnitMilestone& reached : node.milestones) {
      Json duty{{"milestone", id_of_milestone(reached.milestone)}};
      put(duty, "via", id_of_unit(reached.via));
      duties.push_back(std::move(duty));
    }
    put_list(record, "milestones", std::move(duties));
    return record;
  }

  static Json names(const content::Unit& unit) {
    Json list = Json::array();
    for (const content::UnitName& name : unit.names) {
      Json record{{"name", name.name}};
      put(record, "short_name", name.short_name);
      if (name.from) record["from"] = to_string(*name.from);
      if (name.until) record["until"] = to_string(*name.until);
      list.push_back(std::move(record));
    }
    return list;
  }

  const Tables& tables_;
  const site::Site& site_;
  std::string records_;
};

}  // namespace

std::string api_text(const Tables& tables, ApiFile file) {
  switch (file) {
    case ApiFile::documents:
      return Api(tables).documents();
    case ApiFile::graph:
      return Api(tables).graph();
    case ApiFile::milestones:
      return Api(tables).milestones();
    case ApiFile::units:
      break;
  }
  return Api(tables).units();
}

}  // namespace congbo::portal
