// The one table of Vietnamese spellings of keys. Matching folds case, tone placement, dashes and
// spaces, so "Tiêu đề", "tiêu_đề" and "tiêu đề" are one; see key_form.
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
    {"comments", {"lấy ý kiến", "góp ý"}},
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
    {"units", {"các đơn vị", "đơn vị"}},
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
    {"alt", {"mô tả ảnh", "lời tả"}},
    {"caption", {"chú thích", "chú thích ảnh"}},
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
    {"label", {"nhãn", "tên tệp"}},
    {"code", {"ký hiệu mẫu", "mã mẫu"}},
    {"kind", {"loại tài liệu"}},
    {"url", {"liên kết"}},
    {"for", {"dành cho"}},
    {"each", {"mỗi đơn vị trong"}},
    {"milestone", {"mốc"}},
    {"offset", {"khoảng cách", "cách"}},
    {"values", {"các giá trị", "giá trị"}},
    {"result", {"kết quả"}},
    {"phone", {"điện thoại"}},
    {"email", {"thư điện tử"}},
    {"hours", {"giờ làm việc"}},
    {"website", {"trang mạng"}},
    {"body", {"đơn vị phụ trách", "cơ quan chủ quản"}},
    {"base_url", {"địa chỉ gốc"}},
    {"to", {"dẫn đến", "gửi về"}},
    {"columns", {"các chuyên mục"}},
    {"glossary", {"bảng chữ viết tắt"}},
    {"abbreviation", {"chữ viết tắt"}},
    {"meaning", {"nghĩa là"}},
    {"theme", {"giao diện"}},
    {"theme_options", {"tùy chọn giao diện"}},
    {"accent", {"màu nhấn"}},
    {"logo", {"biểu trưng"}},
    {"masthead", {"ảnh đầu trang"}},
    {"notice", {"thông báo"}},
    {"deadlines", {"cách tính hạn"}},
    {"before", {"trước ngày"}},
    {"link_citations", {"gắn liên kết văn bản"}},
    {"search", {"tìm kiếm"}},
    {"precompress", {"nén sẵn"}},
    {"raw_html", {"cho phép html"}},
    {"limits", {"giới hạn"}},
    {"page_rows", {"số dòng mỗi trang"}},
    {"picture", {"dung lượng ảnh"}},
    {"picture_pixels", {"số điểm ảnh"}},
    {"contacts_allowed", {"liên hệ được công khai"}},
    {"format", {"định dạng"}},
};

struct KeyForms {
  const KeyAliases* row = nullptr;
  std::vector<std::string> forms;
};

std::unordered_map<std::string_view, KeyForms> make_index() {
  std::unordered_map<std::string_view, KeyForms> index;
  for (const KeyAliases& row : kTable) {
    KeyForms& forms = index[row.key];
    forms.row = &row;
    for (std::string_view alias : row.vietnamese) forms.forms.push_back(key_form(alias));
  }
  return index;
}

const KeyForms* forms_of(std::string_view key) {
  static const std::unordered_map<std::string_view, KeyForms> kIndex = make_index();
  const auto found = kIndex.find(key);
  return found == kIndex.end() ? nullptr : &found->second;
}

}  // namespace

const std::vector<std::string_view>& aliases_of_key(std::string_view key) {
  static const std::vector<std::string_view> kNone;
  const KeyForms* forms = forms_of(key);
  return forms == nullptr ? kNone : forms->row->vietnamese;
}

std::vector<std::string_view> keys_with_aliases() {
  std::vector<std::string_view> keys;
  keys.reserve(kTable.size());
  for (const KeyAliases& row : kTable) keys.push_back(row.key);
  return keys;
}

std::string key_form(std::string_view typed) {
  std::string spaced(typed);
  // Underscores count as spaces, so that "tiêu_đề" is "tiêu đề".
  std::replace(spaced.begin(), spaced.end(), '_', ' ');
  return to_match_form(spaced);
}

bool is_alias(std::string_view form, std::string_view key) {
  const KeyForms* forms = forms_of(key);
  return forms != nullptr &&
         std::find(forms->forms.begin(), forms->forms.end(), form) != forms->forms.end();
}

}  // namespace congbo::content
