#include "portal/xml.h"

namespace congbo::portal {

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

XmlWriter::XmlWriter() : out_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void XmlWriter::begin(std::string_view name, XmlAttributes attributes) {
  out_.append(2 * open_.size(), ' ').append("<").append(name);
  for (const XmlAttribute& attribute : attributes) {
    out_.append(" ").append(attribute.name).append("=\"");
    append_escaped_xml(out_, attribute.value);
    out_ += '"';
  }
}

void XmlWriter::open(std::string_view name, XmlAttributes attributes) {
  begin(name, attributes);
  out_ += ">\n";
  open_.push_back(name);
}

void XmlWriter::close() {
  const std::string_view name = open_.back();
  open_.pop_back();
  out_.append(2 * open_.size(), ' ').append("</").append(name).append(">\n");
}

void XmlWriter::element(std::string_view name, std::string_view text, XmlAttributes attributes) {
  begin(name, attributes);
  out_ += '>';
  append_escaped_xml(out_, text);
  out_.append("</").append(name).append(">\n");
}

void XmlWriter::empty(std::string_view name, XmlAttributes attributes) {
  begin(name, attributes);
  out_ += "/>\n";
}

std::string XmlWriter::finish() {
  while (!open_.empty()) close();
  return std::move(out_);
}

}  // namespace congbo::portal
