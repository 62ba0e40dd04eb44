// Parts that JSON-LD values share, and the values of each kind of thing. Pure functions over the
// page and its Tables.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "portal/page_view.h"

namespace congbo::portal {

using Json = nlohmann::ordered_json;

// Sets `key` unless there is nothing to say.
void put(Json& thing, const char* key, std::string_view text);
void put(Json& thing, const char* key, const std::optional<Date>& date);
void put_part(Json& thing, const char* key, Json part);

// The address for the outside world; "" without base_url.
std::string absolute(const PageView& view, std::string_view path);

// A thing of `type` with what all things on a page have: name, address, description, language.
Json thing_of_page(const PageView& view, std::string_view type, const char* name_key = "name");

// A body by name and address alone, and with everything its page tells.
Json named_body(const PageView& view, Index unit);
Json whole_body(const PageView& view, Index unit);
// Who answers for the portal.
Json office(const PageView& view);

Json legislation(const PageView& view);   // Requires: view.entry
Json news_article(const PageView& view);  // these: the kind of view.document
Json model_article(const PageView& view);
Json event(const PageView& view);
Json episode(const PageView& view);
Json issue(const PageView& view);

}  // namespace congbo::portal
