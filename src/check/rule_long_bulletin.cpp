#include <algorithm>
#include <string>

#include "base/text.h"
#include "check/messages.h"
#include "check/rules.h"
#include "site/site.h"

namespace congbo::check {
namespace {

using content::Document;
using content::Kind;

// An estimate from the print sheet of the default theme: two columns of 87 mm, 10 points.
// Characters a line as averaged over printed sheets; pictures count as lines of their greatest
// height.
constexpr std::size_t kTextWidth = 54;
constexpr std::size_t kTitleWidth = 40;
constexpr std::size_t kPictureLines = 10;
// Both sides: printed sheets were full at 90 to 96 such lines a side, head and foot included.
constexpr std::size_t kSheetLines = 2 * 92;

std::size_t lines_of(std::string_view text, std::size_t width) {
  std::size_t lines = 0;
  for (std::string_view paragraph : split(text, '\n')) {
    lines += (count_codepoints(paragraph) + width - 1) / width;
  }
  return lines;
}

// A plan or a directive stands there with its summary only, as on the sheet.
std::size_t lines_of_item(const Document& item) {
  const bool is_official = item.kind == Kind::plan || item.kind == Kind::directive;
  std::size_t lines = lines_of(item.title, kTitleWidth) + 2;  // its kind and date, a gap
  lines += lines_of(item.summary, kTextWidth);
  if (!is_official) {
    lines += lines_of(item.plain_text, kTextWidth);
    lines +=
        static_cast<std::size_t>(std::count(item.plain_text.begin(), item.plain_text.end(), '\n')) /
        3;  // gaps between paragraphs
  }
  if (!item.cover.empty()) lines += kPictureLines;
  return lines;
}

}  // namespace

Findings find_long_bulletin(const Subject& subject, const site::Site& site) {
  const Document& bulletin = subject.document;
  if (bulletin.bulletin() == nullptr) return {};
  const auto& shown = site.of_kind(Kind::bulletin);
  const auto own = std::find_if(shown.begin(), shown.end(), [&](site::Index index) {
    return site.documents[index].document.get() == &bulletin;
  });
  if (own == shown.end()) return {};
  std::size_t lines = lines_of(bulletin.plain_text, kTextWidth);
  for (site::Index item : site.documents[*own].related) {
    lines += lines_of_item(*site.documents[item].document);
  }
  if (lines <= kSheetLines) return {};
  const std::vector<content::Ref>& items = bulletin.bulletin()->items;
  return {{&kLongBulletin,
           bulletin.file,
           items.empty() ? Place{} : items.front().place,
           {std::to_string(lines), std::to_string(kSheetLines)},
           {}}};
}

}  // namespace congbo::check
