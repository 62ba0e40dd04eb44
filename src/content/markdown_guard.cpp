#include "content/markdown_guard.h"

#include <algorithm>
#include <string>

#include "content/markdown_messages.h"

namespace congbo::content {
namespace {

// Signs whose number the parser pays for with its square: within one run, and in all.
struct Sign {
  std::string_view text;
  std::size_t most_in_run;
  std::size_t most_in_text;
};
constexpr Sign kSigns[] = {{"<?", 64, 1000}, {"<!", 64, 1000}, {"![", 500, 5000}};
constexpr std::size_t kSignKinds = 3;

// Bounds of the work one table may cause beside its cells.
constexpr std::size_t kMostRulesInRun = 16;
constexpr std::size_t kMostBarsInLine = 256;
constexpr std::size_t kMostBarsBeforeRule = 1000;

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == line.npos;
}

// What one line holds of all that is counted, in one pass over it.
struct LineCount {
  std::size_t signs[kSignKinds] = {0, 0, 0};
  std::size_t bars = 0;
};

LineCount count_signs(std::string_view line) {
  LineCount count;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == '|') ++count.bars;
    if (c != '<' && c != '!') continue;
    const std::string_view pair = line.substr(i, 2);
    for (std::size_t kind = 0; kind < kSignKinds; ++kind) {
      if (pair == kSigns[kind].text) ++count.signs[kind];
    }
  }
  return count;
}

// The delimiter row of a table, after any marks of quotations and lists. Seen more widely than the
// parser does: what only looks like one is bounded as well.
bool is_table_rule(std::string_view line) {
  return line.find('-') != line.npos &&
         line.find_first_not_of("|:- \t>*+.)0123456789") == line.npos;
}

std::size_t columns_of(std::string_view rule) {
  const std::size_t first = rule.find_first_of("|:-");
  const std::size_t last = rule.find_last_of("|:-");
  std::size_t bars = static_cast<std::size_t>(std::count(rule.begin(), rule.end(), '|'));
  if (rule[first] == '|') --bars;
  if (rule[last] == '|' && last != first) --bars;
  return bars + 1;
}

std::size_t quotation_depth(std::string_view line) {
  std::size_t depth = 0;
  for (const char c : line) {
    if (c != '>' && c != ' ' && c != '\t') break;
    if (c == '>') ++depth;
  }
  return depth;
}

class Guard {
 public:
  Guard(const MarkdownSource& source, Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics) {}

  bool check() {
    const int count = static_cast<int>(source_.line_count());
    for (number_ = 1; number_ <= count; ++number_) {
      const std::string_view line = source_.line(number_);
      if (is_blank(line)) {
        run_ = Run{};
      } else {
        check_line(line);
      }
    }
    return is_safe_;
  }

 private:
  // Lines without a blank one between them; what was reported is not reported again.
  struct Run {
    std::size_t bytes = 0;
    std::size_t signs[kSignKinds] = {0, 0, 0};
    std::size_t bars = 0;
    std::size_t rules = 0;
    std::size_t columns = 0;  // of the widest table so far; 0 = no table yet
    std::size_t rows = 0;
    bool reported_size = false;
    bool reported_signs[kSignKinds] = {false, false, false};
    bool reported_table = false;
    bool reported_tangle = false;
  };

  void check_line(std::string_view line) {
    const LineCount count = count_signs(line);
    for (std::size_t kind = 0; kind < kSignKinds; ++kind) check_signs(count.signs[kind], kind);
    if (!reported_depth_ && quotation_depth(line) > kMostNesting) {
      reported_depth_ = true;
      refuse(kMarkdownNestingTooDeep, {std::to_string(kMostNesting)});
    }
    if (count.bars > 0 && is_table_rule(line)) check_rule(line);
    check_bars(count.bars);
    if (run_.columns > 0) {
      check_row();
    } else {
      // Table rows are parsed one by one, so only running text counts towards the run.
      run_.bytes += line.size() + 1;
    }
    if (run_.bytes > kMostRunBytes && !run_.reported_size) {
      run_.reported_size = true;
      refuse(kMarkdownBlockTooLarge, {std::to_string(kMostRunBytes >> 10)});
    }
  }

  void check_signs(std::size_t count, std::size_t kind) {
    const Sign& sign = kSigns[kind];
    run_.signs[kind] += count;
    total_signs_[kind] += count;
    const bool run_is_over = run_.signs[kind] > sign.most_in_run && !run_.reported_signs[kind];
    const bool text_is_over = total_signs_[kind] > sign.most_in_text && !reported_totals_[kind];
    if (run_is_over) {
      run_.reported_signs[kind] = true;
      refuse(kMarkdownTooManySigns, {std::string(sign.text), std::to_string(sign.most_in_run)});
    } else if (text_is_over) {
      reported_totals_[kind] = true;
      refuse(kMarkdownTooManySigns, {std::string(sign.text), std::to_string(sign.most_in_text)});
    }
  }

  void check_rule(std::string_view line) {
    run_.columns = std::max(run_.columns, columns_of(line));
    ++run_.rules;
    if (run_.rules > kMostRulesInRun || run_.bars > kMostBarsBeforeRule) refuse_tangle();
  }

  void check_bars(std::size_t bars) {
    if (run_.columns == 0) run_.bars += bars;
    if (run_.columns > 0 && bars > kMostBarsInLine) refuse_tangle();
  }

  void check_row() {
    ++run_.rows;
    const bool too_wide = run_.columns > kMostTableColumns;
    if (run_.reported_table || (!too_wide && run_.columns * run_.rows <= kMostTableCells)) return;
    run_.reported_table = true;
    refuse(kMarkdownTableTooLarge,
           {std::to_string(run_.columns), std::to_string(run_.rows),
            std::to_string(kMostTableColumns), std::to_string(kMostTableCells)});
  }

  void refuse_tangle() {
    if (run_.reported_tangle) return;
    run_.reported_tangle = true;
    refuse(kMarkdownTableTangled, {});
  }

  void refuse(const Message& message, std::vector<std::string> arguments) {
    is_safe_ = false;
    diagnostics_.report(message, source_.file(), source_.place(number_, 0, 0),
                        std::move(arguments));
  }

  const MarkdownSource& source_;
  Diagnostics& diagnostics_;
  Run run_;
  int number_ = 0;
  bool is_safe_ = true;
  bool reported_depth_ = false;
  std::size_t total_signs_[kSignKinds] = {0, 0, 0};
  bool reported_totals_[kSignKinds] = {false, false, false};
};

}  // namespace

bool is_acceptable_size(std::size_t bytes, std::string_view file, std::uint32_t first_line,
                        Diagnostics& diagnostics) {
  if (bytes <= kMostMarkdownBytes) return true;
  diagnostics.report(
      kMarkdownTooLarge, file, Place{first_line, 0, 0},
      {std::to_string((bytes + 1023) >> 10), std::to_string(kMostMarkdownBytes >> 10)});
  return false;
}

bool is_safe_to_parse(const MarkdownSource& source, Diagnostics& diagnostics) {
  return Guard(source, diagnostics).check();
}

}  // namespace congbo::content
