#include "search/shards.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "base/parallel.h"
#include "base/text.h"
#include "search/coding.h"

namespace congbo::search {
namespace {

constexpr std::size_t kWordBytes = 3 * 1024;
constexpr std::size_t kPageBytes = 6 * 1024;
// Of a page's text, what excerpts are cut from.
constexpr std::size_t kExcerptBytes = 3000;
constexpr std::size_t kLeadBytes = 1500;

// One term as it stands in a file, before what it shares with the one before is left out.
struct Line {
  std::string name;  // "ke", "ke hoach"
  std::string rest;
};

std::vector<Line> lines_of(const Entry& entry, const PostingLimit& limit) {
  std::vector<Line> lines;
  Line word{entry.key, {}};
  for (const Term& form : entry.forms) {
    if (!word.rest.empty()) word.rest += '{';
    word.rest += form.text == entry.key ? "" : form.text;
    word.rest += '!';
    append_postings(word.rest, form.postings, limit);
  }
  lines.push_back(std::move(word));
  for (const Term& pair : entry.pairs) {
    Line line{entry.key + ' ' + pair.text, "!"};
    append_postings(line.rest, pair.postings, limit);
    lines.push_back(std::move(line));
  }
  return lines;
}

// Only of plain letters, which are counted alike here and in a script; one digit says how many.
std::size_t shared_start(std::string_view a, std::string_view b) {
  std::size_t same = 0;
  while (same < 9 && same < a.size() && same < b.size() && a[same] == b[same] &&
         static_cast<unsigned char>(a[same]) < 0x80) {
    ++same;
  }
  return same;
}

void append_name(std::string& out, std::string_view before, std::string_view name) {
  const std::size_t shared = shared_start(before, name);
  out += static_cast<char>('0' + shared);
  out += name.substr(shared);
}

// The page's text and what is printed beside it, as one stretch of words. A cut falls between
// words.
std::string excerpt_source(const Page& page) {
  std::string text;
  const auto add = [&text](std::string_view part, std::size_t most) {
    if (part.size() > most) part = part.substr(0, part.rfind(' ', most));
    if (!text.empty() && !part.empty()) text += '\n';
    text += part;
  };
  const auto longest =
      std::max_element(page.texts.begin(), page.texts.end(),
                       [](std::string_view a, std::string_view b) { return a.size() < b.size(); });
  for (const std::string_view lead : page.leads) {
    if (text.size() < kLeadBytes) add(lead, kLeadBytes);
  }
  if (longest != page.texts.end()) add(*longest, kExcerptBytes);
  return text;
}

std::string record_of(const Page& page) {
  std::string out = "[";
  const std::string date = page.date ? to_iso(*page.date) : "";
  const std::string excerpt = excerpt_source(page);
  for (const std::string_view part :
       {std::string_view(page.url), std::string_view(page.title), std::string_view(page.label),
        std::string_view(date), content::kind_name(page.kind), std::string_view(excerpt)}) {
    if (out.size() > 1) out += ',';
    append_json(out, part);
  }
  return out += ']';
}

template <typename Names>
std::string json_list(const Names& names) {
  std::string out = "[";
  for (const auto& name : names) {
    if (out.size() > 1) out += ',';
    append_json(out, name);
  }
  return out += ']';
}

bool is_plain(std::string_view key) {
  return std::all_of(key.begin(), key.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

Shards word_shards(const std::vector<Entry>& entries, std::size_t pages, unsigned jobs) {
  const PostingLimit limit = posting_limit(pages);
  std::vector<std::vector<Line>> lines(entries.size());
  parallel_for(entries.size(), jobs,
               [&](std::size_t i) { lines[i] = lines_of(entries[i], limit); });
  Shards shards;
  std::vector<std::string> begins;
  std::string_view before;
  for (const std::vector<Line>& entry : lines) {
    for (const Line& line : entry) {
      if (shards.bodies.empty() || shards.bodies.back().size() > kWordBytes) {
        shards.bodies.emplace_back("\"");
        begins.push_back(line.name);
        before = {};
      }
      std::string& body = shards.bodies.back();
      if (body.size() > 1) body += '|';
      append_name(body, before, line.name);
      body += '~';
      body += line.rest;
      before = line.name;
    }
  }
  for (std::string& body : shards.bodies) body += '"';
  shards.table = json_list(begins);
  return shards;
}

Shards page_shards(const std::vector<Page>& pages) {
  Shards shards;
  std::string counts;
  std::uint32_t count = 0;
  std::string body;
  for (const Page& page : pages) {
    body += (count++ == 0 ? "[" : ",\n") + record_of(page);
    if (body.size() < kPageBytes && &page != &pages.back()) continue;
    shards.bodies.push_back(std::move(body) + "]");
    append_number(counts, count);
    body.clear();
    count = 0;
  }
  append_json(shards.table, counts);
  return shards;
}

std::string filter_shard(const std::vector<Page>& pages, const site::Site& site) {
  std::vector<std::string> kinds, columns, units;
  for (int i = 0; i < content::kKindCount; ++i) {
    kinds.emplace_back(content::kind_name(static_cast<content::Kind>(i)));
  }
  for (const site::Group& column : site.columns) columns.push_back(column.id);
  for (const site::UnitNode& unit : site.units) {
    units.push_back(site.documents[unit.document].document->id);
  }
  // Of each page: kind, year, column + 1, how many units, the units.
  std::string facts;
  for (const Page& page : pages) {
    append_number(facts, static_cast<std::uint32_t>(page.kind));
    append_number(facts, static_cast<std::uint32_t>(page.date ? page.date->year : 0));
    append_number(facts, page.column + 1);  // kNone becomes 0
    append_number(facts, static_cast<std::uint32_t>(page.units.size()));
    for (const site::Index unit : page.units) append_number(facts, unit);
  }
  std::string out =
      fmt::format("[{},{},{},", json_list(kinds), json_list(columns), json_list(units));
  append_json(out, facts);
  return out += ']';
}

std::string vocabulary(const std::vector<Entry>& entries) {
  std::string out;
  std::string_view before;
  for (const Entry& entry : entries) {
    if (!is_plain(entry.key)) continue;
    std::size_t pages = 0;
    for (const Term& form : entry.forms) pages += form.postings.size();
    append_name(out, before, entry.key);
    out += static_cast<char>('A' + std::bit_width(pages));
    before = entry.key;
  }
  return out;
}

}  // namespace congbo::search
