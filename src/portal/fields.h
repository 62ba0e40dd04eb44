// Declaring what templates may read: a Field from a struct's member, types of lists and objects.
// Everything that follows is compile-time plumbing for the *_view.cpp files.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "portal/field_lists.h"

namespace congbo::portal {

inline constexpr Type kText{tpl::Kind::text};
inline constexpr Type kInteger{tpl::Kind::integer};
inline constexpr Type kBoolean{tpl::Kind::boolean};
inline constexpr Type kDate{tpl::Kind::date};
inline constexpr Type kHtml{tpl::Kind::html};
inline constexpr Type kLink{tpl::Kind::link};
inline constexpr Type kTexts{tpl::Kind::list, nullptr, &kText};
inline constexpr Type kLinks{tpl::Kind::list, nullptr, &kLink};
template <const ObjectType& T>
inline constexpr Type kObject{tpl::Kind::object, &T};
template <const ObjectType& T>
inline constexpr Type kListOf{tpl::Kind::list, nullptr, &kObject<T>};

inline Value to_value(const std::string& text) {
  return Value::text(text);
}
inline Value to_value(std::string_view text) {
  return Value::text(text);
}
inline Value to_value(bool flag) {
  return Value::boolean(flag);
}
inline Value to_value(int number) {
  return Value::integer(number);
}
inline Value to_value(const Date& date) {
  return Value::date(date);
}
inline Value to_value(const std::optional<Date>& date) {
  return date ? Value::date(*date) : Value();
}
inline Value text_value(const std::string& text) {
  return Value::text(text);
}
inline Value to_value(const std::vector<std::string>& texts) {
  return tpl::list_of<std::string, &text_value>(texts);
}

inline constexpr Type type_of(const std::string*) {
  return kText;
}
inline constexpr Type type_of(const std::string_view*) {
  return kText;
}
inline constexpr Type type_of(const bool*) {
  return kBoolean;
}
inline constexpr Type type_of(const int*) {
  return kInteger;
}
inline constexpr Type type_of(const Date*) {
  return kDate;
}
inline constexpr Type type_of(const std::optional<Date>*) {
  return kDate;
}
inline constexpr Type type_of(const std::vector<std::string>*) {
  return kTexts;
}

template <typename T>
const T& as(const void* self) {
  return *static_cast<const T*>(self);
}
template <typename T>
const T& itself(const void* self, const RenderContext&) {
  return as<T>(self);
}

template <auto Find, auto Member>
Value read_member(const void* self, const RenderContext& context) {
  return to_value(Find(self, context).*Member);
}

// A member of the struct that Find gives for `self`.
template <auto Find, auto Member>
Field field(std::string_view name) {
  using Struct = std::remove_cvref_t<decltype(Find(nullptr, std::declval<const RenderContext&>()))>;
  using Plain = std::remove_cvref_t<decltype(std::declval<const Struct&>().*Member)>;
  return {name, type_of(static_cast<const Plain*>(nullptr)), &read_member<Find, Member>};
}

std::vector<Field> joined(std::vector<Field> first, const std::vector<Field>& second);

}  // namespace congbo::portal
