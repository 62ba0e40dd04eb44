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

// What a paper tells about whom its short names mean.
struct NamingContext {
  std::optional<Date> day;  // about when it was written
  bool of_commune = true;   // by a body of a commune; else "xã" in a unit's name must be printed
  std::string places;       // folded names of bodies in it: "… thi uy ky anh …"
};

class KnownUnits {
 public:
  KnownUnits() = default;
  // Reads content/units; files with mistakes are passed over, since `check` reports them.
  explicit KnownUnits(const FileSystem& site);

  // Id of the one unit that is meant; empty when there is none, or when it can't be told which.
  // "Đảng uỷ xã", "các chi bộ trực thuộc", "Ban Tuyên giáo Thị ủy" (of the town the paper speaks
  // of) are found too.
  std::string find(std::string_view name, const NamingContext& context) const;

 private:
  struct Named {
    std::string form;  // see name_form in the .cpp
    std::string id;
    std::string exact;  // the whole name in match form
    bool of_commune = false;
    std::optional<EdtfDate> from, until;
  };
  void add(const content::Document& document);
  void add_name(const std::string& name, const Named& named);
  bool may_mean(const Named& named, std::string_view exact, const NamingContext& context) const;

  std::vector<Named> names_;  // by form
};

}  // namespace congbo::importing
