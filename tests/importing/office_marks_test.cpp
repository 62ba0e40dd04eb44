#include "importing/office_marks.h"

#include <doctest/doctest.h>

#include "importing/missed_text.h"
#include "importing/zip_file.h"

using namespace congbo::importing;

namespace {

std::string number(std::size_t value, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i, value >>= 8) out += static_cast<char>(value & 0xFF);
  return out;
}

// A zip file of stored entries.
std::string zip(const std::vector<std::pair<std::string, std::string>>& files) {
  std::string out;
  std::string contents;
  for (const auto& [name, bytes] : files) {
    const std::string sizes = number(bytes.size(), 4) + number(bytes.size(), 4);
    contents += std::string("PK\x01\x02") + number(0, 16 - 4) + number(0, 4) + sizes +
                number(name.size(), 2) + number(0, 12) + number(out.size(), 4) + name;
    out += std::string("PK\x03\x04") + number(0, 14) + sizes + number(name.size(), 2) +
           number(0, 2) + name + bytes;
  }
  const std::size_t at = out.size();
  return out + contents + "PK\x05\x06" + number(0, 4) + number(files.size(), 2) +
         number(files.size(), 2) + number(contents.size(), 4) + number(at, 4) + number(0, 2);
}

std::string docx(const std::string& body, const std::string& name = "",
                 const std::string& xml = "") {
  std::vector<std::pair<std::string, std::string>> files = {
      {"word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>"}};
  if (!name.empty()) files.emplace_back(name, xml);
  return zip(files);
}

std::string shown(const OfficeMarks& marks) {
  return std::string(marks.readable ? "" : "hỏng ") + (marks.has_comments ? "bình " : "") +
         (marks.has_changes ? "sửa " : "") + (marks.has_hidden ? "ẩn " : "") +
         (marks.has_notes ? "chú " : "") + marks.secrecy;
}

std::string p(const std::string& text) {
  return "<w:p w:id=\"1\"><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

}  // namespace

TEST_CASE("entries of a zip file are read, damaged ones are not") {
  const std::string file = zip({{"a.txt", "một"}, {"b.txt", ""}});
  const auto entries = zip_entries(file);
  REQUIRE(entries.size() == 2);
  CHECK(read_zip_entry(file, entries[0], 100) == "một");
  CHECK(read_zip_entry(file, entries[0], 2) == std::nullopt);
  CHECK(zip_entries("PK").empty());
  CHECK(zip_entries(file.substr(0, file.size() - 30)).empty());
  ZipEntry beyond = entries[0];
  beyond.local_header = 4000000000U;
  CHECK(read_zip_entry(file, beyond, 100) == std::nullopt);
  beyond = entries[0];
  beyond.packed_size = 4000000000U;
  CHECK(read_zip_entry(file, beyond, 5000000000U) == std::nullopt);
}

TEST_CASE("comments and tracked changes of Word are found wherever they stand") {
  CHECK(shown(find_office_marks(docx(p("a")), OfficeFormat::docx)) == "");
  CHECK(shown(find_office_marks(docx("<w:ins w:id=\"1\">" + p("a") + "</w:ins>"),
                                OfficeFormat::docx)) == "sửa ");
  CHECK(shown(find_office_marks(docx("<w:moveFrom/>"), OfficeFormat::docx)) == "sửa ");
  CHECK(shown(find_office_marks(docx("<w:insideH/><w:delInstrText/>"), OfficeFormat::docx)) == "");
  CHECK(
      shown(find_office_marks(docx("", "word/comments.xml", "<w:comments><w:comment w:id=\"0\"/>"),
                              OfficeFormat::docx)) == "bình ");
  CHECK(shown(find_office_marks(docx("", "word/comments.xml", "<w:comments></w:comments>"),
                                OfficeFormat::docx)) == "");
  CHECK(shown(find_office_marks(docx("", "word/footnotes.xml", "<w:del >"), OfficeFormat::docx)) ==
        "sửa ");
}

TEST_CASE("a secrecy mark in a header or a text box is found, in prose it is not") {
  CHECK(shown(find_office_marks(docx(p("a"), "word/header1.xml", p("TUYỆT MẬT")),
                                OfficeFormat::docx)) == "TUYỆT MẬT");
  CHECK(shown(find_office_marks(docx("<w:p><w:txbxContent>" + p("MẬT") + "</w:txbxContent></w:p>"),
                                OfficeFormat::docx)) == "MẬT");
  CHECK(shown(find_office_marks(docx(p("BẢO MẬT THÔNG TIN")), OfficeFormat::docx)) == "");
}

TEST_CASE("OpenDocument and RTF are looked into too") {
  const auto odt = [](const std::string& body) { return zip({{"content.xml", body}}); };
  CHECK(shown(find_office_marks(odt("<text:p>a</text:p>"), OfficeFormat::odt)) == "");
  CHECK(shown(find_office_marks(odt("<text:tracked-changes><text:changed-region x"),
                                OfficeFormat::odt)) == "sửa ");
  CHECK(shown(find_office_marks(odt("<office:annotation>"), OfficeFormat::odt)) == "bình ");
  CHECK(shown(find_office_marks("{\\rtf1 a\\revised b}", OfficeFormat::rtf)) == "sửa ");
  CHECK(shown(find_office_marks("{\\rtf1{\\*\\annotation x}\\footnote}", OfficeFormat::rtf)) ==
        "bình chú ");
  CHECK(shown(find_office_marks("{\\rtf1 \\\\revised \\revisedx}", OfficeFormat::rtf)) == "");
}

TEST_CASE("files that are not what they are called are told apart") {
  CHECK(shown(find_office_marks("chữ", OfficeFormat::docx)) == "hỏng ");
  CHECK(shown(find_office_marks("chữ", OfficeFormat::rtf)) == "hỏng ");
  CHECK(shown(find_office_marks(zip({{"a", "b"}}), OfficeFormat::odt)) == "hỏng ");
}

TEST_CASE("stand-ins of RTF letters are escaped, as many as \\uc says") {
  CHECK(with_plain_stand_ins_escaped("m\\u7897?t") == "m\\u7897\\'3ft");
  CHECK(with_plain_stand_ins_escaped("m\\u7897 ?t") == "m\\u7897 \\'3ft");
  CHECK(with_plain_stand_ins_escaped("m\\u7897\\'3ft") == "m\\u7897\\'3ft");
  CHECK(with_plain_stand_ins_escaped("{\\uc0 m\\u7897 t}\\u7897?t") ==
        "{\\uc0 m\\u7897 t}\\u7897\\'3ft");
  CHECK(with_plain_stand_ins_escaped("\\uc2\\u-12?? \\ul x\\") == "\\uc2\\u-12\\'3f\\'3f \\ul x\\");
}

TEST_CASE("paragraphs that the converter dropped are found") {
  Manuscript manuscript;
  manuscript.lines.resize(2);
  manuscript.lines[0].text = "**Điều** một";
  manuscript.lines[1].text = "Điều hai";
  const std::string file = docx(p("Điều một") + "<w:p/>" + p("1.") +
                                "<w:p><w:r><w:t>Điều </w:t></w:r><w:t>hai</w:t>"
                                "<w:txbxContent>" +
                                p("Khung &amp; chữ") + p("Khung &amp; chữ") +
                                "</w:txbxContent></w:p><w:instrText>PAGE</w:instrText>");
  CHECK(find_missed_text(file, OfficeFormat::docx, manuscript) ==
        std::vector<std::string>{"Khung & chữ"});
  CHECK(find_missed_text(zip({{"content.xml",
                               "<text:p>Điều<text:s/>một</text:p><text:p>Mất<text:span>rồi"
                               "</text:span></text:p>"}}),
                         OfficeFormat::odt, manuscript) == std::vector<std::string>{"Mấtrồi"});
}

TEST_CASE("hidden words came in unseen") {
  const auto run = [](const std::string& vanish, const std::string& text) {
    return "<w:p><w:r><w:rPr>" + vanish + "</w:rPr>" + text + "</w:r></w:p>";
  };
  const auto marks = [](const std::string& body) {
    return shown(find_office_marks(docx(body), OfficeFormat::docx));
  };
  CHECK(marks(run("<w:vanish/>", "<w:t>giấu</w:t>")) == "ẩn ");
  CHECK(marks(run("<w:vanish w:val=\"true\"/>", "<w:t xml:space=\"preserve\">giấu</w:t>")) ==
        "ẩn ");
  CHECK(marks(run("<w:vanish w:val=\"0\"/>", "<w:t>a</w:t>")) == "");
  CHECK(marks(run("<w:vanish/>", "<w:instrText>XE</w:instrText>")) == "");
  CHECK(marks("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>") == "");
  CHECK(shown(find_office_marks(R"({\rtf1 a{\v b}})", OfficeFormat::rtf)) == "ẩn ");
  CHECK(shown(find_office_marks(R"({\rtf1 a\v0 b\viewkind4})", OfficeFormat::rtf)) == "");
  CHECK(shown(find_office_marks(
            zip({{"content.xml",
                  "<style:text-properties text:display=\"none\"/><text:p>a</text:p>"}}),
            OfficeFormat::odt)) == "ẩn ");
}

TEST_CASE("a stamp of secrecy behind a tab of the letterhead was passed over") {
  const std::string line = "<w:p><w:r><w:t>ĐẢNG ỦY XÃ A</w:t><w:tab/><w:t>MẬT</w:t></w:r></w:p>";
  CHECK(shown(find_office_marks(docx(line), OfficeFormat::docx)) == "ĐẢNG ỦY XÃ A\tMẬT");
}
