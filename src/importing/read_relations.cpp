// What the paper carries out and what it rests on: the basis paragraph names it, clause by clause;
// what is only mentioned further on is a basis too.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/reading.h"

namespace congbo::importing {
namespace {

using citation::Citation;

constexpr std::size_t kTellingTitle = 15;  // bytes
constexpr std::size_t kMostDocuments = 300;
constexpr std::size_t kMostUnclear = 20;

enum class Relation { implements, based_on };

// Folded words that open a clause of the basis.
constexpr std::array<std::string_view, 7> kCarryingOut = {
    "thuc hien",  "de thuc hien", "tiep tuc thuc hien", "trien khai", "de trien khai",
    "quan triet", "thi hanh"};
constexpr std::array<std::string_view, 5> kResting = {"can cu", "tren co so", "theo", "xet",
                                                      "sau khi"};

bool opens_with(std::string_view folded, const std::string_view* begin,
                const std::string_view* end) {
  return std::any_of(begin, end, [&](std::string_view words) {
    return folded.starts_with(words) &&
           (folded.size() == words.size() || folded[words.size()] == ' ');
  });
}

// Between two members of a list nothing stands but "và", commas and the like.
bool joins_a_list(std::string_view between) {
  std::string words = fold(plain_words(between));
  for (char& c : words) {
    if (c == ',' || c == ';' || c == ')' || c == '\n') c = ' ';
  }
  const std::string_view word = trim(words);
  return word.empty() || word == "va" || word == "cung" || word == "cung voi";
}

std::size_t end_of(const Citation& citation) {
  return std::max(citation.span.end, citation.issuer_span.end);
}

std::string symbol_of(const Citation& citation) {
  return citation.symbol ? citation.symbol->text : citation.resolves_to;
}

// "về đẩy mạnh …" → "Đẩy mạnh …"; quotation marks around the whole go.
std::string title_of(const Citation& citation, std::size_t basis_end) {
  std::string_view whole = citation.title;
  // Behind the basis the paper itself speaks: "…, Ban Thường vụ ban hành Kế hoạch như sau".
  const TextSpan span = citation.title_span;
  if (span.begin < basis_end && basis_end < span.end)
    whole = whole.substr(0, basis_end - span.begin);
  std::string title = tidy_line(plain_words(whole));
  std::replace(title.begin(), title.end(), '\n', ' ');
  for (std::string_view start : {"về việc ", "về ", "“", "\"", "Về ", "“Về "}) {
    if (title.starts_with(start)) title.erase(0, start.size());
  }
  if (ends_with(title, "”") && title.find("“") == title.npos) title.resize(title.size() - 3);
  if (ends_with(title, "\"") && title.find('"') == title.size() - 1) title.pop_back();
  return capitalise_first(without_tail(title, ",;:"));
}

// What a plenum decides is a document of the committee: "Hội nghị Tỉnh ủy" → "Tỉnh ủy".
std::string issuer_of(const Citation& citation) {
  constexpr std::string_view kPlenum = "Hội nghị ";
  const std::string_view issuer = citation.issuer;
  const bool plenum = issuer.starts_with(kPlenum) && begins_upper(issuer.substr(kPlenum.size()));
  return std::string(plenum ? issuer.substr(kPlenum.size()) : issuer);
}

class RelationReader {
 public:
  RelationReader(const Reading& reading, Draft& draft) : reading_(reading), draft_(draft) {}

  void read() {
    const TextSpan basis = reading_.official.paper.basis;
    const TextSpan title = reading_.official.paper.title_span;
    // The title of a plan says first of all what it carries out.
    read_clauses(title, Relation::based_on);
    read_clauses(basis, Relation::based_on);
    for (const Citation& citation : reading_.official.citations) {
      const bool seen = within(citation, basis) || within(citation, title);
      if (!seen) add(citation, Relation::based_on);
    }
  }

 private:
  static bool within(const Citation& citation, TextSpan span) {
    return citation.span.begin >= span.begin && citation.span.end <= span.end;
  }

  // Inside a clause only the first document, and what is listed with it, stands for itself; later
  // ones belong to its title: "Kế hoạch … về thực hiện Kết luận …".
  void read_clauses(TextSpan span, Relation relation) {
    const Citation* before = nullptr;
    Relation of_before = relation;
    for (const Citation& citation : reading_.official.citations) {
      if (!within(citation, span)) continue;
      const std::size_t from = before == nullptr ? span.begin : end_of(*before);
      const std::string_view between =
          text().substr(from, std::max(from, citation.span.begin) - from);
      const std::size_t cut = between.find_last_of(";\n");
      const bool new_clause = before == nullptr || cut != between.npos;
      if (new_clause) {
        const std::size_t clause = cut == between.npos ? from : from + cut + 1;
        relation = relation_of(clause, citation.span.begin, relation);
        of_before = relation;
      } else if (!joins_a_list(between)) {
        of_before = Relation::based_on;
      }
      add(citation, of_before);
      before = &citation;
    }
  }

  // The word that opens the clause; a clause without one goes on with the word before.
  Relation relation_of(std::size_t begin, std::size_t end, Relation otherwise) const {
    std::string folded = fold(plain_words(text().substr(begin, end - begin)));
    folded = folded.substr(std::min(folded.find_first_not_of("-+ \n"), folded.size()));
    // "KẾ HOẠCH thực hiện …": the verb may follow the type of the paper.
    if (opens_with(folded, kCarryingOut.begin(), kCarryingOut.end())) return Relation::implements;
    if (opens_with(folded, kResting.begin(), kResting.end())) return Relation::based_on;
    const bool names_verb = std::any_of(kCarryingOut.begin(), kCarryingOut.end(),
                                        [&](auto words) { return has_words(folded, words); });
    return names_verb ? Relation::implements : otherwise;
  }

  void add(const Citation& citation, Relation relation) {
    const std::string symbol = symbol_of(citation);
    if (symbol.empty()) {
      const std::string words = reading_.words(citation.span);
      const bool told = std::find(unclear_.begin(), unclear_.end(), words) != unclear_.end();
      if (told || unclear_.size() >= kMostUnclear) return;
      unclear_.push_back(words);
      draft_.notes.push_back("chưa rõ số ký hiệu của “" + words +
                             "”; biết rồi thì thêm vào based_on");
      return;
    }
    if (symbol == draft_.symbol || draft_.based_on.size() >= kMostDocuments) return;
    DraftIdentity* known = find(symbol, citation);
    if (known != nullptr) return complete(*known, citation);
    DraftIdentity identity;
    identity.symbol = symbol;
    complete(identity, citation);
    note_doubts(citation, identity);
    (relation == Relation::implements ? draft_.implements : draft_.based_on)
        .push_back(std::move(identity));
  }

  DraftIdentity* find(const std::string& symbol, const Citation& citation) {
    for (auto* list : {&draft_.implements, &draft_.based_on}) {
      for (DraftIdentity& one : *list) {
        const bool other_day = one.date && citation.date && one.date != citation.date;
        if (one.symbol == symbol && !other_day) return &one;
      }
    }
    return nullptr;
  }

  void complete(DraftIdentity& identity, const Citation& citation) const {
    const std::size_t basis_end = reading_.official.paper.basis.end;
    if (identity.issuer.empty()) identity.issuer = issuer_of(citation);
    if (!identity.date) identity.date = citation.date;
    // A mention inside another title drags that title's end along; the shortest one is its own.
    std::string title = title_of(citation, basis_end);
    const bool better = title.size() >= kTellingTitle &&
                        (identity.title.empty() || title.size() < identity.title.size());
    if (better) identity.title = std::move(title);
  }

  void note_doubts(const Citation& citation, DraftIdentity& identity) const {
    if (!citation.symbol) {
      identity.notes.push_back("“" + reading_.words(citation.span) +
                               "” không in đủ số ký hiệu; hiểu là " + identity.symbol);
    }
    if (citation.mixed_separators) {
      identity.notes.push_back("viết trên văn bản là “" + reading_.words(citation.span) + "”");
    }
  }

  std::string_view text() const { return reading_.text.text(); }

  const Reading& reading_;
  Draft& draft_;
  std::vector<std::string> unclear_;
};

}  // namespace

void read_relations(const Reading& reading, Draft& draft) {
  RelationReader(reading, draft).read();
}

}  // namespace congbo::importing
