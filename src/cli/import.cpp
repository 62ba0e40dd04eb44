// congbo import: papers as they were sent → documents of the site, to be checked by a person.
#include <iostream>
#include <set>

#include "base/diagnostics.h"
#include "base/files.h"
#include "check/report.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "content/messages.h"
#include "content/site_config.h"
#include "importing/importer.h"
#include "importing/known_units.h"
#include "importing/messages.h"
#include "importing/placing.h"

namespace congbo::cli {
namespace {

constexpr std::uintmax_t kMaxConfigBytes = 256 * 1024;

bool is_vietnamese(const Options& options) {
  return options.language == Language::vi;
}

// Settings from the command line and site.yaml; false when the folder is no site.
bool read_settings(const Options& options, const DiskFileSystem& site,
                   importing::ImportSettings& settings, Diagnostics& diagnostics) {
  const auto config = site.read("site.yaml", kMaxConfigBytes);
  if (!config) {
    diagnostics.report(content::kSiteConfigMissing, "site.yaml", {});
    return false;
  }
  Diagnostics unheard;  // `check` reports what is wrong with it
  settings.contacts_allowed = content::read_site_config(*config, unheard).contacts_allowed;
  settings.today = day_of(options);
  if (options.kind == "plan") settings.kind = importing::DraftKind::plan;
  if (options.kind == "directive") settings.kind = importing::DraftKind::directive;
  return true;
}

void show(const importing::Imported& imported, const Options& options) {
  std::cout << (is_vietnamese(options) ? "Sẽ ghi:\n" : "Would write:\n") << "  " << imported.folder
            << "/index.md\n";
  for (const importing::Picture& picture : imported.pictures) {
    std::cout << "  " << imported.folder << '/' << picture.name << '\n';
  }
  std::cout << '\n' << imported.index;
}

// False after reporting what could not be written.
bool write(const importing::Imported& imported, const std::string& source, const Options& options,
           Diagnostics& diagnostics) {
  std::string path;
  const std::error_code problem = importing::place_document(
      options.source, imported.folder, imported.index, imported.pictures, path);
  if (problem) {
    diagnostics.report(importing::kWriteFailed, source, {}, {path, problem.message()});
    return false;
  }
  if (options.quiet) return true;
  std::cout << (is_vietnamese(options) ? "Đã ghi " : "Wrote ") << imported.folder << "/index.md";
  if (const std::size_t count = imported.pictures.size(); count > 0) {
    std::cout << (is_vietnamese(options) ? " và " : " and ") << count
              << (is_vietnamese(options) ? " ảnh"
                  : count == 1           ? " picture"
                                         : " pictures");
  }
  std::cout << '\n';
  return true;
}

int exit_code_of(const Diagnostics& diagnostics) {
  int code = kDone;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    if (diagnostic.message->severity != Severity::error) continue;
    if (!importing::is_machine_failure(diagnostic.message->code)) return kContentErrors;
    code = kMachineFailed;
  }
  return code;
}

// Takes in every file; how many were written or shown.
std::size_t import_all(const Options& options, const DiskFileSystem& site,
                       const importing::ImportSettings& settings, Diagnostics& diagnostics) {
  const importing::KnownUnits units(site);
  std::set<std::string> shown;
  std::size_t done = 0;
  for (const std::string& file : options.files) {
    const auto imported = importing::import_file(file, settings, site, units, diagnostics);
    if (!imported) continue;
    if (!options.dry_run) {
      done += write(*imported, file, options, diagnostics) ? 1U : 0U;
    } else if (shown.insert(imported->folder).second) {
      show(*imported, options);
      ++done;
    } else {
      diagnostics.report(importing::kTargetExists, file, {}, {imported->folder});
    }
  }
  return done;
}

}  // namespace

int import_papers(const Options& options) {
  Diagnostics diagnostics;
  const DiskFileSystem site(options.source);
  importing::ImportSettings settings;
  std::size_t done = 0;
  if (read_settings(options, site, settings, diagnostics)) {
    done = import_all(options, site, settings, diagnostics);
  }
  std::cout.flush();
  if (!options.quiet || diagnostics.has_errors()) {
    check::print_report(std::cerr, diagnostics, options.language, site);
  }
  if (done > 0 && !options.dry_run && !options.quiet) {
    std::cout
        << (is_vietnamese(options)
                ? "Đọc lại các dòng “kiểm tra:” trong tệp, sửa cho đúng, rồi chạy congbo check.\n"
                : "Read the \"kiểm tra:\" lines in the file, put them right, then run congbo "
                  "check.\n");
  }
  return exit_code_of(diagnostics);
}

}  // namespace congbo::cli
