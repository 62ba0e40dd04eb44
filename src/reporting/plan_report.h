// What a report on a plan for one period can say from what the site records: the plan's duties with
// their recorded results, and the documents of the period that speak of it. Nothing is concluded: a
// duty without a recorded result says so. Pure functions; the report owns its words.
#pragma once

#include <string>
#include <vector>

#include "base/edtf.h"
#include "base/message.h"
#include "portal/tables.h"

namespace congbo::reporting {

using site::Index;
using site::kNone;

// What a report is about. Requires: indexes of the same Site; plan is a plan.
struct Subject {
  Index plan = kNone;
  Index unit = kNone;  // kNone: the whole plan
  Edtf period;         // both ends given
};

struct Link {
  std::string title;
  std::string address;  // absolute when the site has a base_url, else from the site's root
};

// What is recorded for one unit, or for all of them when `unit` is empty.
struct Recorded {
  std::string unit;
  std::string state;  // in words; "chưa cập nhật kết quả" without a result
  std::optional<Date> done_on;
  bool is_settled = false;  // done, or not needed
  std::vector<Link> proof;
};

// One date of a milestone, or a milestone that has none.
struct Task {
  std::string milestone;  // its id
  std::string title;
  std::string when;  // the date in words, or the phrase of the plan
  std::optional<Date> first, last;
  std::vector<Recorded> recorded;  // never empty
  std::vector<Link> proof;         // what says it is the doing of this, without saying whose
};

// Documents of one kind, oldest first.
struct DocumentList {
  std::string kind;  // in words
  struct Row {
    std::optional<Date> date;
    Link link;
  };
  std::vector<Row> documents;
};

struct PlanReport {
  Link plan;
  std::string symbol, unit, period;  // in words; symbol and unit may be empty
  Date first, last;
  std::vector<std::string> report_to;  // whom the plan's reports of this period go to
  std::vector<Task> due;        // their last day is in the period, or something was done in it
  std::vector<Task> under_way;  // they began, and are due later
  std::vector<Task> standing;   // without dates
  std::vector<DocumentList> documents;
};

// With a unit: the duties that reach it, through groups too, and what it is recorded to have done.
PlanReport make_report(const portal::Tables& tables, const Subject& subject, Language language);

// The skeleton as Markdown, blanks for what only the unit can say; and the same as rows for a
// spreadsheet (RFC 4180, UTF-8 with a byte order mark, one row for each task and unit).
std::string to_markdown(const PlanReport& report, Language language);
std::string to_csv(const PlanReport& report, Language language);

}  // namespace congbo::reporting
