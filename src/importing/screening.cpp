#include "importing/screening.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "importing/columns.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/messages.h"
#include "importing/personal_papers.h"

namespace congbo::importing {
namespace {

// Marks and what may stand behind them, in match form without blanks: stamps are often printed with
// their letters apart, "M Ậ T".
constexpr std::array<std::string_view, 9> kMarks = {
    "mật",       "tốimật",       "tuyệtmật",      "tàiliệumật", "tàiliệutốimật", "tàiliệutuyệtmật",
    "vănbảnmật", "vănbảntốimật", "vănbảntuyệtmật"};
constexpr std::array<std::string_view, 5> kUrgent = {"", "khẩn", "thượngkhẩn", "hỏatốc", "hoảtốc"};

std::string without_marks(std::string_view line) {
  std::string out;
  for (const char c : plain_words(line)) {
    constexpr std::string_view kAround = "()[]|:.-*\"/";
    out += kAround.find(c) == kAround.npos ? c : ' ';
  }
  return std::string(trim(out));
}

enum class Printed { in_capitals, alone_in_head };

bool is_mark(std::string_view piece, Printed printed) {
  const std::string words = without_marks(piece);
  std::string form = to_match_form(words);
  form.erase(std::remove_if(form.begin(), form.end(), [](char c) { return c == ' ' || c == '\t'; }),
             form.end());
  constexpr std::string_view kLabel = "độmật";
  const bool labelled = form.starts_with(kLabel);
  if (labelled) form.erase(0, kLabel.size());
  const bool stamped =
      printed == Printed::alone_in_head ? begins_upper(words) : is_all_capitals(words);
  if (!labelled && !stamped) return false;
  return std::any_of(kMarks.begin(), kMarks.end(), [&](std::string_view mark) {
    if (!form.starts_with(mark)) return false;
    const std::string_view rest = std::string_view(form).substr(mark.size());
    return std::find(kUrgent.begin(), kUrgent.end(), rest) != kUrgent.end();
  });
}

// ---- contacts ----------------------------------------------------------------------------------

constexpr std::array<std::string_view, 17> kFreeProviders = {
    "gmail.com",   "googlemail.com", "yahoo.com",  "yahoo.com.vn", "ymail.com",     "outlook.com",
    "hotmail.com", "live.com",       "icloud.com", "me.com",       "msn.com",       "aol.com",
    "zoho.com",    "proton.me",      "gmx.com",    "yandex.com",   "protonmail.com"};

bool is_mail_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '_' || c == '-' || c == '+' || c == '%' || c == '\\';
}

std::optional<Contact> mailbox_at(std::string_view line, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && is_mail_letter(line[begin - 1])) --begin;
  std::size_t end = at + 1;
  while (end < line.size() && is_mail_letter(line[end])) ++end;
  while (end > at + 1 && line[end - 1] == '.') --end;
  const std::string host = fold(line.substr(at + 1, end - at - 1));
  const bool is_free =
      std::find(kFreeProviders.begin(), kFreeProviders.end(), host) != kFreeProviders.end();
  if (begin == at || !is_free) return std::nullopt;
  return Contact{begin, end};
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// A Vietnamese mobile number: 0 or +84, then 3, 5, 7, 8 or 9, ten digits in all with the 0.
std::optional<Contact> mobile_at(std::string_view line, std::size_t at) {
  const bool follows = at > 0 && (is_digit(line[at - 1]) || line[at - 1] == '/' ||
                                  line[at - 1] == '-' || line[at - 1] == '.');
  if (follows || (line[at] != '0' && line[at] != '+')) return std::nullopt;
  std::string digits;
  std::size_t end = at;
  for (std::size_t i = at; i < line.size() && digits.size() < 12; ++i) {
    if (is_digit(line[i])) {
      digits += line[i];
      end = i + 1;
    } else if (!(line[i] == '.' || line[i] == ' ' || line[i] == '-' ||
                 (line[i] == '+' && i == at))) {
      break;
    }
  }
  if (line[at] == '+' && digits.substr(0, 2) == "84") digits.replace(0, 2, "0");
  const bool is_mobile = digits.size() == 10 && digits[0] == '0' &&
                         std::string_view("35789").find(digits[1]) != std::string_view::npos;
  return is_mobile ? std::optional(Contact{at, end}) : std::nullopt;
}

std::string only_letters(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ' && c != '.' && c != '-' && c != '\\') out += c;
  }
  return fold(out);
}

}  // namespace

bool is_secrecy_mark(std::string_view line) {
  return is_mark(line, Printed::in_capitals);
}

bool head_line_has_secrecy_mark(std::string_view line) {
  if (is_mark(line, Printed::alone_in_head)) return true;
  const std::vector<std::string_view> columns = columns_of(line);
  return std::any_of(columns.begin(), columns.end(),
                     [](std::string_view piece) { return is_mark(piece, Printed::alone_in_head); });
}

std::optional<Refusal> reason_to_refuse(const Manuscript& manuscript) {
  PersonalPaper person;
  Minutes minutes;
  std::size_t with_words = 0;
  for (std::size_t i = 0; i < manuscript.lines.size(); ++i) {
    const Line& line = manuscript.lines[i];
    if (line.is_blank()) continue;
    const bool is_table = line.kind == Line::Kind::table;
    const bool in_head = ++with_words <= kMarkedHead && !is_table;
    const bool secret =
        in_head ? head_line_has_secrecy_mark(line.text) : is_secrecy_mark(line.text);
    if (secret) return Refusal{&kSecret, i};
    if (minutes.look_at(line.text, with_words)) return Refusal{&kMinutes, i};
    person.look_at(line.text, i, with_words, is_table);
  }
  if (person.line()) return Refusal{&kPersonalForm, *person.line()};
  return std::nullopt;
}

std::vector<Contact> private_contacts(std::string_view line,
                                      const std::vector<std::string>& allowed) {
  std::vector<Contact> out;
  for (std::size_t at = 0; at < line.size(); ++at) {
    std::optional<Contact> found;
    if (line[at] == '@') found = mailbox_at(line, at);
    if (line[at] == '0' || line[at] == '+') found = mobile_at(line, at);
    if (!found) continue;
    const std::string letters = only_letters(line.substr(found->begin, found->end - found->begin));
    const bool is_allowed = std::any_of(allowed.begin(), allowed.end(), [&](const auto& one) {
      return only_letters(one) == letters;
    });
    if (!is_allowed) out.push_back(*found);
    at = found->end - 1;
  }
  return out;
}

}  // namespace congbo::importing
