// Rows of Tables. Pure data.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "portal/words.h"
#include "site/records.h"

namespace congbo::portal {

using site::Index;
using site::kNone;

using Words = std::array<std::string, 2>;  // by Language

// Relations of one kind that leave or reach an entry.
struct RelationGroup {
  site::RelationKind kind = site::RelationKind::cites;
  bool inverse = false;
  std::vector<Index> relations;
};

struct DutyRow {
  Index document = kNone;  // the plan
  std::uint32_t duty = 0;
  Index unit = kNone;
  Index via = kNone;
};

struct DutyGroup {
  Index unit = kNone;
  std::string unit_name;  // on the plan's date
  std::vector<DutyRow> duties;
};

struct Progress {
  int total = 0, done = 0, partly = 0, without_result = 0, coming = 0;
};

struct DocumentFacts {
  std::string url;
  std::string description;
  Index column = kNone;  // into groups
  std::vector<Index> tags;
  std::vector<Index> basis, implemented_by;  // official: into relations
  std::string issuer_parent;
  Index next = kNone;  // plans: into occurrences
  Progress progress;
  std::vector<DutyGroup> duties;
  Index event_item = kNone;     // events: into Site::timeline
  Index calendar = kNone;       // plans: into calendars
  std::string sheet;            // bulletins: address of the sheet to print
  std::vector<Index> replaces;  // models: those this one took the place of
};

struct EntryFacts {
  std::string url;
  std::string label;
  EntryState state = EntryState::cited;
  content::UnitLevel level = content::UnitLevel::unset;
  std::vector<RelationGroup> outgoing, incoming;
};

struct UnitFacts {
  std::string name;
  std::string short_name;
  std::vector<DutyRow> duties;
  std::vector<Index> established_by;  // into entries
  Index calendar = kNone;             // into calendars
};

struct MilestoneFacts {
  std::string url;
  Words meaning;
  Index first_occurrence = 0, occurrence_count = 0;
  Index first_result = 0, result_count = 0;
  Index next = kNone;  // into occurrences
};

struct OccurrenceRow {
  Index milestone = kNone;
  std::uint32_t occurrence = 0;
  OccurrenceState state = OccurrenceState::coming;
  std::string edtf;
  Index first_result = 0, result_count = 0;
};

struct ResultRow {
  Index milestone = kNone;
  std::uint32_t result = 0;  // into MilestoneNode::results
};

struct FileFacts {
  Words size_text;
  std::string extension;
  const content::Attachment* attachment = nullptr;
};

}  // namespace congbo::portal
