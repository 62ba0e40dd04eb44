#include <iterator>

#include "citation/code_tables.h"

namespace congbo::citation {
namespace {

constexpr bool kTelling = true;

constexpr TypeCode kTypes[] = {
    {"NQ", "Nghị quyết", "Nghị quyết", kTelling},
    {"QĐ", "Quyết định", "Quyết định", kTelling},
    {"CT", "Chỉ thị", "Chỉ thị"},
    {"KL", "Kết luận", "", kTelling},
    {"QC", "Quy chế", "Quy chế"},
    {"QĐi", "Quy định", "", kTelling},
    {"QyĐ", "", "Quy định", kTelling},
    {"TT", "Thông tri", "Thông tư"},
    {"HD", "Hướng dẫn", "Hướng dẫn"},
    {"TB", "Thông báo", "Thông báo"},
    {"TC", "Thông cáo", "Thông cáo"},
    {"TBo", "Tuyên bố", ""},
    {"LKG", "Lời kêu gọi", ""},
    {"BC", "Báo cáo", "Báo cáo"},
    {"KH", "Kế hoạch", "Kế hoạch", kTelling},
    {"QH", "Quy hoạch", ""},
    {"CTr", "Chương trình", "Chương trình", kTelling},
    {"CTHĐ", "Chương trình hành động", "Chương trình hành động", kTelling},
    {"ĐA", "Đề án", "Đề án", kTelling},
    {"PA", "Phương án", "Phương án"},
    {"DA", "Dự án", "Dự án"},
    {"TTr", "Tờ trình", "Tờ trình", kTelling},
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
    {"NĐ", "", "Nghị định", kTelling},
    {"TTLT", "", "Thông tư liên tịch", kTelling},
    {"NQLT", "", "Nghị quyết liên tịch", kTelling},
    {"VBHN", "", "Văn bản hợp nhất", kTelling},
    {"L", "", "Lệnh"},
    {"PL", "", "Pháp lệnh"},
    {"BCTĐ", "", "Báo cáo thẩm định", kTelling},
    {"KHLT", "", "Kế hoạch liên tịch", kTelling},
    {"KHPH", "Kế hoạch phối hợp", "Kế hoạch phối hợp", kTelling},
    {"CTPH", "Chương trình phối hợp", "Chương trình phối hợp", kTelling},
    {"QCPH", "Quy chế phối hợp", "Quy chế phối hợp", kTelling},
    {"HDLN", "", "Hướng dẫn liên ngành", kTelling},
    {"HDLT", "", "Hướng dẫn liên tịch", kTelling},
    {"TTLN", "", "Thông tư liên ngành", kTelling},
    {"QT", "Quy trình", "Quy trình"},
    {"TL", "Thể lệ", "Thể lệ"},
    {"ĐC", "Đề cương", "Đề cương"},
};

}  // namespace

Rows<TypeCode> type_codes() {
  return {kTypes, std::size(kTypes)};
}

}  // namespace congbo::citation
