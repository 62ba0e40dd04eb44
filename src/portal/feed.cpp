// The Atom feed of news. Dates come from the documents, never from the clock, so the feed changes
// only when they do; an entry's id is its page's address, which lives as long as its file's name.
#include <fmt/format.h>

#include <algorithm>

#include "portal/addresses.h"
#include "portal/navigation.h"
#include "portal/pages.h"
#include "portal/theme.h"
#include "portal/xml.h"

namespace congbo::portal {
namespace {

using content::Document;

// Documents hold days; the day begins at midnight of Việt Nam.
std::string moment(const Date& date) {
  return to_iso(date) + "T00:00:00+07:00";
}

Date changed_on(const Document& document) {
  return document.updated ? *document.updated : *document.date;
}

class FeedWriter {
 public:
  FeedWriter(const Tables& tables, const Output& output)
      : tables_(tables), site_(*tables.site), path_(output.path) {
    view_.tables = &tables;
    view_.language = tables.language;
    view_.path = output.path;
    context_.page_path = view_.path;
    context_.absolute_base = site_.config.base_url;
    context_.language = tables.language == Language::vi ? "vi" : "en";
    context_.host = &view_;
  }

  std::string write() {
    const std::vector<Index> documents = feed_documents(tables_);
    head(documents);
    for (Index index : documents) entry(index);
    return std::move(out_) + "</feed>\n";
  }

 private:
  void head(const std::vector<Index>& documents) {
    Date newest;
    for (Index index : documents) newest = std::max(newest, changed_on(document(index)));
    const std::string_view news = tables_.theme->text(tables_.language, word_key(Section::news));
    out_ += fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        context_.language);
    append_element(out_, "  ", "title", fmt::format("{} – {}", news, site_.config.title));
    append_element(out_, "  ", "id", site_.config.base_url + path_);
    link("  ", "self", "application/atom+xml", site_.config.base_url + path_);
    link("  ", "alternate", "text/html", site_.config.base_url + section_url(Section::news));
    append_element(out_, "  ", "updated", moment(newest));
    out_ += "  <author>\n";
    append_element(out_, "    ", "name", site_.config.title);
    out_ += "  </author>\n";
  }

  void entry(Index index) {
    const Document& shown = document(index);
    const std::string address = site_.config.base_url + tables_.documents[index].url;
    out_ += "  <entry>\n";
    append_element(out_, "    ", "title", shown.title);
    append_element(out_, "    ", "id", address);
    link("    ", "alternate", "text/html", address);
    append_element(out_, "    ", "updated", moment(changed_on(shown)));
    if (shown.date) append_element(out_, "    ", "published", moment(*shown.date));
    if (!shown.author.empty()) {
      out_ += "    <author>\n";
      append_element(out_, "      ", "name", shown.author);
      out_ += "    </author>\n";
    }
    if (!shown.summary.empty()) append_element(out_, "    ", "summary", shown.summary);
    std::string body;
    write_body(&tables_.numbers[index], context_, body);
    out_ += "    <content type=\"html\">";
    append_escaped_xml(out_, body);
    out_ += "</content>\n  </entry>\n";
  }

  void link(std::string_view indent, std::string_view relation, std::string_view type,
            const std::string& address) {
    out_ += fmt::format("{}<link rel=\"{}\" type=\"{}\" href=\"", indent, relation, type);
    append_escaped_xml(out_, address);
    out_ += "\"/>\n";
  }

  const Document& document(Index index) const { return *site_.documents[index].document; }

  const Tables& tables_;
  const site::Site& site_;
  const std::string& path_;
  PageView view_;
  tpl::RenderContext context_;
  std::string out_;
};

}  // namespace

void append_escaped_xml(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const std::string_view three = text.substr(i, c == '\xEF' ? 3 : 0);
    if (three == "\uFFFE" || three == "\uFFFF") {
      i += 2;
      continue;
    }
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') out += c;
    }
  }
}

void append_element(std::string& out, std::string_view indent, std::string_view name,
                    std::string_view text) {
  out.append(indent).append("<").append(name).append(">");
  append_escaped_xml(out, text);
  out.append("</").append(name).append(">\n");
}

std::string atom_feed(const Tables& tables, const Output& output) {
  return FeedWriter(tables, output).write();
}

}  // namespace congbo::portal
