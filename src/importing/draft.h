// What was understood of a paper: the front matter of the document to be, each entry with what a
// person should check. Plain values; blanks stay empty.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace congbo::importing {

enum class DraftKind { plan, directive };

using Notes = std::vector<std::string>;  // each becomes a line "# kiểm tra: …"

// A unit as the paper names it; `id` is empty when the site has no such unit.
struct NamedUnit {
  std::string name;
  std::string id;
};

struct DraftIdentity {
  std::string symbol, issuer, title;
  std::optional<Date> date;
  Notes notes;
};

struct DraftMilestone {
  std::string id, title, type, due;
  std::vector<NamedUnit> units;
  NamedUnit report_to, via;
  Notes notes;
};

struct DraftDuty {
  NamedUnit unit;
  std::string role, text, section;
  Notes notes;
};

struct DraftMaterial {
  std::string title, author, publisher, year, kind;
};

struct DraftForm {
  std::string code, title, audience, points;
};

struct DraftTopic {
  std::string period, title;
};

struct Draft {
  DraftKind kind = DraftKind::plan;
  std::string title, symbol, blank_symbol, issuer, place, system;
  std::optional<Date> date;
  bool is_draft = false;
  std::string on_behalf_of, signer_title, signer_name;
  std::string period;
  std::vector<std::string> recipients, steps;
  std::vector<DraftIdentity> implements, based_on;
  std::vector<DraftMilestone> milestones;
  std::vector<DraftDuty> duties;
  std::vector<DraftMaterial> materials;
  std::vector<DraftForm> forms;
  std::vector<DraftTopic> topics;
  // What to check at: the file as a whole, the title, the issuer, the kind, the period.
  Notes notes, title_notes, issuer_notes, kind_notes, period_notes;
};

}  // namespace congbo::importing
