#include "site/assemble.h"

#include "site/assembly.h"

namespace congbo::site {

Site assemble(content::Content content, const AssembleOptions& options, Diagnostics& diagnostics) {
  Assembly assembly{options, diagnostics, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
  assembly.site.as_of = options.as_of;
  separate_held_back(std::move(content), assembly);
  // From here on the site holds visible documents only; nothing later may add a held-back one.
  index_addresses(assembly);
  build_register(assembly);
  // From here every official document, published or named in front matter, has one entry.
  build_units(assembly);
  build_milestones(assembly);
  // From here every milestone has its dates.
  resolve_references(assembly);
  resolve_bodies(assembly);
  settle_levels(assembly);
  check_relations(assembly);
  resolve_files(assembly);
  build_groups(assembly);
  relate_units(assembly);
  build_timeline(assembly);
  return std::move(assembly.site);
}

}  // namespace congbo::site
