#include "portal/printed_links.h"

#include <algorithm>

#include "base/text.h"
#include "portal/addresses.h"

namespace congbo::portal {
namespace {

using content::Slot;
using content::SlotKind;
using site::SlotTarget;

constexpr std::size_t kMostLinks = 100;

struct Sign {
  std::string_view written;
  char meant;
};
constexpr Sign kSigns[] = {
    {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}, {"&amp;", '&'}};

// The words of a stretch of our own HTML.
std::string words_of(std::string_view html) {
  std::string words;
  for (std::size_t at = 0; at < html.size();) {
    if (html[at] == '<') {
      at = std::min(html.find('>', at), html.size() - 1) + 1;
      continue;
    }
    const auto sign = std::find_if(std::begin(kSigns), std::end(kSigns), [&](const Sign& each) {
      return html.substr(at).starts_with(each.written);
    });
    if (html[at] == '&' && sign != std::end(kSigns)) {
      words += sign->meant;
      at += sign->written.size();
    } else {
      words += html[at] == '\n' ? ' ' : html[at];
      ++at;
    }
  }
  return std::string(trim(words));
}

class LinkLister {
 public:
  LinkLister(const Tables& tables, Index document)
      : tables_(tables), site_(*tables.site), node_(site_.documents[document]) {
    for (Index relation : tables.documents[document].basis) add_entry(site_.relations[relation].to);
  }

  std::vector<PrintedLink> run() {
    const content::Body& body = node_.document->body;
    for (std::size_t i = 0; i + 1 < body.slots.size(); ++i) {
      const Slot& slot = body.slots[i];
      if (slot.kind == SlotKind::link_end || slot.kind == SlotKind::image ||
          slot.kind == SlotKind::abbreviation_begin) {
        continue;
      }
      const SlotTarget& target = node_.slots[i];
      if (target.entry != kNone) {
        add_entry(target.entry);
      } else {
        add(target.address,
            words_of(std::string_view(body.html).substr(slot.offset, end_of(i) - slot.offset)),
            node_.document->language);
      }
    }
    return std::move(links_);
  }

 private:
  // Where the link that slot `at` begins comes to its end.
  std::size_t end_of(std::size_t at) const {
    const content::Body& body = node_.document->body;
    for (++at; at < body.slots.size(); ++at) {
      if (body.slots[at].kind == SlotKind::link_end) return body.slots[at].offset;
    }
    return body.html.size();
  }

  void add_entry(Index entry) {
    if (entry == kNone || entry == node_.entry) return;
    const EntryFacts& facts = tables_.entries[entry];
    add(facts.url, facts.label, "vi");
  }

  void add(std::string_view target, std::string text, std::string language) {
    std::string address = typed(target);
    const bool is_known = std::any_of(links_.begin(), links_.end(), [&](const PrintedLink& link) {
      return link.address == address;
    });
    if (address.empty() || is_known || links_.size() == kMostLinks) return;
    if (text == address || target == "https://" + text) text.clear();
    links_.push_back({std::move(text), std::move(address), std::move(language)});
  }

  // A mailbox without the word only browsers read; a place of the site below its root.
  std::string typed(std::string_view target) const {
    if (target.starts_with("mailto:")) return std::string(target.substr(7));
    if (target.starts_with("tel:")) return std::string(target.substr(4));
    if (target.empty() || target.starts_with('#')) return "";
    if (has_scheme(target)) return std::string(target);
    const std::string& base = site_.config.base_url;
    if (base.empty()) return "";
    const std::string own =
        target.starts_with('/') ? explicit_address(target) : std::string(target);
    return base + own;
  }

  const Tables& tables_;
  const site::Site& site_;
  const site::DocumentNode& node_;
  std::vector<PrintedLink> links_;
};

}  // namespace

std::vector<ExplainedTerm> explained_terms(const Tables& tables, Index document) {
  const content::Body& body = tables.site->documents[document].document->body;
  std::vector<ExplainedTerm> terms;
  for (std::size_t i = 0; i + 1 < body.slots.size(); ++i) {
    const Slot& slot = body.slots[i];
    if (slot.kind != SlotKind::abbreviation_begin) continue;
    const std::size_t length = body.slots[i + 1].offset - slot.offset;
    terms.push_back(
        {words_of(std::string_view(body.html).substr(slot.offset, length)), slot.target});
  }
  return terms;
}

std::vector<PrintedLink> printed_links(const Tables& tables, Index document) {
  return LinkLister(tables, document).run();
}

}  // namespace congbo::portal
