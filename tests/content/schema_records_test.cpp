// The schemas of news, models, broadcasts, bulletins, units, events and pages, in both languages.
#include <doctest/doctest.h>

#include "content/describe.h"
#include "content/reading.h"

using namespace congbo;
using namespace congbo::content;

namespace {

// Reads the same record twice and compares both with what it means.
void check_record(std::string_view folder, std::string_view english, std::string_view vietnamese,
                  std::string_view expected) {
  const std::string title = "title: Bài\n";
  CHECK(describe(*read_clean(folder, title + std::string(english))) == expected);
  CHECK(describe(*read_clean(folder, title + std::string(vietnamese))) == expected);
}

}  // namespace

TEST_CASE("news have a gallery and related documents") {
  check_record("news", "gallery: [a.jpg, b.jpg]\nrelated: [\"@76-kh-du\", tin-khac]\n",
               "bộ ảnh: [a.jpg, b.jpg]\nliên quan:\n  - 76-kh-du\n  - tin-khac\n",
               R"(kind: news
address: tin-tuc/bai
title: Bài
language: vi
gallery: a.jpg
gallery: b.jpg
related: 76-kh-du
related: tin-khac
)");
}

TEST_CASE("a picture may come with words, or be said to need none") {
  check_record("news", R"(cover:
  file: bia.jpg
  alt: Cổng làng
  caption: Ảnh của xã
gallery:
  - a.jpg
  - file: b.png
    alt: "-"
)",
               R"(ảnh bìa:
  tệp: bia.jpg
  mô tả ảnh: Cổng làng
  chú thích: Ảnh của xã
bộ ảnh:
  - a.jpg
  - tệp: b.png
    lời tả: "-"
)",
               R"(kind: news
address: tin-tuc/bai
title: Bài
cover: bia.jpg | Cổng làng | Ảnh của xã
language: vi
gallery: a.jpg
gallery: b.png | decorative
)");
}

TEST_CASE("a picture that is a mapping names its file") {
  CHECK(front_problems("news", "title: A\ncover:\n  alt: Cổng làng\n") == "missing-key 4:2+1 file");
  CHECK(front_problems("news", "title: A\ngallery:\n  - [a.jpg]\n") ==
        "wrong-type 4:4+1 gallery|một dòng chữ|one text|gallery: Kế hoạch tuyên truyền");
}

TEST_CASE("models have their form, unit, indicators, evaluations and consent") {
  check_record("models", R"(form: individual
status: active
field: Nông thôn mới
unit: thon-1
address: Thôn 1
registered: 2023-01
levels: [xã, huyện]
baseline: Chưa có
target: Ba hộ
indicators:
  - name: Số hộ
    unit: hộ
    baseline: 1
    target: 3
evaluations:
  - date: 2023-12-20
    summary: Đã làm
    result: Tốt
    values: [3]
replaced_by: mo-hinh-moi
consent:
  scope: tên, ảnh
  date: 2023-01-02
  until: 2026-01-02
)",
               R"(hình thức mô hình: cá nhân
trạng thái: đang thực hiện
lĩnh vực: Nông thôn mới
đơn vị: thon-1
địa chỉ: Thôn 1
thời gian đăng ký: 1/2023
cấp: [xã, huyện]
thực trạng: Chưa có
mục tiêu: Ba hộ
chỉ số:
  - tên: Số hộ
    đơn vị: hộ
    ban đầu: 1
    mục tiêu: 3
đánh giá:
  - ngày: 20/12/2023
    tóm tắt: Đã làm
    kết quả: Tốt
    các giá trị: 3
được thay bằng: mo-hinh-moi
sự đồng ý:
  phạm vi: tên, ảnh
  ngày: 2/1/2023
  đến: 2/1/2026
)",
               R"(kind: model
address: mo-hinh/bai
title: Bài
language: vi
form: #1
status: #1
field: Nông thôn mới
unit: thon-1
address: Thôn 1
registered: 2023-01
levels: xã
levels: huyện
baseline: Chưa có
target: Ba hộ
indicator:
  name: Số hộ
  unit: hộ
  baseline: 1
  target: 3
evaluation:
  date: 2023-12-20
  summary: Đã làm
  result: Tốt
  values: 3
replaced_by: mo-hinh-moi
consent:
  scope: tên, ảnh
  date: 2023-01-02
  until: 2026-01-02
)");
}

TEST_CASE("a model is collective and registered until it says otherwise") {
  const DocumentPtr model = read_clean("models", "title: a\n");
  CHECK(model->model()->form == Model::Form::collective);
  CHECK(model->model()->state == Model::State::registered);
  CHECK(front_problems("models", "title: a\nform: individual\n") == "consent-missing 2:0+1");
  CHECK(front_problems("models", "title: a\nform: cá nhân\nconsent:\n  date: 1/1/2023\n") ==
        "missing-key 5:2+1 scope");
}

TEST_CASE("broadcasts say what is spoken, when and who approved it") {
  check_record("broadcasts", R"(visibility: public
slot: 5:30
duration: 5 phút
cluster: Thôn 1
language: tiếng Hrê
audio: sang.mp3
voice: Phát thanh viên
approved_by: Chủ tịch UBND xã
repeats: 17:00
reply_to: Đài truyền thanh
)",
               R"(công khai: có
khung giờ: 5:30
thời lượng: 5 phút
cụm loa: Thôn 1
ngôn ngữ: tiếng Hrê
tệp âm thanh: sang.mp3
giọng đọc: Phát thanh viên
người duyệt: Chủ tịch UBND xã
phát lại: 17:00
trả lời: Đài truyền thanh
)",
               R"(kind: broadcast
address: truyen-thanh/bai
title: Bài
language: vi
visibility: public
slot: 5:30
duration: 5 phút
cluster: Thôn 1
audio language: tiếng Hrê
audio: sang.mp3
voice: Phát thanh viên
approved_by: Chủ tịch UBND xã
repeats: 17:00
reply_to: Đài truyền thanh
)");
}

TEST_CASE("only a broadcast that goes public needs approval") {
  CHECK(front_problems("broadcasts", "title: a\n") == "");
  CHECK(front_problems("broadcasts", "title: a\nvisibility: internal\n") == "");
  CHECK(front_problems("broadcasts", "title: a\nvisibility: public\ndraft: true\n") == "");
  CHECK(front_problems("broadcasts", "title: a\nvisibility: public\n") == "approval-missing 2:0+1");
}

TEST_CASE("bulletins name their issue, month and items") {
  check_record("bulletins", "issue: 4\nmonth: 4/2023\nitems: [tin-1, tin-2]\napproved_by: Bí thư\n",
               "số: 4\ntháng: 4/2023\ncác nội dung: [tin-1, tin-2]\nduyệt bởi: Bí thư\n",
               R"(kind: bulletin
address: ban-tin/bai
title: Bài
language: vi
issue: 4
month: 4/2023
items: tin-1
items: tin-2
approved_by: Bí thư
)");
}

TEST_CASE("units have names by date, place in the tree, successors and contact") {
  check_record("units", R"(names:
  - name: Đảng bộ xã
    short_name: ĐB xã
    from: 2020
    until: 2025-06-30
type: party
level: commune
parent: huyen-uy
members: [chi-bo-1]
from: 2020-01
until: 2025-06-30
successors: [dang-uy-moi]
established_by:
  - symbol: 60-NQ/TW
    date: 2025-04-12
contact:
  address: Trụ sở xã
  phone: 0239 000
  email: xa@xa.example
  hours: 7:30 – 17:00
  website: https://xa.example/
)",
               R"(các tên gọi:
  - tên: Đảng bộ xã
    tên tắt: ĐB xã
    từ: 2020
    đến: 30/6/2025
loại: Đảng
cấp đơn vị: xã
trực thuộc: huyen-uy
thành viên: [chi-bo-1]
từ ngày: 1/2020
đến ngày: 30/6/2025
kế thừa bởi: dang-uy-moi
thành lập theo:
  - ký hiệu: 60-NQ/TW
    ngày: 12/4/2025
liên hệ:
  địa chỉ: Trụ sở xã
  điện thoại: 0239 000
  thư điện tử: xa@xa.example
  giờ làm việc: 7:30 – 17:00
  trang mạng: https://xa.example/
)",
               R"(kind: unit
address: don-vi/bai
title: Bài
language: vi
name:
  name: Đảng bộ xã
  short_name: ĐB xã
  from: 2020
  until: 2025-06-30
type: #0
level: #4
parent: huyen-uy
members: chi-bo-1
from: 2020-01
until: 2025-06-30
successors: dang-uy-moi
established_by: 60-NQ/TW | 2025-04-12
contact address: Trụ sở xã
phone: 0239 000
email: xa@xa.example
hours: 7:30 – 17:00
website: https://xa.example/
)");
}

TEST_CASE("every type and level of a unit is accepted in both languages") {
  const auto unit = [](std::string_view key, std::string_view word) {
    const DocumentPtr document =
        read_clean("units", "title: a\n" + std::string(key) + ": " + std::string(word) + "\n");
    return *document->unit();
  };
  for (std::string_view word : {"state", "nhà nước", "chính quyền"}) {
    CHECK(unit("type", word).type == UnitType::state);
  }
  for (std::string_view word : {"front", "Mặt trận"}) {
    CHECK(unit("type", word).type == UnitType::front);
  }
  for (std::string_view word : {"union", "đoàn thể"}) {
    CHECK(unit("type", word).type == UnitType::union_);
  }
  for (std::string_view word : {"station", "đài truyền thanh"}) {
    CHECK(unit("type", word).type == UnitType::station);
  }
  for (std::string_view word : {"team", "tổ", "đội", "ban chỉ đạo"}) {
    CHECK(unit("type", word).type == UnitType::team);
  }
  for (std::string_view word : {"group", "nhóm", "nhóm đơn vị"}) {
    CHECK(unit("type", word).type == UnitType::group);
  }
  CHECK(unit("level", "trung ương").level == UnitLevel::centre);
  CHECK(unit("level", "tỉnh").level == UnitLevel::province);
  CHECK(unit("level", "huyện").level == UnitLevel::district);
  CHECK(unit("level", "thôn").level == UnitLevel::hamlet);
  CHECK(front_problems("units", "title: a\nfrom: 2020/2025\n") == "bad-period 3:6+9 2020/2025");
}

TEST_CASE("events have a beginning, an end, a place and a host") {
  const std::string expected = R"(kind: event
address: su-kien/bai
title: Bài
language: vi
starts: 2/9/2023
ends: 3/9/2023
place: Hội trường
mode: trực tiếp
audience: Nhân dân
host: dang-uy-xa
)";
  check_record("events",
               "starts: 2/9/2023\nends: 3/9/2023\nplace: Hội trường\nmode: trực tiếp\n"
               "host: dang-uy-xa\naudience: Nhân dân\n",
               "bắt đầu: 2/9/2023\nkết thúc: 3/9/2023\nđịa điểm: Hội trường\n"
               "cách tổ chức: trực tiếp\nchủ trì: dang-uy-xa\nđối tượng: Nhân dân\n",
               expected);
}

TEST_CASE("pages say whether they stand in the menu and where") {
  check_record("pages", "menu: true\norder: -2\n", "thực đơn: có\nthứ tự: -2\n",
               "kind: page\naddress: bai\ntitle: Bài\nlanguage: vi\nmenu: true\norder: -2\n");
  CHECK(front_problems("pages", "title: a\norder: hai\n") ==
        "wrong-type 3:7+3 order|một số|a number|order: 3");
}
