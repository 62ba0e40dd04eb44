// Lines of front matter to paste, as a hint shows them. Pure functions.
#pragma once

#include <string>
#include <string_view>

namespace congbo::check {

// A value on the line of its key: quoted where YAML would read something else into it.
std::string yaml_value(std::string_view text);

// "title: >-" and the text below it, broken into lines; `indent` spaces before the key.
std::string yaml_block(std::string_view key, std::string_view text, std::size_t indent);

}  // namespace congbo::check
