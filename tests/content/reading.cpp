#include "content/reading.h"

#include <doctest/doctest.h>

#include <sstream>

#include "base/text.h"
#include "content/markdown_show.h"

namespace congbo::content {

std::string printed(const Diagnostics& diagnostics, const Files& files, Language language) {
  std::ostringstream out;
  const LineSource line_of = [&](const std::string& file, std::uint32_t line) {
    const auto found = files.find(file);
    if (found == files.end()) return std::string();
    const std::vector<std::string_view> lines = split(found->second, '\n');
    return line <= lines.size() ? std::string(lines[line - 1]) : std::string();
  };
  for (const Diagnostic& item : diagnostics.sorted()) print(out, item, language, line_of);
  return out.str();
}

std::string yaml_problems(std::string_view text) {
  Diagnostics diagnostics;
  read_yaml({"bai.md", text, 2}, diagnostics);
  return show(diagnostics);
}

YamlNode read_clean_yaml(std::string_view text) {
  Diagnostics diagnostics;
  const std::optional<YamlNode> root = read_yaml({"bai.md", text, 2}, diagnostics);
  CHECK(show(diagnostics) == "");
  REQUIRE(root);
  return *root;
}

DocumentPtr read_front(std::string_view folder, std::string_view yaml, std::string& problems) {
  Diagnostics diagnostics;
  prepare_markdown();
  const std::string file = "content/" + std::string(folder) + "/bai.md";
  const std::string text = "---\n" + std::string(yaml) + "---\n";
  DocumentPtr document = read_document(file, text, SiteConfig{}, diagnostics);
  problems = show(diagnostics);
  return document;
}

DocumentPtr read_clean(std::string_view folder, std::string_view yaml) {
  std::string problems;
  DocumentPtr document = read_front(folder, yaml, problems);
  CHECK(problems == "");
  REQUIRE(document != nullptr);
  return document;
}

std::string front_problems(std::string_view folder, std::string_view yaml) {
  std::string problems;
  read_front(folder, yaml, problems);
  return problems;
}

std::string file_problems(std::string_view file, std::string_view text) {
  Diagnostics diagnostics;
  prepare_markdown();
  read_document(file, text, SiteConfig{}, diagnostics);
  return show(diagnostics);
}

tl::expected<std::string, FileProblem> FailingFileSystem::read(std::string_view path,
                                                               std::uintmax_t limit) const {
  if (path == unreadable_) return tl::make_unexpected(FileProblem::unreadable);
  return MemoryFileSystem::read(path, limit);
}

FileListing FailingFileSystem::list(std::string_view folder) const {
  FileListing listing;
  for (FileEntry& file : MemoryFileSystem::list(folder).files) {
    if (std::string_view(file.path).ends_with("/lien-ket.md")) {
      listing.skipped.push_back({file.path, FileProblem::outside});
    } else {
      listing.files.push_back(std::move(file));
    }
  }
  return listing;
}

}  // namespace congbo::content
