#include "fixture.h"

#include <mutex>

#include "base/date.h"
#include "base/diagnostics.h"
#include "base/files.h"
#include "content/load.h"
#include "portal/outputs.h"
#include "portal/page_kind.h"
#include "portal/theme.h"
#include "portal/words.h"
#include "publish/sink.h"
#include "site/assemble.h"

namespace congbo::testing {
namespace {

class MemorySink : public publish::OutputSink {
 public:
  void accept(const std::string& path, std::string_view bytes) override {
    const std::lock_guard<std::mutex> lock(mutex_);
    outputs[path] = bytes;
  }
  Files outputs;

 private:
  std::mutex mutex_;
};

Files theme_files(const PortalOptions& options) {
  Files files;
  files["default/i18n/vi.yaml"] = theme_words("");
  files["default/i18n/en.yaml"] = theme_words("en ");
  for (int i = 0; i < portal::kPageKindCount; ++i) {
    const std::string name(portal::row_of(static_cast<portal::PageKind>(i)).template_name);
    files["default/templates/" + name] = "{{ page.title }}";
  }
  for (const auto& [name, text] : options.templates) files["default/templates/" + name] = text;
  for (const auto& [name, text] : options.theme) files["default/" + name] = text;
  return files;
}

std::string listed(const Diagnostics& diagnostics) {
  std::string list;
  for (const Diagnostic& each : diagnostics.sorted()) {
    list += each.file;
    if (each.place.line > 0) list += ":" + std::to_string(each.place.line);
    list += " " + std::string(each.message->code) + " " + message_text(each, Language::vi);
    const std::string hint = hint_text(each, Language::vi);
    list += (hint.empty() ? "" : " (" + hint + ")") + "\n";
  }
  return list;
}

}  // namespace

std::string theme_words(const std::string& prefix) {
  std::string yaml;
  for (std::string_view key : portal::required_words()) {
    yaml += std::string(key) + ": " + prefix + std::string(key) + "\n";
  }
  return yaml;
}

BuiltPortal build_portal(const PortalOptions& options) {
  Files content = options.content;
  content.emplace("site.yaml", kPlainSite);
  // A site without any document is refused; tests of themes need no particular one.
  if (content.size() == 1) content.emplace("content/pages/trang.md", "---\ntitle: Trang\n---\n");
  const MemoryFileSystem files(content);
  const MemoryFileSystem themes(theme_files(options));
  Diagnostics diagnostics;
  MemorySink sink;
  const site::Site site = site::assemble(content::load_content(files, 1, diagnostics),
                                         {*parse_date(options.as_of)}, diagnostics);
  const auto theme = portal::load_theme(themes, site.config, diagnostics);
  if (theme != nullptr) {
    portal::Extras extras{options.search_index, {}};
    for (const auto& [path, bytes] : options.extra_files) extras.files.push_back({path, bytes});
    const auto plan =
        portal::plan_outputs({site, *theme, files, &extras, options.pictures}, diagnostics);
    portal::produce_all(*plan, sink, options.jobs, diagnostics);
  }
  return {std::move(sink.outputs), listed(diagnostics)};
}

std::string render(const PortalOptions& options, const std::string& path) {
  const BuiltPortal built = build_portal(options);
  const auto page = built.outputs.find(path);
  return page == built.outputs.end() ? built.problems : page->second;
}

}  // namespace congbo::testing
