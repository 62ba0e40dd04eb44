// What a person or a program is told at the end of a command: every problem in order, then a count.
// Called from one thread, after the work.
#pragma once

#include <iosfwd>

#include "base/diagnostics.h"

namespace congbo {
class FileSystem;
}

namespace congbo::check {

enum class Outcome { clean, content_errors, machine_failure };

// What the problems amount to: errors of content weigh more than failures of the machine, because
// the author can act on them.
Outcome outcome_of(const Diagnostics& diagnostics);

// Prints every problem with its line and a caret, then one line that counts them. `files` is the
// site folder, read again for the lines shown. Prints nothing when there is nothing to say. With
// `errors_only` warnings and notes are only counted.
void print_report(std::ostream& out, const Diagnostics& diagnostics, Language language,
                  const FileSystem& files, bool errors_only = false);

// The same as one JSON object: {"problems": [{code, severity, file, line, column, message, hint}]}.
// Columns count characters from 1.
void print_json_report(std::ostream& out, const Diagnostics& diagnostics, Language language,
                       const FileSystem& files);

}  // namespace congbo::check
