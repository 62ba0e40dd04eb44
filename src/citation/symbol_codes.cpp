#include "citation/symbol_codes.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "base/text.h"
#include "citation/code_tables.h"

namespace congbo::citation {
namespace {

// Spellings without Đ that cannot mean another type. DA stays Dự án; CD is no document at all.
struct TypeAlias {
  std::string_view key;
  std::string_view code;
};
constexpr TypeAlias kTypeAliases[] = {
    {"qd", "QĐ"}, {"qdi", "QĐi"}, {"qyd", "QyĐ"}, {"nd", "NĐ"}, {"cthd", "CTHĐ"},
};

// The letters beyond ASCII that codes may hold: upper case and lower case.
struct LetterPair {
  std::string_view upper;
  std::string_view lower;
};
constexpr LetterPair kLetters[] = {
    {"Đ", "đ"}, {"Ă", "ă"}, {"Â", "â"}, {"Ê", "ê"}, {"Ô", "ô"}, {"Ơ", "ơ"}, {"Ư", "ư"}, {"Ð", "ð"},
};

std::string change_case(std::string_view text, bool to_upper) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view two = text.substr(i, 2);
    const LetterPair* pair =
        std::find_if(std::begin(kLetters), std::end(kLetters),
                     [&](const LetterPair& p) { return p.upper == two || p.lower == two; });
    if (pair != std::end(kLetters)) {
      if (pair->upper == "Ð") pair = &kLetters[0];  // the Icelandic look-alike of old fonts
      out += to_upper ? pair->upper : pair->lower;
      i += 2;
      continue;
    }
    const char c = text[i++];
    const bool lower = c >= 'a' && c <= 'z';
    const bool upper = c >= 'A' && c <= 'Z';
    if (to_upper && lower) {
      out += static_cast<char>(c - 'a' + 'A');
    } else if (!to_upper && upper) {
      out += static_cast<char>(c - 'A' + 'a');
    } else {
      out += c;
    }
  }
  return out;
}

using TypeIndex = std::map<std::string, const TypeCode*, std::less<>>;

TypeIndex index_types() {
  TypeIndex index;
  for (const TypeCode& type : type_codes()) index.emplace(code_key(type.code), &type);
  for (const TypeAlias& alias : kTypeAliases) {
    index.emplace(alias.key, index.find(code_key(alias.code))->second);
  }
  return index;
}

class BodyIndex {
 public:
  // Bodies are also found without their Đ ("hdnd"), as typed on keyboards without marks.
  BodyIndex() {
    for (const BodyCode& body : body_codes()) codes_.emplace(code_key(body.code), &body);
    for (const BodyCode& body : body_codes()) codes_.emplace(fold(body.code), &body);
    for (const BodyCode& body : body_codes()) {
      if (body.is_family) longest_family_ = std::max(longest_family_, code_key(body.code).size());
    }
  }

  const BodyCode* find(std::string_view key) const {
    if (const auto found = codes_.find(key); found != codes_.end()) return found->second;
    for (std::size_t size = std::min(key.size(), longest_family_); size > 1; --size) {
      const auto found = codes_.find(key.substr(0, size));
      if (found == codes_.end() || !found->second->is_family) continue;
      if (code_key(found->second->code).size() == size) return found->second;
    }
    return nullptr;
  }

 private:
  std::map<std::string, const BodyCode*, std::less<>> codes_;
  std::size_t longest_family_ = 0;
};

using TypeNameIndex = std::map<std::string, const TypeCode*, std::less<>>;

TypeNameIndex index_type_names() {
  TypeNameIndex index;
  for (const TypeCode& type : type_codes()) index.emplace(to_match_form(type.party), &type);
  for (const TypeCode& type : type_codes()) index.emplace(to_match_form(type.state), &type);
  index.erase("");
  return index;
}

}  // namespace

std::string code_key(std::string_view text) {
  return change_case(text, false);
}
std::string code_upper(std::string_view text) {
  return change_case(text, true);
}

const TypeCode* find_type(std::string_view key) {
  static const TypeIndex index = index_types();
  const auto found = index.find(key);
  return found == index.end() ? nullptr : found->second;
}

const TypeCode* find_type_named(std::string_view form, std::string_view& name) {
  static const TypeNameIndex index = index_type_names();
  constexpr std::size_t kMostWords = 4;  // "thông tư liên tịch"
  const TypeCode* best = nullptr;
  std::size_t end = 0;
  for (std::size_t words = 0; words < kMostWords && end < form.size(); ++words) {
    end = std::min(form.find_first_of(" :", end + 1), form.size());
    const auto found = index.find(form.substr(0, end));
    if (found == index.end()) continue;
    best = found->second;
    name = form.substr(0, end);
  }
  return best;
}

const BodyCode* find_body(std::string_view key) {
  static const BodyIndex index;
  return index.find(key);
}

}  // namespace congbo::citation
