// Values a template sees: light views on data that somebody else owns and that outlives the render.
// Copying a Value copies 24 bytes and never the data. A value's kind says how it may be written:
// `text` is always escaped for the place it lands in, `html` was made by us and is written as is,
// `link` is an address inside the site (or an absolute one that passed the scheme whitelist).
// Immutable, hence safe to share between threads.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace congbo::tpl {

struct ObjectType;
struct RenderContext;

enum class Kind : std::uint8_t {
  none,
  boolean,
  integer,
  text,
  date,
  html,
  link,
  list,
  object,
  any
};

// The static type of a field, from which names are checked before anything is rendered.
// `any` leaves the check to the render. `element` describes a list's items, `object` an object.
struct Type {
  Kind kind = Kind::any;
  const ObjectType* object = nullptr;
  const Type* element = nullptr;
};

class Value {
 public:
  // A producer of trusted markup, called when the value is printed (a body with its slots).
  using HtmlWriter = void (*)(const void* self, const RenderContext& context, std::string& out);
  // Item `index` of a list whose data is `self`. Requires: index < size().
  using ItemGetter = Value (*)(const void* self, std::size_t index);

  Value() = default;         // none: prints nothing, is false
  static Value undefined();  // none for a name that is not there; what ObjectType::find gives then
  static Value boolean(bool value);
  static Value integer(std::int64_t value);
  static Value text(std::string_view text);
  static Value date(const Date& date);
  static Value html(std::string_view trusted);
  static Value html(const void* self, HtmlWriter writer);
  static Value link(std::string_view address);  // "ke-hoach/a.html#moc" or "https://…", "mailto:…"
  static Value list(const void* self, std::size_t size, ItemGetter at);
  static Value object(const void* self, const ObjectType& type);

  Kind kind() const { return kind_; }
  bool is_undefined() const { return kind_ == Kind::none && size_ != 0; }
  bool is_written() const { return kind_ == Kind::html && code_.writer != nullptr; }
  bool as_boolean() const;            // truth as in Jinja2: empty and zero are false
  std::int64_t as_integer() const;    // Requires: integer or boolean
  std::string_view as_text() const;   // Requires: text, link, or html made from a string
  Date as_date() const;               // Requires: date
  std::size_t size() const;           // of a list; codepoints of a text
  Value at(std::size_t index) const;  // Requires: list
  const void* self() const;           // of an object, list or html writer
  const ObjectType* type() const;     // of an object
  void write_html(const RenderContext& context, std::string& out) const;  // Requires: html

 private:
  Kind kind_ = Kind::none;
  std::uint32_t size_ = 0;
  union Data {
    std::int64_t integer;
    const char* text;
    const void* self;
  } data_{.integer = 0};
  union Code {
    const ObjectType* type;
    ItemGetter at;
    HtmlWriter writer;
  } code_{.type = nullptr};
};

// One name of an object, with its type and the function that reads it.
struct Field {
  std::string_view name;
  Type type;
  Value (*get)(const void* self, const RenderContext& context) = nullptr;
};

// An object's declared names. `find`, when set, answers names at render time instead (data whose
// names no program knows beforehand); such an object's fields have the type `any`.
struct ObjectType {
  std::string_view name;
  std::vector<Field> fields;
  Value (*find)(const void* self, std::string_view name) = nullptr;
  // With `find`: number of entries and the i-th key, for loops over a mapping; may be null.
  std::size_t (*count)(const void* self) = nullptr;
  std::string_view (*key_at)(const void* self, std::size_t index) = nullptr;
};

// List of all elements of a vector that outlives the render; Make turns one element into a Value.
template <typename T, Value (*Make)(const T&)>
Value list_of(const std::vector<T>& items) {
  return Value::list(&items, items.size(), [](const void* self, std::size_t index) {
    return Make((*static_cast<const std::vector<T>*>(self))[index]);
  });
}

}  // namespace congbo::tpl
