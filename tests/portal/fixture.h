// A portal made in memory: content files and a few templates in, finished outputs out.
#pragma once

#include <map>
#include <memory>
#include <string>

namespace congbo::media {
class PictureCache;
}

namespace congbo::testing {

using Files = std::map<std::string, std::string, std::less<>>;

struct PortalOptions {
  Files content =
      {};  // "content/…" and "site.yaml"; a site.yaml with base_url is given when absent
  Files templates = {};  // "plan.html" → text; those not given print the page's title
  std::string as_of = "2023-06-15";
  unsigned jobs = 1;
  Files theme = {};               // more files of the theme: "assets/style.css"
  std::string search_index = {};  // address of an index made elsewhere; empty: no search
  Files extra_files = {};         // its files
  media::PictureCache* pictures = nullptr;
};

struct BuiltPortal {
  Files outputs;
  std::string problems;  // "file:line code message (hint)", one a line, in Vietnamese
};

// Everything from reading to rendering, whatever is wrong on the way.
BuiltPortal build_portal(const PortalOptions& options);

// The one page `path` of such a portal; its problems instead when there are any errors.
std::string render(const PortalOptions& options, const std::string& path);

// Words of the test's theme: every key stands for itself; in English with "en " before it.
std::string theme_words(const std::string& prefix);

inline const std::string kPlainSite =
    "title: Xã Thử\nformat: 1\nlanguage: vi\nbase_url: https://xa.example/\n";

}  // namespace congbo::testing
