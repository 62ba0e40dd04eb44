#include "content/load.h"

#include "base/parallel.h"
#include "base/text.h"
#include "content/front_matter.h"
#include "content/messages.h"
#include "content/schema.h"

namespace congbo::content {
namespace {

constexpr std::string_view kRoot = "content/";
constexpr std::string_view kEnglish = "en/";
constexpr std::size_t kMaxConfigBytes = 256 * 1024;

bool has_suffix(std::string_view text, std::string_view suffix) {
  return text.size() >= suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
}

std::optional<Kind> kind_of_folder(std::string_view folder) {
  for (int i = 0; i < kKindCount; ++i) {
    if (kind_folder(static_cast<Kind>(i)) == folder) return static_cast<Kind>(i);
  }
  return std::nullopt;
}

std::string folder_list() {
  std::string list;
  for (int i = 0; i < kKindCount; ++i) {
    if (i > 0) list += ", ";
    list += kind_folder(static_cast<Kind>(i));
  }
  return list;
}

// Fills kind, id, folder, address and language from "content/[en/]plans/2023/76-kh-du/index.md".
bool read_path(std::string_view file, Document& document, Diagnostics& diagnostics) {
  std::string_view rest = file.substr(kRoot.size());
  std::string prefix;
  if (rest.substr(0, kEnglish.size()) == kEnglish) {
    rest.remove_prefix(kEnglish.size());
    prefix = kEnglish;
    document.language = "en";
  }
  const std::string_view folder = rest.substr(0, rest.find('/'));
  const std::optional<Kind> kind = kind_of_folder(folder);
  if (!kind || folder.size() == rest.size()) {
    diagnostics.report(kUnknownFolder, file, {}, {std::string(folder), folder_list()});
    return false;
  }
  document.kind = *kind;
  document.file = file;
  std::string_view name = rest.substr(folder.size() + 1);
  name.remove_suffix(std::string_view(".md").size());
  if (has_suffix(name, "/index")) {
    name.remove_suffix(std::string_view("/index").size());
    document.folder = file.substr(0, file.size() - std::string_view("/index.md").size());
  }
  document.id = name.substr(name.rfind('/') + 1);
  const std::string_view section = kind_section(*kind);
  document.address = prefix + std::string(section) + (section.empty() ? "" : "/");
  document.address += name;
  return true;
}

// Every part of an address comes from a file name, so each must be a slug already.
bool check_path_slugs(std::string_view file, const Document& document, Diagnostics& diagnostics) {
  // content/plans/index.md would take the address of the list of plans.
  if (document.id == "index") {
    diagnostics.report(kBadSlug, file, {}, {document.id, document.id + "-2"});
    return false;
  }
  for (std::string_view part : split(document.address, '/')) {
    if (!part.empty() && slugify(part) == part) continue;
    diagnostics.report(kBadSlug, file, {}, {std::string(part), slugify(part)});
    return false;
  }
  return true;
}

std::string_view without_bom(std::string_view text) {
  return text.substr(0, 3) == "\xEF\xBB\xBF" ? text.substr(3) : text;
}

bool check_utf8(std::string_view file, std::string_view text, Diagnostics& diagnostics) {
  const std::optional<std::size_t> bad = find_invalid_utf8(text);
  if (!bad) return true;
  diagnostics.report(kNotUtf8, file, place_of(text, *bad, *bad + 1));
  return false;
}

void report_file_problem(std::string_view file, FileProblem problem, std::size_t limit,
                         Diagnostics& diagnostics) {
  if (problem == FileProblem::too_large) {
    diagnostics.report(kFileTooLarge, file, {}, {std::to_string(limit)});
  } else {
    diagnostics.report(kFileUnreadable, file, {});
  }
}

// Whatever is not read would silently vanish from the portal, with all its pages.
void report_left_out(const FileListing& listing, Diagnostics& diagnostics) {
  for (const SkippedPath& skipped : listing.skipped) {
    const bool is_link = skipped.problem != FileProblem::unreadable;
    diagnostics.report(is_link ? kLinkNotFollowed : kFileUnreadable, skipped.path, {});
  }
}

// Some systems write TIN.MD. Taken for a picture or the like, it would be a page that never
// appears.
void report_capital_ending(std::string_view file, Diagnostics& diagnostics) {
  const std::string_view name = file.substr(file.rfind('/') + 1);
  const std::string plain = slugify(name.substr(0, name.size() - 3)) + ".md";
  diagnostics.report(kBadSlug, file, {}, {std::string(name), plain});
}

SiteConfig load_config(const FileSystem& files, Diagnostics& diagnostics) {
  const auto text = files.read("site.yaml", kMaxConfigBytes);
  if (!text) {
    if (text.error() == FileProblem::missing) {
      diagnostics.report(kSiteConfigMissing, "site.yaml", {});
    } else {
      report_file_problem("site.yaml", text.error(), kMaxConfigBytes, diagnostics);
    }
    return {};
  }
  if (!check_utf8("site.yaml", *text, diagnostics)) return {};
  return read_site_config(without_bom(*text), diagnostics);
}

DocumentPtr load_document(const FileSystem& files, const std::string& file,
                          const SiteConfig& config, Diagnostics& diagnostics) {
  const auto text = files.read(file, config.max_document_bytes);
  if (!text) {
    report_file_problem(file, text.error(), config.max_document_bytes, diagnostics);
    return nullptr;
  }
  return read_document(file, *text, config, diagnostics);
}

}  // namespace

DocumentPtr read_document(std::string_view file, std::string_view text, const SiteConfig& config,
                          Diagnostics& diagnostics) {
  auto document = std::make_shared<Document>();
  document->language = config.language;
  if (!read_path(file, *document, diagnostics)) return nullptr;
  if (!check_path_slugs(file, *document, diagnostics)) return nullptr;
  if (!check_utf8(file, text, diagnostics)) return nullptr;
  const std::optional<FrontMatter> parts = split_front_matter(file, without_bom(text), diagnostics);
  if (!parts) return nullptr;
  const auto front_matter = read_yaml({file, parts->yaml, parts->yaml_line}, diagnostics);
  if (!front_matter) return nullptr;
  read_front_matter(*front_matter, file, *document, diagnostics);
  Rendered rendered = render_markdown(parts->body,
                                      {file, parts->body_line, config.raw_html, document->language,
                                       document->language == "en" ? nullptr : &config.glossary},
                                      diagnostics);
  document->body = std::move(rendered.body);
  document->headings = std::move(rendered.headings);
  document->plain_text = std::move(rendered.plain_text);
  return document;
}

Content load_content(const FileSystem& files, unsigned jobs, Diagnostics& diagnostics) {
  Content content;
  content.config = load_config(files, diagnostics);
  std::vector<std::string> documents;
  FileListing listing = files.list("content");
  for (FileEntry& entry : listing.files) {
    if (has_suffix(entry.path, ".md")) {
      documents.push_back(std::move(entry.path));
    } else if (has_suffix(fold(entry.path), ".md")) {
      report_capital_ending(entry.path, diagnostics);
    } else {
      content.files.push_back(std::move(entry));
    }
  }
  report_left_out(listing, diagnostics);
  if (documents.empty() && listing.skipped.empty() && files.exists("site.yaml")) {
    diagnostics.report(kNoDocuments, "content/", {});
  }
  prepare_markdown();
  std::vector<DocumentPtr> loaded(documents.size());
  parallel_for(documents.size(), jobs, [&](std::size_t i) {
    loaded[i] = load_document(files, documents[i], content.config, diagnostics);
  });
  for (DocumentPtr& document : loaded) {
    if (document != nullptr) content.documents.push_back(std::move(document));
  }
  return content;
}

}  // namespace congbo::content
