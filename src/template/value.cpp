#include "template/value.h"

#include <cassert>

#include "base/text.h"

namespace congbo::tpl {

static_assert(sizeof(Value) == 24, "templates copy values all the time");

namespace {

std::uint32_t checked_size(std::size_t size) {
  assert(size <= 0xffffffffu);
  return static_cast<std::uint32_t>(size);
}

}  // namespace

Value Value::undefined() {
  Value value;
  value.size_ = 1;
  return value;
}

Value Value::boolean(bool value) {
  Value made;
  made.kind_ = Kind::boolean;
  made.data_.integer = value ? 1 : 0;
  return made;
}

Value Value::integer(std::int64_t value) {
  Value made;
  made.kind_ = Kind::integer;
  made.data_.integer = value;
  return made;
}

Value Value::text(std::string_view text) {
  Value made;
  made.kind_ = Kind::text;
  made.size_ = checked_size(text.size());
  made.data_.text = text.data();
  return made;
}

Value Value::date(const Date& date) {
  Value made;
  made.kind_ = Kind::date;
  made.data_.integer = date.year * 10000LL + date.month * 100 + date.day;
  return made;
}

Value Value::html(std::string_view trusted) {
  Value made = text(trusted);
  made.kind_ = Kind::html;
  return made;
}

Value Value::html(const void* self, HtmlWriter writer) {
  Value made;
  made.kind_ = Kind::html;
  made.data_.self = self;
  made.code_.writer = writer;
  return made;
}

Value Value::link(std::string_view address) {
  Value made = text(address);
  made.kind_ = Kind::link;
  return made;
}

Value Value::list(const void* self, std::size_t size, ItemGetter at) {
  Value made;
  made.kind_ = Kind::list;
  made.size_ = checked_size(size);
  made.data_.self = self;
  made.code_.at = at;
  return made;
}

Value Value::object(const void* self, const ObjectType& type) {
  Value made;
  made.kind_ = Kind::object;
  made.data_.self = self;
  made.code_.type = &type;
  return made;
}

bool Value::as_boolean() const {
  switch (kind_) {
    case Kind::boolean:
    case Kind::integer:
      return data_.integer != 0;
    case Kind::html:
      if (is_written()) return true;
      [[fallthrough]];
    case Kind::text:
    case Kind::link:
    case Kind::list:
      return size_ != 0;
    case Kind::object:
      return code_.type->count == nullptr || code_.type->count(data_.self) != 0;
    case Kind::date:
      return true;
    case Kind::none:
    case Kind::any:
      break;
  }
  return false;
}

std::int64_t Value::as_integer() const {
  assert(kind_ == Kind::integer || kind_ == Kind::boolean);
  return data_.integer;
}

std::string_view Value::as_text() const {
  assert(kind_ == Kind::text || kind_ == Kind::link || (kind_ == Kind::html && !is_written()));
  return {data_.text, size_};
}

Date Value::as_date() const {
  assert(kind_ == Kind::date);
  const int packed = static_cast<int>(data_.integer);
  return Date{packed / 10000, packed / 100 % 100, packed % 100};
}

std::size_t Value::size() const {
  return kind_ == Kind::list ? size_ : count_codepoints(as_text());
}

Value Value::at(std::size_t index) const {
  assert(kind_ == Kind::list && index < size_);
  return code_.at(data_.self, index);
}

const void* Value::self() const {
  return data_.self;
}

const ObjectType* Value::type() const {
  assert(kind_ == Kind::object);
  return code_.type;
}

void Value::write_html(const RenderContext& context, std::string& out) const {
  assert(kind_ == Kind::html);
  if (is_written()) {
    code_.writer(data_.self, context, out);
  } else {
    out += as_text();
  }
}

}  // namespace congbo::tpl
