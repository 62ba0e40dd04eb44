// Drawings (SVG) of documents: how pages show them, what of them is published, what is refused.
#include <doctest/doctest.h>

#include "fixture.h"
#include "media/pixels.h"

using namespace congbo;
using namespace congbo::testing;

namespace {

const std::string kRoot = "<svg xmlns=\"http://www.w3.org/2000/svg\"";

PortalOptions with_news(const std::string& front, const std::string& body, const Files& files) {
  PortalOptions options;
  options.content["content/news/tin/index.md"] =
      "---\ntitle: Tin\ndate: 1/5/2023\n" + front + "---\n\n" + body + "\n";
  for (const auto& [name, bytes] : files) options.content["content/news/tin/" + name] = bytes;
  return options;
}

std::string problems_of(const std::string& name, const std::string& bytes,
                        const std::string& config = "") {
  PortalOptions options = with_news("cover: {file: " + name + ", alt: Bìa}\n", "", {{name, bytes}});
  options.content["site.yaml"] = kPlainSite + config;
  return build_portal(options).problems;
}

const std::string kPng = *media::encode_png(media::Pixels(4, 3, 4));

}  // namespace

TEST_CASE("text shows a drawing with the sides it says") {
  PortalOptions options = with_news("", "![Một](a.svg \"Tựa\") ![Hai](b.svg) ![Ba](c.svg)",
                                    {{"a.svg", kRoot + " width=\"2in\" height=\"1in\"/>"},
                                     {"b.svg", kRoot + " width=\"100%\" viewBox=\"0 0 960 600\"/>"},
                                     {"c.svg", kRoot + " width=\"100%\"/>"}});
  options.templates["news.html"] = "{{ news.body }}";
  CHECK(render(options, "tin-tuc/tin.html") ==
        "<p><img src=\"tin/a.svg\" width=\"192\" height=\"96\" alt=\"Một\" title=\"Tựa\" "
        "loading=\"lazy\" decoding=\"async\"> "
        "<img src=\"tin/b.svg\" width=\"960\" height=\"600\" alt=\"Hai\" loading=\"lazy\" "
        "decoding=\"async\"> "
        "<img src=\"tin/c.svg\" alt=\"Ba\" loading=\"lazy\" decoding=\"async\"></p>\n");
  const std::string feed = build_portal(options).outputs.at("tin-tuc/feed.json");
  CHECK(feed.find("<img src=\\\"https://xa.example/tin-tuc/tin/a.svg\\\" width=\\\"192\\\" "
                  "height=\\\"96\\\" alt=\\\"Một\\\"") != std::string::npos);
}

TEST_CASE("templates see the sides of a drawing and one size of it") {
  PortalOptions options =
      with_news("cover: {file: a.svg, alt: Bìa}\ngallery: [{file: b.svg, alt: Hình}]\n", "",
                {{"a.svg", kRoot + " viewBox=\"0 0 30 20\"/>"}, {"b.svg", "<svg/>"}});
  options.templates["news.html"] =
      "{% set image = news.cover.image %}{{ image.width }}x{{ image.height }}|{{ image.src }}|"
      "{{ image.webp|length }}|{% for one in image.plain %}{{ one.url }} {% endfor %}|"
      "{% set image = news.gallery[0].file.image %}{{ image.width }}x{{ image.height }}";
  CHECK(render(options, "tin-tuc/tin.html") == "30x20|tin/a.svg|0|tin/a.svg |0x0");
}

TEST_CASE("a drawing is published without what does not draw, whatever its file is called") {
  const std::string told =
      "<?xml version=\"1.0\"?><!-- ZQX --><svg xmlns:i=\"http://i.example\" "
      "i:docname=\"ZQX\"><metadata>ZQX</metadata><path d=\"M0 0\"/></svg>";
  const std::string clean = kRoot + "><path d=\"M0 0\"/></svg>\n";
  const BuiltPortal built =
      build_portal(with_news("cover: {file: a.svg, alt: Bìa}\n", "[x](b.svg) [y](c.xml)",
                             {{"a.svg", told}, {"b.svg", told}, {"c.xml", told}}));
  CHECK(built.problems.empty());
  for (const char* name : {"a.svg", "b.svg", "c.xml"}) {
    CHECK(built.outputs.at(std::string("tin-tuc/tin/") + name) == clean);
  }
  const BuiltPortal packed = build_portal(with_news("", "[x](a.xml)",
                                                    {{"a.xml",
                                                      "<svg><foreignObject>a</foreignObject>"
                                                      "</svg>"}}));
  CHECK(packed.problems.starts_with("content/news/tin/a.xml drawing-web-page "));
}

TEST_CASE("what browsers show is what a file's name says") {
  CHECK(problems_of("a.png", "<svg/>") ==
        "content/news/tin/index.md:4 picture-name tệp content/news/tin/a.png mang đuôi .png nhưng "
        "bên trong là SVG, nên trình duyệt không hiện (đổi đuôi tệp thành .svg, rồi sửa chỗ nhắc "
        "tới nó)\n");
  CHECK(problems_of("a.svg", kPng) ==
        "content/news/tin/index.md:4 picture-name tệp content/news/tin/a.svg mang đuôi .svg nhưng "
        "bên trong là PNG, nên trình duyệt không hiện (đổi đuôi tệp thành .png, rồi sửa chỗ nhắc "
        "tới nó)\n");
  CHECK(problems_of("a.svgz", "<svg/>").find("đổi đuôi tệp thành .svg") != std::string::npos);
  CHECK(problems_of("a.jpg", kPng).empty());
  CHECK(problems_of("a.svg", std::string("\0\0\0\x18", 4) + "ftypheic")
            .starts_with("content/news/tin/index.md:4 picture-format "));
}

TEST_CASE("a drawing that can't be cleaned is said where it is used") {
  const auto code_of = [](const std::string& name, const std::string& bytes) {
    const std::string problems = problems_of(name, bytes);
    constexpr std::string_view kPlace = "content/news/tin/index.md:4 ";
    const std::size_t begin = problems.find(kPlace);
    if (begin == std::string::npos) return problems;
    const std::size_t code = begin + kPlace.size();
    return problems.substr(code, problems.find(' ', code) - code);
  };
  CHECK(problems_of("a.svg", "không phải hình") ==
        "content/news/tin/index.md:4 drawing-damaged hình vẽ content/news/tin/a.svg không đọc "
        "được: không phải tệp SVG, hoặc bị hỏng (mở bằng chương trình vẽ rồi lưu lại thành SVG "
        "thường (Inkscape: Plain SVG), hoặc xuất thành PNG)\n");
  CHECK(code_of("a.svg", "<svg><g></svg>") == "drawing-damaged");
  CHECK(code_of("a.png", "<svg><g></svg>") == "drawing-damaged");
  CHECK(code_of("a.svg", "") == "drawing-damaged");
  CHECK(code_of("a.svg", "<svg>\xE9</svg>") == "drawing-encoding");
  CHECK(code_of("a.svg", "<svg><text>&nbsp;</text></svg>") == "drawing-entities");
  CHECK(code_of("a.svg", "<svg><foreignObject>a</foreignObject></svg>") == "drawing-web-page");
  CHECK(code_of("a.svg", "<svg><image href=\"data:image/png;base64,AAAA\"/></svg>") ==
        "drawing-embedded");
  std::string deep = "<svg>";
  for (int i = 0; i < 300; ++i) deep += "<g>";
  for (int i = 0; i < 300; ++i) deep += "</g>";
  CHECK(code_of("a.svg", deep + "</svg>") == "drawing-too-complex");
  CHECK(problems_of("a.svg", "<svg><path d=\"M0 0\"/></svg>", "limits:\n  picture: 20\n")
            .starts_with("content/news/tin/index.md:4 picture-too-large "));
}

TEST_CASE(
    "a picture that a drawing names outside of its file is missed where the drawing is shown") {
  const std::string told = kRoot + "><image href=\"anh.jpg\"/></svg>";
  const BuiltPortal built =
      build_portal(with_news("cover: {file: a.svg, alt: Bìa}\n", "", {{"a.svg", told}}));
  CHECK(built.problems ==
        "content/news/tin/index.md:4 drawing-lacks-pictures hình vẽ content/news/tin/a.svg gọi "
        "ảnh nằm ngoài tệp; trình duyệt không hiện ảnh ấy (nhúng ảnh vào hình rồi lưu lại "
        "(Inkscape: Extensions > Images > Embed Images))\n");
  CHECK(built.outputs.at("tin-tuc/tin/a.svg") == kRoot + "><image/></svg>\n");
}

TEST_CASE("a drawing of any width is shown, and none stands for a page where it is shared") {
  const std::string wide = kRoot + " width=\"90000\" height=\"90000\"/>";
  PortalOptions options = with_news("cover: {file: a.svg, alt: Bìa}\n", "", {{"a.svg", wide}});
  options.templates["news.html"] = "{{ page.image }}";
  const BuiltPortal built = build_portal(options);
  CHECK(built.problems.empty());
  CHECK(built.outputs.at("tin-tuc/tin.html").find("a.svg") == std::string::npos);
}
