// The whole schema of official documents: every key in English, and again as staff may type it.
#include <doctest/doctest.h>

#include "content/describe.h"
#include "content/reading.h"

using namespace congbo;
using namespace congbo::content;

namespace {

constexpr std::string_view kCommonEnglish = R"(title: Kế hoạch tự soi
summary: Tóm tắt
date: 2023-04-14
updated: 2023-05-01
author: Ban biên tập
source: Văn phòng
tags: [xây dựng Đảng, tự soi]
column: xay-dung-dang
cover: anh.jpg
aliases:
  - cu/ke-hoach.html
slug: ke-hoach-76
language: en
translation_of: ke-hoach-goc
visibility: public
draft: true
about:
  - 21-kl-tw
  - ke-hoach-34#hop
fulfils: [ke-hoach-34#hop]
attachments:
  - file: ban-ky.pdf
    role: signed-copy
    label: Bản ký
    visibility: public
  - file: phu-luc.docx
    role: annex
corrections:
  - date: 2023-05-02
    text: Sửa ngày họp
)";

constexpr std::string_view kCommonVietnamese = R"(Tiêu đề: Kế hoạch tự soi
tóm tắt: Tóm tắt
ngày: 14/4/2023
ngày cập nhật: 1/5/2023
tác giả: Ban biên tập
nguồn: Văn phòng
thẻ: [xây dựng Đảng, tự soi]
chuyên mục: xay-dung-dang
ảnh bìa: anh.jpg
địa chỉ cũ:
  - cu/ke-hoach.html
đường dẫn: ke-hoach-76
ngôn ngữ: tiếng Anh
bản dịch của: ke-hoach-goc
công khai: có
bản nháp: có
nói về:
  - "@21-kl-tw"
  - ke-hoach-34#hop
thực hiện mốc: ke-hoach-34#hop
đính_kèm:
  - tệp: ban-ky.pdf
    vai trò: Bản ký
    nhãn: Bản ký
    phạm vi công khai: công khai
  - tệp: phu-luc.docx
    vai trò: phụ lục
đính chính:
  - ngày: 02/5/2023
    nội dung: Sửa ngày họp
)";

constexpr std::string_view kCommonRead = R"(title: Kế hoạch tự soi
summary: Tóm tắt
date: 2023-04-14
updated: 2023-05-01
author: Ban biên tập
source: Văn phòng
tags: xây dựng Đảng
tags: tự soi
column: xay-dung-dang
cover: anh.jpg
aliases: cu/ke-hoach.html
language: en
translation_of: ke-hoach-goc
visibility: public
draft: true
about: 21-kl-tw
about: ke-hoach-34#hop
fulfils: ke-hoach-34#hop
attachment:
  file: ban-ky.pdf
  role: #0
  label: Bản ký
  visibility: public
attachment:
  file: phu-luc.docx
  role: #1
correction:
  date: 2023-05-02
  text: Sửa ngày họp
)";

constexpr std::string_view kOfficialEnglish = R"(symbol: 76-KH/ĐU
issuer: Đảng ủy xã
place: Xã Minh Họa
status: issued
effective: 2023-04-15
expires: 2025-12-31
system: party
signatory:
  on_behalf_of: T/M ĐẢNG ỦY
  title: BÍ THƯ
  name: Họ và tên
recipients:
  - Ban Thường vụ Huyện ủy
  - Các chi bộ
audience: Cán bộ, đảng viên
in_brief: Mỗi chi bộ tự soi, tự sửa hằng năm.
questions_to: Văn phòng Đảng ủy
comments:
  until: 30/6/2023
  to: Ban Tuyên giáo
implements:
  - symbol: 21-KL/TW
    issuer: Ban Chấp hành Trung ương
    date: 2021-10-25
    title: Kết luận về xây dựng Đảng
based_on:
  - 22-QĐ/TW
  - "@quy-dinh-37"
continues: 34-KH/ĐU
reviews: [33-KH/ĐU]
amends: [32-KH/ĐU]
replaces: [31-KH/ĐU]
)";

constexpr std::string_view kOfficialVietnamese = R"(số, ký hiệu: 76-KH/ĐU
cơ quan ban hành: Đảng ủy xã
địa danh: Xã Minh Họa
trạng thái: đã ban hành
ngày hiệu lực: 15/4/2023
hết hiệu lực: 31/12/2025
hệ thống: Đảng
người ký:
  thay mặt: T/M ĐẢNG ỦY
  tiêu đề: BÍ THƯ
  tên: Họ và tên
nơi nhận:
  - Ban Thường vụ Huyện ủy
  - Các chi bộ
đối tượng: Cán bộ, đảng viên
tóm lược: Mỗi chi bộ tự soi, tự sửa hằng năm.
liên hệ giải đáp: Văn phòng Đảng ủy
lấy ý kiến:
  đến ngày: 30/6/2023
  gửi về: Ban Tuyên giáo
thực hiện:
  - ký hiệu: 21-KL/TW
    cơ quan ban hành: Ban Chấp hành Trung ương
    ngày: 25/10/2021
    tiêu đề: Kết luận về xây dựng Đảng
căn cứ:
  - 22-QĐ/TW
  - "@quy-dinh-37"
tiếp tục: 34-KH/ĐU
tổng kết: 33-KH/ĐU
sửa đổi: 32-KH/ĐU
thay thế: 31-KH/ĐU
)";

constexpr std::string_view kOfficialRead = R"(symbol: 76-KH/ĐU
issuer: Đảng ủy xã
place: Xã Minh Họa
status: #2
effective: 2023-04-15
expires: 2025-12-31
system: #1
on_behalf_of: T/M ĐẢNG ỦY
signatory title: BÍ THƯ
signatory name: Họ và tên
recipients: Ban Thường vụ Huyện ủy
recipients: Các chi bộ
audience: Cán bộ, đảng viên
in_brief: Mỗi chi bộ tự soi, tự sửa hằng năm.
questions_to: Văn phòng Đảng ủy
comments: 2023-06-30
comments to: Ban Tuyên giáo
implements: 21-KL/TW | Ban Chấp hành Trung ương | 2021-10-25 | Kết luận về xây dựng Đảng
based_on: 22-QĐ/TW
based_on: quy-dinh-37
continues: 34-KH/ĐU
reviews: 33-KH/ĐU
amends: 32-KH/ĐU
replaces: 31-KH/ĐU
)";

constexpr std::string_view kPlanEnglish = R"(period: 2022/2025
milestones:
  - id: hop
    title: Họp kiểm điểm
    type: review
    due: 20/5/2022
    units: [chi-bo-1, chi-bo-2]
    report_to: dang-uy-xa
    via: van-phong
    visibility: public
    results:
      - period: 2023
        unit: chi-bo-1
        state: partly
        done_on: 2023-12-01
        document: tin-hop
  - id: bao-cao
    title: Báo cáo
    type: report
    after:
      milestone: hop
      offset: trước hội nghị 5 ngày
    visibility: internal
  - id: hoc
    title: Học tập
    type: study
    when: 12-HD/BTGTU
duties:
  - unit: dang-uy-xa
    role: lead
    text: Chủ trì thực hiện
    section: Mục III
materials:
  - title: Sổ tay
    author: Tác giả
    publisher: Nhà xuất bản
    year: 2021
    kind: sách
    file: so-tay.pdf
    url: https://xa.example/so-tay
forms:
  - code: Mẫu 1
    title: Bản cam kết
    file: mau-1.docx
    audience: đảng viên
    points: 5
    submit_to: Chi bộ
    kept_by: Chi ủy
topics:
  - period: 2023
    title: Chuyên đề năm
    materials: [Sổ tay]
steps:
  - Chuẩn bị
  - Kiểm điểm
agendas:
  - for: Chi bộ
    parts:
      - title: Mở đầu
        items: [Chào cờ, Giới thiệu]
quota:
  - unit: mttq-xa
    collective: 2-3
    individual: 2 – 4
  - each: chi-bo
    individual: 1
)";

constexpr std::string_view kPlanVietnamese = R"(thời kỳ: 2022/2025
các mốc:
  - mã: hop
    tiêu đề: Họp kiểm điểm
    loại: tổng kết
    hạn: 20/5/2022
    đơn vị: [chi-bo-1, chi-bo-2]
    báo cáo cho: dang-uy-xa
    qua: van-phong
    công khai: có
    kết quả các kỳ:
      - kỳ: 2023
        đơn vị: chi-bo-1
        kết quả: một phần
        ngày hoàn thành: 1/12/2023
        văn bản: tin-hop
  - mã: bao-cao
    tiêu đề: Báo cáo
    loại: báo cáo
    sau mốc:
      mốc: hop
      cách: trước hội nghị 5 ngày
    công khai: nội bộ
  - mã: hoc
    tiêu đề: Học tập
    loại: học tập
    khi có: 12-HD/BTGTU
nhiệm vụ:
  - đơn vị: dang-uy-xa
    vai trò: chủ trì
    nội dung: Chủ trì thực hiện
    mục: Mục III
tài liệu:
  - tiêu đề: Sổ tay
    tác giả: Tác giả
    nhà xuất bản: Nhà xuất bản
    năm: 2021
    loại tài liệu: sách
    tệp: so-tay.pdf
    liên kết: https://xa.example/so-tay
biểu mẫu:
  - ký hiệu mẫu: Mẫu 1
    tiêu đề: Bản cam kết
    tệp: mau-1.docx
    đối tượng: đảng viên
    số ý: 5
    nộp về: Chi bộ
    nơi lưu: Chi ủy
chuyên đề:
  - kỳ: 2023
    tiêu đề: Chuyên đề năm
    tài liệu: Sổ tay
các bước:
  - Chuẩn bị
  - Kiểm điểm
trình tự:
  - dành cho: Chi bộ
    các phần:
      - tiêu đề: Mở đầu
        các nội dung: [Chào cờ, Giới thiệu]
chỉ tiêu:
  - đơn vị: mttq-xa
    tập thể: 2-3
    cá nhân: 2 – 4
  - mỗi đơn vị trong: chi-bo
    cá nhân: 1
)";

constexpr std::string_view kPlanRead = R"(period: 2022/2025
milestone:
  id: hop
  title: Họp kiểm điểm
  type: #4
  due: 20/5/2022
  units: chi-bo-1
  units: chi-bo-2
  report_to: dang-uy-xa
  via: van-phong
  visibility: public
  result:
    period: 2023
    unit: chi-bo-1
    state: #1
    done_on: 2023-12-01
    document: tin-hop
milestone:
  id: bao-cao
  title: Báo cáo
  type: #2
  after: hop
  offset: -5d
  visibility: internal
milestone:
  id: hoc
  title: Học tập
  type: #0
  when: 12-HD/BTGTU
duty:
  unit: dang-uy-xa
  role: #1
  text: Chủ trì thực hiện
  section: Mục III
material:
  title: Sổ tay
  author: Tác giả
  publisher: Nhà xuất bản
  year: 2021
  kind: sách
  file: so-tay.pdf
  url: https://xa.example/so-tay
form:
  code: Mẫu 1
  title: Bản cam kết
  file: mau-1.docx
  audience: đảng viên
  points: 5
  submit_to: Chi bộ
  kept_by: Chi ủy
topic:
  period: 2023
  title: Chuyên đề năm
  materials: Sổ tay
steps: Chuẩn bị
steps: Kiểm điểm
agenda:
  for: Chi bộ
  part:
    title: Mở đầu
    items: Chào cờ
    items: Giới thiệu
quota:
  unit: mttq-xa
  collective: 2-3
  individual: 2-4
quota:
  each: chi-bo
  individual: 1-1
)";

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (std::string_view part : parts) text += part;
  return text;
}

}  // namespace

TEST_CASE("a plan is read whole, in English keys") {
  const std::string head = "kind: plan\naddress: ke-hoach/ke-hoach-76\n";
  const DocumentPtr plan =
      read_clean("plans", joined({kCommonEnglish, kOfficialEnglish, kPlanEnglish}));
  CHECK(describe(*plan) == joined({head, kCommonRead, kOfficialRead, kPlanRead}));
  CHECK(plan->id == "bai");
}

TEST_CASE("the same plan in Vietnamese keys, values and dates is the same document") {
  const std::string english =
      describe(*read_clean("plans", joined({kCommonEnglish, kOfficialEnglish, kPlanEnglish})));
  CHECK(describe(*read_clean("plans", joined({kCommonVietnamese, kOfficialVietnamese,
                                              kPlanVietnamese}))) == english);
}

TEST_CASE("a directive has the keys of official documents and none of a plan's") {
  const std::string head = "kind: directive\naddress: van-ban/ke-hoach-76\n";
  for (const std::string& text : {joined({kCommonEnglish, kOfficialEnglish}),
                                  joined({kCommonVietnamese, kOfficialVietnamese})}) {
    CHECK(describe(*read_clean("directives", text)) == joined({head, kCommonRead, kOfficialRead}));
  }
  CHECK(front_problems("directives", "title: a\nperiod: 2023\nmilestones: []\nduties: []\n") ==
        "unknown-key 3:0+6 period|\nunknown-key 4:0+10 milestones|\nunknown-key 5:0+6 duties|");
}

TEST_CASE("blank symbol and date stay blank") {
  const DocumentPtr plan = read_clean("plans", "title: Dự thảo\nsymbol:\ndate:\nstatus: dự thảo\n");
  CHECK(plan->official->symbol == "");
  CHECK_FALSE(plan->date);
  CHECK(plan->official->status == Status::draft);
  CHECK(plan->visibility == Visibility::unset);
}

TEST_CASE("an official document knows where its symbol stands") {
  const DocumentPtr plan = read_clean("plans", "title: a\nsymbol: 76-KH/ĐU\n");
  CHECK(plan->official->symbol_place.line == 3);
  CHECK(plan->official->symbol_place.column == 8);
}

TEST_CASE("every word of a closed set is accepted in both languages") {
  const auto status = [](std::string_view word) {
    return read_clean("plans", "title: a\nstatus: " + std::string(word) + "\n")->official->status;
  };
  CHECK(status("draft") == Status::draft);
  CHECK(status("Dự thảo") == Status::draft);
  CHECK(status("ban hành") == Status::issued);
  CHECK(status("completed") == Status::completed);
  CHECK(status("hoàn thành") == Status::completed);
  CHECK(status("replaced") == Status::replaced);
  CHECK(status("đã thay thế") == Status::replaced);
  CHECK(status("withdrawn") == Status::withdrawn);
  CHECK(status("thu hồi") == Status::withdrawn);
  const auto type = [](std::string_view word) {
    return read_clean("plans", "title: a\nmilestones:\n  - id: m\n    title: b\n    due: 2023\n" +
                                   ("    type: " + std::string(word) + "\n"))
        ->plan()
        ->milestones[0]
        .type;
  };
  CHECK(type("kế hoạch") == MilestoneType::plan);
  CHECK(type("register") == MilestoneType::registration);
  CHECK(type("đăng ký") == MilestoneType::registration);
  CHECK(type("giám sát") == MilestoneType::inspection);
  CHECK(type("khen thưởng") == MilestoneType::commendation);
  CHECK(type("khác") == MilestoneType::other);
}

TEST_CASE("a milestone needs an id, a title and a time; a duty needs a unit and words") {
  CHECK(front_problems("plans",
                       "title: a\nmilestones:\n  - type: report\nduties:\n  - role: lead\n") ==
        "missing-key 4:4+1 due\nmissing-key 4:4+1 id\nmissing-key 4:4+1 title\n"
        "missing-key 6:4+1 text\nmissing-key 6:4+1 unit");
}

TEST_CASE("problems of a plan come out together, each at its value") {
  CHECK(front_problems("plans", R"(title: a
date: 30/2/2023
period: 2025/2022/2021
status: xong
milestones:
  - id: m
    title: b
    due: ???
    after:
      milestone: m2
      offset: 2023
    results:
      - state: rồi
        done_on: 1-13-2023
quota:
  - unit: a
    collective: 3-2
topics: x
)") == R"(bad-date 3:6+9 30/2/2023
bad-period 4:8+14 2025/2022/2021
unknown-choice 5:8+4 xong|status|draft (dự thảo), issued (đã ban hành), completed (đã hoàn thành), replaced (đã thay thế), withdrawn (đã thu hồi)
bad-time-phrase 9:9+3 ???
bad-offset 12:14+4 2023
unknown-choice 14:15+5 rồi|state|done (đã xong), partly (một phần), not-needed (không cần nữa)
bad-date 15:17+9 1-13-2023
bad-range 18:16+3 3-2
wrong-type 19:8+1 topics|một danh sách, mỗi mục gồm các dòng khóa: giá trị|a list whose items are lines of key: value|topics: ⏎ - …: …)");
}

TEST_CASE("a time phrase without a year takes it from the document's date") {
  const DocumentPtr plan = read_clean(
      "plans",
      "title: a\ndate: 14/4/2023\nmilestones:\n  - id: m\n    title: b\n    due: trước 20/5\n");
  const auto& due = plan->plan()->milestones[0].due;
  REQUIRE(due);
  REQUIRE(due->rule.edtf);
  CHECK(to_string(*due->rule.edtf) == "../2023-05-20");
  CHECK(due->text == "trước 20/5");
  CHECK(due->place.line == 7);
}

// “A b#c” once became the id of an element, which no link can reach.
TEST_CASE("a milestone's id is something an address can hold") {
  CHECK(front_problems("plans", R"(title: a
milestones:
  - id: "A b#c"
    title: b
    due: 2023
)") == "bad-slug 4:8+5 A b#c|a-b-c");
}
