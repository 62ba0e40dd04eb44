// Expressions of a compiled template: one function per kind of node.
#include <cassert>

#include "base/diagnostics.h"
#include "base/text.h"
#include "template/filters.h"
#include "template/messages.h"
#include "template/renderer.h"

namespace congbo::tpl {

Value Renderer::evaluate(const Node& node) {
  if (failed_ || !spend(1, node)) return {};
  switch (node.op) {
    case Op::constant:
      return node.constant;
    case Op::local:
      return local(node);
    case Op::root_field:
      return root_.type()->fields[node.slot].get(root_.self(), context_);
    case Op::root_find:
      return root_.type()->find(root_.self(), node.name);
    case Op::field:
      return field(node);
    case Op::module_variable: {
      const Value home = evaluate(*node.children[0]);
      return static_cast<const Frame*>(home.self())->slots[node.slot];
    }
    case Op::index:
      return index(node);
    case Op::slice:
      return slice(node);
    default:
      return node.op >= Op::filter || node.op == Op::list || node.op == Op::dict
                 ? evaluate_call(node)
                 : evaluate_operator(node);
  }
}

Value Renderer::evaluate_call(const Node& node) {
  switch (node.op) {
    case Op::list: {
      std::vector<Value> items;
      for (const Node* child : node.children) items.push_back(evaluate(*child));
      return make_list(items);
    }
    case Op::filter:
    case Op::test:
      return filter(node);
    case Op::captured:
      return capture(*node.body, node);
    case Op::words:
      return words(node);
    case Op::range:
      return range(node);
    case Op::cycle:
      return cycle(node);
    case Op::current_frame:
      return Value::object(frame_, kFrameType);
    default:
      return mapping(node);
  }
}

Value Renderer::evaluate_operator(const Node& node) {
  const Node& first = *node.children[0];
  switch (node.op) {
    case Op::logical_not:
      return Value::boolean(!evaluate(first).as_boolean());
    case Op::logical_and: {
      const Value left = evaluate(first);
      return left.as_boolean() ? evaluate(*node.children[1]) : left;
    }
    case Op::logical_or: {
      const Value left = evaluate(first);
      return left.as_boolean() ? left : evaluate(*node.children[1]);
    }
    case Op::conditional: {
      const bool chosen = evaluate(*node.children[1]).as_boolean();
      if (chosen) return evaluate(first);
      return node.children[2] == nullptr ? Value::undefined() : evaluate(*node.children[2]);
    }
    case Op::negate: {
      const Value value = evaluate(first);
      if (value.kind() != Kind::integer && value.kind() != Kind::boolean) {
        return bad_value(node, "-", value);
      }
      return integer_arithmetic(node, 0, value.as_integer());
    }
    case Op::concat:
      return concat(node);
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::floor_divide:
    case Op::modulo:
      return arithmetic(node);
    default:
      return evaluate_comparison(node);
  }
}

Value Renderer::evaluate_comparison(const Node& node) {
  const Value a = evaluate(*node.children[0]);
  const Value b = evaluate(*node.children[1]);
  if (failed_) return {};
  switch (node.op) {
    case Op::equal:
      return Value::boolean(equal(a, b));
    case Op::not_equal:
      return Value::boolean(!equal(a, b));
    case Op::less:
      return Value::boolean(compare(a, b, node) < 0);
    case Op::less_equal:
      return Value::boolean(compare(a, b, node) <= 0);
    case Op::greater:
      return Value::boolean(compare(a, b, node) > 0);
    case Op::greater_equal:
      return Value::boolean(compare(a, b, node) >= 0);
    case Op::in:
      return Value::boolean(contains(a, b, node));
    default:
      assert(node.op == Op::not_in);
      return Value::boolean(!contains(a, b, node));
  }
}

Value Renderer::local(const Node& node) const {
  const Frame* frame = frame_;
  for (std::uint16_t i = 0; i < node.hops; ++i) frame = frame->outer;
  return frame->slots[node.slot];
}

// Names what has no value by its own words in the template.
Value Renderer::fail_undefined(const Node& node) {
  std::string words = node.source->text.substr(node.span.begin, node.span.end - node.span.begin);
  return fail(node, kUndefinedValue, {std::move(words)});
}

Value Renderer::field(const Node& node) {
  const Value object = evaluate(*node.children[0]);
  if (failed_) return {};
  if (object.is_undefined()) return fail_undefined(*node.children[0]);
  // The slot holds for the type the template was checked with; anything else is looked up.
  if (node.type != nullptr && object.kind() == Kind::object && object.type() == node.type) {
    return node.type->fields[node.slot].get(object.self(), context_);
  }
  return lookup(object, node.name);
}

Value Renderer::index(const Node& node) {
  const Value object = evaluate(*node.children[0]);
  const Value key = evaluate(*node.children[1]);
  if (failed_) return {};
  if (object.is_undefined()) return fail_undefined(*node.children[0]);
  if (key.kind() == Kind::text) return lookup(object, key.as_text());
  if (key.kind() != Kind::integer) return Value::undefined();
  std::int64_t at = key.as_integer();
  if (object.kind() == Kind::list) {
    const auto size = static_cast<std::int64_t>(object.size());
    if (at < 0) at += size;
    return at >= 0 && at < size ? object.at(static_cast<std::size_t>(at)) : Value::undefined();
  }
  if (object.kind() != Kind::text) return Value::undefined();
  const std::vector<Value> letters = items_of(object, node);
  if (at < 0) at += static_cast<std::int64_t>(letters.size());
  return at >= 0 && at < static_cast<std::int64_t>(letters.size())
             ? letters[static_cast<std::size_t>(at)]
             : Value::undefined();
}

// As in Python: negative positions count from the end, positions beyond the ends are cut.
Value Renderer::slice(const Node& node) {
  const Value object = evaluate(*node.children[0]);
  std::int64_t bounds[3] = {};
  bool given[3] = {};
  for (std::size_t i = 0; i < 3; ++i) {
    if (node.children[i + 1] == nullptr) continue;
    const Value bound = evaluate(*node.children[i + 1]);
    if (bound.kind() == Kind::none && !bound.is_undefined()) continue;
    if (bound.kind() != Kind::integer) return bad_value(node, "[a:b]", bound);
    bounds[i] = bound.as_integer();
    given[i] = true;
  }
  if (failed_) return {};
  const std::int64_t step = given[2] ? bounds[2] : 1;
  if (step == 0 || step < -1'000'000 || step > 1'000'000) {
    return bad_value(node, "[a:b:c]", Value::integer(step));
  }
  const std::vector<Value> items = items_of(object, node);
  const auto size = static_cast<std::int64_t>(items.size());
  const auto place = [&](std::size_t which, std::int64_t otherwise) {
    if (!given[which]) return otherwise;
    const std::int64_t at =
        bounds[which] < 0 ? std::max(bounds[which], -size) + size : bounds[which];
    if (step < 0 && bounds[which] < -size) return std::int64_t{-1};
    return std::min(at, step < 0 ? size - 1 : size);
  };
  const std::int64_t start = place(0, step < 0 ? size - 1 : 0);
  const std::int64_t stop = place(1, step < 0 ? -1 : size);
  std::vector<Value> taken;
  std::string text;
  for (std::int64_t i = start; step < 0 ? i > stop : i < stop; i += step) {
    const Value& item = items[static_cast<std::size_t>(i)];
    if (object.kind() == Kind::text) text += item.as_text();
    taken.push_back(item);
  }
  return object.kind() == Kind::text ? make_text(text, node) : make_list(taken);
}

Value Renderer::arithmetic(const Node& node) {
  const Value a = evaluate(*node.children[0]);
  const Value b = evaluate(*node.children[1]);
  if (failed_) return {};
  const auto is_number = [](const Value& v) {
    return v.kind() == Kind::integer || v.kind() == Kind::boolean;
  };
  if (is_number(a) && is_number(b)) return integer_arithmetic(node, a.as_integer(), b.as_integer());
  const auto is_text = [](const Value& v) {
    return v.kind() == Kind::text || v.kind() == Kind::html || v.kind() == Kind::link;
  };
  if (node.op == Op::add && is_text(a) && is_text(b)) return concat(node);
  if (node.op == Op::add && a.kind() == Kind::list && b.kind() == Kind::list) {
    std::vector<Value> items = items_of(a, node);
    const std::vector<Value> more = items_of(b, node);
    items.insert(items.end(), more.begin(), more.end());
    return make_list(items);
  }
  if (node.op == Op::multiply && a.kind() == Kind::text && is_number(b)) {
    std::string text;
    for (std::int64_t i = 0; i < b.as_integer(); ++i) {
      if (!spend(1 + a.as_text().size() / 64, node)) return {};
      text += a.as_text();
    }
    return make_text(text, node);
  }
  static constexpr std::string_view kSigns[] = {"+", "-", "*", "//", "%"};
  const auto sign = static_cast<std::size_t>(node.op) - static_cast<std::size_t>(Op::add);
  return bad_value(node, kSigns[sign], is_number(a) || is_text(a) ? b : a);
}

// For negate: a is 0. Division rounds down, and the remainder has the divisor's sign.
Value Renderer::integer_arithmetic(const Node& node, std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  bool overflow = false;
  switch (node.op) {
    case Op::add:
      overflow = __builtin_add_overflow(a, b, &result);
      break;
    case Op::negate:
    case Op::subtract:
      overflow = __builtin_sub_overflow(a, b, &result);
      break;
    case Op::multiply:
      overflow = __builtin_mul_overflow(a, b, &result);
      break;
    default: {
      if (b == 0) return bad_value(node, node.op == Op::modulo ? "%" : "//", Value::integer(0));
      if (b == -1) {
        if (node.op == Op::modulo) return Value::integer(0);
        overflow = __builtin_sub_overflow(std::int64_t{0}, a, &result);
        break;
      }
      const bool down = a % b != 0 && (a < 0) != (b < 0);
      result = node.op == Op::modulo ? a % b + (down ? b : 0) : a / b - (down ? 1 : 0);
    }
  }
  return overflow ? bad_value(node, "+ - *", Value::integer(a)) : Value::integer(result);
}

// Text beside markup is escaped first, so that the whole is markup.
Value Renderer::concat(const Node& node) {
  const Value a = evaluate(*node.children[0]);
  const Value b = evaluate(*node.children[1]);
  if (failed_) return {};
  const bool html = a.kind() == Kind::html || b.kind() == Kind::html;
  std::string joined;
  for (const Value& part : {a, b}) {
    const std::string_view text = text_of(part, node);
    if (html && part.kind() != Kind::html) {
      append_escaped(joined, text);
    } else {
      joined += text;
    }
  }
  const std::string_view kept = keep(joined, node);
  return html ? Value::html(kept) : Value::text(kept);
}

// Filters and tests: the value, then the arguments in the filter's own order.
Value Renderer::filter(const Node& node) {
  constexpr std::size_t kMost = 8;
  Value values[kMost];
  std::size_t count = 0;
  assert(node.children.size() <= kMost);
  for (const Node* child : node.children) {
    values[count++] = child == nullptr ? Value::undefined() : evaluate(*child);
  }
  if (failed_) return {};
  const Call call{*this, node, values[0], {values + 1, count - 1}};
  if (node.op == Op::test) return Value::boolean(node.test->holds(call) != node.negated);
  return node.filter->run(call);
}

namespace {

std::string_view choose(const std::vector<Wording>& wordings, std::string_view language) {
  std::string_view wording;
  for (const Wording& candidate : wordings) {
    if (candidate.language == language) return candidate.text;
    if (wording.empty() || candidate.language == "vi") wording = candidate.text;
  }
  return wording;
}

}  // namespace

// t(key) with a key made by the template: looked up now.
std::vector<Wording> Renderer::wordings_of(const Node& node) {
  std::vector<Wording> wordings;
  const std::string_view key = text_of(evaluate(*node.children[0]), node);
  for (const auto& [language, texts] : *program_.texts) {
    const auto found = texts.find(key);
    if (found != texts.end()) wordings.push_back({language, found->second});
  }
  if (wordings.empty()) {
    std::vector<std::string_view> keys;
    for (const auto& [language, texts] : *program_.texts) {
      for (const auto& [known, text] : texts) keys.push_back(known);
    }
    const std::string_view near = nearest(key, keys);
    fail(node, near.empty() ? kUnknownText.none : kUnknownText.near,
         {std::string(key), std::string(near)});
  }
  return wordings;
}

// t('key'): the text in the page's language, Vietnamese where it lacks, fields filled in.
Value Renderer::words(const Node& node) {
  const bool dynamic = node.wordings.empty();
  const std::string_view wording =
      choose(dynamic ? wordings_of(node) : node.wordings, context_.language);
  if (node.names.empty() || failed_) return Value::text(wording);
  std::vector<Value> values;
  bool html = false;
  for (std::size_t i = dynamic ? 1 : 0; i < node.children.size(); ++i) {
    values.push_back(evaluate(*node.children[i]));
    html = html || values.back().kind() == Kind::html;
  }
  if (failed_) return {};
  std::string filled;
  const auto append = [&](std::string_view text, bool is_html) {
    html && !is_html ? append_escaped(filled, text) : void(filled += text);
  };
  std::size_t at = 0;
  for (std::size_t open = 0; (open = wording.find('{', at)) != std::string_view::npos;) {
    append(wording.substr(at, open - at), false);
    at = open;
    for (std::size_t i = 0; i < node.names.size() && at == open; ++i) {
      const std::string_view name = node.names[i];
      if (wording.substr(open + 1, name.size()) != name ||
          wording.substr(open + 1 + name.size(), 1) != "}") {
        continue;
      }
      append(text_of(values[i], node), values[i].kind() == Kind::html);
      at = open + name.size() + 2;
    }
    if (at == open) append(wording.substr(at++, 1), false);
  }
  append(wording.substr(at), false);
  const std::string_view kept = keep(filled, node);
  return html ? Value::html(kept) : Value::text(kept);
}

namespace {

struct Progression {
  std::int64_t start = 0;
  std::int64_t step = 1;
};

}  // namespace

Value Renderer::range(const Node& node) {
  std::int64_t numbers[3] = {0, 0, 1};
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    const Value value = evaluate(*node.children[i]);
    if (value.kind() != Kind::integer) return bad_value(node, "range", value);
    numbers[i] = value.as_integer();
  }
  const std::int64_t start = node.children.size() == 1 ? 0 : numbers[0];
  const std::int64_t stop = node.children.size() == 1 ? numbers[0] : numbers[1];
  const std::int64_t step = numbers[2];
  constexpr std::int64_t kFar = 1LL << 60;
  if (step == 0 || step > kFar || step < -kFar || start > kFar || start < -kFar || stop > kFar ||
      stop < -kFar) {
    return bad_value(node, "range", Value::integer(step == 0 ? 0 : stop));
  }
  const std::int64_t distance = step > 0 ? stop - start : start - stop;
  const std::int64_t stride = step > 0 ? step : -step;
  const std::int64_t size = distance <= 0 ? 0 : (distance + stride - 1) / stride;
  if (size > 0xffffffffLL) {
    return fail(node, kLimitSteps, {std::to_string(program_.limits.steps)});
  }
  void* memory = arena_.allocate(sizeof(Progression), alignof(Progression));
  const auto* progression = new (memory) Progression{start, step};
  return Value::list(
      progression, static_cast<std::size_t>(size), [](const void* self, std::size_t index) {
        const auto& made = *static_cast<const Progression*>(self);
        return Value::integer(made.start + made.step * static_cast<std::int64_t>(index));
      });
}

// {key: value}, dict(name=value), namespace(name=value).
Value Renderer::mapping(const Node& node) {
  Dict dict;
  const std::size_t step = node.names.empty() ? 2 : 1;
  for (std::size_t i = 0; i + step <= node.children.size(); i += step) {
    const std::string_view key =
        step == 1 ? node.names[i] : text_of(evaluate(*node.children[i]), node);
    const Value value = evaluate(*node.children[i + step - 1]);
    bool found = false;
    for (auto& [old_key, old] : dict.entries) {
      if (old_key != key) continue;
      old = value;
      found = true;
    }
    if (!found) dict.entries.emplace_back(key, value);
  }
  return make_dict(std::move(dict), node.op == Op::namespace_object ? kNamespaceType : kDictType);
}

// loop.cycle('a', 'b')
Value Renderer::cycle(const Node& node) {
  const Value loop = evaluate(*node.children[0]);
  if (failed_) return {};
  if (loop.kind() != Kind::object || loop.type() != &kLoopType) {
    return bad_value(node, "cycle", loop);
  }
  const std::size_t at = static_cast<const LoopState*>(loop.self())->index;
  return evaluate(*node.children[1 + at % (node.children.size() - 1)]);
}

}  // namespace congbo::tpl
