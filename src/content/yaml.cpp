#include "content/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <sstream>

#include "base/text.h"
#include "content/messages.h"
#include "content/yaml_traps.h"

namespace congbo::content {
namespace {

constexpr std::size_t kMaxBytes = 64 * 1024;
constexpr std::size_t kMaxNodes = 20'000;
constexpr std::size_t kMaxDepth = 32;

// Thrown inside yaml-cpp's event loop to leave it; the problem is reported before.
struct Refused {};

// Builds the tree from events and refuses what yaml-cpp lets pass.
class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const YamlSource& source, const std::vector<std::string_view>& lines,
              Diagnostics& diagnostics)
      : source_(source), lines_(lines), diagnostics_(diagnostics) {}

  YamlNode take_root() { return std::move(root_); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ > 1) refuse(kYamlTextAfterEnd, mark);
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    YamlNode node;
    node.place = place(mark, 0);
    add(std::move(node));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse(kYamlAnchor, mark); }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    YamlNode node;
    node.kind = YamlNode::Kind::scalar;
    node.place = place(mark, value.size());
    check_quotes(mark, node.place);
    node.text = value;
    add(std::move(node));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    open(YamlNode::Kind::list, mark);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    open(YamlNode::Kind::map, mark);
    const std::string_view line = line_at(mark.line);
    const auto column = static_cast<std::size_t>(mark.column);
    stack_.back().in_braces = column < line.size() && line[column] == '{';
  }
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    YamlNode node;
    std::optional<YamlNode> key;  // map: the key whose value comes next
    bool in_braces = false;
  };

  std::string_view line_at(int line) const {
    const auto index = static_cast<std::size_t>(line);
    return index < lines_.size() ? lines_[index] : std::string_view();
  }

  Place place(const YAML::Mark& mark, std::size_t length) const {
    const auto column = static_cast<std::size_t>(mark.column);
    const std::string_view line = line_at(mark.line);
    const std::size_t rest = column < line.size() ? line.size() - column : 0;
    return {source_.first_line + static_cast<std::uint32_t>(mark.line),
            static_cast<std::uint32_t>(column), static_cast<std::uint32_t>(std::min(length, rest))};
  }

  // A quoted scalar must end on the line it began; otherwise a forgotten quote would swallow the
  // rest of the file without a word.
  void check_quotes(const YAML::Mark& mark, const Place& where) {
    const std::string_view line = line_at(mark.line);
    if (where.column >= line.size()) return;
    const char quote = line[where.column];
    if (quote != '"' && quote != '\'') return;
    for (std::size_t at = where.column + 1; at < line.size(); ++at) {
      if (quote == '"' && line[at] == '\\') {
        ++at;
      } else if (line[at] == quote) {
        if (quote == '\'' && at + 1 < line.size() && line[at + 1] == quote) {
          ++at;
        } else {
          return;
        }
      }
    }
    refuse(kYamlUnclosedQuote, mark);
  }

  void open(YamlNode::Kind kind, const YAML::Mark& mark) {
    if (stack_.size() >= kMaxDepth) refuse(kYamlTooDeep, mark);
    Open open;
    open.node.kind = kind;
    open.node.place = place(mark, 1);
    stack_.push_back(std::move(open));
  }

  void close() {
    YamlNode node = std::move(stack_.back().node);
    stack_.pop_back();
    add(std::move(node));
  }

  void add(YamlNode node) {
    if (++nodes_ > kMaxNodes) refuse(kYamlTooManyNodes, node.place);
    if (stack_.empty()) {
      root_ = std::move(node);
      return;
    }
    Open& top = stack_.back();
    if (top.node.kind == YamlNode::Kind::list) {
      top.node.items.push_back(std::move(node));
    } else if (!top.key) {
      take_key(top, std::move(node));
    } else {
      take_value(top, std::move(node));
    }
  }

  void take_key(Open& top, YamlNode node) {
    if (node.kind != YamlNode::Kind::scalar) refuse(kYamlBadKey, node.place);
    for (const YamlEntry& entry : top.node.entries) {
      if (entry.key != node.text) continue;
      diagnostics_.report(kYamlDuplicateKey, source_.file, node.place,
                          {node.text, std::to_string(entry.key_place.line)});
    }
    top.key = std::move(node);
  }

  void take_value(Open& top, YamlNode node) {
    // {symbol: 76-KH/ĐU, ngày 3/4}: the comma has made the rest a key without a value. The entry is
    // left out, since calling it an unknown key as well would send the reader the wrong way.
    if (top.in_braces && node.kind == YamlNode::Kind::null && !ends_in_colon(*top.key)) {
      diagnostics_.report(kYamlComma, source_.file, top.key->place, {top.key->text});
      top.key.reset();
      return;
    }
    top.node.entries.push_back({std::move(top.key->text), top.key->place, std::move(node)});
    top.key.reset();
  }

  bool ends_in_colon(const YamlNode& key) const {
    const std::string_view line = line_at(static_cast<int>(key.place.line - source_.first_line));
    const std::size_t end = key.place.column + key.place.length;
    return end < line.size() && line[end] == ':';
  }

  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != 0) refuse(kYamlAnchor, mark);
  }

  void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
    if (tag != "?" && tag != "!" && !tag.empty()) refuse(kYamlTag, mark);
  }

  [[noreturn]] void refuse(const Message& message, const YAML::Mark& mark) {
    refuse(message, place(mark, 1));
  }

  [[noreturn]] void refuse(const Message& message, const Place& where) {
    diagnostics_.report(message, source_.file, where);
    throw Refused{};
  }

  const YamlSource& source_;
  const std::vector<std::string_view>& lines_;
  Diagnostics& diagnostics_;
  YamlNode root_;
  std::vector<Open> stack_;
  std::size_t nodes_ = 0;
  std::size_t documents_ = 0;
};

bool check_size(const YamlSource& source, Diagnostics& diagnostics) {
  if (source.text.size() <= kMaxBytes) return true;
  diagnostics.report(kYamlTooLarge, source.file, {source.first_line, 0, 0},
                     {std::to_string(source.text.size()), std::to_string(kMaxBytes)});
  return false;
}

// The library's few complaints that have a message of their own here.
const Message& message_for(std::string_view complaint) {
  const auto speaks_of = [&](std::string_view words) {
    return complaint.find(words) != std::string_view::npos;
  };
  if (speaks_of("flow not found")) return kYamlUnclosedBracket;
  return speaks_of("anchor") || speaks_of("alias") ? kYamlAnchor : kYamlSyntax;
}

void report_syntax(const YamlSource& source, const YAML::Exception& problem,
                   const std::vector<std::string_view>& lines, Diagnostics& diagnostics) {
  const auto line = static_cast<std::size_t>(std::max(problem.mark.line, 0));
  const std::string_view text = line < lines.size() ? lines[line] : std::string_view();
  const auto column =
      std::min(static_cast<std::size_t>(std::max(problem.mark.column, 0)), text.size());
  // Columns that fall inside a character would break the caret.
  std::size_t start = column;
  while (start > 0 && start < text.size() &&
         (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) {
    --start;
  }
  const Place where{source.first_line + static_cast<std::uint32_t>(line),
                    static_cast<std::uint32_t>(start), 1};
  diagnostics.report(message_for(problem.msg), source.file, where);
}

}  // namespace

std::optional<YamlNode> read_yaml(const YamlSource& source, Diagnostics& diagnostics) {
  if (!check_size(source, diagnostics) || !check_yaml_traps(source, diagnostics)) {
    return std::nullopt;
  }
  const std::vector<std::string_view> lines = split(source.text, '\n');
  TreeBuilder builder(source, lines, diagnostics);
  try {
    std::istringstream input{std::string(source.text)};
    YAML::Parser parser(input);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Refused&) {
    return std::nullopt;
  } catch (const YAML::Exception& problem) {
    report_syntax(source, problem, lines, diagnostics);
    return std::nullopt;
  }
  YamlNode root = builder.take_root();
  if (root.kind == YamlNode::Kind::null) root.kind = YamlNode::Kind::map;
  if (root.kind != YamlNode::Kind::map) {
    diagnostics.report(kYamlNotMap, source.file, root.place);
    return std::nullopt;
  }
  return root;
}

}  // namespace congbo::content
