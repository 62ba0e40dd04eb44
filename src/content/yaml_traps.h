// The traps of text pasted into YAML: each line that would be read as something else than it looks
// like is reported with a line to paste instead (design §5). Pure; safe from any thread.
#pragma once

#include "content/yaml.h"

namespace congbo::content {

// Reports every trapped line of `source`. False when at least one was an error, in which case
// parsing would only repeat the complaint in other words.
bool check_yaml_traps(const YamlSource& source, Diagnostics& diagnostics);

// `key: value` written so that no character of the value can be misread: quoted on one line.
std::string quoted_line(std::string_view key, std::string_view value);

}  // namespace congbo::content
