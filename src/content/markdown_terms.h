// Abbreviations that a body explains where it first uses them. One per document and thread.
#pragma once

#include <set>
#include <vector>

#include "citation/abbreviations.h"
#include "content/markdown_marks.h"

namespace congbo::content {

class TermFinder {
 public:
  explicit TermFinder(const citation::OwnAbbreviations* glossary) : glossary_(glossary) {}

  // Adds those in `text` that were not explained yet, apart from `marks`. Requires: marks in order.
  void find(std::string_view text, std::vector<Mark>& marks) const;

  // True the first time; from then on `written` needs no explanation.
  bool take(std::string_view written) { return explained_.emplace(written).second; }

 private:
  const citation::OwnAbbreviations* glossary_;
  std::set<std::string, std::less<>> explained_;
};

}  // namespace congbo::content
