#include "portal/catalogue.h"

#include <nlohmann/json.hpp>

#include "template/template.h"

namespace congbo::portal {
namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

class CatalogueWriter {
 public:
  CatalogueWriter(const Tables& tables, const Output& output)
      : tables_(tables), catalogue_(tables.catalogues[output.subject]) {
    context_.page_path = output.path;
  }

  // One row a line, so that a change of one document changes one line.
  std::string write() const {
    Json values = Json::array();
    for (const Filter& filter : catalogue_.filters) values.push_back(filter.options);
    std::string out = "congboRows({\"values\":" + written(values) + ",\"rows\":[\n";
    for (std::size_t i = 0; i < catalogue_.subjects.size(); ++i) {
      if (i > 0) out += ",\n";
      out += written(row(i));
    }
    return out + "\n]});\n";
  }

 private:
  Json row(std::size_t at) const {
    const Index subject = catalogue_.subjects[at];
    Json cells = catalogue_.kind == CatalogueKind::register_ ? entry(subject) : model(subject);
    for (const Filter& filter : catalogue_.filters) cells.push_back(filter.picks[at]);
    return cells;
  }

  Json entry(Index index) const {
    const site::Entry& entry = tables_.site->entries[index];
    const EntryFacts& facts = tables_.entries[index];
    const std::string& summary = entry.title == facts.label ? std::string() : entry.title;
    return cells(facts.label, facts.url, summary, entry.date);
  }

  Json model(Index index) const {
    const content::Document& document = *tables_.site->documents[index].document;
    return cells(document.title, tables_.documents[index].url, document.summary, document.date);
  }

  Json cells(const std::string& title, const std::string& url, const std::string& summary,
             const std::optional<Date>& date) const {
    return Json::array({title, tpl::address_from(context_, url), summary, date ? to_iso(*date) : "",
                        date ? to_vietnamese(*date) : ""});
  }

  const Tables& tables_;
  const Catalogue& catalogue_;
  tpl::RenderContext context_;
};

}  // namespace

std::string catalogue_text(const Tables& tables, const Output& output) {
  return CatalogueWriter(tables, output).write();
}

}  // namespace congbo::portal
