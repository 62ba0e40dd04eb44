// The little XML the portal writes: feeds and sitemaps. Not shared between threads.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace congbo::portal {

// Escapes & < > " ' and drops the characters XML 1.0 forbids.
void append_escaped_xml(std::string& out, std::string_view text);

struct XmlAttribute {
  std::string_view name, value;
};
using XmlAttributes = std::initializer_list<XmlAttribute>;

// One element a line, indented by depth. Requires: names of elements are literals.
class XmlWriter {
 public:
  XmlWriter();  // the declaration
  void open(std::string_view name, XmlAttributes attributes = {});
  void close();
  void element(std::string_view name, std::string_view text, XmlAttributes attributes = {});
  void empty(std::string_view name, XmlAttributes attributes);
  std::string finish();  // closes what is open

 private:
  void begin(std::string_view name, XmlAttributes attributes);

  std::string out_;
  std::vector<std::string_view> open_;
};

}  // namespace congbo::portal
