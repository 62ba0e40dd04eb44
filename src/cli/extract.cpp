// congbo extract: one text, read as an official document and told back. No site is needed.
#include "importing/extract.h"

#include <filesystem>
#include <iostream>
#include <iterator>

#include "base/files.h"
#include "base/platform.h"
#include "base/text.h"
#include "check/report.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "content/official_text.h"
#include "importing/messages.h"

namespace congbo::cli {
namespace {

constexpr std::uintmax_t kMostBytes = 64 * 1024 * 1024;

// The text of the file (or of standard input), or nothing after reporting why not.
std::optional<std::string> read_input(const std::string& input, Diagnostics& diagnostics) {
  std::string text;
  std::error_code problem;
  if (input == "-") {
    text.assign(std::istreambuf_iterator<char>(std::cin), {});
    if (text.size() > kMostBytes) problem = std::make_error_code(std::errc::file_too_large);
  } else {
    problem = read_file(input, kMostBytes, true, text);
  }
  if (problem == std::errc::file_too_large) {
    diagnostics.report(importing::kInputTooLarge, input, {}, {std::to_string(kMostBytes)});
  } else if (problem == std::errc::no_such_file_or_directory) {
    diagnostics.report(importing::kInputMissing, input, {});
  } else if (problem) {
    diagnostics.report(importing::kInputUnreadable, input, {});
  } else if (const std::optional<std::size_t> bad = find_invalid_utf8(text)) {
    diagnostics.report(importing::kInputNotText, input, place_of(text, *bad, *bad + 1));
  } else {
    return text;
  }
  return std::nullopt;
}

int refuse(const Options& options, const Diagnostics& diagnostics) {
  const MemoryFileSystem nothing({});
  check::print_report(std::cerr, diagnostics, options.language, nothing);
  const bool machine =
      diagnostics.sorted().front().message->code == importing::kInputUnreadable.code;
  return machine ? kMachineFailed : kContentErrors;
}

}  // namespace

int extract(const Options& options) {
  Diagnostics diagnostics;
  const std::optional<std::string> text = read_input(options.input, diagnostics);
  if (!text) return refuse(options, diagnostics);
  const content::OfficialText read = content::read_official_text(*text, options.now);
  if (options.json) {
    importing::print_extract_json(std::cout, *text, read);
  } else {
    importing::print_extract_report(std::cout, *text, read, options.language);
  }
  return kDone;
}

}  // namespace congbo::cli
