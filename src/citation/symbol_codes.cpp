#include "citation/symbol_codes.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "base/text.h"

namespace congbo::citation {
namespace {

constexpr TypeCode kTypes[] = {
    {"NQ", "Nghị quyết", "Nghị quyết"},
    {"QĐ", "Quyết định", "Quyết định"},
    {"CT", "Chỉ thị", "Chỉ thị"},
    {"KL", "Kết luận", ""},
    {"QC", "Quy chế", "Quy chế"},
    {"QĐi", "Quy định", ""},
    {"QyĐ", "", "Quy định"},
    {"TT", "Thông tri", "Thông tư"},
    {"HD", "Hướng dẫn", "Hướng dẫn"},
    {"TB", "Thông báo", "Thông báo"},
    {"TC", "Thông cáo", "Thông cáo"},
    {"TBo", "Tuyên bố", ""},
    {"LKG", "Lời kêu gọi", ""},
    {"BC", "Báo cáo", "Báo cáo"},
    {"KH", "Kế hoạch", "Kế hoạch"},
    {"QH", "Quy hoạch", ""},
    {"CTr", "Chương trình", "Chương trình"},
    {"CTHĐ", "Chương trình hành động", "Chương trình hành động"},
    {"ĐA", "Đề án", "Đề án"},
    {"PA", "Phương án", "Phương án"},
    {"DA", "Dự án", "Dự án"},
    {"TTr", "Tờ trình", "Tờ trình"},
    {"CV", "Công văn", "Công văn"},
    {"BB", "Biên bản", "Biên bản"},
    {"GGT", "Giấy giới thiệu", "Giấy giới thiệu"},
    {"GCN", "Giấy chứng nhận", ""},
    {"GĐĐ", "Giấy đi đường", ""},
    {"GNP", "Giấy nghỉ phép", "Giấy nghỉ phép"},
    {"GM", "Giấy mời", "Giấy mời"},
    {"PC", "Phiếu chuyển", "Phiếu chuyển"},
    {"PG", "Phiếu gửi", "Phiếu gửi"},
    {"HĐ", "", "Hợp đồng"},
    {"CĐ", "", "Công điện"},
    {"BGN", "", "Bản ghi nhớ"},
    {"BTT", "", "Bản thỏa thuận"},
    {"GUQ", "", "Giấy ủy quyền"},
    {"PB", "", "Phiếu báo"},
    {"SY", "", "Sao y"},
    {"TrS", "", "Trích sao"},
    {"SL", "", "Sao lục"},
    {"NĐ", "", "Nghị định"},
    {"TTLT", "", "Thông tư liên tịch"},
    {"NQLT", "", "Nghị quyết liên tịch"},
    {"VBHN", "", "Văn bản hợp nhất"},
    {"L", "", "Lệnh"},
    {"BCTĐ", "", "Báo cáo thẩm định"},
};

// Spellings without Đ that cannot mean another type. DA stays Dự án; CD is no document at all.
struct TypeAlias {
  std::string_view key;
  std::string_view code;
};
constexpr TypeAlias kTypeAliases[] = {
    {"qd", "QĐ"}, {"qdi", "QĐi"}, {"qyd", "QyĐ"}, {"nd", "NĐ"}, {"cthd", "CTHĐ"},
};

constexpr BodyCode kBodies[] = {
    // The Party. "TU" serves a province, a centrally run city and some towns alike.
    {"TW", "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư", Side::party, false},
    {"TU", "Tỉnh ủy, Thành ủy", Side::party, false},
    {"ThU", "Thị ủy", Side::party, false},
    {"HU", "Huyện ủy", Side::party, false},
    {"QU", "Quận ủy", Side::party, false},
    {"ĐU", "Đảng ủy", Side::party, true},
    {"CB", "chi bộ", Side::party, false},
    {"ĐH", "Đại hội", Side::party, false},
    {"BTG", "Ban Tuyên giáo", Side::party, true},
    {"BTGDV", "Ban Tuyên giáo và Dân vận", Side::party, true},
    {"BTCTW", "Ban Tổ chức Trung ương", Side::party, false},
    {"BTCTU", "Ban Tổ chức Tỉnh ủy", Side::party, false},
    {"BDV", "Ban Dân vận", Side::party, true},
    {"BNC", "Ban Nội chính", Side::party, true},
    {"BXDĐ", "Ban Xây dựng Đảng", Side::party, true},
    {"UBKT", "Ủy ban Kiểm tra", Side::party, true},
    {"VPTW", "Văn phòng Trung ương Đảng", Side::party, false},
    {"VPTU", "Văn phòng Tỉnh ủy", Side::party, false},
    {"VPThU", "Văn phòng Thị ủy", Side::party, false},
    {"VPHU", "Văn phòng Huyện ủy", Side::party, false},
    {"VPĐU", "Văn phòng Đảng ủy", Side::party, false},
    {"BCĐTW", "Ban Chỉ đạo Trung ương", Side::party, false},
    {"TWĐTN", "Ban Chấp hành Trung ương Đoàn", Side::party, true},
    {"ĐTN", "Đoàn Thanh niên", Side::party, true},
    // Codes both systems use; the separators decide.
    {"BCT", "Bộ Chính trị, Bộ Công Thương", Side::either, false},
    {"BTC", "Ban Tổ chức, Bộ Tài chính", Side::either, false},
    {"BXD", "Ban Xây dựng Đảng, Bộ Xây dựng", Side::either, false},
    {"BCĐ", "Ban Chỉ đạo", Side::either, false},
    // The State, the Front and the courts.
    {"QH", "Quốc hội", Side::state, false},
    {"UBTVQH", "Ủy ban Thường vụ Quốc hội", Side::state, false},
    {"CTN", "Chủ tịch nước", Side::state, false},
    {"CP", "Chính phủ", Side::state, false},
    {"TTg", "Thủ tướng Chính phủ", Side::state, false},
    {"VPCP", "Văn phòng Chính phủ", Side::state, false},
    {"VPQH", "Văn phòng Quốc hội", Side::state, false},
    {"VPCTN", "Văn phòng Chủ tịch nước", Side::state, false},
    {"TTCP", "Thanh tra Chính phủ", Side::state, false},
    {"KTNN", "Kiểm toán nhà nước", Side::state, false},
    {"TANDTC", "Tòa án nhân dân tối cao", Side::state, false},
    {"VKSNDTC", "Viện kiểm sát nhân dân tối cao", Side::state, false},
    {"HĐND", "Hội đồng nhân dân", Side::state, false},
    {"UBND", "Ủy ban nhân dân", Side::state, false},
    {"VPUBND", "Văn phòng Ủy ban nhân dân", Side::state, false},
    {"MTTQ", "Mặt trận Tổ quốc", Side::state, false},
    {"MTTW", "Ủy ban Trung ương Mặt trận Tổ quốc", Side::state, false},
    {"BCA", "Bộ Công an", Side::state, false},
    {"BDTTG", "Bộ Dân tộc và Tôn giáo", Side::state, false},
    {"BGDĐT", "Bộ Giáo dục và Đào tạo", Side::state, false},
    {"BGTVT", "Bộ Giao thông vận tải", Side::state, false},
    {"BKHCN", "Bộ Khoa học và Công nghệ", Side::state, false},
    {"BKHĐT", "Bộ Kế hoạch và Đầu tư", Side::state, false},
    {"BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", Side::state, false},
    {"BNG", "Bộ Ngoại giao", Side::state, false},
    {"BNNMT", "Bộ Nông nghiệp và Môi trường", Side::state, false},
    {"BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn", Side::state, false},
    {"BNV", "Bộ Nội vụ", Side::state, false},
    {"BQP", "Bộ Quốc phòng", Side::state, false},
    {"BTNMT", "Bộ Tài nguyên và Môi trường", Side::state, false},
    {"BTP", "Bộ Tư pháp", Side::state, false},
    {"BTTTT", "Bộ Thông tin và Truyền thông", Side::state, false},
    {"BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch", Side::state, false},
    {"BYT", "Bộ Y tế", Side::state, false},
    {"NHNN", "Ngân hàng Nhà nước", Side::state, false},
    {"UBDT", "Ủy ban Dân tộc", Side::state, false},
    {"BHXH", "Bảo hiểm xã hội", Side::state, false},
    {"SCT", "Sở Công Thương", Side::state, false},
    {"SDL", "Sở Du lịch", Side::state, false},
    {"SDTTG", "Sở Dân tộc và Tôn giáo", Side::state, false},
    {"SGDĐT", "Sở Giáo dục và Đào tạo", Side::state, false},
    {"SGTVT", "Sở Giao thông vận tải", Side::state, false},
    {"SKHCN", "Sở Khoa học và Công nghệ", Side::state, false},
    {"SKHĐT", "Sở Kế hoạch và Đầu tư", Side::state, false},
    {"SLĐTBXH", "Sở Lao động - Thương binh và Xã hội", Side::state, false},
    {"SNNMT", "Sở Nông nghiệp và Môi trường", Side::state, false},
    {"SNNPTNT", "Sở Nông nghiệp và Phát triển nông thôn", Side::state, false},
    {"SNV", "Sở Nội vụ", Side::state, false},
    {"SNgV", "Sở Ngoại vụ", Side::state, false},
    {"STC", "Sở Tài chính", Side::state, false},
    {"STNMT", "Sở Tài nguyên và Môi trường", Side::state, false},
    {"STP", "Sở Tư pháp", Side::state, false},
    {"STTTT", "Sở Thông tin và Truyền thông", Side::state, false},
    {"SVHTT", "Sở Văn hóa và Thể thao", Side::state, false},
    {"SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch", Side::state, false},
    {"SXD", "Sở Xây dựng", Side::state, false},
    {"SYT", "Sở Y tế", Side::state, false},
};

// The letters beyond ASCII that codes may hold: upper case and lower case.
struct LetterPair {
  std::string_view upper;
  std::string_view lower;
};
constexpr LetterPair kLetters[] = {
    {"Đ", "đ"}, {"Ă", "ă"}, {"Â", "â"}, {"Ê", "ê"}, {"Ô", "ô"}, {"Ơ", "ơ"}, {"Ư", "ư"}, {"Ð", "ð"},
};

std::string change_case(std::string_view text, bool to_upper) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view two = text.substr(i, 2);
    const LetterPair* pair =
        std::find_if(std::begin(kLetters), std::end(kLetters),
                     [&](const LetterPair& p) { return p.upper == two || p.lower == two; });
    if (pair != std::end(kLetters)) {
      if (pair->upper == "Ð") pair = &kLetters[0];  // the Icelandic look-alike of old fonts
      out += to_upper ? pair->upper : pair->lower;
      i += 2;
      continue;
    }
    const char c = text[i++];
    const bool lower = c >= 'a' && c <= 'z';
    const bool upper = c >= 'A' && c <= 'Z';
    if (to_upper && lower) {
      out += static_cast<char>(c - 'a' + 'A');
    } else if (!to_upper && upper) {
      out += static_cast<char>(c - 'A' + 'a');
    } else {
      out += c;
    }
  }
  return out;
}

using TypeIndex = std::map<std::string, const TypeCode*, std::less<>>;
using BodyIndex = std::map<std::string, const BodyCode*, std::less<>>;

TypeIndex index_types() {
  TypeIndex index;
  for (const TypeCode& type : kTypes) index.emplace(code_key(type.code), &type);
  for (const TypeAlias& alias : kTypeAliases) {
    index.emplace(alias.key, index.find(code_key(alias.code))->second);
  }
  return index;
}

// Bodies are also found without their Đ ("hdnd"), as typed on keyboards without marks.
BodyIndex index_bodies() {
  BodyIndex index;
  for (const BodyCode& body : kBodies) index.emplace(code_key(body.code), &body);
  for (const BodyCode& body : kBodies) index.emplace(fold(body.code), &body);
  return index;
}

using TypeNameIndex = std::map<std::string, const TypeCode*, std::less<>>;

TypeNameIndex index_type_names() {
  TypeNameIndex index;
  for (const TypeCode& type : kTypes) index.emplace(to_match_form(type.party), &type);
  for (const TypeCode& type : kTypes) index.emplace(to_match_form(type.state), &type);
  index.erase("");
  return index;
}

}  // namespace

std::string code_key(std::string_view text) {
  return change_case(text, false);
}
std::string code_upper(std::string_view text) {
  return change_case(text, true);
}

const TypeCode* find_type(std::string_view key) {
  static const TypeIndex index = index_types();
  const auto found = index.find(key);
  return found == index.end() ? nullptr : found->second;
}

const TypeCode* find_type_named(std::string_view form, std::string_view& name) {
  static const TypeNameIndex index = index_type_names();
  constexpr std::size_t kMostWords = 4;  // "thông tư liên tịch"
  const TypeCode* best = nullptr;
  std::size_t end = 0;
  for (std::size_t words = 0; words < kMostWords && end < form.size(); ++words) {
    end = std::min(form.find_first_of(" :", end + 1), form.size());
    const auto found = index.find(form.substr(0, end));
    if (found == index.end()) continue;
    best = found->second;
    name = form.substr(0, end);
  }
  return best;
}

const BodyCode* find_body(std::string_view key) {
  static const BodyIndex index = index_bodies();
  const auto found = index.find(key);
  if (found != index.end()) return found->second;
  const BodyCode* best = nullptr;
  for (const BodyCode& body : kBodies) {
    if (body.family && key.substr(0, code_key(body.code).size()) == code_key(body.code) &&
        (best == nullptr || body.code.size() > best->code.size())) {
      best = &body;
    }
  }
  return best;
}

}  // namespace congbo::citation
