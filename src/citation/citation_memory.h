// What one document has said about the documents it names: full citations and abbreviation clauses,
// for mentions that come later without a suffix. Not for use by several threads at once.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "citation/citation.h"

namespace congbo::citation {

class CitationMemory {
 public:
  void remember(const Citation& citation);
  // "(sau đây gọi tắt là Đề án 06)": from now on that type and number stand for `symbol`.
  void call(std::string_view type, std::string_view number, const Symbol& symbol);

  // The one document a mention can stand for; nothing when none or several can.
  const Symbol* resolve(const Citation& mention, std::string_view year) const;
  bool knows(std::string_view type, std::string_view number) const;

 private:
  struct Known {
    Symbol symbol;
    std::optional<Date> date;
  };
  static std::string key(std::string_view type, std::string_view number);

  std::map<std::string, std::vector<Known>> known_;
  std::map<std::string, Symbol> called_;
};

}  // namespace congbo::citation
