// The units a site has, found by the names papers give them. Immutable after construction.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/edtf.h"

namespace congbo {
class FileSystem;
}
namespace congbo::content {
struct Document;
}

namespace congbo::importing {

class KnownUnits {
 public:
  KnownUnits() = default;
  // Reads content/units; files with mistakes are passed over, since `check` reports them.
  explicit KnownUnits(const FileSystem& site);

  // Id of the one unit that bears this name (on that day, when several have borne it); empty when
  // there is none, or more than one. "Đảng uỷ xã", "các chi bộ trực thuộc" are found too.
  std::string find(std::string_view name, const std::optional<Date>& day) const;

 private:
  struct Named {
    std::string form;  // see name_form in the .cpp
    std::string id;
    std::optional<EdtfDate> from, until;
  };
  void add(const content::Document& document);
  void add_name(const std::string& name, const Named& named);

  std::vector<Named> names_;  // by form
};

}  // namespace congbo::importing
