#include "content/site_config.h"

#include "base/text.h"
#include "content/map_reader.h"
#include "content/messages.h"

namespace congbo::content {
namespace {

constexpr std::string_view kFile = "site.yaml";

bool is_root_address(std::string_view url) {
  for (std::string_view scheme : {"https://", "http://"}) {
    if (url.substr(0, scheme.size()) != scheme) continue;
    const std::string_view host = url.substr(scheme.size());
    return !host.empty() && host[0] != '/' && host.find_first_of(" \"<>?#") == host.npos;
  }
  return false;
}

void read_base_url(MapReader& in, SiteConfig& config) {
  const Ref url = in.ref("base_url");
  if (url.empty()) return;
  if (!is_root_address(url.text)) {
    in.context().diagnostics.report(kBadBaseUrl, kFile, url.place, {url.text});
    return;
  }
  config.base_url = url.text;
  if (config.base_url.back() != '/') config.base_url += '/';
}

// A column's id is part of an address and names one column.
void check_column(MapReader& in, const SiteConfig& config, const ColumnConfig& column) {
  if (column.id.empty()) return;
  if (slugify(column.id) != column.id) {
    in.context().diagnostics.report(kBadSlug, kFile, column.place, {column.id, slugify(column.id)});
  }
  for (const ColumnConfig& other : config.columns) {
    if (other.id != column.id) continue;
    in.context().diagnostics.report(kDuplicateColumn, kFile, column.place,
                                    {column.id, std::to_string(other.place.line)});
  }
}

void read_columns(MapReader& in, SiteConfig& config) {
  in.each("columns", [&](MapReader& item) {
    ColumnConfig column;
    column.id = item.required_text("id");
    column.title = item.required_text("title");
    column.from = item.edtf_date("from");
    column.until = item.edtf_date("until");
    column.place = item.place_of("id");
    check_column(item, config, column);
    config.columns.push_back(std::move(column));
  });
}

// A word like any other would be explained wherever it stands.
void check_abbreviation(MapReader& in, const SiteConfig& config, const std::string& written) {
  const Place place = in.place_of("abbreviation");
  if (written.empty()) return;
  if (!citation::may_be_abbreviation(written) || written.find(' ') != written.npos) {
    in.context().diagnostics.report(kBadAbbreviation, kFile, place, {written});
  }
  for (const citation::OwnAbbreviation& other : config.glossary) {
    if (other.written != written) continue;
    in.context().diagnostics.report(kDuplicateAbbreviation, kFile, place, {written, other.meaning});
  }
}

void read_glossary(MapReader& in, SiteConfig& config) {
  in.each("glossary", [&](MapReader& item) {
    std::string written = to_nfc(item.required_text("abbreviation"));
    std::string meaning = item.required_text("meaning");
    check_abbreviation(item, config, written);
    config.glossary.push_back({std::move(written), std::move(meaning)});
  });
}

void read_theme(MapReader& in, SiteConfig& config) {
  if (const Ref theme = in.ref("theme"); !theme.empty()) {
    config.theme = theme.text;
    config.theme_place = theme.place;
  }
  in.map("theme_options", [&](MapReader& part) {
    for (std::string_view key : {"accent", "logo", "masthead"}) {
      if (std::string value = part.text(key); !value.empty()) {
        config.theme_options.emplace(key, std::move(value));
      }
    }
  });
}

void read_limits(MapReader& in, SiteConfig& config) {
  in.map("limits", [&](MapReader& part) {
    config.max_document_bytes = part.count("document").value_or(config.max_document_bytes);
    config.max_picture_bytes = part.count("picture").value_or(config.max_picture_bytes);
    config.max_picture_pixels = part.count("picture_pixels").value_or(config.max_picture_pixels);
    config.max_list_rows = part.count("page_rows").value_or(config.max_list_rows);
  });
}

void read_switches(MapReader& in, SiteConfig& config) {
  static const std::vector<Choice> kBefore = {{"exclusive", {"không kể ngày đó"}},
                                              {"inclusive", {"kể cả ngày đó"}}};
  in.map("deadlines", [&](MapReader& part) {
    config.before_is_inclusive = part.choice("before", kBefore, 0) == 1;
  });
  config.link_citations = in.boolean("link_citations", config.link_citations);
  config.search = in.boolean("search", config.search);
  config.precompress = in.boolean("precompress", config.precompress);
  config.raw_html = in.boolean("raw_html", config.raw_html);
}

void check_format(MapReader& in) {
  const int format = in.integer("format").value_or(kContentFormat);
  if (format == kContentFormat) return;
  const Message& message = format > kContentFormat ? kFormatTooNew : kFormatOld;
  in.context().diagnostics.report(message, kFile, in.place_of("format"),
                                  {std::to_string(format), std::to_string(kContentFormat)});
}

}  // namespace

SiteConfig read_site_config(std::string_view text, Diagnostics& diagnostics) {
  SiteConfig config;
  const std::optional<YamlNode> root = read_yaml({kFile, text, 1}, diagnostics);
  if (!root) return config;
  const ReadContext context{kFile, diagnostics, std::nullopt};
  MapReader in(*root, context);
  check_format(in);
  config.title = in.required_text("title");
  config.body = in.ref("body");
  read_base_url(in, config);
  static const std::vector<Choice> kLanguages = {{"vi", {"tiếng việt"}}, {"en", {"tiếng anh"}}};
  config.language = kLanguages[in.choice("language", kLanguages, 0)].canonical;
  config.place = in.text("place");
  in.each("menu", [&](MapReader& item) {
    config.menu.push_back({item.required_text("title"), item.ref("to")});
  });
  read_columns(in, config);
  read_glossary(in, config);
  read_theme(in, config);
  in.map("notice", [&](MapReader& part) {
    config.notice = {part.text("text"), part.date("until")};
  });
  read_switches(in, config);
  read_limits(in, config);
  config.contacts_allowed = in.texts("contacts_allowed");
  in.finish();
  return config;
}

}  // namespace congbo::content
