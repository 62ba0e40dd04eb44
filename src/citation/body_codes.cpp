#include <iterator>

#include "citation/code_tables.h"

namespace congbo::citation {
namespace {

constexpr Side kParty = Side::party;
constexpr Side kState = Side::state;
constexpr Side kEither = Side::either;
constexpr bool kFamily = true;
constexpr bool kAlone = false;

// The district level ended on 01/7/2025 (NQ 203/2025/QH15), and with it the boards under it.
constexpr Validity kDistrict{{}, {2025, 6, 30}};
// Tuyên giáo and Dân vận became one board early in 2025, not everywhere on one day.
constexpr Validity kBeforeMerger{{}, {2025, 6, 30}};
constexpr Validity kSinceMerger{{2025, 2, 1}, {}};
// Blocs of agencies gave way to the parties of Party agencies and of the UBND early in 2025.
constexpr Validity kBloc{{}, {2025, 3, 31}};
// Ministries and departments before and after NQ 176/2025/QH15, in force from 01/3/2025.
constexpr Validity kOldMinistry{{}, {2025, 2, 28}};
constexpr Validity kNewMinistry{{2025, 3, 1}, {}};
constexpr Validity kOldOffice{{}, {2025, 3, 31}};
constexpr Validity kNewOffice{{2025, 2, 1}, {}};
constexpr Validity kAlways{};

constexpr BodyCode kBodies[] = {
    // The Party's committees. TU serves a province, a centrally run city and some towns alike, and
    // is cited with the names towns and districts had at other times.
    {"TW", "Trung ương; Bộ Chính trị; Ban Bí thư; Đảng", kParty},
    {"BCT", "Bộ Chính trị; Bộ Công Thương", kEither, kAlone, kAlways, "TW"},
    {"TƯ", "Trung ương; Bộ Chính trị; Ban Bí thư", kParty, kAlone, kAlways, "TW"},
    {"TU",
     "Tỉnh ủy; Thành ủy; Thị ủy; Huyện ủy; Quận ủy; Đảng bộ tỉnh; Đảng bộ thành phố; "
     "Đảng bộ thị xã; Đảng bộ huyện",
     kParty},
    {"ThU", "Thị ủy; Thành ủy; Huyện ủy; Đảng bộ thị xã; Đảng bộ thành phố", kParty, kAlone,
     kDistrict},
    {"HU", "Huyện ủy; Thị ủy; Đảng bộ huyện; Đảng bộ thị xã", kParty, kAlone, kDistrict},
    {"QU", "Quận ủy; Huyện ủy; Đảng bộ quận", kParty, kAlone, kDistrict},
    {"ĐU", "Đảng ủy; Đảng bộ xã; Đảng bộ phường; Đảng bộ thị trấn; Đảng bộ đặc khu; Đảng bộ cơ sở",
     kParty, kFamily},
    {"ĐUK", "Đảng ủy Khối; Đảng bộ Khối; Đảng ủy", kParty, kFamily, kBloc},
    {"CB", "Chi bộ; Chi ủy", kParty},
    {"ĐH", "Đại hội", kParty},
    {"QUTW", "Quân ủy Trung ương", kParty},
    {"ĐĐ", "Đảng đoàn", kParty, kFamily},
    {"BCSĐ", "Ban Cán sự đảng", kParty, kFamily},
    // The Party's boards and offices.
    {"BTG", "Ban Tuyên giáo; Ban Tuyên giáo và Dân vận", kParty, kFamily, kBeforeMerger},
    {"BTGDV", "Ban Tuyên giáo và Dân vận; Ban Tuyên giáo", kParty, kFamily, kSinceMerger},
    {"BDV", "Ban Dân vận", kParty, kFamily, kBeforeMerger},
    {"BTCTW", "Ban Tổ chức", kParty},
    {"BTCTU", "Ban Tổ chức", kParty},
    {"BTCHU", "Ban Tổ chức", kParty, kAlone, kDistrict},
    {"BTCThU", "Ban Tổ chức", kParty, kAlone, kDistrict},
    {"BTCĐU", "Ban Tổ chức", kParty},
    {"BNC", "Ban Nội chính", kParty, kFamily},
    {"BXDĐ", "Ban Xây dựng Đảng", kParty, kFamily, {{2025, 6, 1}, {}}},
    {"BKTTW", "Ban Kinh tế", kParty, kAlone, kOldMinistry},
    {"UBKT", "Ủy ban Kiểm tra; Cơ quan Ủy ban Kiểm tra", kParty, kFamily},
    {"VPTW", "Văn phòng", kParty},
    {"VPTU", "Văn phòng", kParty},
    {"VPThU", "Văn phòng", kParty, kAlone, kDistrict},
    {"VPHU", "Văn phòng", kParty, kAlone, kDistrict},
    {"VPĐU", "Văn phòng", kParty, kFamily},
    {"BCĐTW", "Ban Chỉ đạo", kParty},
    {"TTCT", "Trung tâm Chính trị", kEither},
    {"TCT", "Trường Chính trị", kEither},
    {"HVCTQG", "Học viện Chính trị quốc gia Hồ Chí Minh", kEither},
    // Unions. Offices use both kinds of separators.
    {"TWĐTN", "Trung ương Đoàn; Ban Bí thư Trung ương Đoàn", kParty, kFamily},
    {"TWĐ", "Trung ương Đoàn; Ban Bí thư Trung ương Đoàn", kEither, kFamily},
    {"ĐTN", "Đoàn Thanh niên; Tỉnh đoàn; Thành đoàn; Thị đoàn; Huyện đoàn; Đoàn xã", kParty,
     kFamily},
    {"TĐTN", "Tỉnh đoàn; Thành đoàn; Thị đoàn; Đoàn Thanh niên", kParty, kFamily},
    {"HND", "Hội Nông dân", kEither, kFamily},
    {"HPN", "Hội Liên hiệp Phụ nữ; Hội Phụ nữ", kEither, kFamily},
    {"LHPN", "Hội Liên hiệp Phụ nữ; Hội Phụ nữ", kEither, kFamily},
    {"HLHPN", "Hội Liên hiệp Phụ nữ; Hội Phụ nữ", kEither, kFamily},
    {"CCB", "Hội Cựu chiến binh", kEither, kFamily},
    {"HCCB", "Hội Cựu chiến binh", kEither, kFamily},
    {"LĐLĐ", "Liên đoàn Lao động", kEither, kFamily},
    {"TLĐ", "Tổng Liên đoàn Lao động", kEither, kFamily},
    // Codes both systems use; the separators decide.
    {"BTC", "Ban Tổ chức; Bộ Tài chính", kEither},
    {"BXD", "Ban Xây dựng Đảng; Bộ Xây dựng", kEither},
    {"BCĐ", "Ban Chỉ đạo", kEither, kFamily},
    {"BCH", "Ban Chấp hành; Ban Chỉ huy", kEither, kFamily},
    {"BTV", "Ban Thường vụ", kEither},
    {"TTVH", "Trung tâm Văn hóa", kEither, kFamily},
    {"MTTQ", "Mặt trận Tổ quốc; Ủy ban Mặt trận Tổ quốc", kState, kFamily},
    {"MTTW", "Mặt trận Tổ quốc; Ủy ban Mặt trận Tổ quốc; Trung ương Mặt trận Tổ quốc", kState,
     kFamily},
    {"UBMTTQ", "Mặt trận Tổ quốc; Ủy ban Mặt trận Tổ quốc", kState, kFamily},
    {"MT", "Mặt trận Tổ quốc; Ủy ban Mặt trận Tổ quốc", kEither},
    // The State at the centre.
    {"QH", "Quốc hội", kState},
    {"UBTVQH", "Ủy ban Thường vụ Quốc hội; Quốc hội", kState},
    {"CTN", "Chủ tịch nước", kState},
    {"CP", "Chính phủ; Thủ tướng Chính phủ", kState},
    {"TTg", "Thủ tướng Chính phủ; Thủ tướng; Chính phủ", kState},
    {"VPCP", "Văn phòng Chính phủ", kState},
    {"VPQH", "Văn phòng Quốc hội", kState},
    {"VPCTN", "Văn phòng Chủ tịch nước", kState},
    {"TTCP", "Thanh tra Chính phủ", kState},
    {"KTNN", "Kiểm toán nhà nước", kState},
    {"TANDTC", "Tòa án nhân dân tối cao; Hội đồng Thẩm phán Tòa án nhân dân tối cao", kState},
    {"HĐTP",
     "Hội đồng Thẩm phán; Hội đồng Thẩm phán Tòa án nhân dân tối cao; Tòa án nhân dân tối cao",
     kState},
    {"VKSNDTC", "Viện kiểm sát nhân dân tối cao", kState},
    {"NHNN", "Ngân hàng Nhà nước", kState},
    {"UBDT", "Ủy ban Dân tộc", kState, kAlone, kOldMinistry},
    {"BHXH", "Bảo hiểm xã hội", kState},
    {"BCA", "Bộ Công an", kState},
    {"BDTTG", "Bộ Dân tộc và Tôn giáo", kState, kAlone, kNewMinistry},
    {"BGDĐT", "Bộ Giáo dục và Đào tạo", kState},
    {"BGTVT", "Bộ Giao thông vận tải", kState, kAlone, kOldMinistry},
    {"BKHCN", "Bộ Khoa học và Công nghệ", kState},
    {"BKHĐT", "Bộ Kế hoạch và Đầu tư", kState, kAlone, kOldMinistry},
    {"BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", kState, kAlone, kOldMinistry},
    {"BNG", "Bộ Ngoại giao", kState},
    {"BNNMT", "Bộ Nông nghiệp và Môi trường", kState, kAlone, kNewMinistry},
    {"BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn", kState, kAlone, kOldMinistry},
    {"BNV", "Bộ Nội vụ", kState},
    {"BQP", "Bộ Quốc phòng", kState},
    {"BTNMT", "Bộ Tài nguyên và Môi trường", kState, kAlone, kOldMinistry},
    {"BTP", "Bộ Tư pháp", kState},
    {"BTTTT", "Bộ Thông tin và Truyền thông", kState, kAlone, kOldMinistry},
    {"BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch", kState},
    {"BYT", "Bộ Y tế", kState},
    // The State in provinces and communes.
    {"HĐND", "Hội đồng nhân dân", kState, kFamily},
    {"UBND",
     "Ủy ban nhân dân; Văn phòng Ủy ban nhân dân; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
     kState, kFamily},
    {"VPUBND", "Văn phòng Ủy ban nhân dân", kState},
    {"VP", "Văn phòng", kEither},
    {"TAND", "Tòa án nhân dân", kState},
    {"VKSND", "Viện kiểm sát nhân dân", kState},
    {"CAT", "Công an tỉnh", kState, kFamily},
    {"CAX", "Công an xã", kState},
    {"CAH", "Công an huyện", kState, kAlone, kDistrict},
    {"BCHQS", "Ban Chỉ huy Quân sự; Bộ Chỉ huy Quân sự", kState, kFamily},
    {"TTYT", "Trung tâm Y tế", kState},
    {"TYT", "Trạm Y tế", kState},
    {"SCT", "Sở Công Thương", kState},
    {"SDL", "Sở Du lịch", kState},
    {"SDTTG", "Sở Dân tộc và Tôn giáo", kState, kAlone, kNewOffice},
    {"SGDĐT", "Sở Giáo dục và Đào tạo", kState},
    {"SGTVT", "Sở Giao thông vận tải", kState, kAlone, kOldOffice},
    {"SKHCN", "Sở Khoa học và Công nghệ", kState},
    {"SKHĐT", "Sở Kế hoạch và Đầu tư", kState, kAlone, kOldOffice},
    {"SLĐTBXH", "Sở Lao động - Thương binh và Xã hội", kState, kAlone, kOldOffice},
    {"SNNMT", "Sở Nông nghiệp và Môi trường", kState, kAlone, kNewOffice},
    {"SNNPTNT", "Sở Nông nghiệp và Phát triển nông thôn", kState, kAlone, kOldOffice},
    {"SNV", "Sở Nội vụ", kState},
    {"SNgV", "Sở Ngoại vụ", kState},
    {"STC", "Sở Tài chính", kState},
    {"STNMT", "Sở Tài nguyên và Môi trường", kState, kAlone, kOldOffice},
    {"STP", "Sở Tư pháp", kState},
    {"STTTT", "Sở Thông tin và Truyền thông", kState, kAlone, kOldOffice},
    {"SVHTT", "Sở Văn hóa và Thể thao", kState},
    {"SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch", kState},
    {"SXD", "Sở Xây dựng", kState},
    {"SYT", "Sở Y tế", kState},
    {"PVHXH", "Phòng Văn hóa - Xã hội", kState, kAlone, {{2025, 7, 1}, {}}},
    {"PKT", "Phòng Kinh tế", kState},
    {"PNV", "Phòng Nội vụ", kState, kAlone, kDistrict},
    {"PVHTT", "Phòng Văn hóa và Thông tin", kState, kAlone, kDistrict},
    {"PGDĐT", "Phòng Giáo dục và Đào tạo", kState, kAlone, kDistrict},
    {"PTCKH", "Phòng Tài chính - Kế hoạch", kState, kAlone, kDistrict},
    {"PLĐTBXH", "Phòng Lao động - Thương binh và Xã hội", kState, kAlone, kDistrict},
    {"TTPVHCC", "Trung tâm Phục vụ hành chính công", kState},
};

}  // namespace

Rows<BodyCode> body_codes() {
  return {kBodies, std::size(kBodies)};
}

}  // namespace congbo::citation
