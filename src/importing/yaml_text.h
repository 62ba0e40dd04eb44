// Front matter as `import` writes it: one key a line, no {…}, long text below >-, nothing that YAML
// could read otherwise than it was meant. One thread.
#pragma once

#include <string>
#include <string_view>

namespace congbo::importing {

class YamlText {
 public:
  // "key: value", the value in quotes where YAML would misread it; "key:" when it is empty.
  void pair(std::string_view key, std::string_view value);
  // "key: >-" and the value below it, wrapped; "key:" when it is empty.
  void block(std::string_view key, std::string_view value);
  void key(std::string_view key);           // "key:" before what is nested in it
  void item(std::string_view value);        // "- value"
  void item_block(std::string_view value);  // "- >-" and the value below it
  void note(std::string_view text);         // "# kiểm tra: text"
  void comment(std::string_view text);      // "# text"

  // Nested one level deeper, or back.
  void indent() { depth_ += 2; }
  void outdent() { depth_ -= 2; }
  // The next pair or block begins an item of a list: "- key: value". The further ones of the item
  // are written between indent() and outdent().
  void begin_item() { starts_item_ = true; }
  // Everything until the matching call with false is written as comments: entries that wait for
  // something before they can be used.
  void set_commented(bool commented) { commented_ = commented; }

  const std::string& text() const { return text_; }

 private:
  void begin_line();
  void wrap(std::string_view value);

  std::string text_;
  std::size_t depth_ = 0;
  bool starts_item_ = false;
  bool commented_ = false;
};

// The value as YAML reads it back in a "key: value" line or a "- value" item.
std::string yaml_scalar(std::string_view value);

}  // namespace congbo::importing
