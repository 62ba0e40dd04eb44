// Reads a drawing with pugixml and writes what draws. The library reads without recursion and the
// walk below goes up and down by itself, so no depth of a file is one of the stack.
#include "media/svg_cleaner.h"

#include <algorithm>
#include <new>
#include <optional>
#include <pugixml.hpp>
#include <vector>

#include "base/percent.h"
#include "base/text.h"
#include "media/data_address.h"
#include "media/svg_entities.h"
#include "media/svg_names.h"
#include "media/svg_output.h"
#include "media/svg_scopes.h"
#include "media/svg_style.h"

namespace congbo::media {
namespace {

constexpr std::size_t kMostDepth = 256;  // what browsers' readers of XML take at least
// Signs that begin tags and values; the library takes some sixty bytes for each.
constexpr std::ptrdiff_t kMostTags = 500'000, kMostValues = 1'500'000;

using Unclean = std::optional<Problem>;  // why the drawing is refused
using Attributes = std::vector<std::pair<std::string_view, std::string>>;  // what is kept

std::string_view name_of(const pugi::xml_node& node) {
  return node.name();
}

bool holds_letters(const pugi::xml_node& node) {
  return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

const std::string* find(const Attributes& attributes, std::string_view name) {
  for (const auto& [known, value] : attributes) {
    if (known == name) return &value;
  }
  return nullptr;
}

bool is_link(std::string_view attribute) {
  return attribute == "href" || attribute == "xlink:href";
}

// Animations may write addresses and scripts into places that are looked at only once.
bool is_more_than_looks(std::string_view animated) {
  const std::string_view local = split_name(without_blanks(animated)).local;
  return !is_kept(local) || is_link(local) || local == "id" || local == "style";
}

class SvgCleaner {
 public:
  SvgCleaner(std::string_view doctype, const SvgTask& task)
      : entities_(doctype),
        clean_address_([task](std::string_view address) { return clean_embedded(address, task); }) {
  }

  tl::expected<SvgDrawing, Problem> run(const pugi::xml_node& root) {
    pugi::xml_node node = root;
    while (node && !unclean_) {
      node = visit(node) ? node.first_child() : next_after(node);
    }
    if (!has_root_ && !unclean_) unclean_ = Problem::damaged;
    if (unclean_) return tl::unexpected(*unclean_);
    return SvgDrawing{output_.finish(references_), sides_, lacks_pictures_};
  }

 private:
  struct Open {
    std::string_view element;
    std::size_t scopes = 0;  // to return to
    bool has_text = false;   // letters in it are drawn
  };

  // Closes every element that ends behind `node`.
  pugi::xml_node next_after(pugi::xml_node node) {
    while (!open_.empty()) {
      if (const pugi::xml_node next = node.next_sibling()) return next;
      close();
      node = node.parent();
    }
    return {};
  }

  void close() {
    output_.close(open_.back().element);
    scopes_.leave(open_.back().scopes);
    open_.pop_back();
  }

  std::string decoded(std::string_view raw) {
    auto text = entities_.decode(raw);
    if (text) return std::move(*text);
    if (!unclean_) unclean_ = text.error();
    return "";
  }

  std::string letters_of(const pugi::xml_node& node) {
    return node.type() == pugi::node_cdata ? std::string(node.value()) : decoded(node.value());
  }

  // True when its children are to be visited next.
  bool visit(const pugi::xml_node& node) {
    if (holds_letters(node)) {
      if (!open_.empty() && open_.back().has_text) output_.text(letters_of(node));
      return false;
    }
    if (node.type() != pugi::node_element) return false;
    const std::size_t scopes = scopes_.depth();
    declare_prefixes(node);
    const bool is_entered = enter(node, scopes);
    if (!is_entered) scopes_.leave(scopes);
    return is_entered;
  }

  void declare_prefixes(const pugi::xml_node& node) {
    for (const pugi::xml_attribute& attribute : node.attributes()) {
      const XmlName name = split_name(attribute.name());
      if (name.prefix == "xmlns") scopes_.declare(name.local, decoded(attribute.value()));
      if (name.prefix.empty() && name.local == "xmlns") {
        scopes_.declare("", decoded(attribute.value()));
      }
    }
  }

  bool enter(const pugi::xml_node& node, std::size_t scopes) {
    const XmlName name = split_name(name_of(node));
    if (scopes_.uri_of(name.prefix) != kSvgNamespace) return false;
    if (open_.empty() && name.local != "svg") return false;
    if (name.local == "foreignObject") refuse_web_page(node);
    if (!is_drawn(name.local) || animates_more_than_looks(node, name.local)) return false;
    // What it refers to is noted, so nothing may be left out from here on.
    const Attributes attributes = read_attributes(node, name.local);
    if (open_.size() >= kMostDepth) unclean_ = Problem::too_complex;
    if (unclean_) return false;
    if (open_.empty()) measure(attributes);
    has_root_ = true;
    output_.open(name.local);
    for (const auto& [known, value] : attributes) output_.attribute(known, value);
    if (name.local == "style") write_style(node);
    if (name.local == "style" || !node.first_child()) {
      output_.close(name.local);
      return false;
    }
    open_.push_back({name.local, scopes, is_text(name.local)});
    return true;
  }

  bool animates_more_than_looks(const pugi::xml_node& node, std::string_view element) {
    const pugi::xml_attribute target = node.attribute("attributeName");
    return target && is_animation(element) && is_more_than_looks(decoded(target.value()));
  }

  bool is_text(std::string_view element) const {
    if (element == "text" || element == "tspan" || element == "textPath") return true;
    return (element == "a" || element == "switch") && !open_.empty() && open_.back().has_text;
  }

  // Without its words the drawing would not be the same. Illustrator's is never shown: it asks for
  // what no browser has.
  void refuse_web_page(const pugi::xml_node& node) {
    const std::string needed = decoded(node.attribute("requiredExtensions").value());
    const bool is_never_shown =
        !without_blanks(needed).empty() && needed.find("http://www.w3.org/") == needed.npos;
    if (node.first_child() && !is_never_shown) unclean_ = Problem::web_page;
  }

  Attributes read_attributes(const pugi::xml_node& node, std::string_view element) {
    Attributes kept;
    for (const pugi::xml_attribute& attribute : node.attributes()) {
      const std::string_view name = kept_name(attribute.name());
      if (name.empty() || find(kept, name) != nullptr) continue;
      std::optional<std::string> value = clean_value(element, name, decoded(attribute.value()));
      if (value) kept.emplace_back(name, std::move(*value));
    }
    return kept;
  }

  // As it is to be written; empty for what is left out.
  std::string_view kept_name(std::string_view written) const {
    const XmlName name = split_name(written);
    if (name.prefix.empty()) return is_kept(name.local) ? written : std::string_view();
    const std::string_view uri = scopes_.uri_of(name.prefix);
    if (uri == kLinkNamespace && name.local == "href") return "xlink:href";
    if (uri != kXmlNamespace) return {};
    if (name.local == "lang") return "xml:lang";
    return name.local == "space" ? "xml:space" : "";
  }

  std::optional<std::string> clean_value(std::string_view element, std::string_view name,
                                         std::string value) {
    if (is_link(name)) return clean_link(element, name, without_blanks(value));
    if (name == "id" && value.empty()) return std::nullopt;
    if (name == "id" || name == "class") return value;
    if (name == "begin" || name == "end") note_times(value);
    const bool is_plain = value.find_first_of("\\(/@") == value.npos;
    return name != "style" && is_plain ? value : styled(value);
  }

  std::string styled(std::string_view css) {
    std::optional<std::string> clean = clean_style(css, references_, clean_address_);
    if (!clean) unclean_ = Problem::embedded;
    return clean ? std::move(*clean) : std::string();
  }

  std::optional<std::string> clean_link(std::string_view element, std::string_view name,
                                        std::string_view address) {
    std::optional<std::string> clean;
    if (address.starts_with('#')) {
      references_.ids.insert(percent_decoded(address.substr(1)));
      clean = address;
    } else if (is_data_address(address) && (element == "image" || element == "feImage")) {
      clean = clean_address_(address);
      if (!clean) unclean_ = Problem::embedded;
    } else if (element == "image" && !address.empty()) {
      lacks_pictures_ = true;
    }
    if (clean && name == "xlink:href") output_.use_links();
    return clean;
  }

  // "0s; hinh-1.click + 2s": the beginning of an animation may name another part.
  void note_times(const std::string& value) {
    for (const std::string_view time : split(value, ';')) {
      const std::size_t dot = time.rfind('.');
      if (dot == time.npos) continue;
      std::string id(without_blanks(time.substr(0, dot)));
      std::erase(id, '\\');
      references_.ids.insert(std::move(id));
    }
  }

  void measure(const Attributes& attributes) {
    const auto value = [&](std::string_view name) {
      const std::string* found = find(attributes, name);
      return found == nullptr ? std::string_view() : std::string_view(*found);
    };
    sides_ = drawing_sides(value("width"), value("height"), value("viewBox"));
  }

  void write_style(const pugi::xml_node& node) {
    std::string css;
    for (const pugi::xml_node& child : node.children()) {
      if (holds_letters(child)) css += letters_of(child);
    }
    const std::string clean(without_blanks(styled(css)));
    if (!clean.empty()) output_.use_styles();
    output_.text(clean);
  }

  Entities entities_;
  const CleanAddress clean_address_;
  Scopes scopes_;
  References references_;
  SvgOutput output_;
  std::vector<Open> open_;
  DrawingSides sides_;
  bool has_root_ = false;
  bool lacks_pictures_ = false;
  Unclean unclean_;
};

// What XML knows no sign for, and more parts than any drawing has.
Unclean refused_at_once(std::string_view text) {
  const bool has_control = std::any_of(text.begin(), text.end(), [](char c) {
    const auto code = static_cast<unsigned char>(c);
    return code < 0x20 && c != '\t' && c != '\n' && c != '\r';
  });
  const bool has_no_character =
      text.find("\xEF\xBF\xBE") != text.npos || text.find("\xEF\xBF\xBF") != text.npos;
  if (has_control || has_no_character) return Problem::damaged;
  const bool is_large = std::count(text.begin(), text.end(), '<') > kMostTags ||
                        std::count(text.begin(), text.end(), '=') > kMostValues;
  return is_large ? Unclean(Problem::too_complex) : std::nullopt;
}

tl::expected<SvgDrawing, Problem> clean_parsed(std::string_view text, const SvgTask& task) {
  // Escapes stay: only we know what else is declared beside the usual five.
  constexpr unsigned kOptions = pugi::parse_cdata | pugi::parse_ws_pcdata | pugi::parse_doctype |
                                pugi::parse_eol | pugi::parse_wconv_attribute;
  pugi::xml_document document;
  const pugi::xml_parse_result result =
      document.load_buffer(text.data(), text.size(), kOptions, pugi::encoding_utf8);
  if (result.status == pugi::status_out_of_memory) return tl::unexpected(Problem::no_memory);
  if (!result) return tl::unexpected(Problem::damaged);
  std::string_view doctype;
  for (const pugi::xml_node& node : document.children()) {
    if (node.type() == pugi::node_doctype) doctype = node.value();
  }
  return SvgCleaner(doctype, task).run(document.document_element());
}

}  // namespace

tl::expected<SvgDrawing, Problem> clean_drawing_text(std::string_view text, const SvgTask& task) {
  if (const Unclean unclean = refused_at_once(text)) return tl::unexpected(*unclean);
  try {
    return clean_parsed(text, task);
  } catch (const std::bad_alloc&) {
    return tl::unexpected(Problem::no_memory);
  }
}

}  // namespace congbo::media
