// Why a picture is not published, in the words of the catalogue.
#pragma once

#include <string_view>

#include "media/picture.h"

namespace congbo {
struct Message;
}

namespace congbo::portal {

// Arguments of it: the file.
const Message& message_for(media::Problem problem, bool is_drawing);

// Browsers tell a drawing by its name and other pictures by their bytes. What a file holds and the
// ending it needs for that; both empty when its own will do.
struct RightName {
  std::string_view kind;
  std::string_view ending;
};
RightName right_name(media::Format format, std::string_view extension);

bool is_drawing_name(std::string_view extension);

}  // namespace congbo::portal
