// congbo check: everything that building would find, and nothing written.
#include <iostream>

#include "base/diagnostics.h"
#include "check/understood.h"
#include "cli/commands.h"
#include "cli/finish.h"
#include "cli/phase_log.h"
#include "cli/preparation.h"
#include "portal/outputs.h"
#include "publish/sink.h"

namespace congbo::cli {

int check(const Options& options) {
  Diagnostics diagnostics;
  PhaseLog phases(options);
  Preparation preparation(options);
  if (preparation.run(phases, diagnostics)) {
    phases.begin("dựng thử các trang", "render every page");
    publish::NullSink sink;
    portal::produce_all(preparation.plan(), sink, options.jobs, diagnostics);
  }
  phases.finish();
  const int exit_code = finish(options, diagnostics, preparation.files());
  if (exit_code == kDone && !options.quiet && !options.json) {
    check::print_understood(std::cout, preparation.site(), options.language);
    std::cout << (options.language == Language::vi ? "Nội dung đăng được.\n"
                                                   : "The content can be published.\n");
  }
  return exit_code;
}

}  // namespace congbo::cli
