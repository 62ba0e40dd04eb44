// The one table of Vietnamese spellings of keys (design §5). Matching folds case, tone placement,
// dashes and spaces, so "Tiêu đề", "tiêu_đề" and "tiêu đề" are one; see canonical_key.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/text.h"
#include "content/map_reader.h"

namespace congbo::content {
namespace {

struct KeyAliases {
  std::string_view key;
  std::vector<std::string_view> vietnamese;
};

const std::vector<KeyAliases> kTable = {
    {"title", {"tiêu đề", "tên gọi"}},
    {"summary", {"tóm tắt"}},
    {"date", {"ngày", "ngày ban hành"}},
    {"updated", {"ngày cập nhật"}},
    {"author", {"tác giả", "người viết"}},
    {"source", {"nguồn"}},
    {"tags", {"thẻ", "từ khóa"}},
    {"column", {"chuyên mục"}},
    {"cover", {"ảnh bìa"}},
    {"aliases", {"địa chỉ cũ"}},
    {"slug", {"đường dẫn"}},
    {"language", {"ngôn ngữ"}},
    {"translation_of", {"bản dịch của"}},
    {"visibility", {"phạm vi công khai", "công khai"}},
    {"draft", {"bản nháp"}},
    {"about", {"nói về", "về việc"}},
    {"fulfils", {"thực hiện mốc", "hoàn thành mốc"}},
    {"attachments", {"tệp đính kèm", "đính kèm"}},
    {"corrections", {"đính chính"}},
    {"symbol", {"số ký hiệu", "số, ký hiệu", "ký hiệu"}},
    {"issuer", {"cơ quan ban hành", "nơi ban hành"}},
    {"place", {"địa danh", "địa điểm"}},
    {"status", {"trạng thái", "tình trạng"}},
    {"effective", {"ngày hiệu lực", "có hiệu lực"}},
    {"expires", {"hết hiệu lực"}},
    {"system", {"hệ thống"}},
    {"signatory", {"người ký"}},
    {"on_behalf_of", {"thay mặt"}},
    {"name", {"tên", "họ tên"}},
    {"recipients", {"nơi nhận"}},
    {"audience", {"đối tượng"}},
    {"in_brief", {"tóm lược", "nói ngắn gọn"}},
    {"questions_to", {"liên hệ giải đáp"}},
    {"implements", {"thực hiện", "triển khai"}},
    {"based_on", {"căn cứ"}},
    {"continues", {"tiếp tục"}},
    {"reviews", {"sơ kết, tổng kết", "tổng kết"}},
    {"amends", {"sửa đổi"}},
    {"replaces", {"thay thế"}},
    {"period", {"thời kỳ", "giai đoạn", "kỳ"}},
    {"milestones", {"mốc", "các mốc"}},
    {"id", {"mã"}},
    {"type", {"loại"}},
    {"due", {"hạn", "thời hạn", "thời gian"}},
    {"units", {"các đơn vị"}},
    {"unit", {"đơn vị"}},
    {"report_to", {"báo cáo cho"}},
    {"via", {"qua"}},
    {"after", {"sau mốc", "sau"}},
    {"when", {"khi có"}},
    {"results", {"kết quả các kỳ"}},
    {"state", {"kết quả"}},
    {"done_on", {"ngày hoàn thành"}},
    {"document", {"văn bản", "tài liệu kết quả"}},
    {"duties", {"nhiệm vụ", "phân công"}},
    {"role", {"vai trò"}},
    {"text", {"nội dung"}},
    {"section", {"mục"}},
    {"materials", {"tài liệu"}},
    {"publisher", {"nhà xuất bản"}},
    {"year", {"năm"}},
    {"file", {"tệp"}},
    {"forms", {"biểu mẫu"}},
    {"points", {"số ý"}},
    {"submit_to", {"nộp về"}},
    {"kept_by", {"nơi lưu"}},
    {"topics", {"chuyên đề"}},
    {"steps", {"các bước"}},
    {"agendas", {"chương trình nghị sự", "trình tự"}},
    {"parts", {"các phần"}},
    {"items", {"các nội dung"}},
    {"quota", {"chỉ tiêu"}},
    {"collective", {"tập thể"}},
    {"individual", {"cá nhân"}},
    {"form", {"hình thức mô hình"}},
    {"field", {"lĩnh vực"}},
    {"address", {"địa chỉ"}},
    {"registered", {"thời gian đăng ký"}},
    {"levels", {"cấp"}},
    {"baseline", {"thực trạng", "ban đầu"}},
    {"target", {"mục tiêu"}},
    {"indicators", {"chỉ số"}},
    {"evaluations", {"đánh giá"}},
    {"replaced_by", {"được thay bằng"}},
    {"consent", {"sự đồng ý"}},
    {"scope", {"phạm vi"}},
    {"until", {"đến", "đến ngày"}},
    {"from", {"từ", "từ ngày"}},
    {"gallery", {"bộ ảnh"}},
    {"related", {"liên quan"}},
    {"starts", {"bắt đầu"}},
    {"ends", {"kết thúc"}},
    {"mode", {"cách tổ chức"}},
    {"host", {"chủ trì"}},
    {"menu", {"trong thực đơn", "thực đơn"}},
    {"order", {"thứ tự"}},
    {"slot", {"khung giờ"}},
    {"duration", {"thời lượng"}},
    {"cluster", {"cụm loa"}},
    {"audio", {"tệp âm thanh"}},
    {"voice", {"giọng đọc"}},
    {"approved_by", {"người duyệt", "duyệt bởi"}},
    {"repeats", {"phát lại"}},
    {"reply_to", {"trả lời"}},
    {"issue", {"số"}},
    {"month", {"tháng"}},
    {"names", {"các tên gọi"}},
    {"short_name", {"tên tắt"}},
    {"level", {"cấp đơn vị"}},
    {"parent", {"trực thuộc"}},
    {"members", {"thành viên"}},
    {"successors", {"kế thừa bởi", "đơn vị kế thừa"}},
    {"established_by", {"thành lập theo"}},
    {"contact", {"liên hệ"}},
};

// Underscores count as spaces, so that "tiêu_đề" is "tiêu đề".
std::string key_form(std::string_view typed) {
  std::string spaced(typed);
  std::replace(spaced.begin(), spaced.end(), '_', ' ');
  return to_match_form(spaced);
}

std::unordered_map<std::string, std::string_view> make_index() {
  std::unordered_map<std::string, std::string_view> index;
  for (const KeyAliases& row : kTable) {
    for (std::string_view alias : row.vietnamese) index.emplace(key_form(alias), row.key);
  }
  return index;
}

}  // namespace

const std::vector<std::string_view>& aliases_of_key(std::string_view key) {
  static const std::vector<std::string_view> kNone;
  for (const KeyAliases& row : kTable) {
    if (row.key == key) return row.vietnamese;
  }
  return kNone;
}

std::string_view canonical_key(std::string_view typed) {
  static const std::unordered_map<std::string, std::string_view> kIndex = make_index();
  // Canonical keys are plain ASCII; only other spellings need the slower look-up.
  const auto found = kIndex.find(key_form(typed));
  return found == kIndex.end() ? typed : found->second;
}

}  // namespace congbo::content
