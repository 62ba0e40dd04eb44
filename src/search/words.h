// Words of the index: a text is cut where its letters and digits end, and each piece gets a key
// without marks, by which it is found, and a form with marks, by which it is ranked. The script of
// the theme (assets/pages/search.js) does the same with what people type; docs/search.md says how.
// Pure functions; safe from any thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace congbo::search {

struct Word {
  std::string key;   // "duong"; i for y where both are written ("ki" of "kỹ" and "kĩ")
  std::string form;  // "đương1": letters with their own marks, then the tone; the key when bare
  bool operator==(const Word&) const = default;
};

// Calls `take` for each piece of `text`, as it stands there. Requires: NFC.
void split_words(std::string_view text, const std::function<void(std::string_view)>& take);

// The word of one piece; an empty key for a piece of nothing but marks.
Word read_word(std::string_view piece);

}  // namespace congbo::search
