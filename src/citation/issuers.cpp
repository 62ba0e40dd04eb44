// Who may print which code: can_issue of bodies.h, decided by the names beside each code.
#include <algorithm>
#include <string>
#include <unordered_set>

#include "base/text.h"
#include "citation/bodies.h"
#include "citation/body_names.h"
#include "citation/code_tables.h"

namespace congbo::citation {
namespace {

// All in match form, in which names are compared.
using Names = std::vector<std::string>;

bool begins_with(std::string_view text, std::string_view words) {
  if (text.substr(0, words.size()) != words) return false;
  return text.size() == words.size() || text[words.size()] == ' ';
}

Names names_of(std::string_view list) {
  Names out;
  for (const std::string_view name : split(list, ';')) {
    if (!trim(name).empty()) out.push_back(to_match_form(trim(name)));
  }
  return out;
}

// The names of each code, in the codes' order.
const std::vector<Names>& names_by_code() {
  static const std::vector<Names> kNames = [] {
    std::vector<Names> out;
    for (const BodyCode& code : body_codes()) out.push_back(names_of(code.names));
    return out;
  }();
  return kNames;
}

// The longest name of the table that the text begins with; empty when none.
std::string known_name(std::string_view text) {
  static const std::unordered_set<std::string_view> kNames = [] {
    std::unordered_set<std::string_view> out;
    for (const Names& names : names_by_code()) out.insert(names.begin(), names.end());
    return out;
  }();
  for (std::size_t end = text.size(); end != text.npos && end > 0; end = text.rfind(' ', end - 1)) {
    if (kNames.count(text.substr(0, end)) != 0) return std::string(text.substr(0, end));
  }
  return {};
}

bool has_name(const BodyCode& code, const std::string& name) {
  const Names& names = names_by_code()[static_cast<std::size_t>(&code - body_codes().begin())];
  return std::find(names.begin(), names.end(), name) != names.end();
}

// The committee whose code ends a board's: TU in BTGTU.
const BodyCode* owner_of(std::string_view key) {
  for (const std::string_view owner : {"tw", "thu", "tu", "hu", "qu", "đu"}) {
    if (key.size() > owner.size() + 1 && key.substr(key.size() - owner.size()) == owner) {
      return find_body(owner);
    }
  }
  return nullptr;
}

enum class Agreement { yes, no, unknown };

Agreement agreement(std::string_view series, const std::string& name, std::string_view part) {
  std::string key = code_key(part);
  while (!key.empty() && key.back() >= '0' && key.back() <= '9') key.pop_back();
  const BodyCode* code = find_body(key);
  if (code == nullptr || code->names.empty() || name.empty()) return Agreement::unknown;
  if (!has_name(*code, name)) return Agreement::no;
  // "Ban Tuyên giáo" agrees with every BTG; then their owners must.
  const BodyCode* owner = owner_of(key);
  const std::string owner_name = known_name(trim(series.substr(name.size())));
  if (owner == nullptr || owner_name.empty() || owner == code) return Agreement::yes;
  return has_name(*owner, owner_name) ? Agreement::yes : Agreement::no;
}

}  // namespace

std::string_view without_speakers(std::string_view form) {
  static const Names kSpeakers = [] {
    Names out;
    for (const BodyHead& head : body_heads()) {
      if ((head.follows & kSpeaksFor) != 0) out.push_back(to_match_form(head.name));
    }
    return out;
  }();
  for (int depth = 0; depth < 3; ++depth) {
    const auto speaker = std::find_if(kSpeakers.begin(), kSpeakers.end(),
                                      [&](const auto& name) { return begins_with(form, name); });
    if (speaker == kSpeakers.end()) break;
    form = trim(form.substr(std::min(form.size(), speaker->size())));
  }
  return form;
}

bool can_issue(std::string_view issuer, std::string_view org) {
  const std::string form = to_match_form(issuer);
  const std::string_view series = without_speakers(form);
  const std::string name = known_name(series);
  std::string parts(org);
  std::replace(parts.begin(), parts.end(), '&', '-');
  bool is_unknown = false;
  for (const std::string_view part : split(parts, '-')) {
    const Agreement agrees = agreement(series, name, part);
    if (agrees == Agreement::yes) return true;
    is_unknown = is_unknown || agrees == Agreement::unknown;
  }
  return is_unknown;
}

}  // namespace congbo::citation
