#include "cli/finish.h"

#include <iostream>

#include "check/report.h"

namespace congbo::cli {

int finish(const Options& options, const Diagnostics& diagnostics, const FileSystem& files) {
  if (options.json) {
    check::print_json_report(std::cout, diagnostics, options.language, files);
  } else if (!options.quiet || diagnostics.has_errors()) {
    check::print_report(std::cerr, diagnostics, options.language, files, options.quiet);
  }
  switch (check::outcome_of(diagnostics)) {
    case check::Outcome::clean:
      return kDone;
    case check::Outcome::content_errors:
      return kContentErrors;
    case check::Outcome::machine_failure:
      break;
  }
  return kMachineFailed;
}

}  // namespace congbo::cli
