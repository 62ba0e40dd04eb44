// What pages say on paper only: rules of the official form, links spelled out, what an announcer
// reads.
#include "portal/fields.h"
#include "portal/paper_rules.h"
#include "portal/printed_links.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

using Sentences = std::vector<std::string>;

Value paragraphs(const void* self, const RenderContext&) {
  return list_of_structs<Sentences, kScriptParagraphType>(as<ScriptView>(self).text.paragraphs);
}
Value unknown(const void* self, const RenderContext&) {
  return to_value(as<ScriptView>(self).text.unknown);
}
Value minutes(const void* self, const RenderContext&) {
  return Value::integer(as<ScriptView>(self).seconds / 60);
}
Value seconds(const void* self, const RenderContext&) {
  return Value::integer(as<ScriptView>(self).seconds % 60);
}
Value sentences(const void* self, const RenderContext&) {
  return to_value(as<Sentences>(self));
}

}  // namespace

const ObjectType kPaperRulesType{
    "paper_rules",
    {field<&itself<PaperRules>, &PaperRules::name>("name"),
     field<&itself<PaperRules>, &PaperRules::key>("key"),
     field<&itself<PaperRules>, &PaperRules::has_colon>("has_colon"),
     field<&itself<PaperRules>, &PaperRules::has_star>("has_star"),
     field<&itself<PaperRules>, &PaperRules::power>("power"),
     field<&itself<PaperRules>, &PaperRules::basis>("basis"),
     field<&itself<PaperRules>, &PaperRules::basis_end>("basis_end"),
     field<&itself<PaperRules>, &PaperRules::is_basis_slanted>("is_basis_slanted"),
     field<&itself<PaperRules>, &PaperRules::page_number>("page_number"),
     field<&itself<PaperRules>, &PaperRules::top>("top"),
     field<&itself<PaperRules>, &PaperRules::bottom>("bottom"),
     field<&itself<PaperRules>, &PaperRules::left>("left"),
     field<&itself<PaperRules>, &PaperRules::right>("right")}};

const ObjectType kPrintedLinkType{
    "printed_link",
    {field<&itself<PrintedLink>, &PrintedLink::text>("text"),
     field<&itself<PrintedLink>, &PrintedLink::address>("address"),
     field<&itself<PrintedLink>, &PrintedLink::language>("language")}};

const ObjectType kScriptType{"script",
                             {{"paragraphs", kListOf<kScriptParagraphType>, &paragraphs},
                              {"minutes", kInteger, &minutes},
                              {"seconds", kInteger, &seconds},
                              {"unknown", kTexts, &unknown}}};

const ObjectType kScriptParagraphType{"script_paragraph", {{"sentences", kTexts, &sentences}}};

const ObjectType kTermType{"term",
                           {field<&itself<ExplainedTerm>, &ExplainedTerm::written>("written"),
                            field<&itself<ExplainedTerm>, &ExplainedTerm::meaning>("meaning")}};

}  // namespace congbo::portal
