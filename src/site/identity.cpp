// Which entry of the register a reference names. Key: (symbol, issuer, date); numbers restart each
// term and each province has its own /TU, so the symbol alone decides nothing (reference §a).
#include "site/identity.h"

#include <algorithm>

#include "base/text.h"
#include "citation/bodies.h"
#include "site/messages.h"
#include "site/own_files.h"

namespace congbo::site {
namespace {

using content::IdentityRef;

// A committee is also worded as its bureau, its plenum, its conference, or the party organisation
// it leads. What is left names the committee itself.
std::string committee_of(std::string_view issuer) {
  const std::string whole = issuer_form(issuer);
  std::string form(citation::without_speakers(whole));
  if (form.empty()) return whole;
  constexpr std::pair<std::string_view, std::string_view> kOrganisations[] = {
      {"đảng bộ tỉnh", "tỉnh ủy"},   {"đảng bộ thành phố", "thành ủy"},
      {"đảng bộ huyện", "huyện ủy"}, {"đảng bộ thị xã", "thị ủy"},
      {"đảng bộ quận", "quận ủy"},   {"đảng bộ xã", "đảng ủy xã"}};
  for (const auto& [organisation, committee] : kOrganisations) {
    if (form.rfind(organisation, 0) == 0) form.replace(0, organisation.size(), committee);
  }
  return form;
}

bool dates_agree(const std::optional<Date>& a, const std::optional<Date>& b) {
  return !a || !b || *a == *b;
}

std::string describe_entry(const Assembly& assembly, Index index) {
  const Entry& entry = assembly.site.entries[index];
  std::string words = entry.symbol;
  if (!entry.issuer.empty()) words += " – " + entry.issuer;
  if (entry.date) words += " (" + to_vietnamese(*entry.date) + ")";
  return words;
}

IdentityTarget resolve_by_name(Assembly& assembly, Index from, const IdentityRef& ref) {
  const content::Ref name{ref.symbol, ref.place};
  const bool known = assembly.by_id.count(ref.symbol) > 0;
  if (!known && assembly.held_names.count(ref.symbol) > 0) return {kNone, true};
  if (!known && ref.symbol.find('/') == std::string::npos) {
    assembly.diagnostics.report(kUnreadableSymbol, assembly.document(from).file, ref.place,
                                {ref.symbol});
    return {};
  }
  const Index document = resolve_document(assembly, from, name);
  const std::string path = path_from(assembly.document(from).file, ref.symbol);
  if (document == kNone) return {kNone, assembly.held_names.count(path) > 0};
  const Index entry = assembly.site.documents[document].entry;
  if (entry == kNone) {
    assembly.diagnostics.report(kUnreadableSymbol, assembly.document(from).file, ref.place,
                                {ref.symbol});
  }
  return {entry, false};
}

}  // namespace

bool issuers_agree(const Assembly& assembly, std::string_view a, std::string_view b) {
  if (a.empty() || b.empty() || issuer_key(assembly, a) == issuer_key(assembly, b)) return true;
  const std::string x = committee_of(a);
  const std::string y = committee_of(b);
  return holds_words(x, y) || holds_words(y, x);
}

std::string describe_entries(const Assembly& assembly, const std::vector<Index>& entries) {
  std::string words;
  for (Index index : entries) {
    if (!words.empty()) words += "; ";
    words += describe_entry(assembly, index);
  }
  return words;
}

Candidates candidates_for(const Assembly& assembly, const IdentityRef& ref) {
  Candidates found;
  const std::string key = citation::symbol_key(ref.symbol);
  const auto [first, last] = assembly.entries_by_key.equal_range(key);
  for (auto at = first; at != last; ++at) {
    const Entry& entry = assembly.site.entries[at->second];
    if (issuers_agree(assembly, entry.issuer, ref.issuer) && dates_agree(entry.date, ref.date)) {
      found.entries.push_back(at->second);
    }
  }
  std::sort(found.entries.begin(), found.entries.end());
  const auto [held_first, held_last] = assembly.held_by_key.equal_range(key);
  for (auto at = held_first; at != held_last; ++at) {
    // The same number on the same day is taken for the held one whoever is said to have issued it:
    // a wrong guess costs a link, the other mistake would publish what is held back.
    const HeldIdentity& held = at->second;
    found.held =
        found.held || (held.date && held.date == ref.date) ||
        (dates_agree(held.date, ref.date) && issuers_agree(assembly, held.issuer, ref.issuer));
  }
  return found;
}

// An exact match among several candidates is the one that is meant.
void prefer_exact(const Assembly& assembly, const IdentityRef& ref, std::vector<Index>& entries) {
  if (entries.size() < 2 || !ref.date) return;
  for (Index index : entries) {
    const Entry& entry = assembly.site.entries[index];
    if (entry.date == ref.date &&
        issuer_key(assembly, entry.issuer) == issuer_key(assembly, ref.issuer)) {
      entries = {index};
      return;
    }
  }
}

Index create_cited(Assembly& assembly, const IdentityRef& ref, const citation::Symbol& symbol) {
  Entry entry;
  entry.symbol = symbol.text;
  entry.parsed = symbol;
  entry.type_name = type_name_of(symbol, ref.title);
  if (entry.type_name.empty()) entry.type_name = "Văn bản";
  entry.issuer = issuer_name(assembly, ref.issuer, ref.date);
  entry.date = ref.date;
  entry.title = ref.title;
  return add_entry(assembly, std::move(entry));
}

// What one citing document leaves open another may say.
void complete_cited(const Assembly& assembly, Entry& entry, const IdentityRef& ref) {
  if (entry.document != kNone) return;
  if (!entry.date) entry.date = ref.date;
  const std::string issuer = issuer_name(assembly, ref.issuer, entry.date);
  if (issuer.size() > entry.issuer.size()) entry.issuer = issuer;
  if (entry.title.empty()) entry.title = ref.title;
}

std::string_view type_name_of(const citation::Symbol& symbol, std::string_view title) {
  const bool may_be_both = symbol.system == citation::System::party && symbol.type == "QĐ";
  if (may_be_both && to_match_form(title).rfind("quy định", 0) == 0) return "Quy định";
  return citation::type_name(symbol.type, symbol.system);
}

std::string issuer_form(std::string_view issuer) {
  std::string form = to_match_form(issuer);
  const auto expand = [&](std::string_view from, std::string_view to) {
    const std::size_t at = form.find(from);
    if (at == 0) form.replace(at, from.size(), to);
  };
  expand("btv ", "ban thường vụ ");
  expand("bch ", "ban chấp hành ");
  return form;
}

std::string issuer_key(const Assembly& assembly, std::string_view issuer) {
  const auto by_id = assembly.issuer_units.find(std::string(issuer));
  if (by_id != assembly.issuer_units.end()) return by_id->second;
  std::string form = issuer_form(issuer);
  const auto by_name = assembly.issuer_units.find(form);
  return by_name != assembly.issuer_units.end() ? by_name->second : form;
}

std::string issuer_name(const Assembly& assembly, const std::string& issuer,
                        const std::optional<Date>& date) {
  const auto found = assembly.by_id.find(issuer);
  // An id is a file's name, and that of a held-back unit is nobody's to read.
  if (assembly.held_names.count(issuer) > 0) return {};
  if (found == assembly.by_id.end()) return issuer;
  const content::Document& document = assembly.document(found->second);
  return document.unit() == nullptr ? issuer : unit_name_on(document, date);
}

IdentityTarget resolve_identity(Assembly& assembly, Index from, const IdentityRef& ref) {
  const std::optional<citation::Symbol> symbol = citation::parse_symbol(ref.symbol);
  if (!symbol) return resolve_by_name(assembly, from, ref);
  Candidates found = candidates_for(assembly, ref);
  prefer_exact(assembly, ref, found.entries);
  if (found.entries.size() > 1) {
    assembly.diagnostics.report(kAmbiguousSymbol, assembly.document(from).file, ref.place,
                                {ref.symbol, describe_entries(assembly, found.entries)});
    return {};
  }
  if (found.entries.size() == 1) {
    complete_cited(assembly, assembly.site.entries[found.entries.front()], ref);
    return {found.entries.front(), false};
  }
  if (found.held) return {kNone, true};
  return {create_cited(assembly, ref, *symbol), false};
}

}  // namespace congbo::site
