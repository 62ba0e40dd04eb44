// The data API: everything the portal knows, for programs; each file has its JSON Schema in
// docs/schema/. Pure functions.
#pragma once

#include <cstdint>
#include <string>

namespace congbo::portal {

struct Tables;

enum class ApiFile : std::uint8_t { documents, graph, milestones, units };
inline constexpr std::string_view kApiPaths[] = {"api/documents.json", "api/graph.json",
                                                 "api/milestones.json", "api/units.json"};

std::string api_text(const Tables& tables, ApiFile file);

}  // namespace congbo::portal
