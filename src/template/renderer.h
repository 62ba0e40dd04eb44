// One render: walks the compiled steps, keeps frames, arena and limits. One object per render, used
// by one thread; everything it makes dies with it. After the first failure nothing more happens.
#pragma once

#include <deque>
#include <memory_resource>
#include <span>

#include "template/program.h"
#include "template/runtime.h"

namespace congbo::tpl {

class Renderer {
 public:
  Renderer(const Program& program, const Value& root, const RenderContext& context,
           std::string& out, Diagnostics& diagnostics);
  bool run();

  // For filters and tests.
  bool failed() const { return failed_; }
  Value fail(const Node& node, const Message& message, std::vector<std::string> arguments);
  Value bad_value(const Node& node, std::string_view what, const Value& value);
  bool spend(std::size_t steps, const Node& node);
  const RenderContext& context() const { return context_; }
  std::string_view keep(std::string_view text, const Node& node);
  Value make_text(std::string_view text, const Node& node);
  Value make_list(std::span<const Value> items);
  Value make_dict(Dict dict, const ObjectType& type);
  // Text as str() gives it; for html its markup. Fails for lists and objects.
  std::string_view text_of(const Value& value, const Node& node);
  // The items as a list: characters of a text, keys of a mapping; none is empty.
  Value iterable(const Value& value, const Node& node);
  std::vector<Value> items_of(const Value& value, const Node& node);
  Value lookup(const Value& object, std::string_view name) const;
  Value lookup_path(const Value& object, std::string_view path) const;
  bool equal(const Value& a, const Value& b) const;
  // <0, 0, >0; fails for kinds that have no common order.
  int compare(const Value& a, const Value& b, const Node& node);
  bool contains(const Value& value, const Value& container, const Node& node);

 private:
  // Statements (render_steps.cpp)
  void run_steps(const Steps& steps);
  void run_step(const Step& step);
  void run_output(const Step& step);
  void run_branch(const Step& step);
  void run_loop(const Step& step);
  void run_loop_items(const Step& step, const Value& items);
  Value filtered(const Step& step, const Value& items);
  void assign(const Step& step, const Value& value);
  void set_attribute(const Step& step);
  Value capture(const Steps& steps, const Node& node);
  void call_unit(const Step& step);
  void import(const Step& step);
  bool deeper(const Step& step);
  void check_size(const Step& step);
  void fail_at(const Source& source, Span span, const Message& message,
               std::vector<std::string> arguments);

  // Output (write_value.cpp)
  void write(const Value& value, Escape escape, const Node& node);
  void write_url(const Value& value, Escape escape, const Node& node);

  // Expressions (evaluate.cpp)
  Value evaluate(const Node& node);
  Value evaluate_operator(const Node& node);
  Value evaluate_comparison(const Node& node);
  Value evaluate_call(const Node& node);
  Value local(const Node& node) const;
  Value field(const Node& node);
  Value index(const Node& node);
  Value fail_undefined(const Node& node);
  Value slice(const Node& node);
  Value arithmetic(const Node& node);
  Value integer_arithmetic(const Node& node, std::int64_t a, std::int64_t b);
  Value concat(const Node& node);
  Value filter(const Node& node);
  Value words(const Node& node);
  std::vector<Wording> wordings_of(const Node& node);
  Value range(const Node& node);
  Value mapping(const Node& node);
  Value cycle(const Node& node);

  const Program& program_;
  const Value root_;
  const RenderContext& context_;
  std::string& page_;
  std::string* out_;
  Diagnostics& diagnostics_;
  std::pmr::monotonic_buffer_resource arena_;
  std::deque<Dict> dicts_;
  const Frame* frame_ = nullptr;
  std::size_t steps_ = 0;
  std::size_t depth_ = 0;
  std::size_t kept_ = 0;   // bytes in the arena
  std::size_t start_ = 0;  // size of the page before this render
  bool failed_ = false;
};

}  // namespace congbo::tpl
