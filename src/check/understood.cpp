#include "check/understood.h"

#include <fmt/format.h>

#include <ostream>

#include "base/message.h"
#include "site/site.h"

namespace congbo::check {
namespace {

class PhrasePrinter {
 public:
  PhrasePrinter(std::ostream& out, const site::Site& site, Language language)
      : out_(out), site_(site), language_(language) {}

  void print(const content::Document& document) {
    if (const content::Plan* plan = document.plan()) {
      for (const content::Milestone& milestone : plan->milestones) print(document, milestone.due);
    }
    if (const content::Event* event = document.event()) {
      print(document, event->starts);
      print(document, event->ends);
    }
  }

 private:
  void print(const content::Document& document, const std::optional<content::TimePhrase>& phrase) {
    if (!phrase) return;
    const std::string meaning =
        schedule::describe(phrase->rule, language_, site_.config.before_is_inclusive);
    out_ << fmt::format("{}:{}: {} – {}\n", document.file, phrase->place.line, phrase->text,
                        meaning);
  }

  std::ostream& out_;
  const site::Site& site_;
  Language language_;
};

}  // namespace

void print_understood(std::ostream& out, const site::Site& site, Language language) {
  PhrasePrinter printer(out, site, language);
  for (const site::DocumentNode& node : site.documents) printer.print(*node.document);
}

}  // namespace congbo::check
