// congbo: the table of contents. One line a command; each command is a file of its own.
#include "cli/commands.h"
#include "cli/options.h"

int main(int argc, char** argv) {
  using namespace congbo::cli;
  int exit_code = kDone;
  const std::optional<Options> options = read_options(argc, argv, exit_code);
  if (!options) return exit_code;
  switch (options->command) {
    case Command::build:
      return build(*options);
    case Command::check:
      return check(*options);
    case Command::extract:
      return extract(*options);
    case Command::import:
      return import_papers(*options);
    case Command::graph:
      return graph(*options);
    case Command::report:
      return report(*options);
    case Command::version:
      return version();
  }
  return kWrongUsage;
}
