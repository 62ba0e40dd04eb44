// The nine kinds: their names, folders and sections (design §3 and §6).
#include "content/document.h"

namespace congbo::content {
namespace {

struct KindRow {
  std::string_view name, folder, section;
  bool internal;
};

constexpr KindRow kKinds[kKindCount] = {
    {"directive", "directives", "van-ban", true},
    {"plan", "plans", "ke-hoach", true},
    {"news", "news", "tin-tuc", false},
    {"model", "models", "mo-hinh", true},
    {"broadcast", "broadcasts", "truyen-thanh", true},
    {"bulletin", "bulletins", "ban-tin", true},
    {"unit", "units", "don-vi", false},
    {"event", "events", "su-kien", false},
    {"page", "pages", "", false},
};

const KindRow& row(Kind kind) {
  return kKinds[static_cast<int>(kind)];
}

}  // namespace

std::string_view kind_name(Kind kind) {
  return row(kind).name;
}
std::string_view kind_folder(Kind kind) {
  return row(kind).folder;
}
std::string_view kind_section(Kind kind) {
  return row(kind).section;
}
bool is_internal_by_default(Kind kind) {
  return row(kind).internal;
}

}  // namespace congbo::content
