#include "importing/known_units.h"

#include <algorithm>
#include <array>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/text.h"
#include "content/load.h"
#include "content/site_config.h"
#include "importing/letters.h"

namespace congbo::importing {
namespace {

constexpr std::uintmax_t kMostBytes = 1024 * 1024;

// Words around a name that don't change whom it means within one commune.
constexpr std::array<std::string_view, 7> kBefore = {"các ",  "cấp ", "những ",   "mỗi ",
                                                     "từng ", "mọi ", "toàn thể "};
constexpr std::array<std::string_view, 9> kBehind = {" trực thuộc đảng ủy",
                                                     " trực thuộc đảng bộ",
                                                     " trực thuộc",
                                                     " cấp xã",
                                                     " xã",
                                                     " phường",
                                                     " thị trấn",
                                                     " cơ sở",
                                                     " việt nam"};

// Long and short ways to write one name, in match form.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kSameWords = {{
    {"ủy ban mặt trận tổ quốc", "mttq"},
    {"ubmttq", "mttq"},
    {"ubmt", "mttq"},
    {"ủy ban mttq", "mttq"},
    {"mặt trận tổ quốc", "mttq"},
    {"ủy ban kiểm tra", "ubkt"},
    {"ủy ban nhân dân", "ubnd"},
    {"hội đồng nhân dân", "hđnd"},
    {"ban thường vụ", "btv"},
    {"ban chấp hành", "bch"},
    {"ban tuyên giáo", "btg"},
    {"các tổ chức chính trị - xã hội", "đoàn thể"},
    {"tổ chức chính trị - xã hội", "đoàn thể"},
    {"đài truyền thanh", "trạm truyền thanh"},
}};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

// What is left of a name when its level and number are taken off.
std::string name_form(std::string_view name) {
  std::string form = to_match_form(name);
  for (const auto& [from, to] : kSameWords) replace_all(form, from, to);
  for (bool changed = true; changed;) {
    changed = false;
    for (std::string_view word : kBefore) {
      if (!form.starts_with(word)) continue;
      form.erase(0, word.size());
      changed = true;
    }
    for (std::string_view word : kBehind) {
      if (!ends_with(form, word)) continue;
      form.resize(form.size() - word.size());
      changed = true;
    }
  }
  return form;
}

// "Ban Tuyên giáo Thị ủy": which town's is left to the paper's other words.
bool names_upper_committee(std::string_view form) {
  return ends_with(form, "thị ủy") || ends_with(form, "huyện ủy") || ends_with(form, "tỉnh ủy") ||
         ends_with(form, "thành ủy") || ends_with(form, "thị xã") || ends_with(form, "tỉnh");
}

bool covers(const std::optional<EdtfDate>& from, const std::optional<EdtfDate>& until,
            const Date& day) {
  const bool begun = !from || from->year == 0 || first_day(*from) <= day;
  return begun && (!until || until->year == 0 || day <= last_day(*until));
}

}  // namespace

KnownUnits::KnownUnits(const FileSystem& site) {
  const content::SiteConfig config;
  for (const FileEntry& file : site.list("content/units").files) {
    if (!ends_with(file.path, ".md")) continue;
    const auto text = site.read(file.path, kMostBytes);
    Diagnostics unheard;
    const auto document =
        text ? content::read_document(file.path, *text, config, unheard) : nullptr;
    if (document != nullptr && document->unit() != nullptr) add(*document);
  }
  std::sort(names_.begin(), names_.end(), [](const Named& a, const Named& b) {
    return a.form != b.form ? a.form < b.form : a.id < b.id;
  });
}

void KnownUnits::add(const content::Document& document) {
  const content::Unit& unit = *document.unit();
  Named base;
  base.id = document.id;
  base.of_commune = unit.level == content::UnitLevel::commune;
  base.from = unit.from;
  base.until = unit.until;
  add_name(document.title, base);
  for (const content::UnitName& name : unit.names) {
    Named named = base;
    if (name.from) named.from = name.from;
    if (name.until) named.until = name.until;
    add_name(name.name, named);
    add_name(name.short_name, named);
  }
}

void KnownUnits::add_name(const std::string& name, const Named& named) {
  if (name.empty()) return;
  names_.push_back(named);
  names_.back().form = name_form(name);
  names_.back().exact = to_match_form(name);
}

bool KnownUnits::may_mean(const Named& named, std::string_view exact,
                          const NamingContext& context) const {
  if (context.day && !covers(named.from, named.until, *context.day)) return false;
  return context.of_commune || !named.of_commune || named.exact == exact;
}

std::string KnownUnits::find(std::string_view name, const NamingContext& context) const {
  const std::string form = name_form(name);
  const std::string exact = to_match_form(name);
  if (form.empty()) return {};
  const bool may_be_longer = names_upper_committee(form);
  std::string found;   // by its name as printed
  std::string placed;  // by its name and the place the paper speaks of
  bool several = false;
  for (auto named = std::lower_bound(
           names_.begin(), names_.end(), form,
           [](const Named&one, const std::string&wanted) { return one.form < wanted; });
       named != names_.end() && named->form.starts_with(form); ++named) {
    const std::string_view rest = std::string_view(named->form).substr(form.size());
    const bool longer = may_be_longer && rest.starts_with(" ");
    if ((!rest.empty() && !longer) || !may_mean(*named, exact, context)) continue;
    const bool is_placed = longer && has_words(context.places, fold(trim(rest)));
    std::string& kept = is_placed ? placed : found;
    several = several || (!kept.empty() && kept != named->id);
    kept = named->id;
  }
  if (!placed.empty()) return several && found.empty() ? std::string() : placed;
  return several ? std::string() : found;
}

}  // namespace congbo::importing
