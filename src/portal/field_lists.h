// Objects and lists as values: how a template comes from one record of the Site to another.
#pragma once

#include <vector>

#include "portal/page_view.h"
#include "template/value.h"

namespace congbo::portal {

using tpl::Field;
using tpl::ObjectType;
using tpl::RenderContext;
using tpl::Type;
using tpl::Value;

// Objects of the model are seen through a pointer to their Index, which lives as long as the Site.
inline Value object_at(const Index& index, const ObjectType& type) {
  return index == site::kNone ? Value() : Value::object(&index, type);
}

template <const ObjectType& T>
Value list_at(const Index* first, std::size_t count) {
  return Value::list(first, count, [](const void* self, std::size_t i) {
    return Value::object(static_cast<const Index*>(self) + i, T);
  });
}
template <const ObjectType& T>
Value list_at(const std::vector<Index>& indexes) {
  return list_at<T>(indexes.data(), indexes.size());
}

// A list of structs, each seen through a pointer to itself.
template <typename S, const ObjectType& T>
Value list_of_structs(const S* first, std::size_t count) {
  return Value::list(first, count, [](const void* self, std::size_t i) {
    return Value::object(static_cast<const S*>(self) + i, T);
  });
}
template <typename S, const ObjectType& T>
Value list_of_structs(const std::vector<S>& items) {
  return list_of_structs<S, T>(items.data(), items.size());
}

// The calendar of a plan or unit, or none.
Value calendar_value(const RenderContext& context, Index calendar);

}  // namespace congbo::portal
