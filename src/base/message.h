// A Message is one entry of the catalogue: a stable code and its wording in both languages.
// Each room keeps its own entries in a messages.h beside its code, so a message exists once, next
// to what reports it; cli/explain collects them all. Constants, so safe from any thread.
#pragma once

#include <string_view>

namespace congbo {

enum class Severity { note, warning, error };

enum class Language { vi, en };

// Texts hold positional fields in libfmt's manner ({0}, {1}), filled from Diagnostic::arguments.
// A hint says what to write instead; it may be empty. `explain` is the longer text of
// `congbo explain CODE`: cause, example, cure.
struct Message {
  std::string_view code;  // kebab-case, never reused for another meaning
  Severity severity;
  std::string_view vi;
  std::string_view en;
  std::string_view hint_vi;
  std::string_view hint_en;
};

}  // namespace congbo
