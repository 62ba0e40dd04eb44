// congbo report: the skeleton of the report a unit owes on a plan, on standard output.
#include <iostream>

#include "base/diagnostics.h"
#include "cli/commands.h"
#include "cli/finish.h"
#include "cli/phase_log.h"
#include "cli/preparation.h"
#include "portal/outputs.h"
#include "reporting/find_subject.h"

namespace congbo::cli {

int report(const Options& options) {
  Diagnostics diagnostics;
  PhaseLog phases(options);
  Preparation preparation(options);
  const bool is_ready = preparation.run(phases, diagnostics);
  phases.finish();
  Diagnostics asked;
  std::optional<reporting::Subject> subject;
  if (is_ready) {
    subject = reporting::find_subject(preparation.site(),
                                      {options.plan, options.period, options.unit}, asked);
    diagnostics.absorb(std::move(asked));
  }
  const int exit_code = finish(options, diagnostics, preparation.files());
  if (!is_ready) return exit_code;
  if (!subject) return kWrongUsage;
  const reporting::PlanReport report =
      reporting::make_report(preparation.plan().tables(), *subject, options.language);
  std::cout << (options.report_format == ReportFormat::csv
                    ? reporting::to_csv(report, options.language)
                    : reporting::to_markdown(report, options.language));
  return exit_code;
}

}  // namespace congbo::cli
