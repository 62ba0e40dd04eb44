// How a command ends: the report and the exit code.
#pragma once

#include "cli/options.h"

namespace congbo {
class Diagnostics;
class FileSystem;
}  // namespace congbo

namespace congbo::cli {

// Prints every problem to standard error (with --quiet only when there are errors) and returns the
// exit code they amount to.
int finish(const Options& options, const Diagnostics& diagnostics, const FileSystem& files);

}  // namespace congbo::cli
