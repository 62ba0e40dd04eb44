// Filters over lists and mappings. Orders are stable and, as in Jinja2, ignore case by default.
#include <algorithm>

#include "base/text.h"
#include "template/filters.h"
#include "template/messages.h"

namespace congbo::tpl {

namespace {

std::vector<Value> items(const Call& call) {
  return call.render.items_of(call.value, call.node);
}

Value attribute_of(const Call& call, const Value& value, const Value& attribute) {
  if (attribute.kind() == Kind::integer) {
    const auto index = static_cast<std::size_t>(attribute.as_integer());
    return value.kind() == Kind::list && index < value.size() ? value.at(index)
                                                              : Value::undefined();
  }
  if (attribute.kind() != Kind::text) return value;
  return call.render.lookup_path(value, attribute.as_text());
}

// What items are ordered and told apart by.
std::vector<Value> keys_of(const Call& call, const std::vector<Value>& values,
                           const Value& attribute, bool case_sensitive) {
  std::vector<Value> keys;
  keys.reserve(values.size());
  for (const Value& value : values) {
    Value key = attribute_of(call, value, attribute);
    if (key.kind() == Kind::text && !case_sensitive) {
      key = call.render.make_text(lower_case(key.as_text()), call.node);
    }
    keys.push_back(key);
  }
  return keys;
}

template <typename Less>
std::vector<Value> ordered(const std::vector<Value>& values, const std::vector<Value>& keys,
                           bool reverse, Less less) {
  std::vector<std::size_t> order(values.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return reverse ? less(keys[b], keys[a]) : less(keys[a], keys[b]);
  });
  std::vector<Value> sorted;
  sorted.reserve(values.size());
  for (const std::size_t i : order) sorted.push_back(values[i]);
  return sorted;
}

// stable_sort needs a consistent order: asked once, before, whether there is one.
bool are_comparable(const Call& call, const std::vector<Value>& keys) {
  for (const Value& key : keys) {
    call.render.compare(keys.front(), key, call.node);
    if (call.render.failed()) return false;
  }
  return true;
}

Value sort(const Call& call) {
  const std::vector<Value> values = items(call);
  const std::vector<Value> keys =
      keys_of(call, values, argument(call, 2), argument(call, 1).as_boolean());
  if (!are_comparable(call, keys)) return {};
  return call.render.make_list(ordered(
      values, keys, argument(call, 0).as_boolean(),
      [&](const Value& a, const Value& b) { return call.render.compare(a, b, call.node) < 0; }));
}

// Vietnamese order: a ă â b …, tones last, numbers in text by value.
Value alphabetical(const Call& call) {
  const std::vector<Value> values = items(call);
  std::vector<Value> keys;
  keys.reserve(values.size());
  for (const Value& value : values) {
    keys.push_back(
        Value::text(call.render.text_of(attribute_of(call, value, argument(call, 0)), call.node)));
  }
  return call.render.make_list(ordered(values, keys, false, [](const Value& a, const Value& b) {
    return compare_vietnamese(a.as_text(), b.as_text()) < 0;
  }));
}

Value unique(const Call& call) {
  const std::vector<Value> values = items(call);
  const std::vector<Value> keys =
      keys_of(call, values, argument(call, 1), argument(call, 0).as_boolean());
  std::vector<Value> kept;
  std::vector<Value> seen;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!call.render.spend(1 + seen.size() / 8, call.node)) return {};
    const auto same = [&](const Value& key) { return call.render.equal(key, keys[i]); };
    if (std::any_of(seen.begin(), seen.end(), same)) continue;
    seen.push_back(keys[i]);
    kept.push_back(values[i]);
  }
  return call.render.make_list(kept);
}

Value extreme(const Call& call, int sign) {
  const std::vector<Value> values = items(call);
  if (values.empty()) return Value::undefined();
  const std::vector<Value> keys =
      keys_of(call, values, argument(call, 1), argument(call, 0).as_boolean());
  std::size_t best = 0;
  for (std::size_t i = 1; i < values.size(); ++i) {
    if (call.render.compare(keys[i], keys[best], call.node) * sign > 0) best = i;
  }
  return values[best];
}

Value min(const Call& call) {
  return extreme(call, -1);
}
Value max(const Call& call) {
  return extreme(call, 1);
}

Value sum(const Call& call) {
  std::int64_t total = integer_argument(call, 1, 0);
  for (const Value& item : items(call)) {
    const Value value = attribute_of(call, item, argument(call, 0));
    if (value.kind() != Kind::integer && value.kind() != Kind::boolean) {
      return call.render.bad_value(call.node, "sum", value);
    }
    if (__builtin_add_overflow(total, value.as_integer(), &total)) {
      return call.render.bad_value(call.node, "sum", value);
    }
  }
  return Value::integer(total);
}

Value join(const Call& call) {
  std::vector<Value> values = items(call);
  const Value attribute = argument(call, 1);
  const Value separator = argument(call, 0, Value::text(""));
  bool html = separator.kind() == Kind::html;
  for (Value& value : values) {
    value = attribute_of(call, value, attribute);
    html = html || value.kind() == Kind::html;
  }
  std::string out;
  const auto append = [&](const Value& value) {
    const std::string_view text = call.render.text_of(value, call.node);
    html&& value.kind() != Kind::html ? append_escaped(out, text) : void(out += text);
  };
  for (std::size_t i = 0; i < values.size() && !call.render.failed(); ++i) {
    if (i > 0) append(separator);
    append(values[i]);
  }
  const std::string_view kept = call.render.keep(out, call.node);
  return html ? Value::html(kept) : Value::text(kept);
}

Value first(const Call& call) {
  if (call.value.kind() == Kind::list) {
    return call.value.size() == 0 ? Value::undefined() : call.value.at(0);
  }
  const std::vector<Value> values = items(call);
  return values.empty() ? Value::undefined() : values.front();
}

Value last(const Call& call) {
  if (call.value.kind() == Kind::list) {
    const std::size_t size = call.value.size();
    return size == 0 ? Value::undefined() : call.value.at(size - 1);
  }
  const std::vector<Value> values = items(call);
  return values.empty() ? Value::undefined() : values.back();
}

Value reverse(const Call& call) {
  std::vector<Value> values = items(call);
  std::reverse(values.begin(), values.end());
  if (call.value.kind() != Kind::text) return call.render.make_list(values);
  std::string out;
  for (const Value& value : values) out += value.as_text();
  return call.render.make_text(out, call.node);
}

Value list(const Call& call) {
  return call.render.iterable(call.value, call.node);
}

// map('filter', …)
Value map(const Call& call) {
  std::vector<Value> values = items(call);
  for (Value& value : values) value = run_inner(call, value, call.arguments.subspan(1));
  return call.render.make_list(values);
}

// map(attribute='name', default=…): `map` with no filter.
Value map_attribute(const Call& call) {
  std::vector<Value> values = items(call);
  for (Value& value : values) {
    value = attribute_of(call, value, argument(call, 0));
    if (value.is_undefined()) value = argument(call, 1, Value::undefined());
  }
  return call.render.make_list(values);
}

Value chosen(const Call& call, bool by_attribute, bool wanted) {
  std::vector<Value> kept;
  const std::size_t skip = by_attribute ? 2 : 1;
  for (const Value& item : items(call)) {
    if (call.render.failed()) break;
    const Value value = by_attribute ? attribute_of(call, item, argument(call, 0)) : item;
    const bool holds =
        call.node.test == nullptr
            ? value.as_boolean()
            : run_inner(call, value, call.arguments.subspan(std::min(skip, call.arguments.size())))
                  .as_boolean();
    if (holds == wanted) kept.push_back(item);
  }
  return call.render.make_list(kept);
}

Value select(const Call& call) {
  return chosen(call, false, true);
}
Value reject(const Call& call) {
  return chosen(call, false, false);
}
Value selectattr(const Call& call) {
  return chosen(call, true, true);
}
Value rejectattr(const Call& call) {
  return chosen(call, true, false);
}

Value batch(const Call& call) {
  const std::vector<Value> values = items(call);
  const std::int64_t wanted = integer_argument(call, 0, 0);
  if (wanted < 1) return call.render.bad_value(call.node, "batch", Value::integer(wanted));
  const auto size = static_cast<std::size_t>(wanted);
  std::vector<Value> groups;
  for (std::size_t at = 0; at < values.size(); at += std::min(size, values.size() - at)) {
    std::vector<Value> group(
        values.begin() + static_cast<std::ptrdiff_t>(at),
        values.begin() + static_cast<std::ptrdiff_t>(at + std::min(size, values.size() - at)));
    const Value fill = argument(call, 1);
    if (!fill.is_undefined() && fill.kind() != Kind::none && group.size() < size) {
      if (!call.render.spend(size, call.node)) return {};
      group.resize(size, fill);
    }
    groups.push_back(call.render.make_list(group));
  }
  return call.render.make_list(groups);
}

Value slice(const Call& call) {
  const std::vector<Value> values = items(call);
  const std::int64_t wanted = integer_argument(call, 0, 0);
  if (wanted < 1 || !call.render.spend(static_cast<std::size_t>(wanted), call.node)) {
    return call.render.bad_value(call.node, "slice", Value::integer(wanted));
  }
  const auto count = static_cast<std::size_t>(wanted);
  const Value fill = argument(call, 1);
  const bool fills = !fill.is_undefined() && fill.kind() != Kind::none;
  const std::size_t larger = values.size() % count;
  std::vector<Value> groups;
  std::size_t at = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t size = values.size() / count + (i < larger ? 1 : 0);
    std::vector<Value> group(values.begin() + static_cast<std::ptrdiff_t>(at),
                             values.begin() + static_cast<std::ptrdiff_t>(at + size));
    at += size;
    if (fills && i >= larger) group.push_back(fill);
    groups.push_back(call.render.make_list(group));
  }
  return call.render.make_list(groups);
}

// [(key, [items]), …] in the order of the keys.
Value groupby(const Call& call) {
  const std::vector<Value> values = items(call);
  const Value attribute = argument(call, 0);
  const std::vector<Value> keys = keys_of(call, values, attribute, argument(call, 2).as_boolean());
  if (!are_comparable(call, keys)) return {};
  const auto less = [&](const Value& a, const Value& b) {
    return call.render.compare(a, b, call.node) < 0;
  };
  const std::vector<Value> sorted = ordered(values, keys, false, less);
  const std::vector<Value> sorted_keys = ordered(keys, keys, false, less);
  std::vector<Value> groups;
  for (std::size_t at = 0; at < sorted.size();) {
    std::size_t end = at;
    while (end < sorted.size() && call.render.equal(sorted_keys[end], sorted_keys[at])) ++end;
    const Value pair[2] = {attribute_of(call, sorted[at], attribute),
                           call.render.make_list(std::span(sorted).subspan(at, end - at))};
    groups.push_back(call.render.make_list(pair));
    at = end;
  }
  return call.render.make_list(groups);
}

// [(key, value), …] of a mapping, in its order or by key.
std::vector<Value> pairs_of(const Call& call, bool sorted) {
  std::vector<Value> pairs;
  if (call.value.kind() != Kind::object) {
    if (call.value.kind() != Kind::none) call.render.bad_value(call.node, "items", call.value);
    return pairs;
  }
  std::vector<Value> keys;
  if (call.value.type()->count != nullptr) {
    keys = items(call);
  } else {
    for (const Field& field : call.value.type()->fields) keys.push_back(Value::text(field.name));
  }
  if (sorted)
    keys = ordered(keys, keys_of(call, keys, Value(), false), false,
                   [](const Value& a, const Value& b) { return a.as_text() < b.as_text(); });
  for (const Value& key : keys) {
    const Value pair[2] = {key, call.render.lookup(call.value, key.as_text())};
    pairs.push_back(call.render.make_list(pair));
  }
  return pairs;
}

Value items_filter(const Call& call) {
  return call.render.make_list(pairs_of(call, false));
}
Value dictsort(const Call& call) {
  return call.render.make_list(pairs_of(call, true));
}

constexpr FilterSpec kFilters[] = {
    {"sort", sort, "reverse case_sensitive attribute", 0, Result::items},
    {"alphabetical", alphabetical, "attribute", 0, Result::items},
    {"unique", unique, "case_sensitive attribute", 0, Result::items},
    {"min", min, "case_sensitive attribute", 0, Result::item},
    {"max", max, "case_sensitive attribute", 0, Result::item},
    {"sum", sum, "attribute start", 0, Result::integer},
    {"join", join, "d attribute", 0, Result::any},
    {"first", first, "", 0, Result::item},
    {"last", last, "", 0, Result::item},
    {"reverse", reverse, "", 0, Result::items},
    {"list", list, "", 0, Result::items},
    {"map", map, "*", 1, Result::list},
    {"map(attribute=…)", map_attribute, "attribute default", 1, Result::list},
    {"select", select, "*", 0, Result::items},
    {"reject", reject, "*", 0, Result::items},
    {"selectattr", selectattr, "*", 1, Result::items},
    {"rejectattr", rejectattr, "*", 1, Result::items},
    {"batch", batch, "linecount fill_with", 1, Result::groups},
    {"slice", slice, "slices fill_with", 1, Result::groups},
    {"groupby", groupby, "attribute default case_sensitive", 1, Result::list},
    {"items", items_filter, "", 0, Result::list},
    {"dictsort", dictsort, "", 0, Result::list},
};

}  // namespace

std::span<const FilterSpec> list_filters() {
  return kFilters;
}

}  // namespace congbo::tpl
