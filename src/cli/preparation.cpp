#include "cli/preparation.h"

#include <filesystem>

#include "base/diagnostics.h"
#include "check/meaning.h"
#include "cli/phase_log.h"
#include "portal/outputs.h"
#include "portal/theme.h"
#include "search/index.h"
#include "site/assemble.h"

namespace congbo::cli {
namespace {

namespace fs = std::filesystem;

// Beside an installed program lies ../share/congbo/themes; beside one just compiled, in
// build/<preset>/, lies ../../themes.
std::string bundled_themes() {
  std::error_code problem;
  const fs::path program = fs::read_symlink("/proc/self/exe", problem);
  if (problem) return {};
  for (const char* relative : {"../share/congbo/themes", "../../themes"}) {
    const fs::path folder = (program.parent_path() / relative).lexically_normal();
    if (fs::is_directory(folder, problem)) return folder.string();
  }
  return {};
}

// A folder of the site that is never listed, hence never published.
std::string pictures_folder(const std::string& source) {
  return (fs::path(source) / ".congbo" / "pictures").string();
}

}  // namespace

std::string themes_folder(const std::string& source, const std::string& theme) {
  std::error_code problem;
  const fs::path own = fs::path(source) / "themes";
  if (fs::is_directory(own / theme, problem)) return own.string();
  const std::string bundled = bundled_themes();
  const bool known = !bundled.empty() && fs::is_directory(fs::path(bundled) / theme, problem);
  return known || !fs::is_directory(own, problem) ? bundled : own.string();
}

Preparation::Preparation(const Options& options, media::PictureCache::Use pictures)
    : options_(options),
      files_(options.source),
      pictures_(pictures_folder(options.source), pictures) {}
Preparation::~Preparation() = default;

bool Preparation::assemble(PhaseLog& phases, Diagnostics& diagnostics) {
  phases.begin("đọc nội dung", "read the content");
  content::Content content = content::load_content(files_, options_.jobs, diagnostics);
  if (diagnostics.has_errors()) return false;
  // From here what each file says is fixed for good.

  phases.begin("nối các tài liệu", "resolve references");
  const std::vector<content::DocumentPtr> documents = content.documents;
  const site::AssembleOptions assembling{day_of(options_), options_.drafts};
  site_ = std::make_unique<site::Site>(site::assemble(std::move(content), assembling, diagnostics));
  if (diagnostics.has_errors()) return false;
  // From here nothing held back is in the site, and every reference is valid.

  phases.begin("kiểm tra ý nghĩa", "check the meaning");
  check::check_meaning(documents, *site_, files_, options_.jobs, diagnostics);
  return true;
}

// The search index is made from the site alone and handed to the portal as finished files.
void Preparation::index_pages(PhaseLog& phases) {
  extras_ = std::make_unique<portal::Extras>();
  if (!site_->config.search) return;
  phases.begin("lập chỉ mục tìm kiếm", "index the pages");
  search::Index index = search::build_index(*site_, options_.jobs);
  extras_->search_index = std::move(index.address);
  for (search::File& file : index.files) {
    extras_->files.push_back({std::move(file.path), std::move(file.bytes)});
  }
}

bool Preparation::run(PhaseLog& phases, Diagnostics& diagnostics) {
  if (!assemble(phases, diagnostics)) return false;
  // From here nothing held back is in memory's reach.

  phases.begin("đọc giao diện", "read the theme");
  themes_ = std::make_unique<DiskFileSystem>(themes_folder(options_.source, site_->config.theme));
  theme_ = portal::load_theme(*themes_, site_->config, diagnostics);
  if (theme_ == nullptr || diagnostics.has_errors()) return false;
  index_pages(phases);
  phases.begin("lập danh mục trang", "plan the outputs");
  plan_ = portal::plan_outputs({*site_, *theme_, files_, extras_.get(), &pictures_}, diagnostics);
  // From here the set of output paths is fixed, and every link leads to one of them.
  return plan_ != nullptr && !diagnostics.has_errors();
}

}  // namespace congbo::cli
