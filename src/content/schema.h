// The schema of every kind: front matter in, typed fields out (design §5, docs/content.md).
#pragma once

#include "content/document.h"
#include "content/map_reader.h"

namespace congbo::content {

// Fills `document` (whose kind is set) from its front matter, reporting every problem found.
void read_front_matter(const YamlNode& front_matter, std::string_view file, Document& document,
                       Diagnostics& diagnostics);

// Parts of the schema, one file each.
void read_official(MapReader& in, Official& official);
void read_plan(MapReader& in, Plan& plan);
void read_news(MapReader& in, News& news);
void read_model(MapReader& in, Model& model);
void read_broadcast(MapReader& in, Broadcast& broadcast);
void read_bulletin(MapReader& in, Bulletin& bulletin);
void read_unit(MapReader& in, Unit& unit);
void read_event(MapReader& in, Event& event);
void read_page(MapReader& in, Page& page);

// visibility: public | internal
Visibility read_visibility(MapReader& in);

}  // namespace congbo::content
