#include "reporting/plan_report.h"
#include "reporting/wording.h"

namespace congbo::reporting {
namespace {

using Row = std::vector<std::string>;

// Quoted where RFC 4180 asks for it. Spreadsheets run cells that begin like a formula; a blank
// before the sign leaves them words.
std::string cell(const std::string& words) {
  std::string out;
  const bool is_formula = !words.empty() && std::string("=+-@\t\r").find(words[0]) != out.npos;
  if (is_formula) out += ' ';
  out += words;
  if (out.find_first_of(",\"\r\n") == std::string::npos) return out;
  std::string quoted = "\"";
  for (const char c : out) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

std::string iso(const std::optional<Date>& date) {
  return date ? to_iso(*date) : std::string();
}

class CsvWriter {
 public:
  explicit CsvWriter(Language language) : language_(language) {}

  std::string write(const PlanReport& report) {
    out_ = "\xEF\xBB\xBF";  // else Excel takes UTF-8 for the old code page
    Row header;
    for (const Wording* column : {&kPart, &kMilestone, &kTask, &kWhen, &kFrom, &kUntil, &kWho,
                                  &kResult, &kDoneOn, &kProof, &kAddress}) {
      header.emplace_back(in(*column, language_));
    }
    write_row(header);
    write_tasks(kDue, report.due);
    write_tasks(kUnderWay, report.under_way);
    write_tasks(kStanding, report.standing);
    for (const DocumentList& list : report.documents) {
      for (const DocumentList::Row& row : list.documents) {
        write_row({list.kind, "", "", "", iso(row.date), iso(row.date), "", "", "", row.link.title,
                   row.link.address});
      }
    }
    return std::move(out_);
  }

 private:
  void write_row(const Row& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out_ += ',';
      out_ += cell(row[i]);
    }
    out_ += "\r\n";
  }

  void write_tasks(const Wording& part, const std::vector<Task>& tasks) {
    for (const Task& task : tasks) {
      for (const Recorded& recorded : task.recorded) {
        std::string titles;
        std::string addresses;
        for (const std::vector<Link>* proofs : {&recorded.proof, &task.proof}) {
          for (const Link& proof : *proofs) {
            titles += (titles.empty() ? "" : "; ") + proof.title;
            addresses += (addresses.empty() ? "" : " ") + proof.address;
          }
        }
        write_row({std::string(in(part, language_)), task.milestone, task.title, task.when,
                   iso(task.first), iso(task.last), recorded.unit, recorded.state,
                   iso(recorded.done_on), titles, addresses});
      }
    }
  }

  Language language_;
  std::string out_;
};

}  // namespace

std::string to_csv(const PlanReport& report, Language language) {
  return CsvWriter(language).write(report);
}

}  // namespace congbo::reporting
