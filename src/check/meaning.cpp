#include "check/meaning.h"

#include <algorithm>

#include "base/parallel.h"
#include "check/plan_dates.h"
#include "check/rules.h"
#include "site/site.h"

namespace congbo::check {
namespace {

using content::Document;

void add(Findings& all, Findings&& some) {
  std::move(some.begin(), some.end(), std::back_inserter(all));
}

Findings check_document(const Document& document, const Known& known, const site::Site& site,
                        const FileSystem& files) {
  Source source(files, document.file, site.config.max_document_bytes);
  Subject subject{document, source, {}, {}};
  Findings all;
  add(all, find_ended_bodies(subject, known));
  add(all, find_long_bulletin(subject, site));
  if (!document.official) return all;
  // Who is charged with a deadline is only looked up for those that are told (see that rule).
  subject.read = content::read_official_text(source.body(), document.date,
                                             {true, false, document.plan() != nullptr});
  add(all, find_ended_symbols(subject));
  add(all, find_wrong_section_numbers(subject));
  if (document.plan() == nullptr) return all;
  subject.dates = expand_milestones(document, known.papers, known.before_is_inclusive);
  add(all, find_milestones_before_basis(subject, known));
  add(all, find_missing_relations(subject, known));
  add(all, find_ended_duties(subject, known));
  add(all, find_uncovered_deadlines(subject, known));
  add(all, find_probable_identity(subject, known, site));
  return all;
}

}  // namespace

void check_meaning(const std::vector<content::DocumentPtr>& documents, const site::Site& site,
                   const FileSystem& files, unsigned jobs, Diagnostics& diagnostics) {
  const Units units(documents);
  const UnitNames names(units);
  const DatedPapers papers(documents, site.entries, units);
  const Known known{units, names, papers, site.config.before_is_inclusive};
  parallel_for(documents.size(), jobs, [&](std::size_t i) {
    for (Diagnostic& finding : check_document(*documents[i], known, site, files)) {
      diagnostics.report(std::move(finding));
    }
  });
}

}  // namespace congbo::check
