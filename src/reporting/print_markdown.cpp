#include <fmt/format.h>

#include "base/text.h"
#include "reporting/plan_report.h"
#include "reporting/wording.h"

namespace congbo::reporting {
namespace {

std::string day(const std::optional<Date>& date, Language language) {
  if (!date) return {};
  return language == Language::vi ? to_vietnamese(*date) : to_iso(*date);
}

// Words of documents are words, not marks: a title's * or | must not change the report.
std::string plain(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos) out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out;
}

std::string link(const Link& to) {
  return fmt::format("[{}](<{}>)", plain(to.title), to.address);
}

std::string links(const std::vector<Link>& all) {
  std::string out;
  for (const Link& at : all) out += (out.empty() ? "" : "; ") + link(at);
  return out;
}

class MarkdownWriter {
 public:
  MarkdownWriter(const PlanReport& report, Language language)
      : report_(report), language_(language) {}

  std::string write() {
    write_head();
    int number = 0;
    write_section(++number, kDue, report_.due);
    if (!report_.under_way.empty()) write_section(++number, kUnderWay, report_.under_way);
    if (!report_.standing.empty()) write_section(++number, kStanding, report_.standing);
    write_heading(++number, kDocuments);
    write_documents();
    write_heading(++number, kRemarks);
    out_ += fmt::format("{}\n", in(kBlank, language_));
    return std::move(out_);
  }

 private:
  std::string_view words(const Wording& wording) const { return in(wording, language_); }

  void write_head() {
    const std::string name = report_.symbol.empty()
                                 ? report_.plan.title
                                 : fmt::format("{} {}", words(kPlan), report_.symbol);
    out_ += fmt::format("# {}\n\n", words(kTitle));
    out_ += fmt::format("**{}**\n\n", fmt::format(fmt::runtime(words(kSubject)), plain(name),
                                                  plain(report_.period)));
    out_ += fmt::format("{}\n\n{}\n\n", words(kNumber), words(kPlaceDate));
    const std::string unit = report_.unit.empty() ? std::string(words(kBlank)) : report_.unit;
    out_ += fmt::format("- {}: {}\n", words(kPlan), link(report_.plan));
    out_ += fmt::format("- {}: {}\n", words(kUnit), plain(unit));
    out_ += fmt::format("- {}: {}\n", words(kPeriod), period());
    std::string to;
    for (const std::string& at : report_.report_to) to += (to.empty() ? "" : "; ") + plain(at);
    out_ += fmt::format("- {}: {}\n", words(kReportTo), to.empty() ? words(kBlank) : to);
  }

  // "quý I/2024 (01/01/2024 – 31/3/2024)"; days are not told twice.
  std::string period() const {
    const std::string days =
        fmt::format("{} – {}", day(report_.first, language_), day(report_.last, language_));
    if (report_.period == days) return days;
    return fmt::format("{} ({})", plain(report_.period), days);
  }

  void write_heading(int number, const Wording& title) {
    out_ += fmt::format("\n## {}. {}\n\n", number, words(title));
  }

  void write_section(int number, const Wording& title, const std::vector<Task>& tasks) {
    write_heading(number, title);
    if (tasks.empty()) {
      out_ += fmt::format("{}\n", words(kNothing));
      return;
    }
    out_ += fmt::format("| {} | {} | {} | {} | {} |\n|---|---|---|---|---|\n", words(kTask),
                        words(kWhen), words(kWho), words(kResult), words(kProof));
    for (const Task& task : tasks) {
      for (const Recorded& recorded : task.recorded) {
        write_row(task, recorded, &recorded == &task.recorded.front());
      }
    }
  }

  // The rows of further units leave out what the first one says of the task.
  void write_row(const Task& task, const Recorded& recorded, bool is_first) {
    std::string result = plain(recorded.state);
    if (recorded.done_on) result += ", " + day(recorded.done_on, language_);
    std::vector<Link> proof = recorded.proof;
    if (is_first) proof.insert(proof.end(), task.proof.begin(), task.proof.end());
    out_ +=
        fmt::format("| {} | {} | {} | {} | {} |\n", is_first ? plain(task.title) : "",
                    is_first ? plain(task.when) : "", plain(recorded.unit), result, links(proof));
  }

  void write_documents() {
    if (report_.documents.empty()) out_ += fmt::format("{}\n", words(kNothing));
    bool is_first = true;
    for (const DocumentList& list : report_.documents) {
      if (!is_first) out_ += '\n';
      is_first = false;
      out_ += fmt::format("### {} ({})\n\n", plain(list.kind), list.documents.size());
      for (const DocumentList::Row& row : list.documents) {
        out_ += fmt::format("- {}: {}\n", day(row.date, language_), link(row.link));
      }
    }
  }

  const PlanReport& report_;
  Language language_;
  std::string out_;
};

}  // namespace

std::string to_markdown(const PlanReport& report, Language language) {
  return MarkdownWriter(report, language).write();
}

}  // namespace congbo::reporting
