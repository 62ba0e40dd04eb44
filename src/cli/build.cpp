// congbo build: the whole way, from the site folder to the published portal.
#include <fmt/format.h>

#include <filesystem>
#include <iostream>

#include "base/diagnostics.h"
#include "cli/commands.h"
#include "cli/finish.h"
#include "cli/phase_log.h"
#include "cli/preparation.h"
#include "portal/outputs.h"
#include "publish/publisher.h"

namespace congbo::cli {
namespace {

std::string output_of(const Options& options) {
  if (!options.output.empty()) return options.output;
  return (std::filesystem::path(options.source) / "public").string();
}

void tell_pictures(const Options& options, const media::PictureCache::Counts& counts) {
  if (counts.found + counts.missed == 0) return;
  const char* words = options.language == Language::vi
                          ? "Cỡ ảnh: {} làm mới, {} lấy lại từ lần dựng trước.\n"
                          : "Picture sizes: {} made, {} taken from an earlier build.\n";
  std::cout << fmt::format(fmt::runtime(words), counts.missed, counts.found);
}

void tell_result(const Options& options, const std::string& output,
                 const publish::PublishCounts& counts) {
  if (options.quiet) return;
  const char* words =
      options.language == Language::vi
          ? "Đã đăng vào {}: {} tệp mới hoặc đổi, {} tệp giữ nguyên, {} tệp bỏ đi.\n"
          : "Published to {}: {} files new or changed, {} unchanged, {} removed.\n";
  std::cout << fmt::format(fmt::runtime(words), output, counts.written, counts.unchanged,
                           counts.removed);
}

// Renders every output into the output folder. Nothing is exchanged unless all went well.
void publish_plan(const Options& options, Preparation& prepared, PhaseLog& phases,
                  Diagnostics& diagnostics) {
  const std::string output = output_of(options);
  phases.begin("dựng và ghi các trang", "render and write");
  const auto publisher = publish::Publisher::open(output, options.source, diagnostics);
  if (publisher == nullptr) return;
  if (!portal::produce_all(prepared.plan(), *publisher, options.jobs, diagnostics)) return;
  // From here every page is whole; readers still see the old site.

  phases.begin("đăng lên", "publish");
  publish::PublishCounts counts;
  if (!publisher->commit(diagnostics, counts)) return;
  // What this build had no use for belongs to pictures that were changed, removed or held back.
  prepared.pictures().remove_unused();
  tell_result(options, output, counts);
  if (!options.quiet) tell_pictures(options, prepared.pictures().counts());
}

}  // namespace

int build(const Options& options) {
  Diagnostics diagnostics;
  PhaseLog phases(options);
  Preparation preparation(options, media::PictureCache::Use::read_and_write);
  if (preparation.run(phases, diagnostics)) {
    publish_plan(options, preparation, phases, diagnostics);
  }
  phases.finish();
  return finish(options, diagnostics, preparation.files());
}

}  // namespace congbo::cli
