// What directives and plans say beyond what every document says. Pure data.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/values.h"

namespace congbo::content {

enum class Status { unset, draft, issued, completed, replaced, withdrawn };
enum class LayoutSystem { unset, party, state };

struct Signatory {
  std::string on_behalf_of;
  std::string title;
  std::string name;
};

// Of an official draft: until which day, and where to, people may send what they think of it.
struct Comments {
  std::optional<Date> until;
  std::string to;
};

struct Official {
  std::string symbol;  // as typed; blank stays blank
  Place symbol_place;
  std::string issuer;
  std::string place;
  Status status = Status::unset;
  std::optional<Date> effective;
  std::optional<Date> expires;
  LayoutSystem system = LayoutSystem::unset;
  Signatory signatory;
  std::vector<std::string> recipients;
  std::string audience;
  std::string in_brief;
  std::string questions_to;
  Comments comments;
  std::vector<IdentityRef> implements;
  std::vector<IdentityRef> based_on;
  std::vector<IdentityRef> continues;
  std::vector<IdentityRef> reviews;
  std::vector<IdentityRef> amends;
  std::vector<IdentityRef> replaces;
};

}  // namespace congbo::content
