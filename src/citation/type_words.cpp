#include "citation/type_words.h"

#include <bitset>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "citation/code_tables.h"
#include "citation/letter_case.h"
#include "citation/phrases.h"

namespace congbo::citation {
namespace {

// "Chương trình 135", "Đề án 06", "Dự án 8" are programmes, not documents of that type, and
// certificates have numbers of another kind.
constexpr bool kVerb = true;

constexpr TypeWord kTypeWords[] = {
    {"Nghị quyết", "NQ", Naming::free},
    {"Nghị quyết liên tịch", "NQLT", Naming::free},
    {"Quyết định", "QĐ", Naming::free, kVerb},
    {"Chỉ thị", "CT", Naming::free},
    {"Kết luận", "KL", Naming::free, kVerb},
    {"Quy định", "QĐ", Naming::free, kVerb},
    {"Nghị định", "NĐ", Naming::free},
    {"Thông tư", "TT", Naming::free},
    {"Thông tư liên tịch", "TTLT", Naming::free},
    {"Hướng dẫn", "HD", Naming::free, kVerb},
    {"Quy chế", "QC", Naming::careful},
    {"Thông tri", "TT", Naming::careful},
    {"Công văn", "CV", Naming::careful},
    {"Công điện", "CĐ", Naming::careful},
    {"Kế hoạch", "KH", Naming::careful},
    {"Kế hoạch liên tịch", "KHLT", Naming::careful},
    {"Thông báo", "TB", Naming::careful, kVerb},
    {"Thông báo kết luận", "TB", Naming::careful},
    {"Tờ trình", "TTr", Naming::careful},
    {"Báo cáo", "BC", Naming::careful, kVerb},
    {"Báo cáo thẩm định", "BCTĐ", Naming::told},
    {"Chương trình", "CTr", Naming::told},
    {"Chương trình hành động", "CTHĐ", Naming::told},
    {"Đề án", "ĐA", Naming::told},
    {"Dự án", "DA", Naming::told},
    {"Phương án", "PA", Naming::told},
    {"Quy hoạch", "QH", Naming::told},
    {"Thông cáo", "TC", Naming::told},
    {"Tuyên bố", "TBo", Naming::told},
    {"Lời kêu gọi", "LKG", Naming::told},
    {"Biên bản", "BB", Naming::told},
    {"Hợp đồng", "HĐ", Naming::told},
    {"Bản ghi nhớ", "BGN", Naming::told},
    {"Bản thỏa thuận", "BTT", Naming::told},
    {"Văn bản hợp nhất", "VBHN", Naming::told},
    {"Lệnh", "L", Naming::told},
    {"Giấy mời", "GM", Naming::told},
    {"Giấy giới thiệu", "GGT", Naming::told},
    {"Giấy ủy quyền", "GUQ", Naming::told},
    {"Giấy chứng nhận", "GCN", Naming::never},
    {"Giấy đi đường", "GĐĐ", Naming::never},
    {"Giấy nghỉ phép", "GNP", Naming::never},
    {"Phiếu chuyển", "PC", Naming::told},
    {"Phiếu gửi", "PG", Naming::told},
    {"Phiếu báo", "PB", Naming::told},
    {"Sao y", "SY", Naming::never},
    {"Sao lục", "SL", Naming::never},
    {"Trích sao", "TrS", Naming::never},
    {"Luật", "Luật", Naming::never},
    {"Bộ luật", "Luật", Naming::never},
    {"Pháp lệnh", "PL", Naming::never},
    {"Kế hoạch phối hợp", "KHPH", Naming::told},
    {"Chương trình phối hợp", "CTPH", Naming::told},
    {"Quy chế phối hợp", "QCPH", Naming::told},
    {"Hướng dẫn liên ngành", "HDLN", Naming::told},
    {"Hướng dẫn liên tịch", "HDLT", Naming::told},
    {"Thông tư liên ngành", "TTLN", Naming::told},
    {"Quy trình", "QT", Naming::told},
    {"Thể lệ", "TL", Naming::told},
    {"Đề cương", "ĐC", Naming::told},
    {"Văn bản", "", Naming::never},
    {"Thư công", "TC", Naming::never},
};

// Codes that stand for their word in running text and hardly for anything else.
constexpr std::string_view kNicknameCodes[] = {"NQ", "NĐ", "QĐ", "KL"};

// Which words may stand last, by a hash of their bytes; a few others share a place with them.
using WordFilter = std::bitset<65536>;

std::size_t hash_of(std::string_view word) {
  std::size_t hash = 0;
  for (const char c : word) hash = hash * 31 + static_cast<unsigned char>(c);
  return hash % WordFilter().size();
}

std::string in_capitals(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();)
    append_utf8(out, capital_of(next_codepoint(word, at)));
  return out;
}

// The last word of a phrase in small letters, in capitals, with a capital; with marks and without.
void note_last_word(std::string_view phrase, WordFilter& filter) {
  const std::string last = to_match_form(phrase.substr(phrase.rfind(' ') + 1));
  for (const std::string& word : {last, fold(last)}) {
    for (const std::string& spelling : {word, in_capitals(word), tidy_name(word)}) {
      filter.set(hash_of(spelling));
    }
  }
  filter.set(hash_of(phrase.substr(phrase.rfind(' ') + 1)));
}

struct Words {
  WordFilter last_words;
  std::vector<TypeWord> rows;
  std::size_t first_code = 0;
  PhraseIndex index{{}};
};

Words make_words() {
  Words out;
  out.rows.assign(std::begin(kTypeWords), std::end(kTypeWords));
  out.first_code = out.rows.size();
  for (const TypeCode& type : type_codes()) {
    if (type.code.size() < 2) continue;
    bool is_nickname = false;
    for (const std::string_view code : kNicknameCodes) is_nickname |= code == type.code;
    out.rows.push_back({type.code, type.code, is_nickname ? Naming::careful : Naming::told});
  }
  std::vector<std::string_view> phrases;
  for (const TypeWord& row : out.rows) phrases.push_back(row.words);
  out.index = PhraseIndex(phrases);
  for (const std::string_view phrase : phrases) note_last_word(phrase, out.last_words);
  // Words that may stand between: "Công văn hỏa tốc 15".
  for (const std::string_view word : {"số", "tốc", "khẩn", "đề", "biệt"}) {
    note_last_word(word, out.last_words);
  }
  return out;
}

const Words& words() {
  static const Words kWords = make_words();
  return kWords;
}

std::optional<TypeWordMatch> as_type_word(const std::optional<PhraseMatch>& match) {
  if (!match) return std::nullopt;
  const bool is_code = match->index >= words().first_code;
  if (is_code && !match->is_capital) return std::nullopt;
  return TypeWordMatch{&words().rows[match->index], match->begin, match->end, match->is_capital,
                       is_code};
}

}  // namespace

std::optional<TypeWordMatch> type_word_before(std::string_view text, std::size_t end,
                                              std::size_t floor) {
  return as_type_word(words().index.before(text, end, floor));
}

std::optional<TypeWordMatch> type_word_at(std::string_view text, std::size_t at) {
  return as_type_word(words().index.at(text, at));
}

bool may_end_type_word(std::string_view text, std::size_t end) {
  constexpr std::size_t kLongest = 16;
  std::size_t begin = end;
  const auto is_word_byte = [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
  };
  while (begin > 0 && is_word_byte(text[begin - 1])) {
    if (end - begin == kLongest) return false;
    --begin;
  }
  return begin < end && words().last_words.test(hash_of(text.substr(begin, end - begin)));
}

bool is_type_word_before(std::string_view text, std::size_t end) {
  return type_word_before(text, end).has_value();
}

}  // namespace congbo::citation
