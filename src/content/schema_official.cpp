// Keys of official documents: what directives and plans share.
#include "content/schema.h"

namespace congbo::content {
namespace {

void read_signatory(MapReader& in, Signatory& signatory) {
  in.map("signatory", [&](MapReader& part) {
    signatory.on_behalf_of = part.text("on_behalf_of");
    signatory.title = part.text("title");
    signatory.name = part.text("name");
  });
}

void read_comments(MapReader& in, Comments& comments) {
  in.map("comments", [&](MapReader& part) {
    comments.until = part.date("until");
    comments.to = part.text("to");
  });
}

Status read_status(MapReader& in) {
  static const std::vector<Choice> kChoices = {{"draft", {"dự thảo"}},
                                               {"issued", {"đã ban hành", "ban hành"}},
                                               {"completed", {"đã hoàn thành", "hoàn thành"}},
                                               {"replaced", {"đã thay thế", "được thay thế"}},
                                               {"withdrawn", {"đã thu hồi", "thu hồi"}}};
  const std::size_t chosen = in.choice("status", kChoices, kChoices.size());
  return chosen == kChoices.size() ? Status::unset : static_cast<Status>(chosen + 1);
}

LayoutSystem read_system(MapReader& in) {
  static const std::vector<Choice> kChoices = {{"party", {"đảng"}}, {"state", {"nhà nước"}}};
  const std::size_t chosen = in.choice("system", kChoices, kChoices.size());
  return chosen == kChoices.size() ? LayoutSystem::unset : static_cast<LayoutSystem>(chosen + 1);
}

void read_relations(MapReader& in, Official& official) {
  official.implements = in.identities("implements");
  official.based_on = in.identities("based_on");
  official.continues = in.identities("continues");
  official.reviews = in.identities("reviews");
  official.amends = in.identities("amends");
  official.replaces = in.identities("replaces");
}

}  // namespace

void read_official(MapReader& in, Official& official) {
  const Ref symbol = in.ref("symbol");
  official.symbol = symbol.text;
  official.symbol_place = symbol.place;
  official.issuer = in.text("issuer");
  official.place = in.text("place");
  official.status = read_status(in);
  official.effective = in.date("effective");
  official.expires = in.date("expires");
  official.system = read_system(in);
  read_signatory(in, official.signatory);
  official.recipients = in.texts("recipients");
  official.audience = in.text("audience");
  official.in_brief = in.text("in_brief");
  official.questions_to = in.text("questions_to");
  read_comments(in, official.comments);
  read_relations(in, official);
}

}  // namespace congbo::content
