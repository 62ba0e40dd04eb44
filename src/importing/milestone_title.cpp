#include "importing/milestone_title.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "importing/letters.h"

namespace congbo::importing {
namespace {

constexpr std::size_t kLongest = 140;  // characters
constexpr std::size_t kTellingWords = 4;

// Words before a time that belong to it rather than to what is due; in lower case.
constexpr std::array<std::string_view, 9> kTimeLeads = {"thời gian thực hiện",
                                                        "thời gian hoàn thành",
                                                        "thời hạn hoàn thành",
                                                        "thời gian",
                                                        "hoàn thành",
                                                        "xong",
                                                        "vào",
                                                        "và",
                                                        "trong"};

std::string_view without_markers(std::string_view text) {
  text = trim(text);
  while (!text.empty() && std::string_view("-+*(,;:").find(text.front()) != text.npos) {
    text.remove_prefix(1);
    text = trim(text);
  }
  return text;
}

std::string_view without_time_leads(std::string_view text) {
  for (bool changed = true; changed;) {
    changed = false;
    text = without_tail(text, "(,;:.-");
    const std::string form = to_match_form(text);
    for (std::string_view lead : kTimeLeads) {
      const bool ends = ends_with(form, lead) && form.size() == text.size() &&
                        (form.size() == lead.size() || form[form.size() - lead.size() - 1] == ' ');
      if (!ends) continue;
      text.remove_suffix(lead.size());
      changed = true;
      break;
    }
  }
  return text;
}

std::size_t word_count(std::string_view text) {
  std::size_t count = 0;
  for (std::string_view word : split(text, ' ')) count += word.empty() ? 0U : 1U;
  return count;
}

// The end of the sentence or list member that `text` begins in.
std::size_t piece_end(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool stop = text[at] == '.' && (at + 1 == text.size() || text[at + 1] == ' ');
    if (stop || text[at] == ',' || text[at] == ';' || text[at] == ')' || text[at] == '(') return at;
  }
  return text.size();
}

std::size_t piece_begin(std::string_view text) {
  for (std::size_t at = text.size(); at > 0; --at) {
    const char c = text[at - 1];
    const bool stop = c == '.' && at < text.size() && text[at] == ' ';
    if (stop || c == ',' || c == ';' || c == ':' || c == '(') return at;
  }
  return 0;
}

std::string joined(std::string_view a, std::string_view b, std::string_view c) {
  std::string out(trim(a));
  for (std::string_view part : {trim(b), trim(c)}) {
    if (!out.empty() && !part.empty() && part.front() != ',' && part.front() != ')') out += ' ';
    out += part;
  }
  return out;
}

std::string finished(std::string_view text) {
  std::string title = shortened(without_tail(without_markers(text), ",;:.-("), kLongest);
  const auto open = std::count(title.begin(), title.end(), '(');
  if (open > std::count(title.begin(), title.end(), ')')) title += ')';
  return capitalise_first(title);
}

}  // namespace

std::string milestone_title(const Clause& clause) {
  std::string_view after = without_tail(clause.after, ",;:.-)");
  // The bracket around the time may close behind it.
  if (!after.empty() && after.front() == ')') after = trim(after.substr(1));
  const std::string_view told = without_time_leads(without_markers(clause.lead));
  if (!clause.has_others) {
    const std::size_t length =
        count_codepoints(clause.lead) + count_codepoints(clause.phrase) + count_codepoints(after);
    if (length <= kLongest && !trim(after).empty()) {
      return finished(joined(without_markers(clause.lead), clause.phrase, after));
    }
    if (word_count(told) >= kTellingWords || trim(after).empty()) return finished(told);
    return finished(joined(without_markers(clause.lead), clause.phrase, after));
  }
  const std::string_view segment = without_time_leads(without_markers(clause.before));
  const std::string_view near = without_time_leads(segment.substr(piece_begin(segment)));
  const bool too_long = count_codepoints(segment) > kLongest;
  const bool is_list = clause.before.find(':') != std::string::npos;
  if (word_count(near) >= kTellingWords && (too_long || is_list)) return finished(near);
  if (word_count(segment) >= kTellingWords) return finished(segment);
  const bool goes_on = word_count(after) >= kTellingWords && after.front() != ',';
  return finished(goes_on ? joined("", clause.phrase, after.substr(0, piece_end(after)))
                          : std::string(told));
}

}  // namespace congbo::importing
