// For the tests of front matter and loading: small sites in memory, and what was said about them as
// a person reads it.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "content/load.h"
#include "content/yaml.h"

namespace congbo::content {

using Files = std::map<std::string, std::string, std::less<>>;

// Every problem as it is printed, with its line of the file. The files are read from `files`.
std::string printed(const Diagnostics& diagnostics, const Files& files, Language language);

// The problems of read_yaml as "code line:column+length arguments", one a line; empty when none.
std::string yaml_problems(std::string_view text);
YamlNode read_clean_yaml(std::string_view text);  // fails the test if anything is reported

// A document of the folder's kind made of this front matter; `problems` as above.
DocumentPtr read_front(std::string_view folder, std::string_view yaml, std::string& problems);
DocumentPtr read_clean(std::string_view folder, std::string_view yaml);
std::string front_problems(std::string_view folder, std::string_view yaml);

// A whole file, as load_content would read it.
std::string file_problems(std::string_view file, std::string_view text);

// Files on a disk that fails to read some of them.
class FailingFileSystem : public MemoryFileSystem {
 public:
  FailingFileSystem(Files files, std::string unreadable)
      : MemoryFileSystem(std::move(files)), unreadable_(std::move(unreadable)) {}
  tl::expected<std::string, FileProblem> read(std::string_view path,
                                              std::uintmax_t limit) const override;
  // A file named lien-ket.md stands for a link that leads out of the site.
  FileListing list(std::string_view folder) const override;

 private:
  std::string unreadable_;
};

}  // namespace congbo::content
