#include <iostream>

#include "cli/commands.h"
#include "cli/options.h"

namespace congbo::cli {

int version() {
  std::cout << "congbo " CONGBO_VERSION "\n";
  return kDone;
}

}  // namespace congbo::cli
