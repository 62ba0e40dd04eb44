// Small values that front matter is made of. A value that points at something else keeps its place
// in the file, because whether it points at anything is only known once the whole site is read.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "base/diagnostics.h"
#include "schedule/time_rule.h"

namespace congbo::content {

// Text naming another thing: a document, a milestone, a unit, a column, a file.
struct Ref {
  std::string text;  // as written, a leading @ removed
  Place place;
  bool empty() const { return text.empty(); }
};

// Names an official document: by symbol with what distinguishes it, or by a document's id.
struct IdentityRef {
  std::string symbol;  // as written; or a document id when no symbol can be read from it
  std::string issuer;
  std::optional<Date> date;
  std::string title;  // optional: what the only-cited document is about
  Place place;
};

// A time phrase as typed, with its meaning.
struct TimePhrase {
  std::string text;
  schedule::TimeRule rule;
  Place place;
};

// 2-3, or one number. Counts of models in a quota.
struct Range {
  int from = 0;
  int to = 0;
};

enum class Visibility { unset, open, internal };

// A picture with what it shows in words, for whoever can't see it.
struct PictureRef {
  Ref file;
  std::string alt;
  std::string caption;
  bool is_decorative = false;  // said to show nothing that needs words: `alt: "-"`
  bool empty() const { return file.empty(); }
};

struct Attachment {
  enum class Role { signed_copy, annex, form, outline, other };
  Ref file;
  Role role = Role::other;
  std::string label;
  Visibility visibility = Visibility::unset;
};

struct Correction {
  std::optional<Date> date;
  std::string text;
};

}  // namespace congbo::content
