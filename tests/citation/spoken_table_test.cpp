// What stands in a clerk's broadcast, row by row: as typed, as it is read, what nobody can read.
#include <doctest/doctest.h>

#include "citation/spoken.h"

using namespace congbo::citation;

namespace {

struct Row {
  const char* typed;
  const char* read;     // sentences with " | " between
  const char* unknown;  // with " ; " between
};

std::string joined(const std::vector<std::string>& parts, const char* sign) {
  std::string all;
  for (const std::string& part : parts) all += (all.empty() ? "" : sign) + part;
  return all;
}

template <std::size_t kCount>
void check(const Row (&rows)[kCount]) {
  for (const Row& row : rows) {
    CAPTURE(std::string_view(row.typed));
    const SpokenText spoken = read_aloud(row.typed);
    std::string read;
    for (const auto& paragraph : spoken.paragraphs) {
      read += (read.empty() ? "" : " | ") + joined(paragraph, " | ");
    }
    CHECK(read == std::string_view(row.read));
    CHECK(joined(spoken.unknown, " ; ") == std::string_view(row.unknown));
  }
}

}  // namespace

TEST_CASE("spans of times are read with both ends, however they are typed") {
  constexpr Row kRows[] = {
      {"Họp 8h-10h.", "Họp 8 giờ đến 10 giờ.", ""},
      {"Chợ mở 8h30–10h, 14h-16h30.", "Chợ mở 8 giờ 30 đến 10 giờ, 14 giờ đến 16 giờ 30.", ""},
      {"Tiêm 7g30 - 9g tại trạm.", "Tiêm 7 giờ 30 đến 9 giờ tại trạm.", ""},
      {"Cắt điện 8:00-10:00", "Cắt điện 8 giờ đến 10 giờ", ""},
      {"từ 8h đến 10h", "từ 8 giờ đến 10 giờ", ""},
      {"từ 7-9h sáng", "từ 7 đến 9 giờ sáng", ""},
      {"từ 22h – 5h hôm sau", "từ 22 giờ đến 5 giờ hôm sau", ""},
      {"lúc 07h30’ và 8h05'.", "lúc 7 giờ 30 và 8 giờ 5.", ""},
      {"lúc 8 h 30", "lúc 8 giờ 30", ""},
      {"lúc 8h75", "lúc 8h75", "8h75"},
      {"tỉ lệ 1:50", "tỉ lệ 1:50", "1:50"},
      {"trong 48h, 50g muối", "trong 48 giờ, 50 gam muối", ""},
      {"Trực 24/24h và 24/7", "Trực 24 trên 24 giờ và 24/7", "24/7"},
      {"trực 24/24 giờ", "trực 24 trên 24 giờ", ""},
      {"7h30’-9h00’, nghỉ 15’.", "7 giờ 30 đến 9 giờ, nghỉ 15 phút.", ""},
      {"8h- 10h và 14g -16g", "8 giờ đến 10 giờ và 14 giờ đến 16 giờ", ""},
      {"từ 8 giờ 30 - 10 giờ", "từ 8 giờ 30 đến 10 giờ", ""},
      {"từ 8 giờ - 10 giờ", "từ 8 giờ đến 10 giờ", ""},
      {"từ ‘năm 15’ đó", "từ ‘năm 15’ đó", ""},
  };
  check(kRows);
}

TEST_CASE("spans of days, years and parts of a year are read, pairs of feasts are not") {
  constexpr Row kRows[] = {
      {"nghỉ từ 30/4-3/5", "nghỉ từ ngày 30 tháng 4 đến ngày 3 tháng 5", ""},
      {"dịp lễ 30/4-1/5", "dịp lễ 30/4-1/5", "30/4-1/5"},
      {"ngày 10-15/6/2026", "ngày 10 đến ngày 15 tháng 6 năm 2026", ""},
      {"từ 10/5 - 15/6/2026", "từ ngày 10 tháng 5 đến ngày 15 tháng 6 năm 2026", ""},
      {"từ 01/3, xong 02/9", "từ ngày 1 tháng 3, xong ngày 2 tháng 9", ""},
      {"1/3 số hộ", "1/3 số hộ", "1/3"},
      {"từ 1/3-2/3 số hộ", "từ 1/3-2/3 số hộ", "1/3-2/3"},
      {"ngày 20-11, ngày 3-8", "ngày 20 tháng 11, ngày 3-8", "3-8"},
      {"tháng 4-6/2026, quý I-II/2026",
       "tháng 4 đến tháng 6 năm 2026, quý một đến quý hai năm 2026", ""},
      {"ngày 10 - 15 tháng 6", "ngày 10 đến 15 tháng 6", ""},
      {"giai đoạn 2020-2025, 2026 - 2030", "giai đoạn 2020 đến 2025, 2026 đến 2030", ""},
      {"quý I-II, thế kỷ XIX-XX", "quý một đến hai, thế kỷ mười chín đến hai mươi", ""},
  };
  check(kRows);
}

TEST_CASE("a pair that may be a day is no span without something counted behind it") {
  constexpr Row kRows[] = {
      {"Nghỉ 2-9 và 3-9", "Nghỉ 2-9 và 3-9", "2-9 ; 3-9"},
      {"Nghỉ 2-9 và 3-9 người dân treo cờ", "Nghỉ 2-9 và 3-9 người dân treo cờ", "2-9 ; 3-9"},
      {"Nghỉ 2-9 người dân treo cờ", "Nghỉ 2-9 người dân treo cờ", "2-9"},
      {"Từ ngày 30-4 đến 1-5", "Từ ngày 30 tháng 4 đến ngày 1 tháng 5", ""},
      {"từ ngày 30-4 đến ngày 1-5", "từ ngày 30 tháng 4 đến ngày 1 tháng 5", ""},
      {"từ ngày 1-5 đến ngày 3-5", "từ ngày 1-5 đến ngày 3-5", "1-5 ; 3-5"},
      {"ngày 30-4 và 1-5", "ngày 30 tháng 4 và 1-5", "1-5"},
      {"Chào mừng 30-4 và 1-5", "Chào mừng 30-4 và 1-5", "30-4 ; 1-5"},
      {"dịp 30-4, 1-5", "dịp 30-4, 1-5", "30-4 ; 1-5"},
      {"dịp 30/4 và 1-5 hộ dân treo cờ", "dịp ngày 30 tháng 4 và 1-5 hộ dân treo cờ", "1-5"},
      {"hai ngày 1-5, 2-5", "hai ngày 1-5, 2-5", "1-5 ; 2-5"},
      {"Các ngày 5-7, 6-7", "Các ngày 5-7, 6-7", "5-7 ; 6-7"},
      {"Các ngày 5-7, 6-7 tuần này", "Các ngày 5-7, 6-7 tuần này", "5-7 ; 6-7"},
      {"Sáng 5-6 họp; tối 4-5 nghỉ", "Sáng 5-6 họp; tối 4-5 nghỉ", "5-6 ; 4-5"},
      {"Sáng 5-6 học sinh nghỉ", "Sáng 5-6 học sinh nghỉ", "5-6"},
      {"Thứ bảy, 5-6 học sinh nghỉ", "Thứ bảy, 5-6 học sinh nghỉ", "5-6"},
      {"Quốc khánh 2-9 học sinh nghỉ", "Quốc khánh 2-9 học sinh nghỉ", "2-9"},
      {"Thiếu nhi 1-6 tập thể vui", "Thiếu nhi 1-6 tập thể vui", "1-6"},
      {"Ngày hội 5-6 tập trung tại xã", "Ngày hội 5-6 tập trung tại xã", "5-6"},
      {"Đại hội 5-6 xã tổ chức", "Đại hội 5-6 xã tổ chức", "5-6"},
      {"Họp 5-6 tuần này", "Họp 5-6 tuần này", "5-6"},
      {"Họp 5-6. Ngày mai nghỉ", "Họp 5-6. | Ngày mai nghỉ", "5-6"},
      {"Họp 5-6 năm 2026", "Họp 5-6 năm 2026", "5-6"},
      {"Chào mừng 30/4-2/9", "Chào mừng 30/4-2/9", "30/4-2/9"},
      {"7/7 ngày, 24/7", "7/7 ngày, 24/7", "7/7 ; 24/7"},
      {"trực cả ngày 24/7", "trực cả ngày 24/7", "24/7"},
      {"từ ngày 24/7/2026", "từ ngày 24 tháng 7 năm 2026", ""},
      {"cả ngày, 30/4 nghỉ", "cả ngày, 30/4 nghỉ", "30/4"},
  };
  check(kRows);
}

TEST_CASE("a score or a ratio is no span") {
  constexpr Row kRows[] = {
      {"tỉ số là 0-1", "tỉ số là 0-1", "0-1"},
      {"kết quả chung cuộc 1-2", "kết quả chung cuộc 1-2", "1-2"},
      {"tỷ lệ 1-3", "tỷ lệ 1-3", "1-3"},
      {"tỉ số 15-21 nghiêng về đội bạn", "tỉ số 15-21 nghiêng về đội bạn", "15-21"},
      {"tỷ lệ 40-60", "tỷ lệ 40-60", "40-60"},
  };
  check(kRows);
}

TEST_CASE("numbers with a dash between are a span where they count or number something") {
  constexpr Row kRows[] = {
      {"Nghỉ 5-7 ngày, sau 2-3 tuần", "Nghỉ 5 đến 7 ngày, sau 2 đến 3 tuần", ""},
      {"mời 3-5 hộ và 5-7 người", "mời 3 đến 5 hộ và 5 đến 7 người", ""},
      {"lựa chọn 02 - 03 tập thể", "lựa chọn 02 đến 03 tập thể", ""},
      {"10–15 đại biểu, 10-15 năm", "10 đến 15 đại biểu, 10 đến 15 năm", ""},
      {"sáng 5-6 giờ, mỗi tuần 2-3 lần", "sáng 5 đến 6 giờ, mỗi tuần 2 đến 3 lần", ""},
      {"gió cấp 8-9, giật cấp 10-11", "gió cấp 8 đến 9, giật cấp 10 đến 11", ""},
      {"Thôn 1-3, tổ 2-5, Điều 5-7", "Thôn 1 đến 3, tổ 2 đến 5, Điều 5 đến 7", ""},
      {"thôn 1-2 hộ mất điện", "thôn 1-2 hộ mất điện", "1-2"},
      {"thôn 1 - 3 họp", "thôn 1 - 3 họp", "1 - 3"},
      {"0,5-0,7, khoảng 15-20", "0,5 đến 0,7, khoảng 15 đến 20", ""},
      {"mưa trong 5-7 ngày tới", "mưa trong 5 đến 7 ngày tới", ""},
      {"mỗi hộ 2-3 người, cử 1-2 đồng chí", "mỗi hộ 2 đến 3 người, cử 1 đến 2 đồng chí", ""},
      {"phạt 2-3 triệu đồng, tù 3-5 năm", "phạt 2 đến 3 triệu đồng, tù 3-5 năm", "3-5"},
      {"nghỉ 2-9, làm bù 3-5 ngày", "nghỉ 2-9, làm bù 3-5 ngày", "2-9 ; 3-5"},
      {"chọn 2–3 tập thể, 2–4 cá nhân và 1-2 hộ",
       "chọn 2 đến 3 tập thể, 2 đến 4 cá nhân và 1 đến 2 hộ", ""},
      {"lễ 2–3 tập thể, 2–4 cá nhân", "lễ 2–3 tập thể, 2–4 cá nhân", "2–3 ; 2–4"},
      {"dùng các mẫu 01–04", "dùng các mẫu 01 đến 04", ""},
      {"Nghỉ 2-9. Mời 3-5 hộ.", "Nghỉ 2-9. | Mời 3 đến 5 hộ.", "2-9"},
      {"tăng 1-2 %, rộng 3-5 ha", "tăng 1 đến 2 phần trăm, rộng 3 đến 5 héc-ta", ""},
  };
  check(kRows);
}

TEST_CASE("Trung ương is read with and without dots, and is no syllable in capitals") {
  constexpr Row kRows[] = {
      {"BCH TƯ", "Ban Chấp hành Trung ương", ""},
      {"BCH T.Ư họp", "Ban Chấp hành Trung ương họp", ""},
      {"Ban Chấp hành T.Ư Đảng", "Ban Chấp hành Trung ương Đảng", ""},
      {"Nghị quyết của TƯ. Đảng ủy họp.", "Nghị quyết của Trung ương. | Đảng ủy họp.", ""},
      {"theo T.W và TW, T.Ư.", "theo Trung ương và Trung ương, Trung ương.", ""},
      {"DỰ ÁN ĐẦU TƯ VÀ TƯ PHÁP", "DỰ ÁN ĐẦU TƯ VÀ TƯ PHÁP", ""},
      {"SỞ KẾ HOẠCH VÀ ĐẦU TƯ cùng TƯ Đoàn", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ cùng Trung ương Đoàn", ""},
      {"BAN TỔ CHỨC THI TU SỬA", "BAN TỔ CHỨC THI TU SỬA", ""},
      {"CT UBND NHƯ TRÊN", "CT Ủy ban nhân dân NHƯ TRÊN", "CT"},
      {"ông T.B và NSƯT Lan, Tr.ban", "ông T.B và NSƯT Lan, Tr.ban", "T.B ; NSƯT ; Tr.ban"},
      {"khám T2-T6, tâm bão 18,5°N", "khám T2-T6, tâm bão 18,5°N", "T2-T6 ; 18,5°N"},
  };
  check(kRows);
}

TEST_CASE("places are read where a name follows, else told") {
  constexpr Row kRows[] = {
      {"ở Tp. HCM và TP.HCM", "ở thành phố Hồ Chí Minh và thành phố Hồ Chí Minh", ""},
      {"TP. Hồ Chí Minh, TP Vinh", "thành phố Hồ Chí Minh, thành phố Vinh", ""},
      {"TP.HCM, Q.1, P.Bến Nghé.", "thành phố Hồ Chí Minh, quận 1, phường Bến Nghé.", ""},
      {"nhà ở P.5, phố Huế", "nhà ở P.5, phố Huế", "P"},
      {"T.P Hà Tĩnh", "thành phố Hà Tĩnh", ""},
      {"TP. Nội vụ ký.", "TP. Nội vụ ký.", "TP"},
      {"Q. 1, Q.3 và Q. Bình Thạnh", "quận 1, quận 3 và quận Bình Thạnh", ""},
      {"UBND P. Kỳ Anh họp. Dân dự.", "Ủy ban nhân dân phường Kỳ Anh họp. | Dân dự.", ""},
      {"P. Chủ tịch nói.", "P. Chủ tịch nói.", "P"},
      {"H. Kỳ Anh, TX. Hồng Lĩnh, X. Kỳ Hoa", "huyện Kỳ Anh, thị xã Hồng Lĩnh, xã Kỳ Hoa", ""},
      {"ông Nguyễn Văn P. Sau đó nghỉ.", "ông Nguyễn Văn P. | Sau đó nghỉ.", ""},
  };
  check(kRows);
}

TEST_CASE("a title's full stop splits no sentence") {
  constexpr Row kRows[] = {
      {"PGS.TS Nguyễn Văn A và TS. Lê B. Hai người nói.",
       "phó giáo sư, tiến sĩ Nguyễn Văn A và tiến sĩ Lê B. | Hai người nói.", ""},
      {"Th.S Lan, Ths. Hoa, ThS. Mai", "thạc sĩ Lan, thạc sĩ Hoa, thạc sĩ Mai", ""},
      {"PGS, TS Lan, ThS.BS Hoa, BSCKI Mai",
       "phó giáo sư, tiến sĩ Lan, thạc sĩ, bác sĩ Hoa, bác sĩ chuyên khoa một Mai", ""},
      {"Bà Lê Thị H. cũng đi. Hết.", "Bà Lê Thị H. cũng đi. | Hết.", ""},
      {"BS. Hà khám. Xin mời.", "bác sĩ Hà khám. | Xin mời.", ""},
      {"Đ/c. Nam và các đ/c khác", "Đồng chí Nam và các đồng chí khác", ""},
      {"Đ/c: số 5", "Địa chỉ: số 5", ""},
      {"Đ/c: Nam", "Đ/c: Nam", "Đ/c"},
      {"CN. Lan Anh dạy sáng CN. Hết.", "CN. Lan Anh dạy sáng CN. | Hết.", "CN"},
  };
  check(kRows);
}

TEST_CASE("initials behind a title split no sentence") {
  constexpr Row kRows[] = {
      {"Ông N. V. Nam, bà Tr. Thị Hoa", "Ông N. V. Nam, bà Tr. Thị Hoa", "Tr"},
      {"Anh T. Hùng hỏi. Chị L. Thu đáp.", "Anh T. Hùng hỏi. | Chị L. Thu đáp.", ""},
      {"đồng chí N.V. Nam và đ/c Th. Hoa nói", "đồng chí N.V. Nam và đồng chí Th. Hoa nói",
       "N.V ; Th"},
      {"Hội mời chị An. Hôm nay nghỉ.", "Hội mời chị An. | Hôm nay nghỉ.", ""},
      {"Hội mời bà H. Sau đó nghỉ.", "Hội mời bà H. | Sau đó nghỉ.", ""},
      {"Ông Nguyễn Văn P. Nay ở xã.", "Ông Nguyễn Văn P. | Nay ở xã.", ""},
      {"ông Lê Văn Đ. Lê Lợi là phố", "ông Lê Văn Đ. | Lê Lợi là phố", ""},
      {"bà Q. Thị Hoa, ông P. Kỳ Anh", "bà Q. Thị Hoa, ông P. Kỳ Anh", "Q ; P"},
      {"Của ông, P. Chủ tịch nói.", "Của ông, P. Chủ tịch nói.", "P"},
  };
  check(kRows);
}

TEST_CASE("short forms of places split no sentence, what may be several is told") {
  constexpr Row kRows[] = {
      {"x. Kỳ Tân, h. Kỳ Anh, t. Hà Tĩnh", "x. Kỳ Tân, huyện Kỳ Anh, t. Hà Tĩnh", "x ; t"},
      {"x.Kỳ Tân, h.Kỳ Anh", "x.Kỳ Tân, huyện Kỳ Anh", "x"},
      {"Kp. 2, KP. 3, Ấp. 3", "khu phố 2, khu phố 3, Ấp 3", ""},
      {"Về Ấp. Dân vui.", "Về Ấp. | Dân vui.", ""},
      {"nhà ở Đ. Lê Lợi, ch. Kỳ Anh", "nhà ở Đ. Lê Lợi, ch. Kỳ Anh", "Đ ; ch"},
      {"Ng. Văn An ở Tr. Tiểu học", "Ng. Văn An ở Tr. Tiểu học", "Ng ; Tr"},
      {"lúc 8 h. Kỳ Anh họp", "lúc 8 giờ. | Kỳ Anh họp", ""},
      {"giá 3 tr. 500 người mua", "giá 3 tr. | 500 người mua", "tr"},
  };
  check(kRows);
}

TEST_CASE("what stands before a signature or an office splits no sentence") {
  constexpr Row kRows[] = {
      {"VP. Đảng ủy", "VP. Đảng ủy", "VP"},
      {"TM. Đảng ủy, KT. Chủ tịch, TUQ. Chủ tịch", "TM. Đảng ủy, KT. Chủ tịch, TUQ. Chủ tịch",
       "TM ; KT ; TUQ"},
      {"GĐ. Công ty A, PGĐ. Nam", "GĐ. Công ty A, PGĐ. Nam", "GĐ ; PGĐ"},
      {"PTP. Văn hóa", "PTP. Văn hóa", "PTP"},
      {"Ông gặp GĐ. Sau đó nghỉ.", "Ông gặp GĐ. | Sau đó nghỉ.", "GĐ"},
  };
  check(kRows);
}

TEST_CASE("and so on ends a sentence only where the next one begins") {
  constexpr Row kRows[] = {
      {"rác, cỏ, v.v. và bụi.", "rác, cỏ, vân vân và bụi.", ""},
      {"rác, cỏ v.v… Dân dọn.", "rác, cỏ vân vân… | Dân dọn.", ""},
      {"rác v.v. Dân dọn v.v...", "rác vân vân. | Dân dọn vân vân...", ""},
      {"Xong việc./. ", "Xong việc.", ""},
      {"gồm rác, v.v.", "gồm rác, vân vân.", ""},
      {"(rác, cỏ, v.v.) được dọn", "(rác, cỏ, vân vân) được dọn", ""},
      {"xem tr. 5 và tr.7-9", "xem trang 5 và trang 7 đến 9", ""},
      {"Thế à… vâng. Được!", "Thế à… vâng. | Được!", ""},
      {"Ông nói: “Xong.” Rồi về.", "Ông nói: “Xong.” | Rồi về.", ""},
      {"I. Kết quả. Tốt.", "một. Kết quả. | Tốt.", ""},
      {"1.1. Mục. a) Hai.", "1.1. Mục. | a) Hai.", ""},
  };
  check(kRows);
}

TEST_CASE("days of the week are read where they can't be months") {
  constexpr Row kRows[] = {
      {"khám T2, T4, T6", "khám thứ Hai, thứ Tư, thứ Sáu", ""},
      {"nghỉ T7, CN. Hết.", "nghỉ thứ Bảy, Chủ nhật. | Hết.", ""},
      {"Khám từ T2-T6; T7, CN nghỉ.", "Khám từ T2-T6; thứ Bảy, Chủ nhật nghỉ.", "T2-T6"},
      {"chợ CN và T3", "chợ Chủ nhật và thứ Ba", ""},
      {"Tối T5 họp, T7 nghỉ", "Tối thứ Năm họp, thứ Bảy nghỉ", ""},
      {"T5 hằng tuần", "thứ Năm hằng tuần", ""},
      {"T5 hàng tuần", "thứ Năm hàng tuần", ""},
      {"Kế hoạch T7 về thu gom", "Kế hoạch T7 về thu gom", "T7"},
      {"so với T5, T6 tăng", "so với T5, T6 tăng", "T5 ; T6"},
      {"từ T7, T8 và T7/2026", "từ T7, T8 và T7/2026", "T7 ; T8 ; T7/2026"},
      {"nghỉ CN", "nghỉ CN", "CN"},
  };
  check(kRows);
}

TEST_CASE("letters and figures in one word, and letters without a vowel, are told") {
  constexpr Row kRows[] = {
      {"đội U15 vào B1, VNeID mức 2", "đội U15 vào B1, VNeID mức 2", "U15 ; B1 ; VNeID"},
      {"tâm bão 18,5N, điện 220V, lớp 5A", "tâm bão 18,5N, điện 220V, lớp 5A", "18,5N ; 220V ; 5A"},
      {"chạy 12\"5, đến 0H, sn 12", "chạy 12\"5, đến 0H, sn 12", "12\"5 ; 0H ; sn"},
      {"giá 3 tr, 15 ng, 12 th", "giá 3 tr, 15 ng, 12 th", "tr ; ng ; th"},
      {"giá 3 tr. Mua 15 ng. Hết 12 th.", "giá 3 tr. | Mua 15 ng. | Hết 12 th.", "tr ; ng ; th"},
      {"Kp 2, x. Hoa", "khu phố 2, x. | Hoa", "x"},
      {"đo bằng m² và UBNDxã", "đo bằng m² và UBNDxã", "m² ; UBNDxã"},
      {"Nam ở bản A. Điểm b khoản 2.", "Nam ở bản A. | Điểm b khoản 2.", ""},
  };
  check(kRows);
}

TEST_CASE("a letter is a numeral beside longer ones, and told where it may be one") {
  constexpr Row kRows[] = {
      {"khu vực I, II, III", "khu vực một, hai, ba", ""},
      {"các xã I, II và IV, V", "các xã một, hai và bốn, năm", ""},
      {"nhà I và II", "nhà một và hai", ""},
      {"khu vực I, V", "khu vực một, V", "V"},
      {"Nguyễn Văn X. Hết.", "Nguyễn Văn X. | Hết.", ""},
      {"XỬ PHẠT VI PHẠM", "XỬ PHẠT VI PHẠM", "VI"},
      {"mua XI MĂNG, khóa XI", "mua XI MĂNG, khóa mười một", "XI"},
  };
  check(kRows);
}

TEST_CASE("telephones are named, their numbers stay") {
  constexpr Row kRows[] = {
      {"SĐT: 0912.345.678", "số điện thoại: 0912.345.678", ""},
      {"ĐT: 0239 3856 789", "điện thoại: 0239 3856 789", ""},
      {"đường ĐT 551", "đường ĐT 551", "ĐT"},
      {"gọi 0912-345-678", "gọi 0912-345-678", ""},
  };
  check(kRows);
}

TEST_CASE("measures and money are read whatever blanks are between") {
  constexpr Row kRows[] = {
      {"rộng 5 km², 30m2, 12 m3", "rộng 5 ki-lô-mét vuông, 30 mét vuông, 12 mét khối", ""},
      {"39°C, -5°C, 25-30 °C", "39 độ C, âm 5 độ C, 25 đến 30 độ C", ""},
      {"5-7 %, 3‰, 5\u00a0%, 0,5 ha", "5 đến 7 phần trăm, 3 phần nghìn, 5 phần trăm, 0,5 héc-ta",
       ""},
      {"25 tr.đ, 3 triệu đ, 2 tỷ đ", "25 triệu đồng, 3 triệu đồng, 2 tỷ đồng", ""},
      {"20.000đ, 1.200.000 đồng, 500.000 VNĐ", "20.000 đồng, 1.200.000 đồng, 500.000 đồng", ""},
      {"20.000 - 30.000đ", "20.000 đến 30.000 đồng", ""},
      {"giá 20k, 5tr", "giá 20k, 5tr", "20k ; 5tr"},
      {"15.000đ/kg", "15.000đ/kg", "15.000đ/kg"},
      {"≥ 90% hộ", "≥ 90 phần trăm hộ", "≥"},
      {"thắng 1-2, thua 2-1", "thắng 1-2, thua 2-1", "1-2 ; 2-1"},
      {"5–7 triệu đ/ha, lớp 5a", "5 đến 7 triệu đ/ha, lớp 5a", "đ/ha ; 5a"},
      {"lũ 300 m3/s, gió 20 m/s, 2 nghìn m2",
       "lũ 300 mét khối trên giây, gió 20 mét trên giây, 2 nghìn mét vuông", ""},
      {"500m-1km, 0,5 - 0,7 ha", "500 mét đến 1 ki-lô-mét, 0,5 đến 0,7 héc-ta", ""},
      {"xuống -5 °C", "xuống âm 5 độ C", ""},
      {"chọn 02 - 03 tập thể", "chọn 02 đến 03 tập thể", ""},
      {"thôn 1 - 2 hộ mất điện", "thôn 1 - 2 hộ mất điện", "1 - 2"},
  };
  check(kRows);
}

TEST_CASE("a site's own meaning wins over a short form, and an empty one leaves it unread") {
  const OwnAbbreviations own = {{"TS", "thí sinh"}, {"T.Ư", ""}};
  const SpokenText spoken = read_aloud("TS. Lan gửi T.Ư. Hết.", own);
  REQUIRE(spoken.paragraphs.size() == 1);
  CHECK(joined(spoken.paragraphs[0], " | ") == "thí sinh Lan gửi T.Ư. | Hết.");
  CHECK(joined(spoken.unknown, " ; ") == "T.Ư");
}

TEST_CASE("a bare number of a paper is read with its type") {
  constexpr Row kRows[] = {
      {"số 05/CĐ-UBND", "Công điện số 05 của Ủy ban nhân dân", ""},
      {"Công điện số 05/CĐ-UBND", "Công điện số 05 của Ủy ban nhân dân", ""},
  };
  check(kRows);
}
