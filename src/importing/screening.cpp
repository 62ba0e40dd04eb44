#include "importing/screening.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "importing/letters.h"
#include "importing/litter.h"
#include "importing/messages.h"

namespace congbo::importing {
namespace {

// Titles of papers that become files on a person once they are filled in; folded.
constexpr std::array<std::string_view, 9> kPersonalTitles = {
    "ban cam ket",           "ke hoach ca nhan",    "ban kiem diem",
    "ban tu kiem diem",      "so yeu ly lich",      "ly lich",
    "phieu dang ky ca nhan", "ban dang ky ca nhan", "ban tu nhan xet"};

// Fields for a person's name, and the other fields such papers have; folded.
constexpr std::array<std::string_view, 6> kNameFields = {
    "ho va ten", "ho ten", "ho va ten dang vien", "ten toi la", "toi ten la", "toi la"};
constexpr std::array<std::string_view, 10> kPersonFields = {
    "ngay sinh", "sinh ngay", "ngay thang nam sinh", "so cccd",  "cccd",
    "so cmnd",   "cmnd",      "ngay vao dang",       "que quan", "so the dang vien"};

// How many lines with words make up the head, where a paper says what it is.
constexpr std::size_t kHeadLines = 30;

std::string without_marks(std::string_view line) {
  std::string out;
  for (const char c : plain_words(line)) {
    constexpr std::string_view kAround = "()[]|:.-*\"";
    out += kAround.find(c) == kAround.npos ? c : ' ';
  }
  return std::string(trim(out));
}

bool is_field(std::string_view folded_key, const std::string_view* begin,
              const std::string_view* end) {
  return std::find(begin, end, folded_key) != end;
}

struct Field {
  std::string key;    // folded, without numbering in front
  std::string value;  // as written, without dots and underscores to write on
};

Field read_field(std::string_view line) {
  const std::string words = plain_words(line);
  const std::size_t colon = words.find(':');
  if (colon == words.npos) return {};
  std::string key = fold(trim(std::string_view(words).substr(0, colon)));
  key.erase(0, std::min(key.find_first_of("abcdefghijklmnopqrstuvwxyz"), key.size()));
  std::string value;
  for (std::size_t at = colon + 1; at < words.size();) {
    const std::size_t begin = at;
    const char32_t letter = next_codepoint(words, at);
    const bool to_write_on = letter == '.' || letter == '_' || letter == 0x2026 || letter == '-';
    if (!to_write_on) value.append(words, begin, at - begin);
  }
  return {std::move(key), std::string(trim(value))};
}

// A blank has nothing, or a hint in brackets: "(ghi rõ họ tên)".
bool is_filled(const std::string& value) {
  return value.size() > 1 && value.front() != '(' && value.front() != '\\';
}

struct Person {
  std::optional<std::size_t> name_line;
  std::size_t other_fields = 0;
  bool personal_title = false;
};

void look_at(std::string_view line, std::size_t index, Person& person) {
  const Field field = read_field(line);
  if (is_filled(field.value)) {
    if (is_field(field.key, kNameFields.begin(), kNameFields.end()) && !person.name_line) {
      person.name_line = index;
    }
    if (is_field(field.key, kPersonFields.begin(), kPersonFields.end())) ++person.other_fields;
  }
  const std::string words = plain_words(line);
  if (!is_all_capitals(words)) return;
  const std::string folded = fold(words);
  person.personal_title =
      person.personal_title ||
      std::any_of(kPersonalTitles.begin(), kPersonalTitles.end(),
                  [&](std::string_view title) { return starts_with(folded, title); });
}

bool is_minutes_title(std::string_view line) {
  const std::string words = plain_words(line);
  return fold(words).substr(0, 8) == "bien ban" && is_all_capitals(words);
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
  std::string words = without_marks(line);
  if (!is_all_capitals(words)) return false;
  std::string form = to_match_form(words);
  constexpr std::string_view kLabel = "độ mật ";
  if (form.substr(0, kLabel.size()) == kLabel) form.erase(0, kLabel.size());
  for (std::string_view mark : {"mật", "tối mật", "tuyệt mật"}) {
    const std::string_view rest = std::string_view(form).substr(std::min(mark.size(), form.size()));
    const bool urgent = rest.empty() || rest == " khẩn" || rest == " thượng khẩn" ||
                        rest == " hỏa tốc" || rest == " hoả tốc";
    if (form.substr(0, mark.size()) == mark && urgent) return true;
  }
  return false;
}

std::optional<Refusal> reason_to_refuse(const Manuscript& manuscript) {
  Person person;
  std::size_t with_words = 0;
  for (std::size_t i = 0; i < manuscript.lines.size(); ++i) {
    const std::string& text = manuscript.lines[i].text;
    if (text.empty()) continue;
    if (is_secrecy_mark(text)) return Refusal{&kSecret, i};
    if (++with_words <= kHeadLines && is_minutes_title(text)) return Refusal{&kMinutes, i};
    look_at(text, i, person);
  }
  const bool about_a_person = person.personal_title || person.other_fields > 0;
  if (person.name_line && about_a_person) return Refusal{&kPersonalForm, *person.name_line};
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
