// The way every command that makes outputs goes: site folder → content → site → theme → plan.
// Owns everything a plan refers to. Used from the main thread.
#pragma once

#include <memory>

#include "base/files.h"
#include "cli/options.h"
#include "media/picture_cache.h"

namespace congbo {
class Diagnostics;
}
namespace congbo::portal {
class OutputPlan;
struct Extras;
struct Theme;
}  // namespace congbo::portal
namespace congbo::site {
struct Site;
}

namespace congbo::cli {

class PhaseLog;

class Preparation {
 public:
  // What builds keep of pictures is written only by a build.
  explicit Preparation(const Options& options,
                       media::PictureCache::Use pictures = media::PictureCache::Use::read_only);
  ~Preparation();

  // Goes as far as there are no errors: each phase reports all its problems, then the way ends.
  // False when there were errors.
  bool run(PhaseLog& phases, Diagnostics& diagnostics);

  const DiskFileSystem& files() const { return files_; }
  // Require: run() returned true.
  const site::Site& site() const { return *site_; }
  const portal::OutputPlan& plan() const { return *plan_; }
  media::PictureCache& pictures() { return pictures_; }

 private:
  // As far as the site; what is held back is let go at its end.
  bool assemble(PhaseLog& phases, Diagnostics& diagnostics);
  void index_pages(PhaseLog& phases);

  const Options& options_;
  DiskFileSystem files_;
  media::PictureCache pictures_;
  std::unique_ptr<DiskFileSystem> themes_;
  std::unique_ptr<site::Site> site_;
  std::unique_ptr<portal::Theme> theme_;
  std::unique_ptr<portal::Extras> extras_;
  std::unique_ptr<portal::OutputPlan> plan_;
};

// The folder of themes to use: the site's own when it holds `theme`, else the one installed with
// the program, else the site's own (whose absence is then reported).
std::string themes_folder(const std::string& source, const std::string& theme);

}  // namespace congbo::cli
