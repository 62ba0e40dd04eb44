// Rows of Tables. Pure data.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "portal/duty_rows.h"
#include "portal/published_picture.h"
#include "portal/words.h"

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

struct DocumentFacts {
  std::string url;
  std::string description;
  Index column = kNone;  // into groups
  std::vector<Index> tags;
  std::vector<Index> basis, implemented_by;  // official: into relations
  std::string issuer_head;  // whose paper it is: "Đảng ủy xã" of "Ban Thường vụ Đảng ủy xã"
  std::string issuer_parent;  // the unit above it
  Index next = kNone;         // plans: into occurrences
  Progress progress;
  std::vector<DutyGroup> duties;
  Index event_item = kNone;  // events: into Site::timeline
  Index calendar = kNone;    // plans: into calendars
  std::string sheet;         // bulletins, broadcasts: address of the sheet to print
  // Plans of many dates: addresses of the pages that take over all dates with their results, and
  // all that followed; else empty.
  std::string results_page, course_page;
  std::vector<Index> replaces;  // models: those this one took the place of
  Index chart = kNone;          // plans: into charts
  std::vector<QuotaRow> quotas;
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
  std::vector<TaskRow> tasks;                                    // all, by plan
  std::vector<TaskRow> open, reports, repeating, done, dropped;  // the same, each in one of these,
  std::vector<TaskRow> drafted;                                  // or of a draft, so nobody's yet
  std::vector<Index> plans;           // documents that open, reports and repeating come from
  std::vector<Index> established_by;  // into entries
  Index calendar = kNone;             // into calendars
  Index timeline = kNone;             // into timelines
};

struct OccurrenceRow {
  Index milestone = kNone;
  std::uint32_t occurrence = 0;
  OccurrenceState state = OccurrenceState::coming;
  std::string edtf;
  Index first_result = 0, result_count = 0;
};

struct MilestoneFacts {
  std::string url;
  Words meaning;
  Words stretch;   // "2022–2025", of one date that has both a beginning and an end
  Words distance;  // from `after`, when it is counted from another milestone
  Index first_occurrence = 0, occurrence_count = 0;
  Index first_result = 0, result_count = 0;
  Index next = kNone;                // into occurrences
  std::vector<OccurrenceRow> shown;  // when there are too many dates to show all on one page
  int hidden = 0;                    // how many of them are left out there
  std::vector<Index> further;        // documents that are the doing of it and that no result names
};

struct ResultRow {
  Index milestone = kNone;
  std::uint32_t result = 0;  // into MilestoneNode::results
};

struct FileFacts {
  std::int64_t size = -1;  // in bytes, as published; negative: not known, for it is drawn anew
  Words size_text;         // of that, else of the source
  std::string extension;
  const content::Attachment* attachment = nullptr;
  Index picture = kNone;  // into pictures
};

}  // namespace congbo::portal
