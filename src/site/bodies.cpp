// The slots of every body: where each link, mention and symbol leads.
#include <algorithm>

#include "base/percent.h"
#include "base/text.h"
#include "site/assembly.h"
#include "site/messages.h"
#include "site/own_files.h"
#include "site/picture_words.h"

namespace congbo::site {
namespace {

using content::Slot;
using content::SlotKind;

bool has_scheme(std::string_view target) {
  const std::size_t colon = target.find(':');
  const std::size_t stop = target.find_first_of("/#?");
  return colon != std::string_view::npos && colon < stop;
}

class BodyResolver {
 public:
  BodyResolver(Assembly& assembly, Index index) : assembly_(assembly), index_(index) {}

  void run() {
    const std::vector<Slot>& slots = assembly_.document(index_).body.slots;
    node().slots.resize(slots.size());
    for (std::size_t i = 0; i < slots.size(); ++i) node().slots[i] = resolve(slots[i]);
  }

 private:
  DocumentNode& node() { return assembly_.site.documents[index_]; }

  SlotTarget resolve(const Slot& slot) {
    switch (slot.kind) {
      case SlotKind::link_end:
      case SlotKind::abbreviation_begin:
        return {};
      case SlotKind::symbol_begin:
        return symbol(slot);
      case SlotKind::mention_begin:
        return mention(slot, slot.target);
      case SlotKind::image:
        return image(slot);
      case SlotKind::link_begin:
        break;
    }
    if (!slot.target.empty() && slot.target[0] == '@') return mention(slot, slot.target.substr(1));
    return link(slot);
  }

  SlotTarget symbol(const Slot& slot) {
    if (!assembly_.site.config.link_citations) return {};
    return cite(resolve_citation(assembly_, index_, slot), slot);
  }

  // Names an entry and records the citing place, once per sentence.
  SlotTarget cite(const IdentityTarget& target, const Slot& slot) {
    if (target.entry == kNone || target.entry == node().entry) return {};
    for (Index known : node().relations) {
      const Relation& relation = assembly_.site.relations[known];
      if (relation.kind == RelationKind::cites && relation.to == target.entry &&
          relation.words == slot.sentence) {
        return {"", target.entry};
      }
    }
    add_relation(assembly_, {RelationKind::cites, index_, target.entry, slot.sentence, slot.place});
    return {"", target.entry};
  }

  SlotTarget mention(const Slot& slot, const std::string& target) {
    const std::size_t hash = target.find('#');
    const content::Ref ref{target.substr(0, hash), slot.place};
    if (citation::parse_symbol(ref.text)) {
      return cite(resolve_identity(assembly_, index_, {ref.text, "", std::nullopt, "", ref.place}),
                  slot);
    }
    const Index document = resolve_document(assembly_, index_, ref);
    if (document == kNone) return {};
    return page(slot, document, hash == std::string::npos ? "" : target.substr(hash + 1));
  }

  SlotTarget page(const Slot& slot, Index document, const std::string& fragment) {
    speak_about(document);
    // Named by its id with an @, it is cited as well as by its symbol.
    if (!slot.sentence.empty()) cite({assembly_.site.documents[document].entry, false}, slot);
    std::string address = assembly_.document(document).address + ".html";
    if (fragment.empty()) return {std::move(address), kNone};
    const std::string anchor = anchor_in(document, fragment);
    if (anchor.empty()) {
      report_fragment(slot, document, fragment);
      return {};
    }
    return {address + "#" + anchor, kNone};
  }

  void speak_about(Index document) {
    if (document == index_) return;
    std::vector<Index>& backlinks = assembly_.site.documents[document].backlinks;
    if (std::find(backlinks.begin(), backlinks.end(), index_) == backlinks.end()) {
      backlinks.push_back(index_);
    }
  }

  std::string anchor_in(Index document, const std::string& fragment) const {
    for (const content::Heading& heading : assembly_.document(document).headings) {
      if (heading.id == fragment) return fragment;
    }
    for (Index index : assembly_.site.documents[document].milestones) {
      const MilestoneNode& milestone = assembly_.site.milestones[index];
      if (milestone.anchor == fragment || milestone.source->id.text == fragment) {
        return milestone.anchor;
      }
    }
    return {};
  }

  void report_fragment(const Slot& slot, Index document, const std::string& fragment) {
    const std::string id = fragment.rfind("moc-", 0) == 0 ? fragment.substr(4) : fragment;
    if (holds_milestone(assembly_, document, id)) return;  // held back: stays words
    std::vector<std::string_view> known;
    for (const content::Heading& heading : assembly_.document(document).headings) {
      known.push_back(heading.id);
    }
    for (Index index : assembly_.site.documents[document].milestones) {
      known.push_back(assembly_.site.milestones[index].anchor);
    }
    const std::string near(nearest(fragment, known));
    report(near.empty() ? kDanglingFragment : kDanglingFragmentNear, slot, {fragment, near});
  }

  SlotTarget link(const Slot& slot) {
    if (slot.target.empty()) {
      report(kDanglingLink, slot, {slot.target});
      return {};
    }
    // Absolute addresses passed the scheme whitelist; "/…" is checked against the planned outputs.
    if (has_scheme(slot.target) || slot.target.front() == '/') return {slot.target, kNone};
    const std::size_t hash = slot.target.find('#');
    const std::string path = percent_decoded(slot.target.substr(0, hash));
    const std::string fragment = hash == std::string::npos ? "" : slot.target.substr(hash + 1);
    if (path.empty() && !fragment.empty()) return page(slot, index_, percent_decoded(fragment));
    const std::string file = path_from(assembly_.document(index_).file, path);
    const auto found = assembly_.by_file.find(file);
    if (found != assembly_.by_file.end())
      return page(slot, found->second, percent_decoded(fragment));
    if (assembly_.held_names.count(file) > 0) return {};
    if (path.size() > 3 && path.compare(path.size() - 3, 3, ".md") == 0) {
      report(kDanglingLink, slot, {slot.target});
      return {};
    }
    return to_file(resolve_file(assembly_, index_, {path, slot.place}));
  }

  SlotTarget to_file(Index file) const {
    if (file == kNone) return {};
    return {assembly_.site.files[file].address, kNone, file};
  }

  SlotTarget image(const Slot& slot) {
    if (!has_scheme(slot.target) && slot.target.rfind("//", 0) != 0) {
      const std::string path = percent_decoded(slot.target);
      const SlotTarget target = to_file(resolve_picture(assembly_, index_, {path, slot.place}));
      if (!target.address.empty() && !slot.is_decorative) check_words(slot, path);
      return target;
    }
    report(kOutsideImage, slot, {slot.target});
    return {};
  }

  void check_words(const Slot& slot, const std::string& path) {
    if (trim(slot.alt).empty()) {
      report(kBodyPictureWithoutWords, slot, {slot.target});
    } else if (say_nothing(slot.alt, path)) {
      report(kPictureWordsSayNothing, slot, {slot.target, slot.alt});
    }
  }

  void report(const Message& message, const Slot& slot, std::vector<std::string> arguments) {
    assembly_.diagnostics.report(message, assembly_.document(index_).file, slot.place,
                                 std::move(arguments));
  }

  Assembly& assembly_;
  Index index_;
};

void fill_entry_addresses(Site& site) {
  for (DocumentNode& node : site.documents) {
    for (SlotTarget& slot : node.slots) {
      if (slot.entry != kNone) slot.address = site.entries[slot.entry].address + ".html";
    }
  }
}

}  // namespace

void resolve_bodies(Assembly& assembly) {
  if (assembly.site.config.link_citations) register_cited(assembly);
  for (Index i = 0; i < assembly.document_count(); ++i) BodyResolver(assembly, i).run();
  place_cited_entries(assembly);
  // From here the register is complete and every entry has its address.
  fill_entry_addresses(assembly.site);
}

}  // namespace congbo::site
