#include "check/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>

#include "base/files.h"
#include "base/text.h"
#include "content/messages.h"
#include "portal/messages.h"
#include "publish/messages.h"

namespace congbo::check {
namespace {

constexpr std::uintmax_t kMaxShownFile = 4 * 1024 * 1024;

// Reads the lines of problems; each file once.
class LineReader {
 public:
  explicit LineReader(const FileSystem& files) : files_(files) {}

  std::string line(const std::string& file, std::uint32_t number) {
    auto found = texts_.find(file);
    if (found == texts_.end()) {
      found = texts_.emplace(file, files_.read(file, kMaxShownFile).value_or("")).first;
    }
    const std::vector<std::string_view> lines = split(found->second, '\n');
    if (number == 0 || number > lines.size()) return {};
    std::string_view line = lines[number - 1];
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    // The line that holds an invalid byte can't be shown; its number and column can.
    return find_invalid_utf8(line) ? std::string() : std::string(line);
  }

 private:
  const FileSystem& files_;
  std::map<std::string, std::string> texts_;
};

bool is_machine_failure(std::string_view code) {
  return code == content::kFileUnreadable.code || code == portal::kThemeFileUnreadable.code ||
         code == portal::kOwnFileUnreadable.code || publish::is_machine_failure(code);
}

std::size_t count(const std::vector<Diagnostic>& problems, Severity severity) {
  return static_cast<std::size_t>(std::count_if(
      problems.begin(), problems.end(),
      [&](const Diagnostic& diagnostic) { return diagnostic.message->severity == severity; }));
}

std::string count_line(std::size_t errors, std::size_t warnings, Language language) {
  if (language == Language::vi) return fmt::format("{} lỗi, {} cảnh báo.", errors, warnings);
  return fmt::format("{} error{}, {} warning{}.", errors, errors == 1 ? "" : "s", warnings,
                     warnings == 1 ? "" : "s");
}

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "";
}

nlohmann::json to_json(const Diagnostic& diagnostic, Language language, LineReader& lines) {
  const Place& place = diagnostic.place;
  const std::string line = lines.line(diagnostic.file, place.line);
  const std::string_view before = std::string_view(line).substr(0, place.column);
  nlohmann::json object = {{"code", diagnostic.message->code},
                           {"severity", severity_name(diagnostic.message->severity)},
                           {"file", diagnostic.file},
                           {"message", message_text(diagnostic, language)}};
  object["line"] = place.line == 0 ? nlohmann::json() : nlohmann::json(place.line);
  object["column"] =
      place.line == 0 ? nlohmann::json() : nlohmann::json(count_codepoints(before) + 1);
  const std::string hint = hint_text(diagnostic, language);
  object["hint"] = hint.empty() ? nlohmann::json() : nlohmann::json(hint);
  return object;
}

}  // namespace

Outcome outcome_of(const Diagnostics& diagnostics) {
  Outcome outcome = Outcome::clean;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    if (diagnostic.message->severity != Severity::error) continue;
    if (!is_machine_failure(diagnostic.message->code)) return Outcome::content_errors;
    outcome = Outcome::machine_failure;
  }
  return outcome;
}

void print_report(std::ostream& out, const Diagnostics& diagnostics, Language language,
                  const FileSystem& files, bool errors_only) {
  const std::vector<Diagnostic> problems = diagnostics.sorted();
  if (problems.empty()) return;
  LineReader lines(files);
  for (const Diagnostic& diagnostic : problems) {
    if (errors_only && diagnostic.message->severity != Severity::error) continue;
    print(out, diagnostic, language,
          [&](const std::string& file, std::uint32_t line) { return lines.line(file, line); });
  }
  const std::size_t errors = count(problems, Severity::error);
  const std::size_t warnings = count(problems, Severity::warning);
  if (errors + warnings > 0) out << count_line(errors, warnings, language) << '\n';
}

void print_json_report(std::ostream& out, const Diagnostics& diagnostics, Language language,
                       const FileSystem& files) {
  LineReader lines(files);
  nlohmann::json problems = nlohmann::json::array();
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    problems.push_back(to_json(diagnostic, language, lines));
  }
  using Json = nlohmann::json;
  out << Json{{"problems", problems}}.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace congbo::check
