#include "content/markdown_render.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "base/text.h"
#include "content/markdown_guard.h"
#include "content/markdown_inlines.h"
#include "content/markdown_messages.h"

namespace congbo::content {

const MarkdownLabels& labels_in(std::string_view language) {
  static constexpr MarkdownLabels kVietnamese{"Chú thích", "Chú thích",   "Về chỗ đọc",
                                              "Bảng",      "đã đánh dấu", "chưa đánh dấu"};
  static constexpr MarkdownLabels kEnglish{"Note",  "Notes",   "Back to reading place",
                                           "Table", "checked", "not checked"};
  return language == "en" ? kEnglish : kVietnamese;
}

void RenderState::add_slot(Slot slot) {
  slot.offset = static_cast<std::uint32_t>(html().size());
  slot_bytes += slot.target.size() + slot.title.size() + slot.alt.size();
  out.body.slots.push_back(std::move(slot));
}

void RenderState::add_plain_line(std::string_view line) {
  line = trim(line);
  if (line.empty()) return;
  if (!out.plain_text.empty()) out.plain_text += '\n';
  out.plain_text += line;
}

bool RenderState::is_over() {
  if (stopped) return true;
  if (html().size() + slot_bytes <= most_output) return false;
  stopped = true;
  diagnostics.report(kMarkdownOutputTooLarge, source.file(), source.place(1, 0, 0));
  return true;
}

void RenderState::report(const Message& message, cmark_node* node,
                         std::vector<std::string> arguments) {
  const Place place = source.place(cmark_node_get_start_line(node),
                                   cmark_node_get_start_column(node) - 1, std::string::npos);
  diagnostics.report(message, source.file(), place, std::move(arguments));
}

void RenderState::report_depth(cmark_node* node) {
  if (reported_depth) return;
  reported_depth = true;
  // Inline nodes at the bottom may lack a position; the block around them has one.
  while (cmark_node_get_start_line(node) == 0 && cmark_node_parent(node) != nullptr) {
    node = cmark_node_parent(node);
  }
  report(kMarkdownNestingTooDeep, node, {std::to_string(kMostNesting)});
}

void survey(cmark_node* root, RenderState& state) {
  cmark_node* node = root;
  while (node != nullptr) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
      const std::size_t index = static_cast<std::size_t>(std::atoi(cmark_node_get_literal(node)));
      if (state.notes_linked.size() <= index) state.notes_linked.resize(index + 1);
      ++state.notes_linked[index];
    }
    if (type == CMARK_NODE_HEADING) {
      state.top_heading = std::min(state.top_heading, cmark_node_get_heading_level(node));
    }
    // References in a picture's description or a link's text do not become links.
    const bool closed = type == CMARK_NODE_IMAGE || type == CMARK_NODE_LINK;
    if (!closed && cmark_node_first_child(node) != nullptr) {
      node = cmark_node_first_child(node);
      continue;
    }
    while (node != root && cmark_node_next(node) == nullptr) node = cmark_node_parent(node);
    node = node == root ? nullptr : cmark_node_next(node);
  }
}

namespace {

bool is_type(cmark_node* node, const char* name) {
  return std::strcmp(cmark_node_get_type_string(node), name) == 0;
}

class BlockWriter {
 public:
  explicit BlockWriter(RenderState& state) : state_(state) {}

  void document(cmark_node* root) {
    cmark_node* node = cmark_node_first_child(root);
    for (; node != nullptr && !is_note(node); node = cmark_node_next(node)) block(node, 1, false);
    if (node != nullptr) notes(node);
  }

 private:
  static bool is_note(cmark_node* node) {
    return cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION;
  }

  void block(cmark_node* node, int depth, bool tight) {
    if (state_.is_over()) return;
    if (depth > kMostNesting) return state_.report_depth(node);
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_PARAGRAPH:
        return paragraph(node, tight);
      case CMARK_NODE_HEADING:
        return heading(node);
      case CMARK_NODE_CODE_BLOCK:
        return code(node);
      case CMARK_NODE_HTML_BLOCK:
        return raw(node);
      case CMARK_NODE_BLOCK_QUOTE:
        return quote(node, depth);
      case CMARK_NODE_LIST:
        return list(node, depth);
      case CMARK_NODE_THEMATIC_BREAK:
        html() += "<hr>\n";
        return;
      default:
        if (is_type(node, "table")) table(node);
    }
  }

  void children(cmark_node* node, int depth, bool tight) {
    for (cmark_node* child = cmark_node_first_child(node); child != nullptr;
         child = cmark_node_next(child)) {
      block(child, depth + 1, tight);
    }
  }

  InlineWriter inlines(cmark_node* node, InlineUse use = {}) {
    return {state_, flatten(node, state_.source), use};
  }

  void paragraph(cmark_node* node, bool tight) {
    InlineWriter words = inlines(node);
    if (tight) {
      words.write();
    } else {
      const std::size_t start = html().size();
      const std::size_t slots = state_.out.body.slots.size();
      html() += "<p>";
      words.write();
      // Nothing but HTML that was left out: no empty paragraph in its place.
      if (html().size() == start + 3 && state_.out.body.slots.size() == slots) {
        html().resize(start);
      } else {
        html() += "</p>\n";
      }
    }
    state_.add_plain_line(words.plain());
  }

  void heading(cmark_node* node) {
    InlineUse use;
    use.with_symbols = false;
    InlineWriter words = inlines(node, use);
    Heading entry;
    entry.level = std::min(cmark_node_get_heading_level(node) - state_.top_heading + 2, 6);
    entry.text = trim(words.plain());
    std::replace(entry.text.begin(), entry.text.end(), '\n', ' ');
    entry.id = unique_id(entry.text);
    const std::string tag = "h" + std::to_string(entry.level);
    html() += "<" + tag + " id=\"" + entry.id + "\">";
    words.write();
    html() += "</" + tag + ">\n";
    state_.add_plain_line(entry.text);
    state_.out.headings.push_back(std::move(entry));
  }

  // A heading without letters still needs an address: "muc".
  std::string unique_id(std::string_view text) {
    std::string slug = slugify(text);
    if (slug.empty()) slug = "muc";
    const auto uses = state_.heading_ids.try_emplace(slug, 0).first;
    std::string id = slug;
    while (++uses->second > 1) {
      id = slug + "-" + std::to_string(uses->second);
      if (state_.heading_ids.try_emplace(id, 1).second) break;
    }
    return id;
  }

  void code(cmark_node* node) {
    const std::string_view info = cmark_node_get_fence_info(node);
    const std::string_view language = info.substr(0, info.find_first_of(" \t"));
    html() += "<pre tabindex=\"0\"><code";
    if (!language.empty()) {
      html() += " class=\"language-";
      append_escaped_html(html(), language);
      html() += "\"";
    }
    html() += ">";
    append_escaped_html(html(), cmark_node_get_literal(node));
    html() += "</code></pre>\n";
    state_.add_plain_line(cmark_node_get_literal(node));
  }

  void raw(cmark_node* node) {
    const std::string_view text = cmark_node_get_literal(node);
    if (state_.options.raw_html) {
      html() += text;
      if (!text.empty() && text.back() != '\n') html() += '\n';
      return;
    }
    const std::string_view trimmed = trim(text);
    const bool comment =
        trimmed.substr(0, 4) == "<!--" && trimmed.find("-->") == trimmed.size() - 3;
    if (!comment) state_.report(kMarkdownHtmlLeftOut, node);
  }

  void quote(cmark_node* node, int depth) {
    html() += "<blockquote>\n";
    children(node, depth, false);
    html() += "</blockquote>\n";
  }

  void list(cmark_node* node, int depth) {
    const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    const bool tight = cmark_node_get_list_tight(node) != 0;
    html() += ordered ? "<ol" : "<ul";
    const int start = cmark_node_get_list_start(node);
    if (ordered && start != 1) html() += " start=\"" + std::to_string(start) + "\"";
    html() += ">\n";
    for (cmark_node* child = cmark_node_first_child(node); child != nullptr;
         child = cmark_node_next(child)) {
      item(child, depth + 1, tight);
    }
    html() += ordered ? "</ol>\n" : "</ul>\n";
  }

  void item(cmark_node* node, int depth, bool tight) {
    if (state_.is_over()) return;
    cmark_node* first = cmark_node_first_child(node);
    if (first == nullptr || cmark_node_get_type(first) != CMARK_NODE_PARAGRAPH ||
        !task(first, tight)) {
      html() += "<li>";
      children(node, depth, tight);
    } else {
      while ((first = cmark_node_next(first)) != nullptr) block(first, depth + 1, tight);
    }
    html() += "</li>\n";
  }

  // "- [x] …": a sign that is read aloud and printed; a form control would promise what it cannot
  // do. Recognised here because the library sees none inside quotations.
  bool task(cmark_node* paragraph, bool tight) {
    FlatText flat = flatten(paragraph, state_.source);
    const std::string_view start = std::string_view(flat.plain).substr(0, 4);
    const bool done = start == "[x] " || start == "[X] ";
    const bool plain_text = !flat.pieces.empty() && flat.pieces[0].kind == PieceKind::text;
    if ((!done && start != "[ ] ") || !plain_text || flat.pieces[0].end < 3 ||
        flat.is_literal(0, 3)) {
      return false;
    }
    InlineUse use;
    use.skip = 4;
    InlineWriter words(state_, std::move(flat), use);
    html() += done ? "<li class=\"task done\">" : "<li class=\"task\">";
    if (!tight) html() += "<p>";
    html() += "<span role=\"img\" aria-label=\"";
    html() += done ? labels().done : labels().not_done;
    html() += done ? "\">☑</span> " : "\">☐</span> ";
    words.write();
    if (!tight) html() += "</p>\n";
    state_.add_plain_line((done ? "☑ " : "☐ ") + words.plain());
    return true;
  }

  void table(cmark_node* node) {
    const std::uint8_t* alignments = cmark_gfm_extensions_get_table_alignments(node);
    ++state_.tables;
    html() += "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
    html().append(labels().table).append(" ").append(std::to_string(state_.tables));
    html() += "\"><table>\n";
    bool in_body = false;
    for (cmark_node* child = cmark_node_first_child(node); child != nullptr;
         child = cmark_node_next(child)) {
      if (state_.is_over()) return;
      const bool header = cmark_gfm_extensions_get_table_row_is_header(child) != 0;
      if (!header && !in_body) html() += "<tbody>\n";
      in_body = in_body || !header;
      row(child, header, alignments);
    }
    if (in_body) html() += "</tbody>\n";
    html() += "</table></div>\n";
  }

  void row(cmark_node* node, bool header, const std::uint8_t* alignments) {
    html() += header ? "<thead>\n<tr>" : "<tr>";
    std::string plain;
    std::size_t column = 0;
    for (cmark_node* child = cmark_node_first_child(node); child != nullptr;
         child = cmark_node_next(child)) {
      InlineWriter words = inlines(child);
      // An empty header names nothing, so it is an ordinary cell.
      const bool names = header && cmark_node_first_child(child) != nullptr;
      html() += names ? "<th scope=\"col\"" : "<td";
      html() += alignment_class(alignments[column++]);
      html() += ">";
      words.write();
      html() += names ? "</th>" : "</td>";
      if (!plain.empty() && !words.plain().empty()) plain += "; ";
      plain += words.plain();
    }
    html() += header ? "</tr>\n</thead>\n" : "</tr>\n";
    state_.add_plain_line(plain);
  }

  static const char* alignment_class(std::uint8_t alignment) {
    switch (alignment) {
      case 'l':
        return " class=\"left\"";
      case 'c':
        return " class=\"center\"";
      case 'r':
        return " class=\"right\"";
      default:
        return "";
    }
  }

  // The notes stand at the end of the tree, in order of first mention.
  void notes(cmark_node* first) {
    html() += "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"";
    html().append(labels().notes).append("\">\n<ol>\n");
    std::size_t number = 1;
    for (cmark_node* node = first; node != nullptr; node = cmark_node_next(node), ++number) {
      if (state_.is_over()) return;
      html() += "<li id=\"fn:" + std::to_string(number) + "\">";
      children(node, 1, false);
      ways_back(number);
      html() += "</li>\n";
    }
    html() += "</ol>\n</section>\n";
  }

  void ways_back(std::size_t number) {
    const int count = number < state_.notes_linked.size() ? state_.notes_linked[number] : 0;
    if (count == 0) return;
    constexpr std::string_view kEnd = "</p>\n";
    const bool in_paragraph = html().size() >= kEnd.size() &&
                              html().compare(html().size() - kEnd.size(), kEnd.size(), kEnd) == 0;
    if (in_paragraph) {
      html().resize(html().size() - kEnd.size());
    } else {
      html() += "<p>";
    }
    for (int i = 1; i <= count; ++i) {
      if (state_.is_over()) return;
      const std::string suffix = i > 1 ? ":" + std::to_string(i) : "";
      if (in_paragraph || i > 1) html() += ' ';
      html() += "<a href=\"#fnref:" + std::to_string(number) + suffix +
                "\" role=\"doc-backlink\" aria-label=\"";
      html().append(labels().back).append(" ").append(std::to_string(number));
      html() += (i > 1 ? " (" + std::to_string(i) + ")" : "") + "\">↩</a>";
    }
    html() += kEnd;
  }

  std::string& html() { return state_.html(); }
  const MarkdownLabels& labels() const { return labels_in(state_.options.language); }

  RenderState& state_;
};

}  // namespace

void render_blocks(cmark_node* root, RenderState& state) {
  BlockWriter(state).document(root);
}

}  // namespace congbo::content
