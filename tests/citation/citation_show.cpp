#include "citation_show.h"

using congbo::citation::Citation;
using congbo::citation::find_citations;

namespace {

std::string show_one(const Citation& citation) {
  std::string out;
  if (!citation.symbol) {
    out = "[" + citation.type + " " + citation.number + "]";
  } else {
    if (citation.type != citation.symbol->type) out = citation.type + ":";
    out += citation.symbol->text;
  }
  if (citation.date) out += " " + congbo::to_iso(*citation.date);
  if (!citation.issuer.empty()) out += " " + citation.issuer;
  if (!citation.resolves_to.empty()) out += " = " + citation.resolves_to;
  if (citation.mixed_separators) out += " (mixed)";
  return out;
}

}  // namespace

std::string show(const std::vector<Citation>& citations) {
  std::string out;
  for (const Citation& citation : citations) {
    if (!out.empty()) out += "; ";
    out += show_one(citation);
  }
  return out;
}

std::string cited(std::string_view text) {
  return show(find_citations(text));
}

std::string spans(std::string_view text) {
  std::string out;
  for (const Citation& citation : find_citations(text)) {
    out += "«" + std::string(text.substr(citation.span.begin, citation.span.size())) + "»";
  }
  return out;
}
