// What the program understood: every time phrase of the site with its meaning, so that the author
// sees a misreading before a resident does (design §5). Called from one thread.
#pragma once

#include <iosfwd>

namespace congbo {
enum class Language;
}
namespace congbo::site {
struct Site;
}

namespace congbo::check {

// One line a phrase, in the order of files: `file:line: phrase – hiểu là: …`.
void print_understood(std::ostream& out, const site::Site& site, Language language);

}  // namespace congbo::check
