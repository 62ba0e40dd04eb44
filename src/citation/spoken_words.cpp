// One line in words, piece by piece: what abbreviations, times and measures are read as, and what
// nobody could read.
#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "citation/short_forms.h"
#include "citation/spoken.h"
#include "citation/spoken_parts.h"

namespace congbo::citation {
namespace {

constexpr Reading (*kRules[])(const Word&) = {read_date,    read_day_and_month, read_part_of_year,
                                              read_span,    read_time,          read_measure,
                                              read_numeral, read_day_of_week};

struct Fixed {
  std::string_view written, words;
};
// Of one meaning wherever they stand, and no abbreviation by the rule of two capitals.
constexpr Fixed kFixed[] = {
    {"24/24", "24 trên 24"},
    {"24/24g", "24 trên 24 giờ"},
    {"24/24h", "24 trên 24 giờ"},
    {"BSCKI", "bác sĩ chuyên khoa một"},
    {"BSCKII", "bác sĩ chuyên khoa hai"},
    {"CKI", "chuyên khoa một"},
    {"CKII", "chuyên khoa hai"},
    {"HCM", "Hồ Chí Minh"},
    {"SĐT", "số điện thoại"},
    {"T.W", "Trung ương"},
    {"T.Ư", "Trung ương"},
    {"T/M", "thay mặt"},
    {"TPHCM", "thành phố Hồ Chí Minh"},
    {"v.v", "vân vân"},
    {"vv", "vân vân"},
};

std::string_view fixed_words(std::string_view written) {
  for (const Fixed& fixed : kFixed) {
    if (fixed.written == written) return fixed.words;
  }
  return {};
}

bool begins_with_digit(std::string_view text) {
  return !text.empty() && text[0] >= '0' && text[0] <= '9';
}

bool is_dash(std::string_view text) {
  return is_one_of(text, {"-", "–", "—"});
}

// "8h30", "7h-8h30"
bool ends_with_time(std::string_view text) {
  for (const std::string_view dash : {"-", "–"}) {
    if (const std::size_t at = text.rfind(dash); at != text.npos) {
      text = trim(text.substr(at + dash.size()));
    }
  }
  return read_time({text, {}, {}, {}}).has_value();
}

bool begins_with_dash(std::string_view text) {
  return text.starts_with("-") || text.starts_with("–");
}

bool ends_with_dash(std::string_view text) {
  return text.ends_with("-") || text.ends_with("–");
}

// "HĐND-UBND", "KHCN&ĐT": every part must be known.
std::string read_joined(std::string_view word, const OwnAbbreviations& own) {
  std::string all;
  for (std::size_t at = 0; at <= word.size();) {
    const std::size_t end = std::min(word.find_first_of("-&/", at), word.size());
    const std::string_view meaning = meaning_of(word.substr(at, end - at), own);
    if (meaning.empty()) return "";
    if (!all.empty()) all += ", ";
    all += meaning;
    at = end + 1;
  }
  return all;
}

class LineReader {
 public:
  LineReader(std::string_view line, const OwnAbbreviations& own, std::vector<std::string>& unknown)
      : line_(line), own_(own), unknown_(unknown), pieces_(cut_line(line)) {
    is_heading_ = !has_small_letter(line);
  }

  std::vector<std::string> run() {
    for (std::size_t at = 0; at < pieces_.size();) at += take(at);
    if (!out_.empty()) sentences_.push_back(std::move(out_));
    return std::move(sentences_);
  }

 private:
  // Reads the piece at `at`, with those a span needs. Returns how many.
  std::size_t take(std::size_t at) {
    const Piece& piece = pieces_[at];
    if (piece.is_behind_stop && !out_.empty()) {
      sentences_.push_back(std::move(out_));
      out_.clear();
      before_.clear();
      written_.clear();
    }
    const std::size_t count = count_of_span(at);
    const Piece& last = pieces_[at + count - 1];
    const Word word = word_of(at, count);
    const Reading reading = word.text.empty() ? Reading("") : reading_of(at, word);
    const bool keeps_place = piece.is_glued && !was_read_;
    if (!out_.empty() && !keeps_place) out_ += ' ';
    out_ += piece.lead;
    if (ends_with_quote(piece.lead)) is_quoted_ = true;
    out_ += reading ? *reading : std::string(word.text);
    out_ += reading ? tail_of(at + count - 1, word) : last.tail;
    if (minute_sign(last.tail) > 0) is_quoted_ = false;
    was_read_ = reading.has_value();
    // "7/7 ngày, 24/7": what is cut off says nothing of what follows.
    const bool is_cut_off = last.tail.find_first_of(",;!?") != last.tail.npos;
    before_ = is_cut_off ? std::string() : fold(word.text);
    written_ = is_cut_off ? std::string() : to_match_form(word.text);
    return count;
  }

  // Bytes of the sign that means minutes behind a number, and elsewhere closes a quotation.
  static std::size_t minute_sign(std::string_view tail) {
    return tail.starts_with("'") ? 1 : tail.starts_with("’") ? std::string_view("’").size() : 0;
  }

  // "15’"
  bool is_minutes(std::string_view tail, const Word& word) const {
    return !is_quoted_ && minute_sign(tail) > 0 && word.text.size() <= 3 && is_number(word.text);
  }

  static bool ends_with_quote(std::string_view text) {
    return text.ends_with("'") || text.ends_with("‘");
  }

  std::string_view next_text(std::size_t at) const {
    return at < pieces_.size() ? pieces_[at].text : std::string_view();
  }

  Word word_of(std::size_t at, std::size_t count) const {
    const char* begin = pieces_[at].text.data();
    const std::string_view last = pieces_[at + count - 1].text;
    const auto size = static_cast<std::size_t>(last.data() + last.size() - begin);
    return {{begin, size}, before_, written_, next_text(at + count), around(at, count)};
  }

  // The sentence that pieces stand in; of a long one what is near, so that reading it stays linear.
  std::string_view around(std::size_t at, std::size_t count) const {
    constexpr std::size_t kNear = 40;
    std::size_t first = at;
    while (first > 0 && at - first < kNear && !pieces_[first].is_behind_stop) --first;
    std::size_t end = at + count;
    while (end < pieces_.size() && end - at < kNear && !pieces_[end].is_behind_stop) ++end;
    const char* begin = pieces_[first].text.data();
    const std::string_view last = pieces_[end - 1].text;
    return {begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
  }

  // Three pieces of "8h - 10h" and "5 - 7", two of "8h- 10h", else the one.
  std::size_t count_of_span(std::size_t at) const {
    const bool may_go_on = pieces_[at].tail.empty() && !pieces_[at].text.empty();
    if (!may_go_on || at + 1 >= pieces_.size() || !pieces_[at + 1].lead.empty()) return 1;
    const std::string_view text = pieces_[at].text;
    const std::string_view next = pieces_[at + 1].text;
    const bool is_halved = ends_with_dash(text) != begins_with_dash(next);
    if (is_halved && !is_dash(text) && !is_dash(next)) {
      const bool has_signs = !is_figure(text) && !is_figure(next);
      const bool has_numbers = begins_with_digit(text) || begins_with_digit(next);
      return has_signs && has_numbers && read_span(word_of(at, 2)) ? 2 : 1;
    }
    const bool has_dash = is_dash(next) && pieces_[at + 1].tail.empty() &&
                          at + 2 < pieces_.size() && pieces_[at + 2].lead.empty();
    if (!has_dash) return 1;
    const bool are_figures = is_figure(text) && is_figure(pieces_[at + 2].text);
    return are_figures || read_span(word_of(at, 3)) ? 3 : 1;
  }

  Reading reading_of(std::size_t at, const Word& word) {
    if (const std::string_view own = meaning_of(word.text, own_); !own.empty()) {
      return std::string(own);
    }
    if (Reading form = read_short(at, word)) return form;
    if (is_minutes(pieces_[at].tail, word)) return std::string(word.text) + " phút";
    if (at == 0 && pieces_[at].tail == "." && roman_value(word.text) > 0) {
      return number_in_words(roman_value(word.text));  // "I. Kết quả"
    }
    if (!is_own(word.text) && !is_without_pause(word.text)) {
      if (Reading reading = read_by_rules(word)) return reading;
    }
    if (is_numeral_letter(word.text)) return read_numeral_letter(at, word);
    if (word.text == "&") return "và";
    if (is_dash(word.text) && before_ == "gio" && is_hour_at(at + 1)) return "đến";
    if (may_be_abbreviation(word.text)) {
      if (std::string joined = read_joined(word.text, own_); !joined.empty()) return joined;
    }
    const bool is_plain = is_heading_ && is_syllable_in_capitals(word.text);
    const bool is_wide_span = word.text.find(' ') != word.text.npos;
    if (!is_plain && (is_unread(word.text) || is_unread_form(at) || is_wide_span)) note(word.text);
    return std::nullopt;
  }

  // Seven days of seven; a day of July by chance.
  static bool is_without_pause(std::string_view text) { return is_one_of(text, {"24/7", "7/7"}); }

  static Reading read_by_rules(const Word& word) {
    for (const auto rule : kRules) {
      if (Reading reading = rule(word)) return reading;
    }
    return std::nullopt;
  }

  static bool is_numeral_letter(std::string_view text) {
    return text.size() == 1 && roman_value(text) > 0;
  }

  // "I" of "I, II": a numeral beside a longer one.
  Reading read_numeral_letter(std::size_t at, const Word& word) {
    const std::size_t before = at > 0 && pieces_[at - 1].text == "và" ? 2 : 1;
    const std::size_t behind = next_text(at + 1) == "và" ? 2 : 1;
    const bool is_numeral = (at >= before && is_long_numeral(next_text(at - before))) ||
                            is_long_numeral(next_text(at + behind));
    if (is_numeral) return number_in_words(roman_value(word.text));
    if (!has_own_stop(at) && !is_initial(word.text)) note(word.text);
    return std::nullopt;
  }

  static bool is_long_numeral(std::string_view text) {
    return text.size() > 1 && roman_value(text) > 0;
  }

  // "8 giờ - 10 giờ"
  bool is_hour_at(std::size_t at) const {
    return is_figure(next_text(at)) && next_text(at + 1) == "giờ";
  }

  // Where the short form at `at` ends with its stop and the sentence goes on.
  bool has_own_stop(std::size_t at) const {
    return pieces_[at].tail.starts_with('.') && at + 1 < pieces_.size() &&
           !pieces_[at + 1].is_behind_stop;
  }

  // Not the letter that stands for somebody's name.
  bool is_unread_form(std::size_t at) const {
    const std::string_view text = pieces_[at].text;
    const ShortForm* form = find_short_form(text);
    if (form == nullptr || is_initial(text)) return false;
    const bool needs_no_more =
        form->words.empty() || (has_small_letter(text) && text != form->words);
    return has_own_stop(at) || (needs_no_more && pieces_[at].tail.starts_with('.'));
  }

  bool is_initial(std::string_view text) const {
    return count_codepoints(text) == 1 &&
           is_behind_name(line_, static_cast<std::size_t>(text.data() - line_.data()));
  }

  bool is_own(std::string_view word) const {
    return std::any_of(own_.begin(), own_.end(),
                       [&](const OwnAbbreviation& own) { return own.written == word; });
  }

  Reading read_short(std::size_t at, const Word& word) const {
    if (is_own(word.text)) return std::nullopt;
    if (const std::string_view words = fixed_words(word.text); !words.empty()) {
      return std::string(words);
    }
    if (word.text == "TƯ") return read_central(at, word);
    const ShortForm* form = find_short_form(word.text);
    if (form == nullptr || form->words.empty()) return std::nullopt;
    if (begins_with_digit(before_) && has_small_letter(word.text.substr(0, 1))) {
      return std::nullopt;  // "3 tr. 5", "8 h."
    }
    const std::string_view tail = pieces_[at].tail;
    if (tail.starts_with(':')) return read_before_colon(*form, word);
    if (tail == "," && is_title(form) && is_title(find_short_form(word.next))) {
      return std::string(form->words);  // "PGS, TS"
    }
    if (form->written == "ĐT" && !begins_number(word.next)) return std::nullopt;
    if (form->needs_stop ? !has_own_stop(at) : !tail.empty() && !tail.starts_with('.')) {
      if (form->follows != Follows::anything) return std::nullopt;
    }
    const auto begin = static_cast<std::size_t>(word.text.data() - line_.data());
    const std::string_view rest = line_.substr(begin + word.text.size());
    const bool goes_on = goes_with(*form, rest.substr(rest.starts_with('.') ? 1 : 0));
    if (!goes_on || is_initial(word.text) || is_behind_title(line_, begin, word.text)) {
      return std::nullopt;
    }
    return std::string(form->words);
  }

  // "TƯ" among words in capitals is a syllable of theirs: "ĐẦU TƯ", "TƯ PHÁP".
  Reading read_central(std::size_t at, const Word& word) const {
    const bool is_first = at == 0 || !pieces_[at - 1].tail.empty();
    const std::string_view before = is_first ? std::string_view() : pieces_[at - 1].text;
    const bool shouts = is_shouted(before) || is_shouted(word.next) ||
                        (is_heading_ && meaning_of(before, own_).empty());
    return shouts ? std::nullopt : Reading("Trung ương");
  }

  // "ĐT: 0912…", "Đ/c: số 5". "Đ/c: Nam" may be where he lives or who he is.
  static Reading read_before_colon(const ShortForm& form, const Word& word) {
    if (form.written == "ĐT") return std::string(form.words);
    if (form.follows != Follows::anything) return std::nullopt;
    const bool is_address =
        begins_with_digit(word.next) ||
        is_one_of(to_match_form(word.next), {"số", "thôn", "tổ", "xóm", "đường", "ấp", "bản"});
    if (!is_address) return std::nullopt;
    return std::string(form.written == "đ/c" ? "địa chỉ" : "Địa chỉ");
  }

  static bool is_title(const ShortForm* form) {
    return form != nullptr && form->follows == Follows::name;
  }

  static bool begins_number(std::string_view next) {
    return next.starts_with('0') || next.starts_with('+');
  }

  // The punctuation behind what was read: its own stop is said, a minute's sign too.
  std::string tail_of(std::size_t at, const Word& word) const {
    std::string tail(pieces_[at].tail);
    const ShortForm* form = find_short_form(word.text);
    const bool is_short = form != nullptr || !fixed_words(word.text).empty();
    if (is_short && tail.starts_with('.') && !tail.starts_with("..") &&
        (tail.size() > 1 || has_own_stop(at))) {
      tail.erase(0, 1);
      const bool are_titles = is_title(form) && is_title(find_short_form(next_text(at + 1)));
      if (are_titles && tail.empty()) tail = ",";
    }
    const bool is_time = is_minutes(tail, word) || (!is_quoted_ && ends_with_time(word.text));
    return is_time ? tail.substr(minute_sign(tail)) : tail;
  }

  void note(std::string_view word) {
    if (std::find(unknown_.begin(), unknown_.end(), word) == unknown_.end()) {
      unknown_.emplace_back(word);
    }
  }

  std::string_view line_;
  const OwnAbbreviations& own_;
  std::vector<std::string>& unknown_;
  std::vector<Piece> pieces_;
  bool is_heading_ = false;
  bool is_quoted_ = false;
  bool was_read_ = false;
  std::vector<std::string> sentences_;
  std::string out_;
  std::string before_;
  std::string written_;
};

// Blanks that keep a number and its unit together, and tabs, are blanks.
std::string with_plain_blanks(std::string_view line) {
  std::string plain(line);
  for (const std::string_view blank : {"\u00a0", "\u202f", "\u2009", "\t", "\r"}) {
    for (std::size_t at = plain.find(blank); at != plain.npos; at = plain.find(blank, at)) {
      plain.replace(at, blank.size(), " ");
    }
  }
  return plain;
}

}  // namespace

std::vector<std::string> speak_words(std::string_view line, const OwnAbbreviations& own,
                                     std::vector<std::string>& unknown) {
  const std::string plain = with_plain_blanks(line);
  return LineReader(plain, own, unknown).run();
}

}  // namespace congbo::citation
