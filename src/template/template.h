// The theme language: Jinja2's syntax, parsed once, names checked against a declared context, every
// output escaped for the place it stands in (decided while parsing). Themes are trusted, data is
// not.
//
// Use: one Environment per build, filled and then only read; `load` each page kind's template,
// which reports every problem it finds; `render` from any number of threads at once.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "base/diagnostics.h"
#include "template/value.h"

namespace congbo::tpl {

// What a render may cost before it is stopped with an error.
struct Limits {
  std::size_t steps = 20'000'000;  // instructions executed
  std::size_t depth = 64;          // nested includes and macro calls
  std::size_t output_bytes = 64u * 1024 * 1024;
};

// Where the page being rendered stands and how addresses are written.
struct RenderContext {
  std::string_view page_path;      // "ke-hoach/2023/76-kh-du.html"; links are relative to it
  std::string_view absolute_base;  // "https://xa.example/": not empty = links are absolute
  std::string_view language;       // "vi" or "en": chooses the texts of t()
  const void* host = nullptr;      // for HtmlWriter functions; the template room never reads it
};

// The address `target` (path from the site's root, with or without #fragment; or absolute URL,
// which is returned as it is) as seen from the page of `context`.
std::string address_from(const RenderContext& context, std::string_view target);

using TemplateSource = std::function<std::optional<std::string>(const std::string& name)>;
using Texts = std::map<std::string, std::string, std::less<>>;

class Template;  // parsed, checked and compiled; immutable

class Environment {
 public:
  // `source` gives a template's text by name ("plan.html"); `shown_folder` stands before the name
  // in messages ("themes/default/templates"); `texts` holds the words of t('key') by language.
  Environment(TemplateSource source, std::string shown_folder,
              std::map<std::string, Texts, std::less<>> texts = {}, Limits limits = {});
  ~Environment();
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

  // Parses and checks `name` and everything it extends, includes and imports, for pages whose
  // context is `context`. Null when there was an error; every error is in `diagnostics`.
  // Not thread-safe; the template lives as long as the environment.
  const Template* load(const std::string& name, const ObjectType& context,
                       Diagnostics& diagnostics);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// Renders into `out` (appended). False when a limit or a bad value stopped it; the reason, with its
// place in the template, is then in `diagnostics`. Thread-safe. Requires: `root` is an object of
// the type the template was loaded with.
bool render(const Template& page, const Value& root, const RenderContext& context, std::string& out,
            Diagnostics& diagnostics);

}  // namespace congbo::tpl
