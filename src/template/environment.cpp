#include <algorithm>
#include <vector>

#include "template/compiler.h"
#include "template/messages.h"
#include "template/parser.h"

namespace congbo::tpl {

namespace {

struct Parsed {
  std::unique_ptr<Ast> ast;          // null: there is no such template
  std::vector<Diagnostic> problems;  // repeated for every page that uses the template
};

}  // namespace

struct Environment::Impl {
  TemplateSource source;
  std::string shown_folder;
  AllTexts texts;
  Limits limits;
  std::map<std::string, Parsed> parsed;
  std::vector<std::unique_ptr<Template>> templates;

  const Parsed& parse_once(const std::string& name);
  std::string shown(const std::string& name) const {
    return shown_folder.empty() ? name : shown_folder + "/" + name;
  }
};

const Parsed& Environment::Impl::parse_once(const std::string& name) {
  const auto [entry, added] = parsed.try_emplace(name);
  if (!added) return entry->second;
  if (std::optional<std::string> text = source(name)) {
    Diagnostics problems;
    entry->second.ast = parse({name, shown(name), std::move(*text), {}}, problems);
    entry->second.problems = problems.sorted();
  }
  return entry->second;
}

Environment::Environment(TemplateSource source, std::string shown_folder,
                         std::map<std::string, Texts, std::less<>> texts, Limits limits)
    : impl_(
          new Impl{std::move(source), std::move(shown_folder), std::move(texts), limits, {}, {}}) {}

Environment::~Environment() = default;

const Template* Environment::load(const std::string& name, const ObjectType& context,
                                  Diagnostics& diagnostics) {
  if (impl_->parse_once(name).ast == nullptr) {
    diagnostics.report(kMissing, impl_->shown(name), {}, {name});
    return nullptr;
  }
  Diagnostics found;
  std::vector<std::string> used;
  const AstSource asts = [&](const std::string& wanted) -> const Ast* {
    const Parsed& parsed = impl_->parse_once(wanted);
    if (std::find(used.begin(), used.end(), wanted) == used.end()) {
      used.push_back(wanted);
      for (const Diagnostic& problem : parsed.problems) found.report(problem);
    }
    return parsed.ast.get();
  };
  auto made = std::make_unique<Template>();
  made->program.limits = impl_->limits;
  made->program.texts = &impl_->texts;
  Compiler(asts, impl_->texts, context, made->program, found).compile(name);
  const bool failed = found.has_errors();
  diagnostics.absorb(std::move(found));
  if (failed) return nullptr;
  impl_->templates.push_back(std::move(made));
  return impl_->templates.back().get();
}

}  // namespace congbo::tpl
