// The rules of check_meaning, each in the file of its name. Each looks at one document and gives
// back what it found; none keeps anything, so they may run on many threads at once.
#pragma once

#include "check/dated_papers.h"
#include "check/source.h"
#include "check/unit_names.h"
#include "content/official_text.h"
#include "schedule/expand.h"

namespace congbo::site {
struct Site;
}

namespace congbo::check {

using Findings = std::vector<Diagnostic>;

// What the rules know of all documents together. Built once, then only read.
struct Known {
  const Units& units;
  const UnitNames& names;
  const DatedPapers& papers;
  bool before_is_inclusive = false;  // site setting deadlines.before
};

struct Subject {
  const content::Document& document;
  Source& source;
  content::OfficialText read;  // official documents: places are offsets into source.body()
  std::vector<schedule::Expansion> dates;  // plans: of each milestone, in their order
};

// A milestone that ends before its plan, or before what the plan carries out.
Findings find_milestones_before_basis(const Subject& subject, const Known& known);

// A document the basis paragraph names and the front matter does not.
Findings find_missing_relations(const Subject& subject, const Known& known);

// A body that had ended when the document was written, by name.
Findings find_ended_bodies(const Subject& subject, const Known& known);

// A symbol said to be of a day when nobody used its body's code any more.
Findings find_ended_symbols(const Subject& subject);

// A duty that falls due after whoever should do it has ended.
Findings find_ended_duties(const Subject& subject, const Known& known);

// Numbers of sections that come twice or leave one out.
Findings find_wrong_section_numbers(const Subject& subject);

// A blank number that a document only cited may be the answer to (plans only).
Findings find_probable_identity(const Subject& subject, const Known& known, const site::Site& site);

// A deadline in the text that no milestone covers.
Findings find_uncovered_deadlines(const Subject& subject, const Known& known);

// A bulletin whose items do not fit on both sides of one A4 sheet.
Findings find_long_bulletin(const Subject& subject, const site::Site& site);

}  // namespace congbo::check
