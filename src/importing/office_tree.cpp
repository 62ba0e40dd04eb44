#include "importing/office_tree.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/office_inlines.h"
#include "importing/office_table.h"

namespace congbo::importing {
namespace {

using nlohmann::json;

constexpr int kDeepest = 24;
constexpr std::size_t kMostRows = 5000;

const json& part(const json& content, std::size_t index) {
  static const json kNothing = json::array();
  return content.is_array() && index < content.size() ? content[index] : kNothing;
}

int number_part(const json& content, std::size_t index, int otherwise) {
  const json& value = part(content, index);
  return value.is_number_integer() ? value.get<int>() : otherwise;
}

std::string type_of(const json& node) {
  return node.is_object() ? node.value("t", std::string()) : std::string();
}

std::string roman(int number) {
  static constexpr std::pair<int, const char*> kDigits[] = {
      {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
  std::string out;
  for (const auto& [value, digit] : kDigits) {
    for (; number >= value; number -= value) out += digit;
  }
  return out;
}

std::string letter(int number) {
  return number >= 1 && number <= 26 ? std::string(1, static_cast<char>('a' + number - 1))
                                     : std::to_string(number);
}

std::string in_capitals(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

// The number an automatic list prints, without the mark behind it.
std::string list_number(int number, const std::string& style) {
  if (number < 1 || number > 89) return std::to_string(number);
  if (style == "UpperRoman") return roman(number);
  if (style == "LowerAlpha") return letter(number);
  if (style == "UpperAlpha") return in_capitals(letter(number));
  if (style == "LowerRoman") {
    std::string out = roman(number);
    for (char& c : out) c = static_cast<char>(c - 'A' + 'a');
    return out;
  }
  return std::to_string(number);
}

class Reader {
 public:
  explicit Reader(const std::function<std::string(const std::string&)>& place_picture) {
    state_.place_picture = place_picture;
    state_.note_text = [this](const json& blocks) { return note_text(blocks); };
  }

  OfficeTree read(const json& blocks) {
    std::vector<Line> lines = lines_of(blocks);
    for (std::size_t i = 0; i < state_.footnotes.size(); ++i) {
      Line line;
      line.kind = Line::Kind::verbatim;
      line.text = "[^" + std::to_string(i + 1) + "]: " + state_.footnotes[i];
      footnotes_.push_back(std::move(line));
    }
    OfficeTree out;
    out.manuscript.lines = std::move(lines);
    out.manuscript.lines.emplace_back();
    out.manuscript.lines.insert(out.manuscript.lines.end(), footnotes_.begin(), footnotes_.end());
    if (numbered_) {
      out.manuscript.notes.push_back("số mục do Word tự đánh đã ghi thành chữ; so lại với bản gốc");
    }
    out.has_comments = state_.has_comments;
    out.has_changes = state_.has_changes;
    return out;
  }

 private:
  std::vector<Line> lines_of(const json& blocks) {
    std::vector<Line> outer = std::exchange(lines_, {});
    add_blocks(blocks);
    return std::exchange(lines_, std::move(outer));
  }

  void add_blocks(const json& blocks) {
    if (!blocks.is_array() || nesting_ >= kDeepest) return;
    ++nesting_;
    for (const json& block : blocks) add_block(block);
    --nesting_;
  }

  void add_block(const json& block) {
    const std::string type = type_of(block);
    static const json kNothing = json::array();
    const json& content = block.is_object() && block.contains("c") ? block.at("c") : kNothing;
    if (type == "Para" || type == "Plain") {
      add_paragraph(inline_markdown(content, state_), 0);
    } else if (type == "Header") {
      add_paragraph(inline_markdown(part(content, 2), state_), number_part(content, 0, 1));
    } else if (type == "BulletList") {
      add_bullets(content);
    } else if (type == "OrderedList") {
      add_numbered(content);
    } else if (type == "BlockQuote") {
      add_blocks(content);  // to Word, only a paragraph that is set in
    } else if (type == "Div") {
      add_blocks(part(content, 1));
    } else if (type == "Table") {
      add_table(content);
    } else {
      add_rare_block(type, content);
    }
  }

  void add_rare_block(const std::string& type, const json& content) {
    if (type == "LineBlock") {
      for (const json& line : content) add_text(inline_markdown(line, state_), 0);
      lines_.emplace_back();
    } else if (type == "CodeBlock" || type == "RawBlock") {
      const json& code = part(content, 1);
      const std::string text = code.is_string() ? code.get<std::string>() : std::string();
      for (std::string_view line : split(text, '\n')) add_text(escape_markdown(line, false), 0);
      lines_.emplace_back();
    } else if (type == "DefinitionList") {
      for (const json& entry : content) {
        add_paragraph(inline_markdown(part(entry, 0), state_), 0);
        for (const json& definition : part(entry, 1)) add_blocks(definition);
      }
    } else if (type == "HorizontalRule") {
      add_paragraph("---", 0);
    }
  }

  void add_paragraph(const std::string& markdown, int heading) {
    for (std::string_view line : split(markdown, '\n')) add_text(line, heading);
    lines_.emplace_back();
  }

  void add_text(std::string_view raw, int heading) {
    Line line;
    line.text = std::exchange(prefix_, {}) + tidy_line(raw);
    line.heading = heading;
    if (line.text.starts_with("- ")) line.depth = std::max(1, depth_);
    if (line.text.starts_with("+ ")) line.depth = std::max(2, depth_);
    if (!line.is_blank()) lines_.push_back(std::move(line));
  }

  void add_bullets(const json& items) {
    ++depth_;
    for (const json& item : items) {
      prefix_ = "- ";
      add_blocks(item);
      prefix_.clear();
    }
    --depth_;
  }

  void add_numbered(const json& content) {
    const json& attributes = part(content, 0);
    const std::string style = type_of(part(attributes, 1));
    const std::string delimiter = type_of(part(attributes, 2));
    const bool decimal = style == "Decimal" || style == "DefaultStyle";
    const std::string outer = numbers_;
    int number = number_part(attributes, 0, 1);
    for (const json& item : part(content, 1)) {
      // Word prints 1.1. below 1., but the tree only knows that one list lies in another.
      const std::string own = (decimal ? outer : "") + list_number(number++, style);
      numbers_ = decimal ? own + "." : std::string();
      const char* mark = delimiter == "OneParen" ? ") " : delimiter == "TwoParens" ? ") " : ". ";
      prefix_ = (delimiter == "TwoParens" ? "(" : "") + own + mark;
      numbered_ = true;
      add_blocks(item);
      prefix_.clear();
    }
    numbers_ = outer;
  }

  OfficeCell read_cell(const json& cell) {
    OfficeCell out;
    out.rows = number_part(cell, 2, 1);
    out.columns = number_part(cell, 3, 1);
    out.lines = lines_of(part(cell, 4));
    return out;
  }

  void add_rows(const json& rows, OfficeTable& table) {
    for (const json& row : rows) {
      if (table.size() >= kMostRows) return;
      table.emplace_back();
      for (const json& cell : part(row, 1)) table.back().push_back(read_cell(cell));
    }
  }

  void add_table(const json& content) {
    OfficeTable table;
    add_rows(part(part(content, 3), 1), table);
    for (const json& body : part(content, 4)) {
      add_rows(part(body, 2), table);
      add_rows(part(body, 3), table);
    }
    add_rows(part(part(content, 5), 1), table);
    std::erase_if(table, [](const auto& row) {
      for (const OfficeCell& cell : row) {
        for (const Line& line : cell.lines) {
          if (!line.is_blank()) return false;
        }
      }
      return true;
    });
    lines_.emplace_back();
    if (is_layout(table)) {
      add_layout_lines(table, lines_);
    } else {
      add_table_rows(table, lines_);
    }
  }

  std::string note_text(const json& blocks) {
    std::string out;
    // The number of the item the note hangs on waits for the item's own line.
    std::string waiting = std::exchange(prefix_, {});
    const std::vector<Line> lines = lines_of(blocks);
    prefix_ = std::move(waiting);
    for (const Line& line : lines) {
      if (line.is_blank()) continue;
      if (!out.empty()) out += ' ';
      out += line.text;
    }
    return out;
  }

  InlineState state_;
  std::vector<Line> lines_;
  std::vector<Line> footnotes_;
  std::string prefix_;   // of the item whose first line comes next
  std::string numbers_;  // "1." while inside item 1 of a numbered list
  bool numbered_ = false;
  int depth_ = 0;
  int nesting_ = 0;
};

}  // namespace

std::optional<OfficeTree> read_office_tree(
    std::string_view text, const std::function<std::string(const std::string&)>& place_picture) {
  const json tree = json::parse(text, nullptr, false);
  if (tree.is_discarded() || !tree.is_object() || !tree.contains("blocks")) return std::nullopt;
  return Reader(place_picture).read(tree.at("blocks"));
}

}  // namespace congbo::importing
