// Bodies with their slots filled. A slot without an address keeps its words and gets no link.
#include "base/text.h"
#include "portal/addresses.h"
#include "portal/page_view.h"
#include "portal/picture_markup.h"
#include "portal/theme.h"
#include "portal/unbroken.h"

namespace congbo::portal {
namespace {

using content::Slot;
using content::SlotKind;
using site::SlotTarget;

class BodyWriter {
 public:
  BodyWriter(Index document, const tpl::RenderContext& context, std::string& out)
      : context_(context), node_(site_of(context).documents[document]), out_(out) {}

  void write() {
    const content::Body& body = node_.document->body;
    std::size_t at = 0;
    for (std::size_t i = 0; i < body.slots.size(); ++i) {
      const std::string_view between =
          std::string_view(body.html).substr(at, body.slots[i].offset - at);
      if (is_citation_) {
        append_unbroken(out_, between);
      } else {
        out_ += between;
      }
      at = body.slots[i].offset;
      fill(body.slots[i], node_.slots[i]);
    }
    out_.append(body.html, at);
  }

 private:
  void fill(const Slot& slot, const SlotTarget& target) {
    const bool names = slot.kind == SlotKind::symbol_begin || slot.kind == SlotKind::mention_begin;
    is_citation_ = names && is_page();
    switch (slot.kind) {
      case SlotKind::image:
        image(slot, target);
        break;
      case SlotKind::link_end:
        close();
        break;
      case SlotKind::abbreviation_begin:
        explain(slot);
        break;
      case SlotKind::link_begin:
      case SlotKind::mention_begin:
      case SlotKind::symbol_begin:
        open(slot, target);
        break;
    }
  }

  void open(const Slot& slot, const SlotTarget& target) {
    // A document that names itself needs no link to the page one is on.
    const bool is_self = target.entry != kNone && target.entry == node_.entry;
    const bool is_link = !target.address.empty() && !is_self;
    open_.push_back(is_link ? "</a>" : "");
    if (!is_link) return;
    out_ += "<a";
    attribute("href", address(target.address));
    if (has_scheme(target.address) && !target.address.starts_with("mailto:") &&
        !target.address.starts_with("tel:")) {
      out_ += " rel=\"external\"";
    }
    const std::string hint = target.entry == kNone ? slot.title : entry_hint(target.entry);
    if (!hint.empty()) attribute("title", hint);
    out_ += '>';
  }

  // The meaning shows where the pointer rests, where the keyboard stands and where a finger taps.
  // Feeds and sheets for the printer go without.
  void explain(const Slot& slot) {
    const bool is_page =
        context_.absolute_base.empty() && view_of(context_).kind != PageKind::sheet;
    open_.push_back(is_page ? "</abbr>" : "");
    if (!is_page) return;
    out_ += "<abbr tabindex=\"0\"";
    attribute("title", slot.target);
    out_ += '>';
  }

  void close() {
    if (open_.empty()) return;
    out_ += open_.back();
    open_.pop_back();
  }

  // Feeds have absolute addresses.
  bool is_page() const { return context_.absolute_base.empty(); }

  void image(const Slot& slot, const SlotTarget& target) {
    if (target.address.empty()) return;
    const Index picture =
        target.file == kNone ? kNone : tables_of(context_).files[target.file].picture;
    if (picture != kNone) {
      write_picture(context_, tables_of(context_).pictures[picture], slot.alt, slot.title, out_);
      return;
    }
    out_ += "<img";
    attribute("src", address(target.address));
    attribute("alt", slot.alt);
    if (!slot.title.empty()) attribute("title", slot.title);
    out_ += " loading=\"lazy\">";
  }

  void attribute(std::string_view name, std::string_view value) {
    out_.append(" ").append(name).append("=\"");
    append_escaped_html(out_, value);
    out_ += '"';
  }

  std::string address(const std::string& target) const {
    return tpl::address_from(context_, target.starts_with('/') && !has_scheme(target)
                                           ? explicit_address(target)
                                           : target);
  }

  // "Kết luận · 25/10/2021 · đăng tại đây"
  std::string entry_hint(Index index) const {
    const site::Entry& entry = site_of(context_).entries[index];
    // A title is in its page's language, and names of types are Vietnamese.
    const bool is_vietnamese = view_of(context_).language == Language::vi;
    std::string hint = is_vietnamese ? entry.type_name : "";
    const auto add = [&hint](std::string_view part) {
      if (part.empty()) return;
      if (!hint.empty()) hint += " · ";
      hint += part;
    };
    if (entry.date) add(to_vietnamese(*entry.date));
    const Tables& tables = tables_of(context_);
    add(tables.theme->text(view_of(context_).language, word_key(tables.entries[index].state)));
    return hint;
  }

  const tpl::RenderContext& context_;
  const site::DocumentNode& node_;
  std::string& out_;
  bool is_citation_ = false;            // what is written next is the text of a citation
  std::vector<std::string_view> open_;  // what ends each open slot
};

}  // namespace

void write_body(const void* self, const tpl::RenderContext& context, std::string& out) {
  BodyWriter(*static_cast<const Index*>(self), context, out).write();
}

}  // namespace congbo::portal
