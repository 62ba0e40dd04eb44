// Diagnostics: every problem found in the content, collected and printed together.
// A room reports what it finds and goes on; main stops at the end of a phase if there were errors.
// `Diagnostics` may be reported to from several threads at once; printing sorts by place, so the
// output never depends on which thread came first.
#pragma once

#include <functional>
#include <iosfwd>
#include <mutex>
#include <string>
#include <vector>

#include "base/message.h"

namespace congbo {

// A place in a file as given: lines count from 1 at the top of the *file* (front matter included),
// `column` counts bytes from 0 within the line, `length` is in bytes. line 0 = the file as a whole.
struct Place {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t length = 0;
};

// Place of the byte range [begin, end) of `text`; a range that leaves its line is cut at its end.
// `first_line` is the number of the text's first line in its file.
Place place_of(std::string_view text, std::size_t begin, std::size_t end,
               std::uint32_t first_line = 1);

struct Diagnostic {
  const Message* message = nullptr;  // static storage; never null once reported
  std::string file;                  // as shown to the user, relative to the site folder
  Place place;
  std::vector<std::string> arguments;  // fill {0}, {1}, … of the message and of its hint
  std::string excerpt;                 // the line, when it can't be read from `file` again
};

class Diagnostics {
 public:
  void report(Diagnostic diagnostic);
  void report(const Message& message, std::string_view file, Place place,
              std::vector<std::string> arguments = {});

  // Moves everything `other` holds into this collection.
  void absorb(Diagnostics&& other);

  bool has_errors() const;
  std::size_t count(Severity severity) const;

  // All diagnostics by file, place and code, duplicates removed.
  std::vector<Diagnostic> sorted() const;

 private:
  mutable std::mutex mutex_;
  std::vector<Diagnostic> items_;
};

// The message (or its hint) of one diagnostic in one language, arguments filled in.
std::string message_text(const Diagnostic& diagnostic, Language language);
std::string hint_text(const Diagnostic& diagnostic, Language language);

// Text of line `line` of `file`, or empty when it can't be had. Called on the printing thread only.
using LineSource = std::function<std::string(const std::string& file, std::uint32_t line)>;

// Writes one diagnostic as a person reads it: file:line:column, severity, words, code; then the
// line with a caret under the span, then the hint. Columns shown count characters from 1.
void print(std::ostream& out, const Diagnostic& diagnostic, Language language,
           const LineSource& line_of);

// The nearest of `candidates` to `word` within a third of its length in edits (marks folded), or
// empty: the word of a "did you mean".
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace congbo
