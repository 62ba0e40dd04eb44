// Short forms that are told by what follows them: "TP." before a place, "TS." before a name, "tr."
// before a number; initials behind a title too. Their full stop ends no sentence. One table for
// quoting and for reading aloud.
#pragma once

#include <string_view>

namespace congbo::citation {

// A place has two words that begin with capitals, as people have; a few cities have one.
enum class Follows { anything, place, place_or_number, name, number };

struct ShortForm {
  std::string_view written;  // without the full stop behind it
  std::string_view words;    // empty: it may mean several things
  Follows follows;
  bool needs_stop = false;  // without its full stop it is something else: "P", "KS"
};

const ShortForm* find_short_form(std::string_view written);  // null when there is none

// Whether `rest`, what stands behind the form and its stop, is what the form goes with.
bool goes_with(const ShortForm& form, std::string_view rest);

// "Nguyễn Văn P": a letter behind a name's word that doesn't begin its sentence.
// `at` is where the letter stands in `text`.
bool is_behind_name(std::string_view text, std::size_t at);

// "ông N. V": whether `word`, which begins at `at`, is an initial between a title and a name.
bool is_behind_title(std::string_view text, std::size_t at, std::string_view word);

// Whether the full stop at `stop` belongs to such a form, so that the sentence goes on.
bool is_stop_of_short_form(std::string_view text, std::size_t stop);

}  // namespace congbo::citation
