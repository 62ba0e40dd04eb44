#include "portal/plan_paths.h"

#include <fmt/format.h>

#include <algorithm>

#include "portal/addresses.h"
#include "portal/api.h"
#include "portal/navigation.h"
#include "portal/theme.h"

namespace congbo::portal {
namespace {

using content::Kind;

// Kinds whose section is a paged list of documents.
constexpr Kind kListedKinds[] = {Kind::plan,      Kind::news,     Kind::model,
                                 Kind::broadcast, Kind::bulletin, Kind::event};

constexpr std::string_view kRegisterFolders[] = {"van-ban", "van-ban/theo-loai",
                                                 "van-ban/theo-nam"};

class Lister {
 public:
  explicit Lister(const Tables& tables) : tables_(tables), site_(*tables.site) {}

  std::vector<Output> run() {
    add("index.html", Producer::home);
    add("404.html", Producer::not_found);
    if (!tables_.search_index.empty()) add(std::string(kSearchPage), Producer::search);
    add_documents();
    add_sections();
    add_groups();
    add_register();
    add_catalogues();
    add_timeline();
    add_discovery();
    // Last, with the aliases at their end: of two outputs that want one path the later is reported,
    // and these are what a person can rename.
    add_files();
    return std::move(outputs_);
  }

 private:
  void add(std::string path, Producer producer, std::size_t subject = 0, std::size_t part = 1) {
    outputs_.push_back({std::move(path), producer, static_cast<std::uint32_t>(subject),
                        static_cast<std::uint32_t>(part)});
  }

  // `first`, and its further pages in the folder of its name.
  void add_pages(const std::string& first, std::size_t rows, std::size_t rows_of_page,
                 Producer producer, std::size_t subject) {
    add(first, producer, subject);
    const std::string folder = first.substr(0, first.rfind('.'));
    for (int page = 2; page <= page_count(rows, rows_of_page); ++page) {
      add(list_page(folder, page), producer, subject, static_cast<std::size_t>(page));
    }
  }

  void add_documents() {
    for (std::size_t i = 0; i < tables_.documents.size(); ++i) {
      add(tables_.documents[i].url, Producer::document, i);
      const DocumentFacts& facts = tables_.documents[i];
      if (!facts.sheet.empty()) add(facts.sheet, Producer::sheet, i);
      if (!facts.results_page.empty()) add(facts.results_page, Producer::results, i);
      if (!facts.course_page.empty()) add(facts.course_page, Producer::course, i);
    }
    for (std::size_t i = 0; i < site_.entries.size(); ++i) {
      if (site_.entries[i].document == kNone) {
        add(tables_.entries[i].url, Producer::cited_entry, i);
      }
    }
  }

  void add_sections() {
    const std::size_t rows = site_.config.max_list_rows;
    for (const Kind kind : kListedKinds) {
      const auto number = static_cast<std::size_t>(kind);
      const int pages = page_count(tables_.listed[number].size(), rows);
      for (int page = 1; page <= pages; ++page) {
        add(list_page(content::kind_section(kind), page), Producer::section, number,
            static_cast<std::size_t>(page));
      }
    }
    if (has_page(tables_, Section::units)) add(section_url(Section::units), Producer::units);
  }

  void add_groups() {
    for (std::size_t i = 0; i < tables_.groups.size(); ++i) {
      const GroupRow& group = tables_.groups[i];
      add_pages(group.url, group.documents.size(), site_.config.max_list_rows, Producer::group, i);
    }
    if (has_page(tables_, Section::columns)) add(section_url(Section::columns), Producer::columns);
    if (has_page(tables_, Section::tags)) add(section_url(Section::tags), Producer::tags);
  }

  void add_register() {
    const int pages = page_count(site_.entries.size(), kRegisterRows);
    for (std::size_t view = 0; view < std::size(kRegisterFolders); ++view) {
      for (int page = 1; page <= pages; ++page) {
        add(list_page(kRegisterFolders[view], page), Producer::register_, view,
            static_cast<std::size_t>(page));
      }
    }
  }

  void add_catalogues() {
    for (std::size_t i = 0; i < tables_.catalogues.size(); ++i) {
      const Catalogue& catalogue = tables_.catalogues[i];
      if (!catalogue.subjects.empty()) add(catalogue.address, Producer::catalogue, i);
    }
  }

  void add_timeline() {
    if (tables_.years.empty()) return;
    add(section_url(Section::timeline), Producer::timeline);
    for (std::size_t i = 0; i < tables_.years.size(); ++i) {
      add(tables_.years[i].url, Producer::year, i);
    }
    for (std::size_t i = 0; i < tables_.timelines.size(); ++i) {
      const TimelineRow& row = tables_.timelines[i];
      add_pages(row.url, row.items.size(), kTimelineRows, Producer::timeline_row, i);
    }
    if (has_page(tables_, Section::calendars)) {
      add(section_url(Section::calendars), Producer::calendars);
    }
  }

  void add_files() {
    for (std::size_t i = 0; i < tables_.theme->assets.size(); ++i) {
      add(tables_.theme->assets[i].address, Producer::asset, i);
    }
    for (std::size_t i = 0; i < site_.files.size(); ++i) {
      add(site_.files[i].path, Producer::own_file, i);
    }
    for (std::size_t i = 0; i < tables_.pictures.size(); ++i) {
      const std::vector<MadePicture>& made = tables_.pictures[i].made;
      for (std::size_t part = 0; part < made.size(); ++part) {
        add(made[part].path, Producer::picture, i, part);
      }
    }
    for (std::size_t i = 0; i < site_.redirects.size(); ++i) {
      add(site_.redirects[i].from, Producer::redirect, i);
    }
  }

  // What machines read; all but robots.txt and the data speak in absolute addresses.
  void add_discovery() {
    const auto pages =
        static_cast<std::size_t>(std::count_if(outputs_.begin(), outputs_.end(), &is_public_page));
    add("robots.txt", Producer::robots);
    for (std::size_t i = 0; i < std::size(kApiPaths); ++i) {
      add(std::string(kApiPaths[i]), Producer::api, i);
    }
    if (site_.config.base_url.empty()) return;
    add("sitemap.xml", Producer::sitemap, 0, 0);
    const int parts = page_count(pages, kSitemapUrls);
    for (int part = 1; parts > 1 && part <= parts; ++part) {
      add(fmt::format("sitemap-{}.xml", part), Producer::sitemap, 0,
          static_cast<std::size_t>(part));
    }
    add_feeds();
    add_calendars();
  }

  void add_feeds() {
    for (std::size_t i = 0; i < tables_.feeds.size(); ++i) {
      for (std::size_t format = 0; format < kFeedFormatCount; ++format) {
        const std::string& address = tables_.feeds[i].address[format];
        if (!address.empty()) add(address, Producer::feed, i, format);
      }
    }
  }

  void add_calendars() {
    for (std::size_t i = 0; i < tables_.calendars.size(); ++i) {
      add(tables_.calendars[i].address, Producer::calendar, i);
    }
  }

  const Tables& tables_;
  const site::Site& site_;
  std::vector<Output> outputs_;
};

}  // namespace

int page_count(std::size_t rows, std::size_t rows_of_page) {
  return static_cast<int>((rows + rows_of_page - 1) / rows_of_page);
}

std::vector<Output> list_outputs(const Tables& tables) {
  return Lister(tables).run();
}

bool is_public_page(const Output& output) {
  return output.producer < Producer::not_found;
}

std::string origin_of(const Tables& tables, const Output& output) {
  const site::Site& site = *tables.site;
  switch (output.producer) {
    case Producer::results:
    case Producer::course:
      // The ending tells that it is not the document's own page.
      return site.documents[output.subject].document->file + " → " + output.path;
    case Producer::document:
    case Producer::sheet:
      return site.documents[output.subject].document->file;
    case Producer::cited_entry:
      return tables.entries[output.subject].label;
    case Producer::own_file:
      return site.files[output.subject].source;
    case Producer::picture:
      return site.files[tables.pictures[output.subject].file].source;
    case Producer::redirect:
      return "aliases → " + site.redirects[output.subject].to;
    case Producer::asset:
      return "themes/" + tables.theme->name + "/assets/" +
             tables.theme->assets[output.subject].name;
    default:
      return "congbo (" + output.path + ")";
  }
}

}  // namespace congbo::portal
