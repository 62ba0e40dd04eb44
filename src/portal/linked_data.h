// What a page says about itself to programs: one JSON-LD value in the words of schema.org. Which
// type stands for which kind of page: docs/outputs.md. Persons are never named in it, and nothing
// of an individual's model; addresses are absolute, so without base_url they are left out.
#pragma once

#include <string>

namespace congbo::tpl {
struct RenderContext;
}

namespace congbo::portal {

// Writes the whole <script> element for the page of `context`; nothing for pages nobody should
// find. `self` is not used: a page has one.
void write_linked_data(const void* self, const tpl::RenderContext& context, std::string& out);

}  // namespace congbo::portal
