// Documents' own files: pictures, attachments, forms that lie beside them. Private to this room.
#pragma once

#include <string>
#include <string_view>

#include "site/assembly.h"

namespace congbo::site {

// Registers a document's own file for publication; kNone when it is missing (reported) or held
// back.
Index resolve_file(Assembly& assembly, Index from, const content::Ref& ref);
// The same of a picture, whose absence would be seen: one that is held back is reported too.
Index resolve_picture(Assembly& assembly, Index from, const content::Ref& ref);

// A path as held_parts keeps it: two spellings of one name (NFD, case, dashes) are equal, so that
// no spelling gets past.
std::string held_file_key(std::string_view path);

// `target` seen from the folder of `file`, as a path in the site folder; empty when it leaves it.
std::string path_from(std::string_view file, std::string_view target);

}  // namespace congbo::site
