// Jinja2 itself is the judge: every pair of pairs.json must give the same text there and here.
#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <deque>
#include <fstream>
#include <nlohmann/json.hpp>

#include "theme.h"

namespace congbo::tpl {

namespace {

using Json = nlohmann::ordered_json;

Value to_value(const Json& json);

const Json& json_of(const void* self) {
  return *static_cast<const Json*>(self);
}

Value find_member(const void* self, std::string_view name) {
  const auto found = json_of(self).find(std::string(name));
  return found == json_of(self).end() ? Value::undefined() : to_value(*found);
}

std::size_t count_members(const void* self) {
  return json_of(self).size();
}

std::string_view member_name(const void* self, std::size_t index) {
  auto member = json_of(self).begin();
  std::advance(member, index);
  return member.key();
}

const ObjectType kJsonType{"object", {}, find_member, count_members, member_name};

Value to_value(const Json& json) {
  if (json.is_boolean()) return Value::boolean(json.get<bool>());
  if (json.is_number_integer()) return Value::integer(json.get<std::int64_t>());
  if (json.is_string()) return Value::text(json.get_ref<const std::string&>());
  if (json.is_object()) return Value::object(&json, kJsonType);
  if (json.is_null()) return Value();
  REQUIRE(json.is_array());
  return Value::list(&json, json.size(), [](const void* self, std::size_t index) {
    return to_value(json_of(self)[index]);
  });
}

std::string run_judge() {
  const std::string command = "/usr/bin/python3 -B " TEST_DIR "/template/jinja_judge.py " TEST_DIR
                              "/template/pairs.json 2>&1";
  std::FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string out;
  std::array<char, 4096> buffer{};
  while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
    out.append(buffer.data(), got);
  }
  const int status = pclose(pipe);
  REQUIRE_MESSAGE(status == 0, "the judge could not run (Debian package python3-jinja2): ", out);
  return out;
}

std::string render_pair(const Json& pair, const Json& context) {
  Environment environment(
      [&pair](const std::string& name) -> std::optional<std::string> {
        if (name == "page") return pair["template"].get<std::string>();
        if (!pair.contains("templates") || !pair["templates"].contains(name)) return std::nullopt;
        return pair["templates"][name].get<std::string>();
      },
      "");
  Diagnostics diagnostics;
  std::string out;
  const Template* page = environment.load("page", kJsonType, diagnostics);
  if (page != nullptr) render(*page, to_value(context), RenderContext{}, out, diagnostics);
  return out + list_problems(diagnostics);
}

}  // namespace

TEST_CASE("every pair renders as in Jinja2") {
  std::ifstream file(TEST_DIR "/template/pairs.json");
  const Json data = Json::parse(file);
  const Json& pairs = data["pairs"];
  REQUIRE(pairs.size() >= 300);
  const Json expected = Json::parse(run_judge());
  REQUIRE(expected.size() == pairs.size());
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    CAPTURE(pairs[i]["name"].get<std::string>());
    CAPTURE(pairs[i]["template"].get<std::string>());
    CHECK(render_pair(pairs[i], data["context"]) == expected[i].get<std::string>());
  }
}

}  // namespace congbo::tpl
