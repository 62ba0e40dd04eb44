#include "check/meaning_site.h"

#include <doctest/doctest.h>

#include "base/files.h"
#include "base/text.h"
#include "check/meaning.h"
#include "site/assemble.h"

namespace congbo::check::testing {
namespace {

std::string show(const Diagnostic& item, const Files& files) {
  std::string text = item.file.substr(std::string_view("content/").size());
  const std::string& file = files.at(text);
  REQUIRE(item.place.line > 0);
  const std::string_view line = split(file, '\n')[item.place.line - 1];
  text += ":" + std::to_string(item.place.line) + " «";
  text += line.substr(item.place.column, item.place.length);
  text += "» " + std::string(item.message->code);
  for (const std::string& argument : item.arguments) text += "|" + argument;
  return text + "\n";
}

}  // namespace

std::string findings(const Files& files, std::string_view rule) {
  Files all{{"site.yaml", "title: Trang\n"}};
  for (const auto& [path, text] : files) all["content/" + path] = text;
  const MemoryFileSystem disk(all);
  Diagnostics loading;
  content::Content content = content::load_content(disk, 1, loading);
  const std::vector<content::DocumentPtr> documents = content.documents;
  const site::Site site = site::assemble(std::move(content), {{2023, 6, 1}, false}, loading);
  for (const Diagnostic& item : loading.sorted()) {
    INFO(message_text(item, Language::en) << " in " << item.file);
    CHECK(item.message->severity != Severity::error);
  }
  Diagnostics found;
  check_meaning(documents, site, disk, 1, found);
  std::string shown;
  for (const Diagnostic& item : found.sorted()) {
    CHECK(item.message->severity != Severity::error);
    if (item.message->code == rule) shown += show(item, files);
  }
  return shown;
}

std::string plan(std::string_view front_matter, std::string_view text) {
  return "---\ntitle: Kế hoạch\nperiod: 2022/2025\n" + std::string(front_matter) + "---\n" +
         std::string(text);
}

std::string unit(std::string_view title, std::string_view front_matter) {
  return "---\ntitle: " + std::string(title) + "\n" + std::string(front_matter) + "---\n";
}

}  // namespace congbo::check::testing
