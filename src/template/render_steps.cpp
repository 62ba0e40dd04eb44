#include <algorithm>
#include <utility>

#include "base/diagnostics.h"
#include "template/lexer.h"
#include "template/messages.h"
#include "template/renderer.h"

namespace congbo::tpl {

namespace {

const LoopState& loop_of(const void* self) {
  return *static_cast<const LoopState*>(self);
}

Value number(std::size_t value) {
  return Value::integer(static_cast<std::int64_t>(value));
}

using Context = RenderContext;

const Type kIntegerType{Kind::integer, nullptr, nullptr};
const Type kBooleanType{Kind::boolean, nullptr, nullptr};
const Type kAnyType{};

}  // namespace

const ObjectType kLoopType{
    "loop",
    {{"index", kIntegerType,
      [](const void* self, const Context&) { return number(loop_of(self).index + 1); }},
     {"index0", kIntegerType,
      [](const void* self, const Context&) { return number(loop_of(self).index); }},
     {"revindex", kIntegerType,
      [](const void* self, const Context&) {
        return number(loop_of(self).items.size() - loop_of(self).index);
      }},
     {"revindex0", kIntegerType,
      [](const void* self, const Context&) {
        return number(loop_of(self).items.size() - loop_of(self).index - 1);
      }},
     {"first", kBooleanType,
      [](const void* self, const Context&) { return Value::boolean(loop_of(self).index == 0); }},
     {"last", kBooleanType,
      [](const void* self, const Context&) {
        return Value::boolean(loop_of(self).index + 1 == loop_of(self).items.size());
      }},
     {"length", kIntegerType,
      [](const void* self, const Context&) { return number(loop_of(self).items.size()); }},
     {"previtem", kAnyType,
      [](const void* self, const Context&) {
        const LoopState& loop = loop_of(self);
        return loop.index == 0 ? Value::undefined() : loop.items.at(loop.index - 1);
      }},
     {"nextitem", kAnyType,
      [](const void* self, const Context&) {
        const LoopState& loop = loop_of(self);
        return loop.index + 1 == loop.items.size() ? Value::undefined()
                                                   : loop.items.at(loop.index + 1);
      }}},
    nullptr,
    nullptr,
    nullptr};

bool render(const Template& page, const Value& root, const RenderContext& context, std::string& out,
            Diagnostics& diagnostics) {
  return Renderer(page.program, root, context, out, diagnostics).run();
}

Renderer::Renderer(const Program& program, const Value& root, const RenderContext& context,
                   std::string& out, Diagnostics& diagnostics)
    : program_(program),
      root_(root),
      context_(context),
      page_(out),
      out_(&out),
      diagnostics_(diagnostics),
      arena_(16 * 1024),
      start_(out.size()) {}

bool Renderer::run() {
  std::vector<Value> slots(program_.page->slots);
  const Frame frame{slots.data(), nullptr};
  frame_ = &frame;
  run_steps(program_.page->body);
  frame_ = nullptr;
  return !failed_;
}

void Renderer::fail_at(const Source& source, Span span, const Message& message,
                       std::vector<std::string> arguments) {
  if (!failed_) report_at(diagnostics_, message, source, span, std::move(arguments));
  failed_ = true;
}

void Renderer::run_steps(const Steps& steps) {
  for (const Step& step : steps) {
    if (failed_) return;
    run_step(step);
  }
}

void Renderer::run_step(const Step& step) {
  if (++steps_ > program_.limits.steps) {
    return fail_at(*step.source, step.span, kLimitSteps, {std::to_string(program_.limits.steps)});
  }
  switch (step.kind) {
    case StepKind::text:
      out_->append(step.text);
      return check_size(step);
    case StepKind::output:
      return run_output(step);
    case StepKind::branch:
      return run_branch(step);
    case StepKind::loop:
      return run_loop(step);
    case StepKind::set:
      frame_->slots[step.slot] = evaluate(*step.value);
      return;
    case StepKind::unpack:
      return assign(step, evaluate(*step.value));
    case StepKind::set_attribute:
      return set_attribute(step);
    case StepKind::capture:
      frame_->slots[step.slot] = capture(step.body, *step.value);
      return;
    case StepKind::run_body:
      if (step.shared == nullptr) return run_steps(step.body);
      if (deeper(step)) run_steps(*step.shared);
      --depth_;
      return;
    case StepKind::call_unit:
      return call_unit(step);
    case StepKind::import:
      return import(step);
    case StepKind::import_name: {
      const Value home = frame_->slots[step.loop_slot];
      frame_->slots[step.slot] = static_cast<const Frame*>(home.self())->slots[step.targets[0]];
      return;
    }
  }
}

void Renderer::check_size(const Step& step) {
  const std::size_t size = out_ == &page_ ? page_.size() - start_ : out_->size();
  if (size > program_.limits.output_bytes) {
    fail_at(*step.source, step.span, kLimitOutput, {std::to_string(program_.limits.output_bytes)});
  }
}

void Renderer::run_output(const Step& step) {
  const Value value = evaluate(*step.value);
  if (failed_) return;
  write(value, step.escape, *step.value);
  check_size(step);
}

void Renderer::run_branch(const Step& step) {
  for (const Choice& choice : step.choices) {
    if (choice.condition != nullptr && !evaluate(*choice.condition).as_boolean()) continue;
    if (!failed_) run_steps(choice.body);
    return;
  }
}

void Renderer::run_loop(const Step& step) {
  Value items = iterable(evaluate(*step.value), *step.value);
  if (step.condition != nullptr && !failed_) items = filtered(step, items);
  if (failed_) return;
  if (items.size() == 0) return run_steps(step.otherwise);
  run_loop_items(step, items);
}

// `for … if`: only what passes counts, for loop.length and loop.last too.
Value Renderer::filtered(const Step& step, const Value& items) {
  std::vector<Value> passed;
  for (std::size_t i = 0; i < items.size() && !failed_; ++i) {
    if (!spend(1, *step.value)) break;
    const Value item = items.at(i);
    assign(step, item);
    if (!failed_ && evaluate(*step.condition).as_boolean()) passed.push_back(item);
  }
  return make_list(passed);
}

void Renderer::run_loop_items(const Step& step, const Value& items) {
  // In the arena, so that a value made of `loop` stays valid however long it is kept.
  void* memory = arena_.allocate(sizeof(LoopState), alignof(LoopState));
  auto* loop = new (memory) LoopState{items, 0};
  const std::size_t size = items.size();
  for (std::size_t i = 0; i < size && !failed_; ++i) {
    if (!spend(1, *step.value)) return;
    loop->index = i;
    frame_->slots[step.loop_slot] = Value::object(loop, kLoopType);
    assign(step, items.at(i));
    run_steps(step.body);
  }
}

void Renderer::assign(const Step& step, const Value& value) {
  if (step.targets.size() == 1) {
    frame_->slots[step.targets[0]] = value;
    return;
  }
  if (failed_) return;
  if (value.kind() != Kind::list || value.size() != step.targets.size()) {
    bad_value(*step.value, "a, b", value);
    return;
  }
  for (std::size_t i = 0; i < step.targets.size(); ++i) {
    frame_->slots[step.targets[i]] = value.at(i);
  }
}

void Renderer::set_attribute(const Step& step) {
  const Value home = evaluate(*step.condition);
  const Value value = evaluate(*step.value);
  if (failed_) return;
  if (home.kind() != Kind::object || home.type() != &kNamespaceType) {
    bad_value(*step.condition, "set a.b = …", home);
    return;
  }
  // Every namespace was made by make_dict of this render, from an object that is not const.
  Dict& dict = *const_cast<Dict*>(static_cast<const Dict*>(home.self()));
  for (auto& [key, old] : dict.entries) {
    if (key != step.text) continue;
    old = value;
    return;
  }
  dict.entries.emplace_back(step.text, value);
}

// Runs steps and gives what they wrote as markup.
Value Renderer::capture(const Steps& steps, const Node& node) {
  std::string captured;
  std::string* const before = std::exchange(out_, &captured);
  run_steps(steps);
  out_ = before;
  return failed_ ? Value() : Value::html(keep(captured, node));
}

// Counts one more level; the caller takes it back whatever the answer.
bool Renderer::deeper(const Step& step) {
  if (++depth_ <= program_.limits.depth) return !failed_;
  fail_at(*step.source, step.span, kLimitDepth, {std::to_string(program_.limits.depth)});
  return false;
}

void Renderer::call_unit(const Step& step) {
  const Unit& unit = *step.unit;
  const Frame* outer = nullptr;
  if (step.value != nullptr) {
    outer = static_cast<const Frame*>(evaluate(*step.value).self());
  }
  if (deeper(step)) {
    std::vector<Value> slots(std::max<std::size_t>(unit.slots, 1));
    for (std::size_t i = 0; i < step.arguments.size(); ++i) {
      if (step.arguments[i] != nullptr) slots[i] = evaluate(*step.arguments[i]);
    }
    const Frame frame{slots.data(), outer};
    const Frame* const before = std::exchange(frame_, &frame);
    for (std::size_t i = 0; i < unit.defaults.size() && !failed_; ++i) {
      if (i < step.arguments.size() && step.arguments[i] != nullptr) continue;
      const Node* value = unit.defaults[i];
      frame.slots[i] = value == nullptr ? Value::undefined() : evaluate(*value);
    }
    if (!failed_) run_steps(unit.body);
    frame_ = before;
  }
  --depth_;
}

void Renderer::import(const Step& step) {
  if (deeper(step)) {
    const std::size_t count = std::max<std::size_t>(step.unit->slots, 1);
    auto* slots = static_cast<Value*>(arena_.allocate(count * sizeof(Value), alignof(Value)));
    std::uninitialized_fill_n(slots, count, Value());
    auto* frame = new (arena_.allocate(sizeof(Frame), alignof(Frame))) Frame{slots, nullptr};
    frame_->slots[step.slot] = Value::object(frame, kFrameType);
    const Frame* const before = std::exchange(frame_, frame);
    run_steps(step.unit->body);
    frame_ = before;
  }
  --depth_;
}

}  // namespace congbo::tpl
