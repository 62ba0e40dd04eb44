// Quotas of models against the models that are published: one row a unit, in the plan's order.
#include <algorithm>
#include <map>

#include "portal/tables.h"

namespace congbo::portal {
namespace {

using content::Kind;
using content::Model;

// The units a group stands for, groups in it opened up; each once.
std::vector<Index> members_of(const site::Site& site, Index group) {
  std::vector<Index> reached{group};
  std::vector<Index> units;
  for (std::size_t next = 0; next < reached.size(); ++next) {
    const site::UnitNode& node = site.units[reached[next]];
    if (node.members.empty() && next > 0) units.push_back(reached[next]);
    for (Index member : node.members) {
      if (std::find(reached.begin(), reached.end(), member) == reached.end()) {
        reached.push_back(member);
      }
    }
  }
  return units;
}

// Plans with a quota that the model names, as what it is about or the doing of.
std::vector<Index> plans_named(const site::Site& site, const site::DocumentNode& model) {
  std::vector<Index> plans = model.about;
  for (const auto* milestones : {&model.about_milestones, &model.fulfils}) {
    for (Index milestone : *milestones) plans.push_back(site.milestones[milestone].document);
  }
  std::erase_if(plans, [&](Index index) {
    const content::Plan* plan = site.documents[index].document->plan();
    return plan == nullptr || plan->quota.empty();
  });
  return plans;
}

bool is_within(const std::optional<Edtf>& registered, const std::optional<Edtf>& period) {
  if (!registered || !period || registered->from.year == 0) return false;
  const Date day = first_day(registered->from);
  const bool is_open = period->form != Edtf::Form::single && period->to_end == Edtf::End::open;
  const EdtfDate& end = period->form == Edtf::Form::single ? period->from : period->to;
  return (period->from_end == Edtf::End::open || day >= first_day(period->from)) &&
         (is_open || day <= last_day(end));
}

// A model that names plans counts for these, any other for plans in whose time it was registered.
bool counts_for(const site::Site& site, Index model, Index plan) {
  const site::DocumentNode& node = site.documents[model];
  const std::vector<Index> named = plans_named(site, node);
  if (!named.empty()) return std::find(named.begin(), named.end(), plan) != named.end();
  return is_within(node.document->model()->registered,
                   site.documents[plan].document->plan()->period);
}

class QuotaCounter {
 public:
  QuotaCounter(Tables& tables, Index plan) : tables_(tables), site_(*tables.site), plan_(plan) {
    for (Index model : tables.listed[static_cast<std::size_t>(Kind::model)]) {
      if (!counts_for(site_, model, plan)) continue;
      const bool is_collective =
          site_.documents[model].document->model()->form == Model::Form::collective;
      auto& [collective, individual] = models_[site_.documents[model].subject_unit];
      ++(is_collective ? collective : individual);
    }
  }

  void add(const content::Quota& quota) {
    const Index unit = target(&quota.unit), group = target(&quota.each);
    if (unit != kNone) add_row(quota, unit, kNone);
    if (group == kNone) return;
    const auto& date = site_.documents[plan_].document->date;
    for (Index member : members_of(site_, group)) {
      if (!site::has_ended(site_, member, date.value_or(site_.as_of)))
        add_row(quota, member, group);
    }
  }

 private:
  Index target(const content::Ref* ref) const {
    const auto found = tables_.target_of.find(ref);
    return found == tables_.target_of.end() ? kNone : found->second;
  }

  void add_row(const content::Quota& quota, Index unit, Index via) {
    const auto [collective, individual] = models_[unit];
    tables_.documents[plan_].quotas.push_back({&quota, unit, via, collective, individual});
  }

  Tables& tables_;
  const site::Site& site_;
  Index plan_;
  std::map<Index, std::pair<int, int>> models_;  // collective and individual ones, by unit
};

}  // namespace

void add_quotas(Tables& tables) {
  for (Index i = 0; i < tables.documents.size(); ++i) {
    const content::Plan* plan = tables.site->documents[i].document->plan();
    if (plan == nullptr || plan->quota.empty()) continue;
    QuotaCounter counter(tables, i);
    for (const content::Quota& quota : plan->quota) counter.add(quota);
  }
}

}  // namespace congbo::portal
