// docs/content.md says what the program reads: its tables and the schemas may not drift apart.
// A heading "…: `plans` · `milestones[]`" names the files and the mapping its table is about.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "base/text.h"
#include "content/map_reader.h"
#include "content/markdown_show.h"
#include "content/reading.h"

using namespace congbo;
using namespace congbo::content;

namespace {

constexpr std::string_view kFolders[] = {"directives", "plans", "news",   "models", "broadcasts",
                                         "bulletins",  "units", "events", "pages"};

// One mapping: `file` is a folder, "*" or "site.yaml"; `path` as in "milestones[].results[]".
struct Mapping {
  std::string file;
  std::string path;
  auto operator<=>(const Mapping&) const = default;
};

struct KeyRow {
  std::string key;
  std::vector<std::string> aliases;
};

struct ValueRow {
  Mapping mapping;
  std::string key;
  std::string value;
  std::vector<std::string> words;
};

struct Contract {
  std::map<Mapping, std::vector<KeyRow>> keys;
  std::vector<ValueRow> values;
};

std::vector<std::string> quoted_in(std::string_view text) {
  std::vector<std::string> words;
  const std::vector<std::string_view> parts = split(text, '`');
  for (std::size_t i = 1; i < parts.size(); i += 2) words.emplace_back(parts[i]);
  return words;
}

bool is_file(std::string_view word) {
  return word == "*" || word == "site.yaml" ||
         std::find(std::begin(kFolders), std::end(kFolders), word) != std::end(kFolders);
}

std::vector<Mapping> mappings_in(std::string_view text) {
  std::vector<Mapping> mappings;
  std::string path;
  for (std::string& word : quoted_in(text)) {
    if (is_file(word)) {
      mappings.push_back({std::move(word), {}});
    } else {
      path = std::move(word);
    }
  }
  for (Mapping& mapping : mappings) mapping.path = path;
  return mappings;
}

Contract read_contract() {
  std::ifstream file(std::string(TEST_DIR) + "/../docs/content.md");
  REQUIRE(file);
  Contract contract;
  std::vector<Mapping> mappings;
  for (std::string line; std::getline(file, line);) {
    if (line.rfind("##", 0) == 0) mappings = mappings_in(line);
    const std::vector<std::string_view> cells = split(line, '|');
    if (cells.size() == 7 && cells[1].find('`') != cells[1].npos) {
      for (const Mapping& mapping : mappings) {
        contract.keys[mapping].push_back({quoted_in(cells[1]).front(), quoted_in(cells[2])});
      }
    }
    if (cells.size() == 6 && mappings.empty() && quoted_in(cells[3]).size() == 1 &&
        quoted_in(cells[2]).size() == 1) {
      for (const Mapping& mapping : mappings_in(cells[1])) {
        contract.values.push_back(
            {mapping, quoted_in(cells[2])[0], quoted_in(cells[3])[0], quoted_in(cells[4])});
      }
    }
  }
  return contract;
}

// `line` inside the mapping that `path` leads to.
std::string yaml_at(std::string_view path, std::string_view line) {
  std::string yaml;
  std::string indent;
  for (std::string_view part : split(path, '.')) {
    if (part.empty()) continue;
    const bool list = part.size() > 2 && part.substr(part.size() - 2) == "[]";
    if (list) part.remove_suffix(2);
    yaml += std::string(part) + ":\n";
    // The first line of a list's item carries the dash; what follows is indented below it.
    for (std::size_t i = 0; i < indent.size(); ++i) indent[i] = ' ';
    indent += list ? "  - " : "  ";
    yaml += indent;
  }
  return yaml + std::string(line) + "\n";
}

std::string problems_at(const Mapping& mapping, std::string_view line) {
  const std::string yaml = yaml_at(mapping.path, line);
  if (mapping.file != "site.yaml") {
    return front_problems(mapping.file == "*" ? "news" : mapping.file, yaml);
  }
  Diagnostics diagnostics;
  read_site_config(yaml, diagnostics);
  return show(diagnostics);
}

bool accepts(const Mapping& mapping, std::string_view key) {
  return problems_at(mapping, std::string(key) + ":").find("unknown-key ") == std::string::npos;
}

// Keys of the mapping in the tables; the top of a document has those of every kind too.
std::set<std::string> documented(const Contract& contract, const Mapping& mapping) {
  std::set<std::string> keys;
  const auto add = [&](const Mapping& of) {
    const auto found = contract.keys.find(of);
    if (found == contract.keys.end()) return;
    for (const KeyRow& row : found->second) keys.insert(row.key);
  };
  add(mapping);
  if (mapping.path.empty() && mapping.file != "site.yaml") add({"*", ""});
  return keys;
}

std::vector<Mapping> all_mappings(const Contract& contract) {
  std::vector<Mapping> mappings;
  for (const auto& [mapping, rows] : contract.keys) {
    if (mapping != Mapping{"*", ""}) mappings.push_back(mapping);
  }
  return mappings;
}

}  // namespace

TEST_CASE("the contract has a table for every kind, for every nested mapping and for site.yaml") {
  const Contract contract = read_contract();
  for (std::string_view folder : kFolders) {
    CAPTURE(folder);
    CHECK(contract.keys.count({std::string(folder), ""}) == 1);
  }
  CHECK(contract.keys.size() == 43);
  CHECK(contract.keys.count({"plans", "milestones[].results[]"}) == 1);
  CHECK(contract.keys.count({"site.yaml", ""}) == 1);
}

TEST_CASE("the contract lists exactly the keys that are read") {
  const Contract contract = read_contract();
  const std::vector<std::string_view> known = keys_with_aliases();
  for (const Mapping& mapping : all_mappings(contract)) {
    const std::set<std::string> keys = documented(contract, mapping);
    for (const std::string& key : keys) {
      CAPTURE(mapping.file);
      CAPTURE(mapping.path);
      CAPTURE(key);
      CHECK(accepts(mapping, key));
      CHECK(std::find(known.begin(), known.end(), key) != known.end());
    }
    for (std::string_view key : known) {
      if (keys.count(std::string(key)) > 0) continue;
      CAPTURE(mapping.file);
      CAPTURE(mapping.path);
      CAPTURE(key);
      CHECK_FALSE(accepts(mapping, key));
    }
  }
}

TEST_CASE("the contract lists every Vietnamese key, and every one is read") {
  const Contract contract = read_contract();
  std::set<std::string_view> seen;
  for (const auto& [mapping, rows] : contract.keys) {
    for (const KeyRow& row : rows) {
      CAPTURE(mapping.path);
      CAPTURE(row.key);
      const std::vector<std::string_view>& aliases = aliases_of_key(row.key);
      CHECK(row.aliases == std::vector<std::string>(aliases.begin(), aliases.end()));
      for (const std::string& alias : row.aliases) {
        CAPTURE(alias);
        CHECK(accepts(mapping, alias));
      }
      if (!aliases.empty()) seen.insert(row.key);
    }
  }
  for (std::string_view key : keys_with_aliases()) {
    CAPTURE(key);
    CHECK(seen.count(key) == 1);
  }
}

TEST_CASE("no alias means two keys of one mapping") {
  const Contract contract = read_contract();
  for (const Mapping& mapping : all_mappings(contract)) {
    std::map<std::string, std::string> owners;
    for (const std::string& key : documented(contract, mapping)) {
      std::vector<std::string_view> words = aliases_of_key(key);
      words.push_back(key);
      for (std::string_view word : words) {
        CAPTURE(mapping.file);
        CAPTURE(mapping.path);
        const auto [owner, fresh] = owners.emplace(key_form(word), key);
        CAPTURE(owner->second);
        CAPTURE(key);
        CHECK(fresh);
      }
    }
  }
}

TEST_CASE("the contract lists exactly the values of closed sets") {
  const Contract contract = read_contract();
  std::map<std::pair<Mapping, std::string>, std::string> listed;
  for (const ValueRow& row : contract.values) {
    std::vector<std::string> words = row.words;
    words.push_back(row.value);
    for (const std::string& word : words) {
      CAPTURE(row.key);
      CAPTURE(word);
      CHECK(problems_at(row.mapping, row.key + ": " + word).find("unknown-choice") ==
            std::string::npos);
    }
    REQUIRE_FALSE(row.words.empty());
    std::string& list = listed[{row.mapping, row.key}];
    list += (list.empty() ? "" : ", ") + row.value + " (" + row.words.front() + ")";
  }
  CHECK(listed.size() == 16);
  for (const auto& [where, list] : listed) {
    CAPTURE(where.second);
    const std::string problems = problems_at(where.first, where.second + ": zzz");
    const std::string expected = "zzz|" + where.second + "|" + list;
    const std::size_t at = problems.find(expected);
    REQUIRE(at != std::string::npos);
    const std::size_t end = at + expected.size();
    CHECK((end == problems.size() || problems[end] == '\n'));
  }
}
