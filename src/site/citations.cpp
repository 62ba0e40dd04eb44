// Citations in running text → entries of the register. What the text says of a document (date,
// issuer) decides; where it says too little, what the citing document itself names, when it was
// written, and its own province and level do. What stays ambiguous gets no link.
#include <algorithm>
#include <functional>

#include "base/text.h"
#include "citation/symbol_codes.h"
#include "site/identity.h"
#include "site/messages.h"

namespace congbo::site {
namespace {

using content::Cited;
using content::IdentityRef;
using content::Slot;

// Party numbers restart with each committee's term of five years (reference §a.1); two documents of
// one number, one body and less time between them than this are one document with a wrong date.
constexpr int kDaysWithinTerm = 3 * 365;

IdentityRef as_reference(const Slot& slot, const Cited& cited) {
  IdentityRef ref;
  ref.symbol = cited.symbol;
  ref.issuer = cited.issuer;
  ref.date = cited.date;
  ref.title = cited.title;
  ref.place = slot.place;
  return ref;
}

// The province a unit lies in, up its parents; kNone at the centre and where it is not said.
Index province_of(const Site& site, Index unit) {
  for (int steps = 0; unit != kNone && steps < 16; ++steps) {
    const content::Document& document = *site.documents[site.units[unit].document].document;
    if (document.unit()->level == content::UnitLevel::province) {
      const Index parent = site.units[unit].parent;
      const Index above = parent == kNone ? kNone : province_of(site, parent);
      return above == kNone ? unit : above;
    }
    unit = site.units[unit].parent;
  }
  return kNone;
}

bool is_above(const Site& site, Index unit, Index below) {
  for (int steps = 0; below != kNone && steps < 16; ++steps) {
    if (below == unit) return true;
    below = site.units[below].parent;
  }
  return false;
}

class CitationResolver {
 public:
  CitationResolver(Assembly& assembly, Index from, const Slot& slot)
      : assembly_(assembly),
        from_(from),
        slot_(slot),
        cited_(assembly.document(from).body.cited[slot.cited]),
        ref_(as_reference(slot, cited_)) {}

  IdentityTarget resolve() {
    const IdentityTarget target = ref_.symbol.empty() ? incomplete() : complete();
    if (target.entry != kNone) check_type(target.entry);
    return target;
  }

 private:
  using Wanted = std::function<bool(Index)>;

  Site& site() const { return assembly_.site; }
  Entry& entry(Index index) const { return site().entries[index]; }

  IdentityTarget complete() {
    Candidates found = candidates_for(assembly_, ref_);
    prefer_exact(assembly_, ref_, found.entries);
    if (found.entries.size() > 1) return decide(std::move(found.entries), true);
    if (found.entries.size() == 1) {
      complete_cited(assembly_, entry(found.entries.front()), ref_);
      return {found.entries.front(), false};
    }
    if (found.held) return {kNone, true};
    const Index contradicted = contradicted_entry();
    if (contradicted != kNone) return {contradicted, false};
    const std::optional<citation::Symbol> symbol = citation::parse_symbol(ref_.symbol);
    if (!symbol) return {};
    return {create_cited(assembly_, ref_, *symbol), false};
  }

  // "Chỉ thị 05", "Kết luận số 01, ngày 18/5/2021 của Bộ Chính trị": a type and a number. Believed
  // when what else it says singles one entry out, or when the document itself names one such.
  IdentityTarget incomplete() {
    std::vector<Index> found;
    const auto [first, last] =
        assembly_.entries_by_number.equal_range(number_key(cited_.type, cited_.number));
    for (auto at = first; at != last; ++at) {
      const Entry& known = entry(at->second);
      const bool dates_agree = !ref_.date || known.date == ref_.date;
      if (dates_agree && issuers_agree(assembly_, known.issuer, ref_.issuer)) {
        found.push_back(at->second);
      }
    }
    std::sort(found.begin(), found.end());
    const bool says_more = ref_.date || !ref_.issuer.empty();
    if (says_more && found.size() == 1) return {found.front(), false};
    keep(found, named_here());
    return found.size() == 1 ? IdentityTarget{found.front(), false} : IdentityTarget{};
  }

  // Narrows `entries` down to one, or reports them.
  IdentityTarget decide(std::vector<Index> entries, bool reports) {
    const Index self = site().documents[from_].entry;
    if (std::find(entries.begin(), entries.end(), self) != entries.end()) return {self, false};
    keep(entries, named_here());
    if (entries.size() > 1) keep(entries, not_later());
    if (entries.size() > 1) keep(entries, of_own_province());
    if (entries.size() > 1) keep(entries, from_above());
    if (entries.size() == 1) return {entries.front(), false};
    if (reports) report_ambiguous(entries);
    return {};
  }

  // Keeps what `wanted` holds for, unless that leaves nothing.
  void keep(std::vector<Index>& entries, const Wanted& wanted) const {
    std::vector<Index> kept;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(kept), wanted);
    if (!kept.empty()) entries = std::move(kept);
  }

  Wanted named_here() const {
    return [this](Index index) {
      const std::vector<Index>& relations = site().documents[from_].relations;
      return std::any_of(relations.begin(), relations.end(),
                         [&](Index known) { return site().relations[known].to == index; });
    };
  }

  Wanted not_later() const {
    const std::optional<Date> date = assembly_.document(from_).date;
    return [this, date](Index index) {
      return !date || !entry(index).date || *entry(index).date <= *date;
    };
  }

  // The unit that speaks: the issuer of an official document, else the office of the portal.
  Index speaker() const {
    const Index issuer = site().documents[from_].issuer_unit;
    if (issuer != kNone) return issuer;
    const auto body = assembly_.by_id.find(site().config.body.text);
    return body == assembly_.by_id.end() ? kNone : site().documents[body->second].unit;
  }

  Index unit_of(Index index) const {
    const auto id = assembly_.by_id.find(issuer_key(assembly_, entry(index).issuer));
    return id == assembly_.by_id.end() ? kNone : site().documents[id->second].unit;
  }

  Wanted of_own_province() const {
    const Index own = province_of(site(), speaker());
    return [this, own](Index index) {
      return own != kNone && province_of(site(), unit_of(index)) == own;
    };
  }

  Wanted from_above() const {
    const Index own = speaker();
    return [this, own](Index index) {
      const Index unit = unit_of(index);
      return unit != kNone && is_above(site(), unit, own);
    };
  }

  void report_ambiguous(const std::vector<Index>& entries) const {
    const Entry& first = entry(entries.front());
    const bool one_issuer = std::all_of(entries.begin(), entries.end(), [&](Index index) {
      return issuers_agree(assembly_, entry(index).issuer, first.issuer);
    });
    const bool one_date = std::all_of(entries.begin(), entries.end(),
                                      [&](Index index) { return entry(index).date == first.date; });
    const Message& message = one_issuer && !one_date ? kAmbiguousMentionByDate
                             : one_date              ? kAmbiguousMentionByIssuer
                                                     : kAmbiguousMention;
    report(message, {cited_.symbol, describe_entries(assembly_, entries)});
  }

  // An entry of the same symbol that must be the same document although date or issuer differ.
  Index contradicted_entry() const {
    const auto [first, last] =
        assembly_.entries_by_key.equal_range(citation::symbol_key(ref_.symbol));
    for (auto at = first; at != last; ++at) {
      const Entry& known = entry(at->second);
      const bool one_issuer = known.issuer.empty() || ref_.issuer.empty()
                                  ? is_one_body(known.parsed)
                                  : issuers_agree(assembly_, known.issuer, ref_.issuer);
      const bool one_date = known.date && known.date == ref_.date;
      // A body there is only one of gives a number once a term: with another day and another
      // speaker the mention is mistaken, or a slip in one news item would make a second document.
      const bool is_unique = is_one_body(known.parsed) && known.document != kNone;
      if (one_issuer && known.date && ref_.date && is_one_series(known)) {
        report(kCitationDate, {ref_.symbol, to_vietnamese(*ref_.date), to_vietnamese(*known.date)});
        return at->second;
      }
      const bool one_day = one_date || (is_unique && !ref_.date);
      if (one_day && !one_issuer && is_one_body(known.parsed)) {
        report(kCitationIssuer, {ref_.symbol, ref_.issuer, known.issuer});
        return at->second;
      }
      if (is_unique && known.date && ref_.date && is_one_series(known)) {
        report(kCitationDate, {ref_.symbol, to_vietnamese(*ref_.date), to_vietnamese(*known.date)});
        report(kCitationIssuer, {ref_.symbol, ref_.issuer, known.issuer});
        return at->second;
      }
    }
    return kNone;
  }

  // Whether both dates lie where a number is given only once: a State year, a Party term.
  bool is_one_series(const Entry& known) const {
    if (known.parsed.system == citation::System::state) return known.date->year == ref_.date->year;
    const std::int64_t days = to_days(*known.date) - to_days(*ref_.date);
    return days < kDaysWithinTerm && -days < kDaysWithinTerm;
  }

  // Bodies there is only one of in the country.
  static bool is_one_body(const citation::Symbol& symbol) {
    constexpr std::string_view kOnly[] = {"TW", "CP", "TTg", "CTN"};
    return std::find(std::begin(kOnly), std::end(kOnly), symbol.org) != std::end(kOnly) ||
           symbol.org.rfind("QH", 0) == 0 || symbol.org.rfind("UBTVQH", 0) == 0;
  }

  // "Công văn 09-QC/TW": the word says another type than the symbol.
  void check_type(Index index) const {
    const citation::Symbol& symbol = entry(index).parsed;
    if (cited_.type_word.empty() || symbol.type.empty()) return;
    std::string_view name;
    const citation::TypeCode* word = citation::find_type_named(cited_.type_word, name);
    if (word == nullptr || is_type(symbol.type, word->code)) return;
    const std::string_view wanted = citation::type_name(symbol.type, symbol.system);
    if (wanted.empty() || starts_alike(to_match_form(wanted), cited_.type_word)) return;
    report(kCitationType, {symbol.text, cited_.type_word, std::string(wanted)});
  }

  // The Party writes QĐ for decisions and regulations alike, provinces QĐi for the latter.
  static bool is_type(std::string_view type, std::string_view word) {
    const auto plain = [](std::string_view code) {
      return code == "QĐi" || code == "QyĐ" ? std::string_view("QĐ") : code;
    };
    return plain(type) == plain(word);
  }

  static bool starts_alike(std::string_view a, std::string_view b) {
    const std::size_t length = std::min(a.size(), b.size());
    return a.substr(0, length) == b.substr(0, length);
  }

  void report(const Message& message, std::vector<std::string> arguments) const {
    assembly_.diagnostics.report(message, assembly_.document(from_).file, slot_.place,
                                 std::move(arguments));
  }

  Assembly& assembly_;
  Index from_;
  const Slot& slot_;
  const Cited& cited_;
  IdentityRef ref_;
};

// A mention that says which document it means without help.
bool is_full(const Cited& cited) {
  return !cited.symbol.empty() && cited.date;
}

}  // namespace

std::string number_key(std::string_view type, std::string_view number) {
  const std::size_t zeros = std::min(number.find_first_not_of('0'), number.size());
  const std::string_view code = type == "QĐi" || type == "QyĐ" ? "QĐ" : type;
  return std::string(code).append("|").append(number.substr(zeros));
}

IdentityTarget resolve_citation(Assembly& assembly, Index from, const Slot& slot) {
  return CitationResolver(assembly, from, slot).resolve();
}

void register_cited(Assembly& assembly) {
  for (Index i = 0; i < assembly.document_count(); ++i) {
    const content::Body& body = assembly.document(i).body;
    for (const Slot& slot : body.slots) {
      if (slot.cited == content::kNothingCited || !is_full(body.cited[slot.cited])) continue;
      resolve_citation(assembly, i, slot);
    }
  }
}

}  // namespace congbo::site
