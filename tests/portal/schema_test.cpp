// docs/themes.md and the program say the same about every name a template may use.
#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "base/text.h"
#include "portal/page_kind.h"
#include "portal/types.h"
#include "portal/words.h"
#include "template/value.h"

using namespace congbo;

namespace {

// "site" → {"title: text", …}; the table of root names is the object "every page".
using Schema = std::map<std::string, std::set<std::string>>;

std::string name_of(const tpl::Type& type) {
  switch (type.kind) {
    case tpl::Kind::boolean:
      return "boolean";
    case tpl::Kind::integer:
      return "integer";
    case tpl::Kind::text:
      return "text";
    case tpl::Kind::date:
      return "date";
    case tpl::Kind::html:
      return "html";
    case tpl::Kind::link:
      return "link";
    case tpl::Kind::list:
      return "list of " + name_of(*type.element);
    case tpl::Kind::object:
      return std::string(type.object->name);
    default:
      return "any";
  }
}

std::set<std::string> fields_of(const tpl::ObjectType& type) {
  std::set<std::string> fields;
  for (const tpl::Field& field : type.fields) {
    fields.insert(std::string(field.name) + ": " + name_of(field.type));
  }
  return fields;
}

Schema schema_of_program() {
  Schema schema;
  for (const tpl::ObjectType* type : portal::all_types()) {
    schema[std::string(type->name)] = fields_of(*type);
  }
  for (int i = 0; i < portal::kPageKindCount; ++i) {
    const auto& row = portal::row_of(static_cast<portal::PageKind>(i));
    for (const std::string& field : fields_of(row.root)) {
      const bool is_shared = field == "site: site" || field == "page: page";
      const std::string page = is_shared ? "every" : std::string(row.template_name);
      schema["every page"].insert(page + " " + field);
    }
  }
  return schema;
}

std::string without_marks(std::string_view cell) {
  std::string plain;
  for (const char c : trim(cell)) {
    if (c != '`') plain += c;
  }
  return plain;
}

std::string read_docs() {
  std::ifstream file("docs/themes.md");
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

void read_row(const std::string& object, const std::vector<std::string_view>& cells,
              Schema& schema) {
  const std::string first = without_marks(cells[1]);
  if (first == "Field" || first == "Template" || first.starts_with("--")) return;
  const std::string second = without_marks(cells[2]);
  if (object == "every page") {
    schema[object].insert(first + " " + second + ": " + without_marks(cells[3]));
  } else {
    schema[object].insert(first + ": " + second);
  }
}

Schema schema_of_docs() {
  Schema schema;
  std::string object;
  const std::string text = read_docs();
  for (std::string_view line : split(text, '\n')) {
    if (line.starts_with("#")) object.clear();
    if (line.starts_with("### ")) {
      object = line == "### Every page" ? "every page" : std::string(line.substr(4));
      schema[object];
    }
    if (!object.empty() && line.starts_with("|")) read_row(object, split(line, '|'), schema);
  }
  return schema;
}

// Kinds of documents share the fields of `document`; the docs say so once.
void add_shared_fields(Schema& docs) {
  std::set<std::string> shared;
  for (const tpl::Field& field : portal::shared_document_fields()) {
    shared.insert(std::string(field.name) + ": " + name_of(field.type));
  }
  docs["plan"].insert(docs["directive"].begin(), docs["directive"].end());
  for (const char* kind :
       {"directive", "plan", "news", "model", "broadcast", "bulletin", "event"}) {
    docs[kind].insert(shared.begin(), shared.end());
  }
}

}  // namespace

TEST_CASE("docs/themes.md lists every object and field with its type, and no others") {
  Schema docs = schema_of_docs();
  add_shared_fields(docs);
  const Schema program = schema_of_program();
  for (const auto& [object, fields] : program) {
    CAPTURE(object);
    CHECK(docs.contains(object));
    for (const std::string& field : fields) {
      CAPTURE(field);
      CHECK(docs[object].contains(field));
    }
    for (const std::string& field : docs[object]) {
      CAPTURE(field);
      CHECK(fields.contains(field));
    }
  }
  for (const auto& [object, fields] : docs) {
    CAPTURE(object);
    CHECK(program.contains(object));
  }
}

TEST_CASE("docs/themes.md names every word the program needs from a theme") {
  const std::string text = read_docs();
  for (std::string_view key : portal::required_words()) {
    CAPTURE(key);
    const bool is_inverse = key.ends_with(".inverse");
    CHECK((is_inverse || text.find("`" + std::string(key) + "`") != std::string::npos));
  }
}
