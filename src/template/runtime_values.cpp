// What values can do while a template runs: become text, be compared, be walked, be looked into.
#include <charconv>
#include <cstring>

#include "base/diagnostics.h"
#include "base/text.h"
#include "template/lexer.h"
#include "template/messages.h"
#include "template/renderer.h"

namespace congbo::tpl {

namespace {

const Dict& dict_of(const void* self) {
  return *static_cast<const Dict*>(self);
}

Value find_in_dict(const void* self, std::string_view name) {
  for (const auto& [key, value] : dict_of(self).entries) {
    if (key == name) return value;
  }
  return Value::undefined();
}

std::size_t dict_size(const void* self) {
  return dict_of(self).entries.size();
}

std::string_view dict_key(const void* self, std::size_t index) {
  return dict_of(self).entries[index].first;
}

bool is_text(const Value& value) {
  return value.kind() == Kind::text || value.kind() == Kind::link || value.kind() == Kind::html;
}

bool is_number(const Value& value) {
  return value.kind() == Kind::integer || value.kind() == Kind::boolean;
}

}  // namespace

const ObjectType kDictType{"dict", {}, find_in_dict, dict_size, dict_key};
const ObjectType kNamespaceType{"namespace", {}, find_in_dict, dict_size, dict_key};
const ObjectType kFrameType{"import", {}, nullptr, nullptr, nullptr};

Value Renderer::fail(const Node& node, const Message& message, std::vector<std::string> arguments) {
  fail_at(*node.source, node.span, message, std::move(arguments));
  return {};
}

Value Renderer::bad_value(const Node& node, std::string_view what, const Value& value) {
  static constexpr std::string_view kNames[] = {"none", "true/false", "number", "text",   "date",
                                                "html", "link",       "list",   "object", "any"};
  if (value.is_undefined()) return fail(node, kUndefinedValue, {std::string(what)});
  std::string shown(kNames[static_cast<std::size_t>(value.kind())]);
  if (value.kind() == Kind::integer) shown = std::to_string(value.as_integer());
  if (value.kind() == Kind::text) shown = '"' + std::string(value.as_text().substr(0, 60)) + '"';
  return fail(node, kBadValue, {std::string(what), std::move(shown)});
}

bool Renderer::spend(std::size_t steps, const Node& node) {
  steps_ += steps;
  if (steps_ <= program_.limits.steps) return !failed_;
  fail(node, kLimitSteps, {std::to_string(program_.limits.steps)});
  return false;
}

std::string_view Renderer::keep(std::string_view text, const Node& node) {
  if (text.empty() || failed_) return {};
  kept_ += text.size();
  if (kept_ > program_.limits.output_bytes) {
    fail(node, kLimitOutput, {std::to_string(program_.limits.output_bytes)});
    return {};
  }
  char* copy = static_cast<char*>(arena_.allocate(text.size(), 1));
  std::memcpy(copy, text.data(), text.size());
  return {copy, text.size()};
}

Value Renderer::make_text(std::string_view text, const Node& node) {
  return Value::text(keep(text, node));
}

Value Renderer::make_list(std::span<const Value> items) {
  if (items.empty()) return Value::list(nullptr, 0, nullptr);
  auto* copy = static_cast<Value*>(arena_.allocate(items.size() * sizeof(Value), alignof(Value)));
  std::uninitialized_copy(items.begin(), items.end(), copy);
  return Value::list(copy, items.size(), [](const void* self, std::size_t index) {
    return static_cast<const Value*>(self)[index];
  });
}

Value Renderer::make_dict(Dict dict, const ObjectType& type) {
  return Value::object(&dicts_.emplace_back(std::move(dict)), type);
}

std::string_view Renderer::text_of(const Value& value, const Node& node) {
  switch (value.kind()) {
    case Kind::none:
    case Kind::any:
      return {};
    case Kind::boolean:
      return value.as_boolean() ? "True" : "False";
    case Kind::integer:
      return keep(std::to_string(value.as_integer()), node);
    case Kind::date:
      return keep(to_vietnamese(value.as_date()), node);
    case Kind::text:
      return value.as_text();
    case Kind::link:
      return keep(address_from(context_, value.as_text()), node);
    case Kind::html: {
      if (!value.is_written()) return value.as_text();
      std::string written;
      value.write_html(context_, written);
      return keep(written, node);
    }
    case Kind::list:
      fail(node, kUnprintable, {"list"});
      return {};
    case Kind::object:
      fail(node, kUnprintable, {std::string(value.type()->name)});
      return {};
  }
  return {};
}

std::vector<Value> Renderer::items_of(const Value& value, const Node& node) {
  std::vector<Value> items;
  switch (value.kind()) {
    case Kind::none:
      break;
    case Kind::list:
      if (!spend(value.size(), node)) break;
      items.reserve(value.size());
      for (std::size_t i = 0; i < value.size(); ++i) items.push_back(value.at(i));
      break;
    case Kind::text: {
      const std::string_view text = value.as_text();
      if (!spend(text.size(), node)) break;
      for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        next_codepoint(text, at);
        items.push_back(Value::text(text.substr(begin, at - begin)));
      }
      break;
    }
    case Kind::object:
      if (value.type()->count != nullptr && value.type()->key_at != nullptr) {
        const std::size_t count = value.type()->count(value.self());
        if (!spend(count, node)) break;
        for (std::size_t i = 0; i < count; ++i) {
          items.push_back(Value::text(value.type()->key_at(value.self(), i)));
        }
        break;
      }
      [[fallthrough]];
    default:
      bad_value(node, "for", value);
  }
  return items;
}

Value Renderer::iterable(const Value& value, const Node& node) {
  if (value.kind() == Kind::list || failed_) return value;
  return make_list(items_of(value, node));
}

Value Renderer::lookup(const Value& object, std::string_view name) const {
  if (object.kind() == Kind::date) {
    const Date date = object.as_date();
    if (name == "year") return Value::integer(date.year);
    if (name == "month") return Value::integer(date.month);
    if (name == "day") return Value::integer(date.day);
  }
  if (object.kind() != Kind::object) return Value::undefined();
  for (const Field& field : object.type()->fields) {
    if (field.name == name) return field.get(object.self(), context_);
  }
  if (object.type()->find != nullptr) return object.type()->find(object.self(), name);
  return Value::undefined();
}

// "a.b.0", as attribute= of filters takes it.
Value Renderer::lookup_path(const Value& object, std::string_view path) const {
  Value value = object;
  while (!path.empty()) {
    const std::string_view name = path.substr(0, path.find('.'));
    path.remove_prefix(std::min(path.size(), name.size() + 1));
    std::size_t index = 0;
    const char* end = name.data() + name.size();
    if (value.kind() == Kind::list && std::from_chars(name.data(), end, index).ptr == end) {
      value = index < value.size() ? value.at(index) : Value::undefined();
    } else {
      value = lookup(value, name);
    }
  }
  return value;
}

bool Renderer::equal(const Value& a, const Value& b) const {
  if (is_number(a) && is_number(b)) return a.as_integer() == b.as_integer();
  if (is_text(a) && is_text(b)) {
    if (a.is_written() || b.is_written()) {
      return a.is_written() && b.is_written() && a.self() == b.self();
    }
    return a.as_text() == b.as_text();
  }
  if (a.kind() != b.kind()) return false;
  if (a.kind() == Kind::date) return a.as_date() == b.as_date();
  if (a.kind() == Kind::object) return a.self() == b.self() && a.type() == b.type();
  if (a.kind() != Kind::list) return a.is_undefined() == b.is_undefined();
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!equal(a.at(i), b.at(i))) return false;
  }
  return true;
}

int Renderer::compare(const Value& a, const Value& b, const Node& node) {
  if (is_number(a) && is_number(b)) {
    return a.as_integer() < b.as_integer() ? -1 : a.as_integer() > b.as_integer() ? 1 : 0;
  }
  if (is_text(a) && is_text(b) && !a.is_written() && !b.is_written()) {
    return a.as_text().compare(b.as_text());
  }
  if (a.kind() == Kind::date && b.kind() == Kind::date) {
    return a.as_date() < b.as_date() ? -1 : b.as_date() < a.as_date() ? 1 : 0;
  }
  if (a.kind() == Kind::list && b.kind() == Kind::list) {
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
      if (!equal(a.at(i), b.at(i))) return compare(a.at(i), b.at(i), node);
    }
    return a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
  }
  bad_value(node, "<", is_number(a) || is_text(a) || a.kind() == Kind::date ? b : a);
  return 0;
}

bool Renderer::contains(const Value& value, const Value& container, const Node& node) {
  if (is_text(container) && !container.is_written()) {
    if (!is_text(value) || value.is_written()) return bad_value(node, "in", value).as_boolean();
    return container.as_text().find(value.as_text()) != std::string_view::npos;
  }
  if (container.kind() == Kind::object && container.type()->find != nullptr) {
    return is_text(value) &&
           !container.type()->find(container.self(), value.as_text()).is_undefined();
  }
  const Value items = iterable(container, node);
  if (failed_ || !spend(items.size(), node)) return false;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (equal(value, items.at(i))) return true;
  }
  return false;
}

}  // namespace congbo::tpl
