#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <ostream>

#include "base/text.h"
#include "content/official_text.h"
#include "importing/extract.h"

namespace congbo::importing {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(std::string_view text) {
  return text.empty() ? Json() : Json(text);
}

Json or_null(const std::optional<Date>& date) {
  return date ? Json(to_iso(*date)) : Json();
}

std::string_view slice(std::string_view text, TextSpan span) {
  return text.substr(span.begin, span.size());
}

std::string words(std::string_view text, TextSpan span) {
  return plain_words(slice(text, span));
}

Json document_json(const citation::Paper& paper) {
  const citation::Signature& signature = paper.signature;
  const bool is_signed =
      !signature.on_behalf_of.empty() || !signature.title.empty() || !signature.name.empty();
  Json object;
  object["symbol"] = paper.symbol ? Json(paper.symbol->text) : Json();
  object["type"] = or_null(paper.type);
  object["date"] = or_null(paper.date);
  object["place"] = or_null(paper.place);
  object["issuer"] = or_null(paper.issuer);
  object["parent"] = or_null(paper.parent);
  object["title"] = or_null(paper.title);
  object["draft"] = paper.draft;
  object["signatory"] = is_signed ? Json{{"on_behalf_of", or_null(signature.on_behalf_of)},
                                         {"title", or_null(signature.title)},
                                         {"name", or_null(signature.name)}}
                                  : Json();
  object["recipients"] = paper.recipients;
  return object;
}

Json citation_json(std::string_view text, const citation::Citation& citation) {
  Json object;
  object["text"] = slice(text, citation.span);
  object["start"] = citation.span.begin;
  object["end"] = citation.span.end;
  object["symbol"] = citation.symbol ? Json(citation.symbol->text) : Json();
  object["type"] = or_null(citation.type);
  object["number"] = or_null(citation.number);
  object["org"] = or_null(citation.org);
  object["date"] = or_null(citation.date);
  object["issuer"] = or_null(citation.issuer);
  object["title"] = or_null(words(text, citation.title_span));
  object["resolves_to"] = or_null(citation.resolves_to);
  return object;
}

Json deadline_json(std::string_view text, const schedule::Deadline& deadline) {
  const schedule::TimeRule& rule = deadline.rule;
  Json object;
  object["text"] = slice(text, deadline.span);
  object["start"] = deadline.span.begin;
  object["end"] = deadline.span.end;
  object["edtf"] = rule.edtf ? Json(to_string(*rule.edtf)) : Json();
  object["recurs"] = or_null(to_string(rule.recurs));
  object["kind"] = to_string(rule.kind);
  object["rrule"] = or_null(to_rrule(rule));
  object["offset"] = rule.offset ? Json(to_string(*rule.offset)) : Json();
  object["time"] =
      rule.time ? Json(fmt::format("{:02}:{:02}", rule.time->hour, rule.time->minute)) : Json();
  object["lunar"] =
      rule.lunar ? Json(fmt::format("{:02}-{:02}", rule.lunar->month, rule.lunar->day)) : Json();
  object["who"] = Json::array();
  for (const TextSpan& who : deadline.who) object["who"].push_back(words(text, who));
  object["what"] = or_null(words(text, deadline.what));
  return object;
}

}  // namespace

void print_extract_json(std::ostream& out, std::string_view text,
                        const content::OfficialText& read) {
  Json object;
  object["document"] = document_json(read.paper);
  object["citations"] = Json::array();
  for (const citation::Citation& citation : read.citations) {
    object["citations"].push_back(citation_json(text, citation));
  }
  object["deadlines"] = Json::array();
  for (const schedule::Deadline& deadline : read.deadlines) {
    object["deadlines"].push_back(deadline_json(text, deadline));
  }
  // Spans cut no characters; should one ever, the rest must still reach the reader.
  out << object.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace congbo::importing
