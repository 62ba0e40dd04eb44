#include "search/page.h"

#include <fmt/format.h>

#include <algorithm>

namespace congbo::search {
namespace {

using content::Document;
using site::Index;
using site::kNone;

std::string label_of(const site::Entry& entry) {
  if (entry.symbol.empty()) return {};
  return entry.type_name.empty() ? entry.symbol : entry.type_name + " " + entry.symbol;
}

// People say "Kết luận 21", "Kết luận số 21-KL/TW", "KL 21" for 21-KL/TW.
std::vector<std::string> names_of(const site::Entry& entry) {
  if (entry.symbol.empty()) return {};
  const citation::Symbol& symbol = entry.parsed;
  std::vector<std::string> names{entry.symbol};
  for (const std::string_view type :
       {std::string_view(entry.type_name), std::string_view(symbol.type)}) {
    if (type.empty()) continue;
    names.push_back(fmt::format("{} {}", type, entry.symbol));
    names.push_back(fmt::format("{} số {}", type, entry.symbol));
  }
  return names;
}

void add(std::vector<std::string_view>& list, const std::string& text) {
  if (!text.empty()) list.push_back(text);
}

void add_plan(Page& page, const site::Site& site, const site::DocumentNode& node,
              const content::Plan& plan) {
  for (Index milestone : node.milestones) add(page.leads, site.milestones[milestone].source->title);
  for (const content::Duty& duty : plan.duties) add(page.texts, duty.text);
  for (const content::Material& material : plan.materials) {
    add(page.texts, material.title);
    add(page.texts, material.author);
  }
  for (const content::Form& form : plan.forms) {
    add(page.texts, form.code);
    add(page.texts, form.title);
  }
  for (const content::Topic& topic : plan.topics) add(page.texts, topic.title);
  for (const std::string& step : plan.steps) add(page.texts, step);
  for (const content::Agenda& agenda : plan.agendas) {
    for (const content::AgendaPart& part : agenda.parts) add(page.texts, part.title);
  }
}

void add_model(Page& page, const content::Model& model) {
  add(page.leads, model.field);
  for (const std::string* text : {&model.address, &model.baseline, &model.target}) {
    add(page.texts, *text);
  }
  for (const content::Indicator& indicator : model.indicators) add(page.texts, indicator.name);
  for (const content::Evaluation& evaluation : model.evaluations) {
    add(page.texts, evaluation.summary);
    add(page.texts, evaluation.result);
  }
}

void add_unit(Page& page, const content::Unit& unit) {
  for (const content::UnitName& name : unit.names) {
    page.names.push_back(name.name);
    if (!name.short_name.empty()) page.names.push_back(name.short_name);
  }
  add(page.texts, unit.contact.address);
}

// What its kind says beyond the text.
void add_own(Page& page, const site::Site& site, const site::DocumentNode& node) {
  const Document& document = *node.document;
  if (const auto* plan = document.plan()) add_plan(page, site, node, *plan);
  if (const auto* model = document.model()) add_model(page, *model);
  if (const auto* unit = document.unit()) add_unit(page, *unit);
  if (const auto* event = document.event()) add(page.texts, event->place);
  if (!document.official) return;
  add(page.leads, document.official->in_brief);
  add(page.texts, document.official->issuer);
  add(page.texts, document.official->audience);
}

Page page_of(const site::Site& site, const site::DocumentNode& node) {
  const Document& document = *node.document;
  Page page;
  page.url = document.address + ".html";
  page.title = document.title;
  page.kind = document.kind;
  page.date = document.date;
  if (node.entry != kNone) {
    page.label = label_of(site.entries[node.entry]);
    page.names = names_of(site.entries[node.entry]);
  }
  add(page.leads, document.summary);
  for (const content::Heading& heading : document.headings) add(page.leads, heading.text);
  add_own(page, site, node);
  add(page.texts, document.plain_text);
  for (const std::string& tag : document.tags) add(page.texts, tag);
  return page;
}

Page page_of(const site::Entry& entry) {
  Page page;
  page.url = entry.address + ".html";
  page.label = label_of(entry);
  page.title = entry.title.empty() ? page.label : entry.title;
  page.kind = content::Kind::directive;
  page.date = entry.date;
  page.names = names_of(entry);
  add(page.texts, entry.issuer);
  return page;
}

// Pages of documents stand at the documents' indexes until they are sorted.
void add_columns(const site::Site& site, std::vector<Page>& pages) {
  for (Index column = 0; column < site.columns.size(); ++column) {
    for (Index document : site.columns[column].documents) pages[document].column = column;
  }
}

// A group's duties reach its members, so they are found under their names too.
void add_units(const site::Site& site, std::vector<Page>& pages) {
  for (Index i = 0; i < site.units.size(); ++i) {
    const site::UnitNode& unit = site.units[i];
    std::vector<Index> documents{unit.document};
    documents.insert(documents.end(), unit.issued.begin(), unit.issued.end());
    documents.insert(documents.end(), unit.models.begin(), unit.models.end());
    for (const site::UnitDuty& duty : unit.duties) documents.push_back(duty.document);
    for (const site::UnitMilestone& milestone : unit.milestones) {
      documents.push_back(site.milestones[milestone.milestone].document);
    }
    for (Index document : documents) {
      std::vector<Index>& units = pages[document].units;
      if (units.empty() || units.back() != i) units.push_back(i);
    }
  }
}

}  // namespace

std::vector<Page> gather_pages(const site::Site& site) {
  std::vector<Page> pages;
  pages.reserve(site.documents.size() + site.entries.size());
  for (const site::DocumentNode& node : site.documents) pages.push_back(page_of(site, node));
  add_columns(site, pages);
  add_units(site, pages);
  for (const site::Entry& entry : site.entries) {
    if (entry.document == kNone) pages.push_back(page_of(entry));
  }
  std::stable_sort(pages.begin(), pages.end(),
                   [](const Page& a, const Page& b) { return a.date > b.date; });
  return pages;
}

}  // namespace congbo::search
