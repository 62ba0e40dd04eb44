#include "citation/paper_head.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "citation/glyph.h"
#include "citation/symbol_codes.h"
#include "citation/symbol_grammar.h"

namespace congbo::citation {
namespace {

// Further down no head begins; the bound keeps reading linear in texts that have none.
constexpr std::size_t kMostHeadCells = 60;
constexpr std::size_t kMostTitleCells = 12;
// A basis that follows the title without a blank line or rule is told from it by its length.
constexpr std::size_t kLongLine = 220;

constexpr std::array<std::string_view, 3> kAuthorities = {
    "đảng cộng sản việt nam", "cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc"};

constexpr std::array<std::string_view, 9> kBasisWords = {
    "căn cứ", "thực hiện",  "thi hành",           "theo",        "triển khai",
    "xét",    "trên cơ sở", "tiếp tục thực hiện", "để thực hiện"};

constexpr std::array<std::string_view, 10> kBasisNouns = {
    "luật",     "bộ luật",   "hiến pháp", "pháp lệnh", "điều lệ",
    "quy định", "chức năng", "tinh thần", "đề nghị",   "các nghị quyết"};

bool is_authority(const Cell& cell) {
  return std::any_of(kAuthorities.begin(), kAuthorities.end(),
                     [&](std::string_view words) { return cell.form.starts_with(words); });
}

bool is_draft_mark(const Cell& cell) {
  std::string_view form = cell.form;
  if (!form.empty() && form.front() == '(') form.remove_prefix(1);
  return starts_with_word(form, "dự thảo") && cell.words.size() < 40;
}

bool is_digit_or_dots(char32_t c) {
  return is_digit(c) || c == '.' || c == U'…' || c == ' ' || c == '_';
}

// "Số -KH/TU", "Số: …/KH-UBND": a number not yet given. The printed rest, or empty.
std::string blank_rest(std::string_view words, std::size_t at) {
  while (at < words.size()) {
    const Glyph next = glyph_at(words, at);
    if (!is_digit_or_dots(next.letter)) break;
    at = next.end;
  }
  const std::string_view rest = words.substr(at);
  const bool is_rest = rest.size() > 3 && (rest[0] == '-' || rest[0] == '/');
  if (!is_rest) return {};
  // The rest is what a number would make a symbol of.
  const std::string whole = "1" + std::string(rest);
  const std::optional<ReadSymbol> read = read_symbol(whole, 0, Typing::printed);
  return read ? to_nfc(whole.substr(1, read->end - 1)) : std::string();
}

// "Số: " at the beginning of `words`: the offset behind it, or npos.
std::size_t after_so(const Cell& cell) {
  if (!cell.form.starts_with("số")) return std::string::npos;
  std::size_t at = 0;
  for (int letters = 0; letters < 2; ++letters) at = glyph_at(cell.words, at).end;
  if (is_letter(glyph_at(cell.words, at).letter)) return std::string::npos;
  while (at < cell.words.size() && (cell.words[at] == ' ' || cell.words[at] == ':')) ++at;
  return at;
}

// How running text writes the words of a body's name; everything else is a proper name.
struct NameWords {
  std::string_view form;
  std::string_view words;
  bool begins_name;
};
constexpr NameWords kNameWords[] = {
    {"ban chấp hành trung ương", "Ban Chấp hành Trung ương", true},
    {"ban chấp hành", "Ban Chấp hành", true},
    {"ban thường vụ", "Ban Thường vụ", true},
    {"bch", "Ban Chấp hành", true},
    {"btv", "Ban Thường vụ", true},
    {"đảng bộ", "Đảng bộ", true},
    {"đảng ủy khối các cơ quan", "Đảng ủy Khối các cơ quan", true},
    {"đảng ủy", "Đảng ủy", true},
    {"tỉnh ủy", "Tỉnh ủy", true},
    {"thành ủy", "Thành ủy", true},
    {"thị ủy", "Thị ủy", true},
    {"huyện ủy", "Huyện ủy", true},
    {"quận ủy", "Quận ủy", true},
    {"chi bộ", "Chi bộ", true},
    {"ban tuyên giáo và dân vận", "Ban Tuyên giáo và Dân vận", true},
    {"ban tuyên giáo", "Ban Tuyên giáo", true},
    {"ban tổ chức", "Ban Tổ chức", true},
    {"ban dân vận", "Ban Dân vận", true},
    {"ban nội chính", "Ban Nội chính", true},
    {"ban xây dựng đảng", "Ban Xây dựng Đảng", true},
    {"ban chỉ đạo", "Ban Chỉ đạo", true},
    {"ủy ban kiểm tra", "Ủy ban Kiểm tra", true},
    {"ủy ban nhân dân", "Ủy ban nhân dân", true},
    {"hội đồng nhân dân", "Hội đồng nhân dân", true},
    {"ủy ban mặt trận tổ quốc việt nam", "Ủy ban Mặt trận Tổ quốc Việt Nam", true},
    {"ubnd", "Ủy ban nhân dân", true},
    {"hđnd", "Hội đồng nhân dân", true},
    {"ubkt", "Ủy ban Kiểm tra", true},
    {"mttq", "Mặt trận Tổ quốc", true},
    {"văn phòng", "Văn phòng", true},
    {"sở", "Sở", true},
    {"phòng", "Phòng", true},
    {"trung tâm", "Trung tâm", true},
    {"trường", "Trường", true},
    {"trạm", "Trạm", true},
    {"đài", "Đài", true},
    {"hội", "Hội", true},
    {"đoàn", "Đoàn", true},
    {"công đoàn", "Công đoàn", true},
    {"liên đoàn", "Liên đoàn", true},
    {"bộ", "Bộ", true},
    {"ban", "Ban", true},
    {"chính phủ", "Chính phủ", true},
    {"quốc hội", "Quốc hội", true},
    {"trung ương", "Trung ương", false},
    {"thị trấn", "thị trấn", false},
    {"thị xã", "thị xã", false},
    {"thành phố", "thành phố", false},
    {"tỉnh", "tỉnh", false},
    {"huyện", "huyện", false},
    {"quận", "quận", false},
    {"xã", "xã", false},
    {"phường", "phường", false},
    {"và", "và", false},
    {"các", "các", false},
    {"cơ quan", "cơ quan", false},
};

const NameWords* find_name_words(std::string_view form) {
  const auto known =
      std::find_if(std::begin(kNameWords), std::end(kNameWords),
                   [&](const NameWords& name) { return starts_with_word(form, name.form); });
  return known == std::end(kNameWords) ? nullptr : known;
}

bool names_body(std::string_view form) {
  const NameWords* known = find_name_words(form);
  return known != nullptr && known->begins_name;
}

class HeadReader {
 public:
  HeadReader(const PaperLines& lines, Paper& paper) : lines_(lines), paper_(paper) {}

  std::size_t read() {
    const std::size_t last = std::min(lines_.cells.size(), kMostHeadCells);
    std::size_t below = 0;
    for (at_ = 0; at_ < last; ++at_) {
      const Cell& cell = lines_.cells[at_];
      if (begins_body(cell)) break;
      if (read_type(cell)) return read_title();
      if (read_line(cell)) below = at_ + 1;
    }
    forget_lone_number();
    settle_issuer();
    return below;
  }

 private:
  // What ends the search: a basis or a salutation, when no type has been printed (công văn).
  bool begins_body(const Cell& cell) const {
    if (cell.form.starts_with("kính gửi")) return true;
    return begins_basis(cell) && cell.words.size() > kLongLine;
  }

  // "Số 12-KH/ĐU" alone may stand anywhere; with nothing else of a head above or below it is a
  // citation.
  void forget_lone_number() {
    const bool is_head = seen_authority_ || !issuer_lines_.empty() || !paper_.place_date.empty() ||
                         !paper_.type.empty();
    if (is_head) return;
    paper_.symbol.reset();
    paper_.blank_symbol.clear();
    paper_.own_number = {};
  }

  // True when the line belongs to a head.
  bool read_line(const Cell& cell) {
    if (is_rule(cell.words)) return at_ < 12;
    if (is_authority(cell)) {
      seen_authority_ = true;
      return true;
    }
    if (is_draft_mark(cell)) {
      paper_.draft = true;
      return true;
    }
    return read_number(cell) || read_place_date(cell) || read_subject(cell) || read_issuer(cell);
  }

  bool read_number(const Cell& cell) {
    const std::size_t at = after_so(cell);
    if (at == std::string::npos || paper_.symbol || !paper_.blank_symbol.empty()) return false;
    const std::optional<ReadSymbol> read =
        at < cell.words.size() && is_digit(glyph_at(cell.words, at).letter)
            ? read_symbol(cell.words, at, Typing::printed)
            : std::nullopt;
    const bool is_line = read && read->end == cell.words.size();
    if (is_line) {
      paper_.symbol = read->symbol;
      paper_.own_number = cell.span;
      number_at_ = at_;
      return true;
    }
    paper_.blank_symbol = blank_rest(cell.words, at);
    if (paper_.blank_symbol.empty()) return false;
    paper_.own_number = cell.span;
    number_at_ = at_;
    return true;
  }

  // "Kỳ Lợi, ngày 11 tháng 5 năm 2022"; each part but the words may be blank.
  bool read_place_date(const Cell& cell) {
    const std::size_t comma = cell.form.find(", ngày");
    const std::size_t month = cell.form.find("tháng", comma == std::string::npos ? 0 : comma);
    const bool is_line = comma != std::string::npos && month != std::string::npos &&
                         cell.form.find("năm", month) != std::string::npos && comma > 0 &&
                         comma < 80 && cell.words.size() < 140;
    if (!is_line || !paper_.place_date.empty()) return false;
    paper_.place = cell.words.substr(0, cell.words.find(','));
    paper_.place_date = cell.span;
    paper_.date = date_of(std::string_view(cell.form).substr(comma));
    return true;
  }

  static std::optional<Date> date_of(std::string_view form) {
    std::array<int, 3> numbers{};
    std::size_t count = 0;
    bool in_number = false;
    for (const char c : form) {
      const bool digit = c >= '0' && c <= '9';
      if (digit && !in_number && ++count > numbers.size()) return std::nullopt;
      if (digit) numbers[count - 1] = std::min(numbers[count - 1] * 10 + (c - '0'), 99999);
      in_number = digit;
    }
    const Date date{numbers[2], numbers[1], numbers[0]};
    return count == 3 && is_valid(date) ? std::optional(date) : std::nullopt;
  }

  // "V/v …" under the number of a công văn.
  bool read_subject(const Cell& cell) {
    const bool is_subject = starts_with_word(cell.form, "v/v") || cell.form.starts_with("về việc");
    if (!is_subject || !paper_.title.empty() || number_at_ == kNowhere) return false;
    paper_.title = cell.words;
    paper_.title_span = cell.span;
    paper_.type = "CV";
    paper_.type_word = "Công văn";
    return true;
  }

  // The name of the issuer, above the number, under its parent's; either may take two lines.
  bool read_issuer(const Cell& cell) {
    const bool above = number_at_ == kNowhere && issuer_lines_.size() < 4;
    if (!above || cell.words.size() > 120 || !is_in_capitals(cell.words)) return false;
    if (issuer_lines_.empty() && !names_body(cell.form)) return false;
    issuer_lines_.push_back(cell.words);
    return true;
  }

  // "KẾ HOẠCH" on a line of its own or with its title behind it; a Markdown heading in any case.
  bool read_type(const Cell& cell) {
    const TypeCode* type = nullptr;
    std::string_view word;
    if (!is_in_capitals(first_words(cell)) && !cell.heading) return false;
    type = find_type_named(cell.form, word);
    if (type == nullptr) return false;
    type_cell_ = &cell;
    paper_.type = type->code;
    paper_.type_word = capitalise_first(word);
    type_size_ = word.size();
    return true;
  }

  // Two words are enough to see whether a line is in capitals though its title may not be.
  static std::string_view first_words(const Cell& cell) {
    const std::string_view words = cell.words;
    const std::size_t first = words.find(' ');
    return words.substr(0, first == words.npos ? words.npos : words.find(' ', first + 1));
  }

  std::size_t read_title() {
    const Cell& cell = *type_cell_;
    paper_.title_span = cell.span;
    // Forms and words differ in bytes only by spaces and tones; the title begins behind as many
    // words as the type has.
    std::string_view rest = cell.words;
    const auto words = std::count(cell.form.begin(),
                                  cell.form.begin() + static_cast<std::ptrdiff_t>(type_size_), ' ');
    for (std::ptrdiff_t i = 0; i <= words; ++i) {
      const std::size_t space = rest.find(' ');
      rest = space == rest.npos ? std::string_view() : rest.substr(space + 1);
    }
    paper_.title = trim(rest);
    if (!paper_.title.empty() && (paper_.title[0] == ':' || paper_.title[0] == '-')) {
      paper_.title = trim(std::string_view(paper_.title).substr(1));
    }
    const std::size_t below = read_title_lines();
    settle_type();
    settle_issuer();
    return below;
  }

  std::size_t read_title_lines() {
    std::size_t next = at_ + 1;
    for (std::size_t count = 0; next < lines_.cells.size() && count < kMostTitleCells; ++count) {
      const Cell& cell = lines_.cells[next];
      if (is_rule(cell.words)) return next + 1;
      const bool after_gap = lines_.line_of[next] > lines_.line_of[next - 1] + 1;
      if (ends_title(cell, after_gap)) break;
      if (is_draft_mark(cell)) {
        paper_.draft = true;
      } else if (!read_head_line_below(cell)) {
        if (!paper_.title.empty()) paper_.title += ' ';
        paper_.title += cell.words;
        paper_.title_span.end = cell.span.end;
      }
      ++next;
    }
    return next;
  }

  // Converters put the two columns of a head one below the other, the right one sometimes last.
  bool read_head_line_below(const Cell& cell) {
    return is_authority(cell) || (paper_.title.empty() && read_place_date(cell)) ||
           (paper_.title.empty() && read_number(cell));
  }

  bool ends_title(const Cell& cell, bool after_gap) const {
    // A sentence below the type is the text itself: titles end without a stop.
    const bool is_sentence = cell.words.back() == '.' && cell.words.size() > 1;
    if (paper_.title.empty()) {
      return is_sentence || (begins_basis(cell) && cell.words.size() > kLongLine);
    }
    if (after_gap || cell.form.starts_with("kính gửi")) return true;
    return (begins_basis(cell) && cell.words.size() > kLongLine) ||
           cell.form.starts_with("- căn") || cell.form.starts_with("căn cứ");
  }

  // The symbol says the type more exactly than the word ("Quy định" is QĐ in the Party).
  void settle_type() {
    if (paper_.symbol && !paper_.symbol->type.empty()) paper_.type = paper_.symbol->type;
  }

  void settle_issuer() {
    if (issuer_lines_.empty()) return;
    paper_.issuer = issuer_in_words(issuer_lines_.back());
    std::string parent;
    for (std::size_t i = 0; i + 1 < issuer_lines_.size(); ++i) {
      if (!parent.empty()) parent += ' ';
      parent += issuer_lines_[i];
    }
    paper_.parent = issuer_in_words(parent);
  }

  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  const PaperLines& lines_;
  Paper& paper_;
  std::size_t at_ = 0;
  std::size_t number_at_ = kNowhere;
  bool seen_authority_ = false;
  std::vector<std::string> issuer_lines_;
  const Cell* type_cell_ = nullptr;
  std::size_t type_size_ = 0;
};

// The norm of names writes ủy, print writes uỷ as often.
std::string in_usual_tones(std::string_view printed) {
  std::string name = to_nfc(printed);
  constexpr std::pair<std::string_view, std::string_view> kSpellings[] = {
      {"uỷ", "ủy"}, {"Uỷ", "Ủy"}, {"BTV ", "Ban Thường vụ "}, {"BCH ", "Ban Chấp hành "}};
  for (const auto& [printed_so, usual] : kSpellings) {
    for (std::size_t at = 0; (at = name.find(printed_so, at)) != name.npos; at += usual.size()) {
      name.replace(at, printed_so.size(), usual);
    }
  }
  return name;
}

}  // namespace

bool begins_basis(const Cell& cell) {
  std::string_view form = cell.form;
  if (form.starts_with("- ")) form.remove_prefix(2);
  const auto word =
      std::find_if(kBasisWords.begin(), kBasisWords.end(),
                   [&](std::string_view basis) { return starts_with_word(form, basis); });
  if (word == kBasisWords.end()) return false;
  form.remove_prefix(std::min(word->size() + 1, form.size()));
  // "Thực hiện nghiêm …" is an order, "Thực hiện Kế hoạch số …" names what a paper rests on.
  std::string_view name;
  return find_type_named(form, name) != nullptr ||
         std::any_of(kBasisNouns.begin(), kBasisNouns.end(),
                     [&](std::string_view noun) { return starts_with_word(form, noun); });
}

std::string issuer_in_words(std::string_view printed) {
  if (!is_in_capitals(printed)) return in_usual_tones(printed);
  const std::string form = to_match_form(trim(printed));
  std::string out;
  for (std::string_view rest = form; !rest.empty();) {
    if (!out.empty()) out += ' ';
    const NameWords* known = find_name_words(rest);
    std::size_t taken = 0;
    if (known != nullptr) {
      out += known->words;
      taken = known->form.size();
    } else {
      taken = std::min(rest.find(' '), rest.size());
      out += capitalise_first(rest.substr(0, taken));
    }
    rest.remove_prefix(taken);
    while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
  }
  return out;
}

std::size_t read_head(const PaperLines& lines, Paper& paper) {
  return HeadReader(lines, paper).read();
}

}  // namespace congbo::citation
