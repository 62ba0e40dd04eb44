// Documents → Site: visibility first, then identities, units, references, milestones, timelines.
#pragma once

#include "site/site.h"

namespace congbo::site {

struct AssembleOptions {
  Date as_of;
  bool drafts = false;  // preview: unfinished pages are shown too; never with publication
};

// One serial pass over shared, immutable documents. Reports every problem of resolution; when there
// were errors the Site must not be published but may be looked at.
Site assemble(content::Content content, const AssembleOptions& options, Diagnostics& diagnostics);

}  // namespace congbo::site
