// The other kinds' own fields: news, models, broadcasts, bulletins, units, events, pages. Pure
// data.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/values.h"

namespace congbo::content {

struct News {
  std::vector<PictureRef> gallery;
  std::vector<Ref> related;
};

struct Indicator {
  std::string name, unit, baseline, target;
};

struct Evaluation {
  std::optional<Date> date;
  std::string summary, result;
  std::vector<std::string> values;  // one per indicator, in their order
};

struct Consent {
  std::string scope;
  std::optional<Date> date;
  std::optional<Date> until;
};

struct Model {
  enum class Form { collective, individual };
  enum class State { registered, active, replicated, replaced, ended };
  Form form = Form::collective;
  State state = State::registered;
  std::string field;
  Ref unit;
  std::string address;
  std::optional<Edtf> registered;
  std::vector<std::string> levels;
  std::string baseline, target;
  std::vector<Indicator> indicators;
  std::vector<Evaluation> evaluations;
  Ref replaced_by;
  std::optional<Consent> consent;
};

struct Broadcast {
  std::string slot, duration, cluster, audio_language, voice, approved_by, repeats, reply_to;
  Ref audio;
};

struct Bulletin {
  std::string issue, month, approved_by;
  std::vector<Ref> items;
};

struct UnitName {
  std::string name, short_name;
  std::optional<EdtfDate> from, until;
};

enum class UnitType { party, state, front, union_, station, team, group };
enum class UnitLevel { unset, centre, province, district, commune, hamlet };

struct Contact {
  std::string address, phone, email, hours, website;
};

struct Unit {
  std::vector<UnitName> names;
  UnitType type = UnitType::party;
  UnitLevel level = UnitLevel::unset;
  Ref parent;
  std::vector<Ref> members;
  std::optional<EdtfDate> from, until;
  std::vector<Ref> successors;
  std::vector<IdentityRef> established_by;
  Contact contact;
};

struct Event {
  std::optional<TimePhrase> starts;
  std::optional<TimePhrase> ends;
  std::string place, mode, audience;
  Ref host;
};

struct Page {
  bool in_menu = false;
  int order = 0;
};

}  // namespace congbo::content
