// Typed reading of one YAML mapping: every value a schema asks for is taken by key, under its
// English name or its Vietnamese alias, and what was never asked for is an unknown key, reported
// with the nearest known one. A wrong value is reported and reads as absent, so all problems come
// out at once.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "content/values.h"
#include "content/yaml.h"

namespace congbo::content {

// What reading a file needs throughout.
struct ReadContext {
  std::string_view file;
  Diagnostics& diagnostics;
  std::optional<Date> reference;  // the document's date: gives phrases their year
};

// One word of a closed set: canonical English, then the Vietnamese ones people may type.
struct Choice {
  std::string_view canonical;
  std::vector<std::string_view> vietnamese;
};

class MapReader {
 public:
  MapReader(const YamlNode& map, const ReadContext& context);

  bool has(std::string_view key);
  std::string text(std::string_view key);
  std::string required_text(std::string_view key);
  std::vector<std::string> texts(std::string_view key);  // a list, or one text
  bool boolean(std::string_view key, bool otherwise);
  std::optional<int> integer(std::string_view key);
  std::optional<std::size_t> count(std::string_view key);  // from 1 up
  std::optional<Date> date(std::string_view key);
  std::optional<EdtfDate> edtf_date(std::string_view key);  // day, month or year
  std::optional<Edtf> edtf(std::string_view key, Place* place = nullptr);
  std::optional<TimePhrase> phrase(std::string_view key);
  std::optional<schedule::Offset> offset(std::string_view key);
  std::optional<Range> range(std::string_view key);
  Ref ref(std::string_view key);
  std::vector<Ref> refs(std::string_view key);
  std::optional<IdentityRef> identity(std::string_view key);
  std::vector<IdentityRef> identities(std::string_view key);

  PictureRef picture(std::string_view key);  // a file's path, or a mapping
  std::vector<PictureRef> pictures(std::string_view key);

  // Index of the value in `choices`, or `otherwise` when absent or wrong.
  std::size_t choice(std::string_view key, const std::vector<Choice>& choices,
                     std::size_t otherwise);

  // Calls `read` with a reader for the mapping under `key`, or for each mapping in the list there.
  void map(std::string_view key, const std::function<void(MapReader&)>& read);
  void each(std::string_view key, const std::function<void(MapReader&)>& read);

  // Reports every key nobody asked for. Call last.
  void finish();

  Place place() const { return map_.place; }
  Place place_of(std::string_view key);
  const ReadContext& context() const { return context_; }

 private:
  const YamlNode* take(std::string_view key);
  const YamlNode* take_scalar(std::string_view key, std::string_view expected);
  void wrong_type(const YamlNode& node, std::string_view key, std::string_view expected);
  void wrong_item(const YamlNode& item, std::string_view key);
  IdentityRef read_identity(const YamlNode& node, std::string_view key);
  PictureRef read_picture(const YamlNode& node, std::string_view key);

  const YamlNode& map_;
  const ReadContext& context_;
  std::vector<std::string> forms_;  // key_form of every entry
  std::vector<bool> taken_;
  std::vector<std::string_view> asked_;
};

// Vietnamese spellings of `key`, which may be typed in its place. Empty for most nested keys.
const std::vector<std::string_view>& aliases_of_key(std::string_view key);

// Every key of any mapping that has an alias: for lists of all there is.
std::vector<std::string_view> keys_with_aliases();

// A key as typed, in the form in which aliases are compared: case, tone placement, dashes, spaces
// and underscores no longer differ.
std::string key_form(std::string_view typed);

// Whether `form`, made by key_form, is an alias of `key`. One alias may serve several keys that
// never stand in one mapping ("đơn vị" is `unit` in a duty and `units` in a milestone).
bool is_alias(std::string_view form, std::string_view key);

}  // namespace congbo::content
