// What assemble() works with while the Site is being built; private to this room. What is held back
// is known here, so that references to it stay quiet, and dies with the Assembly.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "site/assemble.h"

namespace congbo::site {

// Identity of a held-back official document.
struct HeldIdentity {
  std::string issuer;
  std::optional<Date> date;
};

struct Assembly {
  const AssembleOptions& options;
  Diagnostics& diagnostics;
  Site site;
  std::vector<FileEntry> own_files;  // every non-document file under content/
  std::vector<content::DocumentPtr> held;
  std::unordered_map<std::string, Index> by_id;  // visible documents
  std::unordered_map<std::string, Index> by_file;
  std::unordered_set<std::string> held_names;  // ids and files of held documents
  std::unordered_set<std::string> held_parts;  // "plan#milestone" and paths of attachments held
                                               // back by a document that is shown
  std::unordered_map<std::string, std::string> issuer_units;  // id or issuer_form → unit's id
  std::unordered_map<std::string, Index> owner_of_folder;     // kNone: a held document's
  std::unordered_multimap<std::string, Index> entries_by_key;
  std::unordered_multimap<std::string, Index> entries_by_number;
  std::unordered_multimap<std::string, HeldIdentity> held_by_key;
  std::unordered_map<std::string, Index> file_index;  // source path → Site::files

  const content::Document& document(Index index) const { return *site.documents[index].document; }
  std::size_t document_count() const { return site.documents.size(); }
};

// The steps, in the order assemble() takes them; each in the file of its name.
void separate_held_back(content::Content content, Assembly& assembly);
void index_addresses(Assembly& assembly);
void build_register(Assembly& assembly);
void build_units(Assembly& assembly);
void build_milestones(Assembly& assembly);
void resolve_references(Assembly& assembly);
void resolve_bodies(Assembly& assembly);
void settle_levels(Assembly& assembly);
void check_relations(Assembly& assembly);
void resolve_files(Assembly& assembly);
void relate_units(Assembly& assembly);
void build_groups(Assembly& assembly);
void build_timeline(Assembly& assembly);

// What a reference to an official document turned out to name.
struct IdentityTarget {
  Index entry = kNone;
  bool held = false;  // names something held back: stays plain words
};

// Resolves `ref` as written in `from`. Ambiguity and unreadable names are reported.
IdentityTarget resolve_identity(Assembly& assembly, Index from, const content::IdentityRef& ref);

// A citation in running text (slot kind symbol_begin). What stays ambiguous, and what contradicts
// the register, is a warning.
IdentityTarget resolve_citation(Assembly& assembly, Index from, const content::Slot& slot);
// Enters what bodies cite with symbol and date, so that barer mentions anywhere can find it.
void register_cited(Assembly& assembly);
// Key of Assembly::entries_by_number: type and number, zeros in front ignored.
std::string number_key(std::string_view type, std::string_view number);

// The document a reference names by id or relative path; kNone when held back, or when unknown
// (reported).
Index resolve_document(Assembly& assembly, Index from, const content::Ref& ref);
// plan#milestone → milestone; the part before # may be empty inside the plan itself.
Index resolve_milestone(Assembly& assembly, Index from, const content::Ref& ref);
Index resolve_unit(Assembly& assembly, Index from, const content::Ref& ref);
Index resolve_unit(Assembly& assembly, std::string_view file, const content::Ref& ref);
Index find_milestone(const Assembly& assembly, Index plan, std::string_view id);
// True when the plan has such a milestone and keeps it back.
bool holds_milestone(const Assembly& assembly, Index plan, std::string_view id);

// The word for the document's type, empty when unknown. Party bodies write QĐ for decisions (Quyết
// định) and for regulations (Quy định) alike; the title tells which (reference §a.1).
std::string_view type_name_of(const citation::Symbol& symbol, std::string_view title);

// Enters `entry` in the register and in the index by symbol.
Index add_entry(Assembly& assembly, Entry entry);

// Gives only-cited entries their addresses, once everything that says something about them is read.
void place_cited_entries(Assembly& assembly);

// An issuer's name for comparing: match form, usual abbreviations spelled out.
std::string issuer_form(std::string_view issuer);

// Two writings of one issuer have one key: a unit's id, or the form of what was written.
std::string issuer_key(const Assembly& assembly, std::string_view issuer);
// The name to show: a unit's on `date` when `issuer` is its id, else `issuer` as written.
std::string issuer_name(const Assembly& assembly, const std::string& issuer,
                        const std::optional<Date>& date);

// The name a unit's document gives it on `date`; its title when it lists no names.
std::string unit_name_on(const content::Document& unit, const std::optional<Date>& date);

void add_relation(Assembly& assembly, Relation relation);  // entered on both ends

}  // namespace congbo::site
