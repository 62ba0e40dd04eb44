// The markup of a picture in a document's text.
#pragma once

#include <string>
#include <string_view>

#include "portal/published_picture.h"

namespace congbo::tpl {
struct RenderContext;
}

namespace congbo::portal {

// On a page: every size, for the browser to choose, with the room it will take. In a feed, whose
// readers know neither sizes nor formats: one absolute address.
void write_picture(const tpl::RenderContext& context, const PublishedPicture& picture,
                   std::string_view alt, std::string_view title, std::string& out);

}  // namespace congbo::portal
