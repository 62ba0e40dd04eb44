"""Words the generated corpus is put together from. All names of places and people are made up."""

HAMLETS = [
    ("dong-lang", "thôn Đồng Láng"), ("bau-sen", "thôn Bàu Sen"), ("go-dua", "thôn Gò Dứa"),
    ("cau-tre", "thôn Cầu Tre"), ("suoi-mo", "thôn Suối Mơ"), ("vinh-thuan", "thôn Vĩnh Thuận"),
    ("ha-phong", "thôn Hạ Phong"), ("xom-moi", "thôn Xóm Mới"),
]
OFFICES = [  # id, name, short name, type
    ("dang-uy", "Đảng ủy xã An Khuê", "Đảng ủy xã", "party"),
    ("van-phong-dang-uy", "Văn phòng Đảng ủy xã An Khuê", "Văn phòng Đảng ủy", "party"),
    ("ban-xay-dung-dang", "Ban Xây dựng Đảng xã An Khuê", "Ban Xây dựng Đảng", "party"),
    ("ubkt", "Ủy ban Kiểm tra Đảng ủy xã An Khuê", "UBKT Đảng ủy", "party"),
    ("ubnd", "Ủy ban nhân dân xã An Khuê", "UBND xã", "state"),
    ("hdnd", "Hội đồng nhân dân xã An Khuê", "HĐND xã", "state"),
    ("mttq", "Ủy ban Mặt trận Tổ quốc xã An Khuê", "Mặt trận xã", "front"),
    ("hoi-nong-dan", "Hội Nông dân xã An Khuê", "Hội Nông dân", "union"),
    ("hoi-phu-nu", "Hội Liên hiệp Phụ nữ xã An Khuê", "Hội Phụ nữ", "union"),
    ("doan-thanh-nien", "Đoàn Thanh niên xã An Khuê", "Đoàn xã", "union"),
    ("hoi-cuu-chien-binh", "Hội Cựu chiến binh xã An Khuê", "Hội Cựu chiến binh", "union"),
    ("truyen-thanh", "Trạm Truyền thanh xã An Khuê", "Trạm Truyền thanh", "station"),
]
SERIES = [  # type word, code, suffix, issuer
    ("Nghị quyết", "NQ", "TW", "Ban Chấp hành Trung ương"),
    ("Chỉ thị", "CT", "TW", "Bộ Chính trị"),
    ("Kết luận", "KL", "TW", "Ban Bí thư"),
    ("Hướng dẫn", "HD", "BTGTW", "Ban Tuyên giáo Trung ương"),
    ("Nghị quyết", "NQ", "TU", "Tỉnh ủy"),
    ("Chương trình", "CTr", "TU", "Tỉnh ủy"),
    ("Kế hoạch", "KH", "TU", "Ban Thường vụ Tỉnh ủy"),
    ("Thông báo", "TB", "TU", "Thường trực Tỉnh ủy"),
    ("Kế hoạch", "KH", "HU", "Ban Thường vụ Huyện ủy"),
]
COLUMNS = [
    ("xay-dung-dang", "Xây dựng Đảng"), ("chinh-quyen", "Chính quyền gần dân"),
    ("nong-thon", "Nông thôn hôm nay"), ("hoc-va-lam", "Học và làm theo gương"),
    ("doi-song", "Đời sống thôn xóm"), ("van-hoa", "Văn hóa, thể thao"),
    ("an-toan", "An toàn và trật tự"), ("suc-khoe", "Sức khỏe mọi nhà"),
    ("khuyen-hoc", "Khuyến học"), ("cong-khai", "Công khai để dân biết"),
    ("doanh-san", "Làm ăn, mùa vụ"), ("hoi-dap", "Hỏi và trả lời"),
]
TAGS = [
    "nông thôn mới", "cải cách hành chính", "dân vận", "nêu gương", "chuyển đổi số", "khuyến học",
    "bảo hiểm y tế", "môi trường", "nước sạch", "đường thôn", "thủy lợi", "chăn nuôi", "lúa vụ xuân",
    "cây ăn quả", "tiết kiệm", "người cao tuổi", "trẻ em", "thanh niên", "phụ nữ", "cựu chiến binh",
    "hòa giải", "an ninh", "phòng cháy", "bão lũ", "tiêm chủng", "thư viện", "văn nghệ", "bóng chuyền",
    "nhà văn hóa", "truyền thanh", "hỗ trợ vốn", "việc làm", "hợp tác xã", "đất đai", "bầu cử",
    "đại hội", "kiểm tra", "giám sát", "sinh hoạt chi bộ", "tự soi",
]
TOPICS = [
    "thực hành tiết kiệm trong cơ quan và thôn xóm", "giữ gìn vệ sinh đường làng",
    "nâng chất lượng sinh hoạt chi bộ", "tiếp dân và trả lời kiến nghị",
    "đưa dịch vụ công trực tuyến đến từng nhà", "bảo vệ nguồn nước sinh hoạt",
    "phòng chống cháy nổ mùa khô", "chăm lo người cao tuổi sống một mình",
    "chuyển đổi giống lúa chịu hạn", "sửa chữa kênh mương nội đồng",
    "xây dựng tủ sách thôn", "vận động hiến đất mở đường", "hòa giải ngay từ cơ sở",
    "tuyên truyền bảo hiểm y tế tự nguyện", "nêu gương của cán bộ, đảng viên",
    "ứng phó bão lũ và sạt lở", "phân loại rác tại nhà", "giúp hộ nghèo có việc làm ổn định",
    "quản lý đất công ích", "kiểm tra việc chấp hành quy chế làm việc",
]
DOERS = [
    "Cấp ủy các chi bộ", "Trưởng thôn và ban công tác mặt trận", "Cán bộ phụ trách từng mảng việc",
    "Tổ công nghệ số ở thôn", "Mỗi đảng viên", "Các đoàn thể", "Bộ phận một cửa", "Nhóm nòng cốt",
    "Đại diện các hộ dân", "Thầy cô và học sinh", "Tổ hòa giải", "Ban quản lý nhà văn hóa",
]
ACTIONS = [
    "bàn bạc kỹ rồi cùng làm", "chọn việc khó nhất để gỡ trước", "ghi rõ người làm và ngày xong cho",
    "nghe dân góp ý trước khi quyết định", "rà lại danh sách cần hỗ trợ trong", "chia việc theo nhóm nhỏ để",
    "họp ngắn mỗi tuần về", "đưa lên loa truyền thanh kết quả của", "mời người có kinh nghiệm kể lại cách",
    "kiểm tra tận nơi việc", "tính lại chi phí cho", "học cách làm của xã bạn về",
]
MANNERS = [
    "để ai cũng nắm được việc của mình", "không đợi đến cuối năm mới tổng hợp",
    "lấy kết quả thật làm thước đo", "việc gì chưa xong thì nói rõ vì sao",
    "bảo đảm đúng quy định và hợp lòng dân", "ưu tiên những hộ ở xa trung tâm",
    "gắn với trách nhiệm của người đứng đầu", "có sổ theo dõi và có người kiểm lại",
    "tránh phô trương, tốn kém", "kịp trước khi bước vào vụ mới",
]
WHENS = [
    "Ngay từ đầu quý", "Sau buổi họp thôn", "Vào những ngày cuối tuần", "Trong đợt cao điểm",
    "Khi lúa đã vào chắc", "Từ kinh nghiệm năm trước", "Trước mùa mưa", "Qua sáu tháng đầu",
    "Đến hết vụ", "Nhân ngày hội đại đoàn kết",
]
COUNTS = [
    "đã có %d hộ ghi tên", "sửa xong %d mét đường", "trồng thêm %d gốc cây",
    "giải quyết %d lượt kiến nghị", "góp được %d ngày công", "mở %d buổi nói chuyện",
    "đạt %d phần trăm mức đề ra", "tiết kiệm chừng %d triệu đồng",
]
SAYINGS = [
    "Việc nhỏ mà đều tay thì thành việc lớn", "Nói trước bàn dân thì phải làm cho bằng được",
    "Có sổ sách rõ ràng, bà con hỏi là trả lời được ngay", "Đi từng nhà mới biết chỗ nào còn vướng",
    "Con cháu thấy mình làm thì tự khắc làm theo", "Một buổi xuống thôn bằng cả tuần đọc báo cáo",
]
PLAN_PARTS = [
    ("MỤC ĐÍCH, YÊU CẦU", ["Mục đích", "Yêu cầu"]),
    ("NỘI DUNG", ["Việc chung cả nhiệm kỳ", "Việc trọng tâm từng năm", "Các bước tiến hành"]),
    ("CÁCH LÀM", ["Tuyên truyền", "Kinh phí và phương tiện", "Kiểm tra, giám sát"]),
    ("TỔ CHỨC THỰC HIỆN", ["Phân công", "Chế độ báo cáo"]),
]
MILESTONES = [  # type, title, time phrase; {y} and {z} are the first and last year of the plan
    ("study", "Sinh hoạt chuyên đề về {t}", "quý II/{y}"),
    ("plan", "Chi bộ xây dựng kế hoạch {t}", "trước 20/5/{y}"),
    ("register", "Đăng ký việc làm cụ thể để {t}", "trong tháng 4/{y}"),
    ("report", "Báo cáo định kỳ việc {t}", "6 tháng một lần"),
    ("report", "Gửi báo cáo năm về {t}", "tháng 11 hằng năm, từ {y} đến {z}"),
    ("inspection", "Kiểm tra việc {t}", "hằng quý"),
    ("review", "Sơ kết, tổng kết việc {t}", "cuối quý III/{z}"),
    ("commendation", "Biểu dương điển hình trong việc {t}", "{y}-09-02"),
    ("other", "Nhắc việc {t} trên loa truyền thanh", "thường xuyên"),
]
