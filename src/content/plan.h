// What a plan says: milestones, duties, materials, forms, topics, steps, agendas, quota. Pure data;
// units, documents and milestones are named, and resolved when the site is assembled.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/values.h"

namespace congbo::content {

enum class MilestoneType {
  study,
  plan,
  report,
  registration,
  review,
  inspection,
  commendation,
  other
};
enum class ResultState { done, partly, not_needed };

// What became of one occurrence of a milestone, for one unit or for all.
struct Result {
  std::string period;  // EDTF name of the occurrence; empty = the only one
  Ref unit;
  ResultState state = ResultState::done;
  std::optional<Date> done_on;
  Ref document;
  Place place;
};

struct Milestone {
  Ref id;
  std::string title;
  MilestoneType type = MilestoneType::other;
  std::optional<TimePhrase> due;
  std::vector<Ref> units;
  Ref report_to;
  Ref via;
  Ref after;  // milestone of the same plan that a relative one follows
  std::optional<schedule::Offset> after_offset;
  std::optional<IdentityRef> when;  // document a conditional one waits for
  Visibility visibility = Visibility::unset;
  std::vector<Result> results;
};

enum class DutyRole { unset, lead, coordinate, advise, supervise };

struct Duty {
  Ref unit;
  DutyRole role = DutyRole::unset;
  std::string text;
  std::string section;
};

struct Material {
  std::string title, author, publisher, year, kind;
  Ref file;
  Ref url;
};

struct Form {
  std::string code, title, audience, points, submit_to, kept_by;
  Ref file;
};

struct Topic {
  std::string period, title;
  std::vector<std::string> materials;
};

struct AgendaPart {
  std::string title;
  std::vector<std::string> items;
};

struct Agenda {
  std::string for_whom;
  std::vector<AgendaPart> parts;
};

struct Quota {
  Ref unit;  // of one unit, or
  Ref each;  // of every member of a group
  std::optional<Range> collective;
  std::optional<Range> individual;
};

struct Plan {
  std::optional<Edtf> period;
  Place period_place;
  std::vector<Milestone> milestones;
  std::vector<Duty> duties;
  std::vector<Material> materials;
  std::vector<Form> forms;
  std::vector<Topic> topics;
  std::vector<std::string> steps;
  std::vector<Agenda> agendas;
  std::vector<Quota> quota;
};

}  // namespace congbo::content
