#include "portal/linked_parts.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "portal/addresses.h"

namespace congbo::portal {
namespace {

using content::UnitType;

const content::Unit& unit_at(const PageView& view, Index unit) {
  const site::Site& site = *view.tables->site;
  return *site.documents[site.units[unit].document].document->unit();
}

// Parties, fronts and unions are no part of the government.
std::string_view type_of_body(const content::Unit& unit) {
  const bool is_state = unit.type == UnitType::state || unit.type == UnitType::station;
  return is_state ? "GovernmentOrganization" : "Organization";
}

// Every other name it has or had.
Json other_names(const PageView& view, Index unit) {
  const UnitFacts& facts = view.tables->units[unit];
  Json names = Json::array();
  const auto add = [&](const std::string& name) {
    const bool is_known = std::find(names.begin(), names.end(), Json(name)) != names.end();
    if (!name.empty() && name != facts.name && !is_known) names.push_back(name);
  };
  add(facts.short_name);
  for (const content::UnitName& name : unit_at(view, unit).names) add(name.name);
  return names;
}

// schema.org's dates are days, months or years.
std::string plain_date(const std::optional<EdtfDate>& date) {
  return date && date->year != 0 && date->month <= 12 ? to_string(*date) : "";
}

}  // namespace

void put(Json& thing, const char* key, std::string_view text) {
  if (!text.empty()) thing[key] = text;
}
void put(Json& thing, const char* key, const std::optional<Date>& date) {
  if (date) thing[key] = to_iso(*date);
}
void put_part(Json& thing, const char* key, Json part) {
  if (!part.empty()) thing[key] = std::move(part);
}

std::string absolute(const PageView& view, std::string_view path) {
  return canonical_address(view.tables->site->config.base_url, path);
}

Json thing_of_page(const PageView& view, std::string_view type, const char* name_key) {
  Json thing{{"@type", type}, {name_key, view.title}};
  put(thing, "url", view.canonical);
  put(thing, "description", view.description);
  thing["inLanguage"] = view.language == Language::vi ? "vi" : "en";
  return thing;
}

Json named_body(const PageView& view, Index unit) {
  const site::UnitNode& node = view.tables->site->units[unit];
  Json body{{"@type", type_of_body(unit_at(view, unit))}, {"name", view.tables->units[unit].name}};
  put(body, "url", absolute(view, view.tables->documents[node.document].url));
  return body;
}

Json whole_body(const PageView& view, Index unit) {
  const site::UnitNode& node = view.tables->site->units[unit];
  const content::Unit& source = unit_at(view, unit);
  Json body = named_body(view, unit);
  put_part(body, "alternateName", other_names(view, unit));
  put(body, "description", view.tables->documents[node.document].description);
  if (node.parent != kNone) body["parentOrganization"] = named_body(view, node.parent);
  put(body, "foundingDate", plain_date(source.from));
  put(body, "dissolutionDate", plain_date(source.until));
  put(body, "address", source.contact.address);
  put(body, "telephone", source.contact.phone);
  put(body, "email", source.contact.email);
  return body;
}

Json office(const PageView& view) {
  const site::Site& site = *view.tables->site;
  const auto body = view.tables->target_of.find(&site.config.body);
  if (body != view.tables->target_of.end()) return named_body(view, body->second);
  Json publisher{{"@type", "Organization"}, {"name", site.config.title}};
  put(publisher, "url", absolute(view, "index.html"));
  return publisher;
}

}  // namespace congbo::portal
