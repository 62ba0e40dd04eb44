#include "importing/placing.h"

#include <unistd.h>

#include <filesystem>

#include "base/files.h"
#include "base/platform.h"
#include "base/text.h"
#include "importing/letters.h"

namespace congbo::importing {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestSlug = 60;

// Cut between words, so that a slug stays readable.
std::string short_slug(std::string_view text) {
  std::string slug = slugify(text);
  if (slug.size() <= kLongestSlug) return slug;
  const std::size_t cut = slug.rfind('-', kLongestSlug);
  slug.resize(cut == slug.npos ? kLongestSlug : cut);
  return slug;
}

// The id of a content file: the name of its folder when it is an index.md, else its own.
std::string_view id_of(std::string_view path) {
  path.remove_suffix(std::string_view(".md").size());
  if (ends_with(path, "/index")) path.remove_suffix(std::string_view("/index").size());
  return path.substr(path.rfind('/') + 1);
}

std::string holder_of(std::string_view id, const FileSystem& site) {
  for (const FileEntry& file : site.list("content").files) {
    if (ends_with(file.path, ".md") && id_of(file.path) == id) return file.path;
  }
  return {};
}

}  // namespace

Target choose_target(const Draft& draft, int year, const FileSystem& site) {
  const char* home = draft.kind == DraftKind::plan ? "content/plans/" : "content/directives/";
  std::string slug = short_slug(draft.symbol.empty() ? draft.title : draft.symbol);
  if (slug.empty() || slug == "index") slug = "van-ban";
  const std::string base = home + std::to_string(year) + "/";
  Target target{base + slug, holder_of(slug, site)};
  // Numbers restart every term, but an id is one in the whole site.
  const bool same_place = target.taken.starts_with(base + slug);
  if (!target.taken.empty() && !same_place) {
    slug += "-" + std::to_string(year);
    target = {base + slug, holder_of(slug, site)};
  }
  if (target.taken.empty() && site.exists(target.folder)) target.taken = target.folder;
  return target;
}

std::error_code place_document(const std::string& site_root, const std::string& folder,
                               const std::string& index, const std::vector<Picture>& pictures,
                               std::string& path) {
  const fs::path target = fs::path(site_root) / folder;
  // A hidden name is no content, should the machine stop half-way.
  const fs::path stage = target.parent_path() / (".nhap-" + std::to_string(::getpid()));
  std::error_code problem;
  path = target.parent_path().string();
  fs::create_directories(target.parent_path(), problem);
  path = stage.string();
  if (!problem) fs::create_directory(stage, problem);
  if (problem) return problem;
  path = (stage / "index.md").string();
  problem = write_new_file(path, index);
  for (const Picture& picture : pictures) {
    if (problem) break;
    path = (stage / picture.name).string();
    problem = write_new_file(path, picture.bytes);
  }
  if (!problem) {
    path = target.string();
    fs::rename(stage, target, problem);  // fails when the target is a folder that holds anything
  }
  std::error_code ignored;
  if (problem) fs::remove_all(stage, ignored);
  return problem;
}

}  // namespace congbo::importing
