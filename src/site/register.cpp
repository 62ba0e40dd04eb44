// The register: one entry for every official document published here or named in front matter.
#include <algorithm>
#include <unordered_set>

#include "base/text.h"
#include "site/assembly.h"
#include "site/messages.h"

namespace congbo::site {
namespace {

using content::Document;
using content::IdentityRef;
using content::Official;

std::string_view fallback_type(content::Kind kind) {
  return kind == content::Kind::plan ? "Kế hoạch" : "Văn bản";
}

Entry published_entry(const Assembly& assembly, Index index) {
  const Document& document = assembly.document(index);
  const Official& official = *document.official;
  Entry entry;
  entry.symbol = official.symbol;
  entry.type_name = fallback_type(document.kind);
  if (const auto parsed = citation::parse_symbol(official.symbol)) {
    entry.parsed = *parsed;
    const std::string_view type = type_name_of(*parsed, document.title);
    if (!type.empty()) entry.type_name = type;
  }
  entry.issuer = issuer_name(assembly, official.issuer, document.date);
  entry.date = document.date;
  entry.title = document.title;
  entry.document = index;
  entry.address = document.address;
  return entry;
}

// Two drafts may both wait for the number of their "/KH-UBND".
bool names_nothing(const Entry& entry) {
  return entry.symbol.empty() || citation::has_blank_number(entry.symbol);
}

// True when nobody else has the identity of `entry`.
bool check_duplicate(Assembly& assembly, const Entry& entry) {
  if (names_nothing(entry)) return true;
  const auto [first, last] =
      assembly.entries_by_key.equal_range(citation::symbol_key(entry.symbol));
  for (auto at = first; at != last; ++at) {
    const Entry& other = assembly.site.entries[at->second];
    if (other.date != entry.date ||
        issuer_key(assembly, other.issuer) != issuer_key(assembly, entry.issuer)) {
      continue;
    }
    const Document& document = assembly.document(entry.document);
    assembly.diagnostics.report(kDuplicateIdentity, document.file, document.official->symbol_place,
                                {entry.symbol, assembly.document(other.document).file});
    return false;
  }
  return true;
}

void register_published(Assembly& assembly) {
  for (Index i = 0; i < assembly.document_count(); ++i) {
    if (!assembly.document(i).official) continue;
    Entry entry = published_entry(assembly, i);
    // A second claim stays without an entry, or every mention would be called ambiguous besides.
    if (!check_duplicate(assembly, entry)) continue;
    assembly.site.documents[i].entry = add_entry(assembly, std::move(entry));
  }
}

struct Named {
  Index from;
  RelationKind kind;
  const IdentityRef* ref;
};

void collect(const std::vector<IdentityRef>& refs, Index from, RelationKind kind,
             std::vector<Named>& named) {
  for (const IdentityRef& ref : refs) named.push_back({from, kind, &ref});
}

std::vector<Named> named_in_front_matter(const Assembly& assembly) {
  std::vector<Named> named;
  for (Index i = 0; i < assembly.document_count(); ++i) {
    const Document& document = assembly.document(i);
    if (!document.official) continue;
    const Official& official = *document.official;
    collect(official.implements, i, RelationKind::implements, named);
    collect(official.based_on, i, RelationKind::based_on, named);
    collect(official.continues, i, RelationKind::continues, named);
    collect(official.reviews, i, RelationKind::reviews, named);
    collect(official.amends, i, RelationKind::amends, named);
    collect(official.replaces, i, RelationKind::replaces, named);
  }
  return named;
}

int completeness(const IdentityRef& ref) {
  return (ref.date ? 2 : 0) + (ref.issuer.empty() ? 0 : 1);
}

}  // namespace

Index add_entry(Assembly& assembly, Entry entry) {
  const auto index = static_cast<Index>(assembly.site.entries.size());
  if (!names_nothing(entry)) {
    assembly.entries_by_key.emplace(citation::symbol_key(entry.symbol), index);
    assembly.entries_by_number.emplace(number_key(entry.parsed.type, entry.parsed.number), index);
  }
  assembly.site.entries.push_back(std::move(entry));
  return index;
}

void add_relation(Assembly& assembly, Relation relation) {
  const auto index = static_cast<Index>(assembly.site.relations.size());
  assembly.site.documents[relation.from].relations.push_back(index);
  if (relation.to != kNone) assembly.site.entries[relation.to].incoming.push_back(index);
  assembly.site.relations.push_back(std::move(relation));
}

void build_register(Assembly& assembly) {
  register_published(assembly);
  const std::vector<Named> named = named_in_front_matter(assembly);
  // Complete references first: a bare symbol may then find what a fuller one has named.
  std::vector<Named> by_completeness = named;
  std::stable_sort(
      by_completeness.begin(), by_completeness.end(),
      [](const Named& a, const Named& b) { return completeness(*a.ref) > completeness(*b.ref); });
  std::unordered_map<const IdentityRef*, IdentityTarget> targets;
  for (const Named& name : by_completeness) {
    targets[name.ref] = resolve_identity(assembly, name.from, *name.ref);
  }
  for (const Named& name : named) {
    const IdentityTarget& target = targets[name.ref];
    // A held-back document named by its id leaves no trace; a symbol is the author's own word.
    const bool is_symbol = citation::parse_symbol(name.ref->symbol).has_value();
    if (target.entry == kNone && !(target.held && is_symbol)) continue;
    add_relation(assembly, {name.kind, name.from, target.entry, name.ref->symbol, name.ref->place});
  }
}

void place_cited_entries(Assembly& assembly) {
  std::unordered_set<std::string> taken;
  for (const DocumentNode& node : assembly.site.documents) taken.insert(node.document->address);
  for (Entry& entry : assembly.site.entries) {
    if (entry.document != kNone) continue;
    const std::string issuer = slugify(entry.issuer.empty() ? entry.parsed.org : entry.issuer);
    const std::string year = entry.date ? std::to_string(entry.date->year) : "khong-ro-ngay";
    std::string base = "van-ban/" + issuer;
    base.append("/").append(year).append("/").append(slugify(entry.symbol));
    entry.address = base;
    for (int n = 2; !taken.insert(entry.address).second; ++n) {
      entry.address = base + "-" + std::to_string(n);
    }
  }
}

}  // namespace congbo::site
