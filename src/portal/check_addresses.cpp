// Links to addresses of the portal itself, which only the finished plan can confirm.
#include "base/diagnostics.h"
#include "portal/addresses.h"
#include "portal/messages.h"
#include "portal/plan_paths.h"

namespace congbo::portal {
namespace {

// What a person would compare and type: "ke-hoach/" for "ke-hoach/index.html".
std::string_view stem(std::string_view path) {
  constexpr std::string_view kIndex = "index.html";
  if (path.ends_with(kIndex)) path.remove_suffix(kIndex.size());
  return path;
}

class AddressCheck {
 public:
  AddressCheck(const OutputPlan& plan, Diagnostics& diagnostics)
      : plan_(plan), site_(*plan.tables().site), diagnostics_(diagnostics) {}

  void bodies() {
    for (const site::DocumentNode& node : site_.documents) {
      for (std::size_t i = 0; i < node.slots.size(); ++i) {
        const std::string& address = node.slots[i].address;
        if (!address.starts_with('/') || has_scheme(address)) continue;
        check(explicit_address(address), address, node.document->file,
              node.document->body.slots[i].place);
      }
    }
  }

  // Entries the tables left out lead to sections that are empty for now.
  void menu() {
    for (const Link& link : plan_.tables().menu) {
      if (has_scheme(link.url)) continue;
      const content::MenuItem* item = written_as(link);
      if (item != nullptr) check(link.url, item->to.text, "site.yaml", item->to.place);
    }
  }

 private:
  const content::MenuItem* written_as(const Link& link) const {
    for (const content::MenuItem& item : site_.config.menu) {
      if (item.title == link.title) return &item;
    }
    return nullptr;
  }

  void check(const std::string& address, const std::string& written, const std::string& file,
             const Place& place) {
    const std::string path(path_part(address));
    if (plan_.find(path) != nullptr) return;
    const std::string near(nearest(stem(path), pages()));
    diagnostics_.report(near.empty() ? kDanglingSiteAddress : kDanglingSiteAddressNear, file, place,
                        {written, "/" + near});
  }

  // Made on first need: most sites have nothing to report.
  const std::vector<std::string_view>& pages() {
    if (pages_.empty()) {
      for (const Output& output : plan_.outputs()) {
        if (is_public_page(output)) pages_.push_back(stem(output.path));
      }
    }
    return pages_;
  }

  const OutputPlan& plan_;
  const site::Site& site_;
  Diagnostics& diagnostics_;
  std::vector<std::string_view> pages_;
};

}  // namespace

void check_site_addresses(const OutputPlan& plan, Diagnostics& diagnostics) {
  AddressCheck check(plan, diagnostics);
  check.bodies();
  check.menu();
}

}  // namespace congbo::portal
