#include "media/svg_output.h"

namespace congbo::media {

void SvgOutput::end_head() {
  if (is_head_open_) out_ += '>';
  is_head_open_ = false;
}

void SvgOutput::open(std::string_view element) {
  end_head();
  out_.append("<").append(element);
  is_head_open_ = true;
}

void SvgOutput::append_escaped(std::string_view text, bool is_attribute) {
  for (const char c : text) {
    if (c == '&') {
      out_ += "&amp;";
    } else if (c == '<') {
      out_ += "&lt;";
    } else if (c == '>') {
      out_ += "&gt;";
    } else if (c == '\r') {
      out_ += "&#13;";
    } else if (is_attribute && c == '"') {
      out_ += "&quot;";
    } else if (is_attribute && (c == '\n' || c == '\t')) {
      out_ += c == '\n' ? "&#10;" : "&#9;";
    } else {
      out_ += c;
    }
  }
}

void SvgOutput::attribute(std::string_view name, std::string_view value) {
  const std::size_t begin = out_.size();
  out_.append(" ").append(name).append("=\"");
  append_escaped(value, true);
  out_ += '"';
  if (name == "class") ids_.push_back({begin, out_.size(), ""});
  if (name == "id") ids_.push_back({begin, out_.size(), std::string(value)});
}

void SvgOutput::text(std::string_view text) {
  if (text.empty()) return;
  end_head();
  append_escaped(text, false);
}

void SvgOutput::close(std::string_view element) {
  if (is_head_open_) {
    out_ += "/>";
    is_head_open_ = false;
  } else {
    out_.append("</").append(element).append(">");
  }
}

std::string SvgOutput::finish(const References& references) const {
  constexpr std::string_view kRoot = "<svg";
  std::string whole(kRoot);
  whole.reserve(out_.size() + 128);
  whole += " xmlns=\"http://www.w3.org/2000/svg\"";
  if (has_links_) whole += " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
  std::size_t at = kRoot.size();
  for (const Span& span : ids_) {
    const bool is_used =
        span.id.empty() ? has_styles_ : references.is_any || references.ids.contains(span.id);
    if (is_used) continue;
    whole.append(out_, at, span.begin - at);
    at = span.end;
  }
  return whole.append(out_, at).append("\n");
}

}  // namespace congbo::media
