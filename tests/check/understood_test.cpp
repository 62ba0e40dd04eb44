#include "check/understood.h"

#include <doctest/doctest.h>

#include <sstream>

#include "base/files.h"
#include "site/assemble.h"

using namespace congbo;

TEST_CASE("every time phrase that may be shown is told back with its meaning") {
  const MemoryFileSystem files({
      {"site.yaml", "title: Trang\n"},
      {"content/plans/a.md",
       "---\ntitle: A\nvisibility: public\nperiod: 2023\nmilestones:\n  - id: m\n    title: M\n"
       "    due: cuối quý II/2023\n---\n"},
      {"content/plans/kin.md",
       "---\ntitle: B\nperiod: 2023\nmilestones:\n  - id: m\n    title: M\n    due: 2023\n---\n"},
      {"content/events/le.md", "---\ntitle: Lễ\nstarts: 03/2 hằng năm\nends: 31/12/2024\n---\n"},
  });
  Diagnostics diagnostics;
  const site::Site site = site::assemble(content::load_content(files, 1, diagnostics),
                                         {Date{2023, 11, 15}, false}, diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
  std::ostringstream out;
  check::print_understood(out, site, Language::vi);
  CHECK(out.str() ==
        "content/events/le.md:3: 03/2 hằng năm – hiểu là: ngày 03/02 hằng năm\n"
        "content/events/le.md:4: 31/12/2024 – hiểu là: ngày 31/12/2024\n"
        "content/plans/a.md:8: cuối quý II/2023 – hiểu là: chậm nhất cuối quý II/2023 (hạn cuối: "
        "30/6/2023)\n");
}
