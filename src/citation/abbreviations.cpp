#include "citation/abbreviations.h"

#include <algorithm>
#include <iterator>

#include "citation/code_tables.h"

namespace congbo::citation {
namespace {

struct Row {
  std::string_view written, meaning;
  bool operator<(const Row& other) const { return written < other.written; }
};

// Beside the codes of types and bodies: what offices shorten in running text. Bodies stand here
// when their code in symbols has several names, of which running text means this one.
constexpr Row kCommon[] = {
    {"ANTT", "an ninh trật tự"},
    {"ATGT", "an toàn giao thông"},
    {"ATTP", "an toàn thực phẩm"},
    {"ATVSTP", "an toàn vệ sinh thực phẩm"},
    {"BCĐ", "Ban Chỉ đạo"},
    {"BCH", "Ban Chấp hành"},
    {"BDV", "Ban Dân vận"},
    {"BHYT", "bảo hiểm y tế"},
    {"BNC", "Ban Nội chính"},
    {"BTG", "Ban Tuyên giáo"},
    {"BTGDV", "Ban Tuyên giáo và Dân vận"},
    {"BTV", "Ban Thường vụ"},
    {"BVMT", "bảo vệ môi trường"},
    {"CBCC", "cán bộ, công chức"},
    {"CBCCVC", "cán bộ, công chức, viên chức"},
    {"CCB", "Cựu chiến binh"},
    {"CCHC", "cải cách hành chính"},
    {"CNTT", "công nghệ thông tin"},
    {"CNXH", "chủ nghĩa xã hội"},
    {"CSXH", "chính sách xã hội"},
    {"GPMB", "giải phóng mặt bằng"},
    {"HCCB", "Hội Cựu chiến binh"},
    {"HND", "Hội Nông dân"},
    {"HPN", "Hội Phụ nữ"},
    {"HTX", "hợp tác xã"},
    {"HU", "Huyện ủy"},
    {"HĐND", "Hội đồng nhân dân"},
    {"KHCN", "khoa học, công nghệ"},
    {"KT-XH", "kinh tế - xã hội"},
    {"LHPN", "Liên hiệp Phụ nữ"},
    {"LLVT", "lực lượng vũ trang"},
    {"LĐLĐ", "Liên đoàn Lao động"},
    {"MTTQ", "Mặt trận Tổ quốc"},
    {"NTM", "nông thôn mới"},
    {"PBGDPL", "phổ biến, giáo dục pháp luật"},
    {"PCCC", "phòng cháy, chữa cháy"},
    {"PCTN", "phòng, chống tham nhũng"},
    {"PCTT", "phòng, chống thiên tai"},
    {"QPAN", "quốc phòng, an ninh"},
    {"QPPL", "quy phạm pháp luật"},
    {"TDTT", "thể dục, thể thao"},
    {"THCS", "trung học cơ sở"},
    {"THPT", "trung học phổ thông"},
    {"TNCS", "Thanh niên Cộng sản"},
    {"TTHC", "thủ tục hành chính"},
    {"TTg", "Thủ tướng Chính phủ"},
    {"TW", "Trung ương"},
    {"ThU", "Thị ủy"},
    {"UBKT", "Ủy ban Kiểm tra"},
    {"UBMTTQ", "Ủy ban Mặt trận Tổ quốc"},
    {"UBND", "Ủy ban nhân dân"},
    {"UBTVQH", "Ủy ban Thường vụ Quốc hội"},
    {"VHXH", "văn hóa - xã hội"},
    {"VSMT", "vệ sinh môi trường"},
    {"XHCN", "xã hội chủ nghĩa"},
    {"ĐTN", "Đoàn Thanh niên"},
    {"ĐU", "Đảng ủy"},
};

// Codes of one meaning among symbols that stand for other things elsewhere.
constexpr std::string_view kManySided[] = {"CAT", "CAX", "SCT", "SDL", "TCT", "TYT", "PKT", "PL"};

bool is_many_sided(std::string_view code) {
  return std::find(std::begin(kManySided), std::end(kManySided), code) != std::end(kManySided);
}

void add_types(std::vector<Row>& rows) {
  for (const TypeCode& type : type_codes()) {
    const bool one_meaning = type.party.empty() || type.state.empty() || type.party == type.state;
    // "QĐ" is a Quy định as often in the Party's papers.
    if (!type.is_telling || !one_meaning || type.code == "QĐ" || is_many_sided(type.code)) continue;
    rows.push_back({type.code, type.party.empty() ? type.state : type.party});
  }
}

void add_bodies(std::vector<Row>& rows) {
  constexpr std::size_t kShortest = 3;  // letters; all of these codes have a byte a letter at least
  for (const BodyCode& body : body_codes()) {
    if (body.side == Side::either || body.names.find(';') != body.names.npos) continue;
    if (body.code.size() < kShortest || is_many_sided(body.code)) continue;
    rows.push_back({body.code, body.names});
  }
}

// Bytes of the capital at `at`: A to Z, Đ; 0 where there is none.
std::size_t capital_at(std::string_view word, std::size_t at) {
  if (at >= word.size()) return 0;
  if (word[at] >= 'A' && word[at] <= 'Z') return 1;
  return word.substr(at).starts_with("Đ") ? 2 : 0;
}

std::vector<Row> all_rows() {
  std::vector<Row> rows(std::begin(kCommon), std::end(kCommon));
  add_types(rows);
  add_bodies(rows);
  // Of two rows for one code the common one stays.
  std::stable_sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end(),
                         [](const Row& a, const Row& b) { return a.written == b.written; }),
             rows.end());
  return rows;
}

}  // namespace

std::string_view meaning_of(std::string_view written, const OwnAbbreviations& own) {
  for (const OwnAbbreviation& row : own) {
    if (row.written == written) return row.meaning;
  }
  static const std::vector<Row> kRows = all_rows();
  const auto found = std::lower_bound(kRows.begin(), kRows.end(), Row{written, {}});
  return found != kRows.end() && found->written == written ? found->meaning : std::string_view();
}

bool may_be_abbreviation(std::string_view word) {
  const std::size_t first = capital_at(word, 0);
  if (first == 0) return false;
  if (capital_at(word, first) != 0) return true;
  // "ThU"
  const bool small = first < word.size() && word[first] >= 'a' && word[first] <= 'z';
  return small && capital_at(word, first + 1) != 0;
}

}  // namespace congbo::citation
