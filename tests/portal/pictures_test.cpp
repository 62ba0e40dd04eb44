// Pictures of documents: which sizes are made, how pages and feeds show them, what is refused.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "fixture.h"
#include "media/picture_cache.h"
#include "media/pixels.h"
#include "media/rendition.h"

using namespace congbo;
using namespace congbo::testing;
namespace fs = std::filesystem;

namespace {

// A smooth ramp: no size of it is like another.
media::Pixels ramp(int width, int height, int channels = 3) {
  media::Pixels pixels(width, height, channels);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      unsigned char* at = pixels.row(y) + x * channels;
      at[0] = static_cast<unsigned char>(x * 255 / width);
      at[1] = static_cast<unsigned char>(y * 255 / height);
      at[2] = 128;
      if (channels == 4) at[3] = static_cast<unsigned char>(x * 255 / width);
    }
  }
  return pixels;
}

std::string jpeg(int width, int height) {
  return *media::encode_jpeg(ramp(width, height), 85);
}

// `jpeg` as a phone writes it: turned by 90°, with a name and a place.
std::string from_phone(const std::string& jpeg) {
  const std::string exif = std::string("Exif\0\0MM\0*\0\0\0\x08", 14) +
                           std::string("\0\1\1\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0", 18) +
                           "GPS 21.02N ZQX-nha-rieng";
  const auto length = static_cast<char>(exif.size() + 2);
  return std::string(jpeg).insert(2, std::string("\xFF\xE1\0", 3) + length + exif);
}

// Fingerprints of names, so that tests do not hold them.
std::string plain(std::string text) {
  std::size_t at = 0;
  const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  while ((at = text.find('.', at)) != std::string::npos) {
    ++at;
    const std::size_t end = at + 8;
    if (end >= text.size() || text[end] != '-') continue;
    if (std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                    text.begin() + static_cast<std::ptrdiff_t>(end), is_hex)) {
      text.replace(at, 8, "H");
    }
  }
  return text;
}

PortalOptions with_news(const std::string& front, const std::string& body, const Files& files) {
  PortalOptions options;
  options.content["content/news/tin/index.md"] =
      "---\ntitle: Tin\ndate: 1/5/2023\n" + front + "---\n\n" + body + "\n";
  for (const auto& [name, bytes] : files) options.content["content/news/tin/" + name] = bytes;
  return options;
}

// The pictures among the outputs, with their sides as they are shown: "tin/a.jpg 40x30".
std::string pictures_of(const BuiltPortal& built) {
  std::string list;
  for (const auto& [path, bytes] : built.outputs) {
    const auto picture = media::inspect(bytes);
    if (!picture || !path.starts_with("tin-tuc/")) continue;
    constexpr const char* kFormats[] = {"none", "jpeg", "png", "webp", "gif", "foreign"};
    list += plain(path.substr(8)) + " " + kFormats[static_cast<int>(picture->format)] + " " +
            std::to_string(picture->width) + "x" + std::to_string(picture->height) + "\n";
  }
  return list;
}

std::string sizes_of(const std::string& name, const std::string& bytes) {
  return pictures_of(build_portal(with_news("", "![Chợ](" + name + ")", {{name, bytes}})));
}

}  // namespace

TEST_CASE("a photograph is made in the theme's widths, never wider than it is") {
  CHECK(sizes_of("a.jpg", jpeg(1600, 1200)) ==
        "tin/a.H-1200.jpg jpeg 1200x900\n"
        "tin/a.H-1200.webp webp 1200x900\n"
        "tin/a.H-240.jpg jpeg 240x180\n"
        "tin/a.H-240.webp webp 240x180\n"
        "tin/a.H-480.jpg jpeg 480x360\n"
        "tin/a.H-480.webp webp 480x360\n"
        "tin/a.H-800.jpg jpeg 800x600\n"
        "tin/a.H-800.webp webp 800x600\n"
        "tin/a.jpg jpeg 1600x1200\n");
  CHECK(sizes_of("a.jpg", jpeg(500, 250)) ==
        "tin/a.H-240.jpg jpeg 240x120\n"
        "tin/a.H-240.webp webp 240x120\n"
        "tin/a.H-500.webp webp 500x250\n"
        "tin/a.jpg jpeg 500x250\n");
  CHECK(sizes_of("a.jpg", jpeg(100, 50)) ==
        "tin/a.H-100.webp webp 100x50\n"
        "tin/a.jpg jpeg 100x50\n");
}

TEST_CASE("a picture with transparency stays PNG, a WebP stays WebP, a GIF stays as it is") {
  CHECK(sizes_of("a.png", *media::encode_png(ramp(300, 100, 4))) ==
        "tin/a.H-240.png png 240x80\n"
        "tin/a.H-240.webp webp 240x80\n"
        "tin/a.H-300.webp webp 300x100\n"
        "tin/a.png png 300x100\n");
  CHECK(sizes_of("a.webp", *media::encode_webp(ramp(300, 100), 80)) ==
        "tin/a.H-240.webp webp 240x80\n"
        "tin/a.webp webp 300x100\n");
  const std::string gif("GIF89a\1\0\1\0\x80\0\0\xFF\0\0\0\0\0\x2C\0\0\0\0\1\0\1\0\0\2\2\x44\1\0;",
                        35);
  CHECK(sizes_of("a.gif", gif) == "tin/a.gif gif 1x1\n");
}

// Programs were told the size of the file as the camera wrote it.
TEST_CASE("the size of a picture is that of what is published, and none where it is drawn anew") {
  const std::string clean = jpeg(60, 40);
  const std::string upright =
      std::string(clean).insert(2, std::string("\xFF\xFE\0\x0CNha rieng.", 14));
  const BuiltPortal built =
      build_portal(with_news("attachments:\n  - file: a.jpg\n  - file: b.jpg\n", "Lời.",
                             {{"a.jpg", upright}, {"b.jpg", from_phone(clean)}}));
  CHECK(built.problems == "");
  CHECK(built.outputs.at("tin-tuc/tin/a.jpg").size() == clean.size());
  const std::string& told = built.outputs.at("api/documents.json");
  CHECK(told.find("\"size\":" + std::to_string(clean.size())) != std::string::npos);
  CHECK(told.find("tin-tuc/tin/b.jpg") != std::string::npos);
  const std::size_t first = told.find("\"size\"");
  CHECK(told.find("\"size\"", first + 1) == std::string::npos);
}

TEST_CASE("a sheet for the printer waits for no picture, a page on a screen does") {
  PortalOptions options = with_news("", "![Chợ](a.jpg)", {{"a.jpg", jpeg(100, 50)}});
  options.content["content/bulletins/so-1.md"] =
      "---\ntitle: Số 1\nvisibility: public\ndate: 30/6/2023\nissue: 01/2023\nitems: [tin]\n---\n";
  options.templates["news.html"] = "{{ news.body }}";
  options.templates["bulletin.html"] = "{{ bulletin.sheet }}";
  options.templates["sheet.html"] =
      "{% for doc in bulletin['items'] %}{{ doc.quoted_body }}{% endfor %}";
  const BuiltPortal built = build_portal(options);
  CHECK(built.problems == "");
  const std::string tag =
      "<img src=\"../tin-tuc/tin/a.jpg\" width=\"100\" height=\"50\" alt=\"Chợ\"";
  CHECK(built.outputs.at("ban-tin/so-1-in.html").find(tag + ">") != std::string::npos);
  const std::string on_page = "<img src=\"tin/a.jpg\" width=\"100\" height=\"50\" alt=\"Chợ\"";
  CHECK(built.outputs.at("tin-tuc/tin.html").find(on_page + " loading=\"lazy\"") !=
        std::string::npos);
}

TEST_CASE("a picture that is only linked is published in its own size") {
  CHECK(pictures_of(build_portal(with_news("", "[Ảnh](a.jpg)", {{"a.jpg", jpeg(600, 300)}}))) ==
        "tin/a.jpg jpeg 600x300\n");
}

TEST_CASE("widths are the theme's to choose") {
  PortalOptions options = with_news("", "![Chợ](a.jpg)", {{"a.jpg", jpeg(600, 300)}});
  options.theme["pictures.yaml"] = "widths: [320, 160]\nbody_sizes: 50vw\n";
  options.templates["news.html"] = "{{ news.body }}";
  const BuiltPortal built = build_portal(options);
  CHECK(built.problems.empty());
  CHECK(plain(built.outputs.at("tin-tuc/tin.html")) ==
        "<p><picture><source type=\"image/webp\" srcset=\"tin/a.H-160.webp 160w, "
        "tin/a.H-320.webp 320w\" sizes=\"50vw\"><img src=\"tin/a.H-320.jpg\" "
        "srcset=\"tin/a.H-160.jpg 160w, tin/a.H-320.jpg 320w\" sizes=\"50vw\" width=\"320\" "
        "height=\"160\" alt=\"Chợ\" loading=\"lazy\" decoding=\"async\"></picture></p>\n");
}

TEST_CASE("a theme's list of widths is checked") {
  PortalOptions options;
  options.theme["pictures.yaml"] = "widths: [240, 5]\n";
  CHECK(build_portal(options).problems ==
        "themes/default/pictures.yaml:1 bad-picture-width “5” không phải bề ngang ảnh dùng được "
        "(viết nhiều nhất 8 số nguyên, mỗi số từ 32 đến 4096)\n");
  options.theme["pictures.yaml"] = "width: 240\n";
  CHECK(build_portal(options).problems.find("pictures.yaml:1 unknown-key") != std::string::npos);
}

TEST_CASE("text shows a small picture by one file and its WebP") {
  PortalOptions options =
      with_news("", "![Một \"ảnh\"](a.jpg \"Tựa\") ![-](b.webp)",
                {{"a.jpg", jpeg(100, 50)}, {"b.webp", *media::encode_webp(ramp(90, 30), 80)}});
  options.templates["news.html"] = "{{ news.body }}";
  CHECK(plain(render(options, "tin-tuc/tin.html")) ==
        "<p><picture><source type=\"image/webp\" srcset=\"tin/a.H-100.webp 100w\" sizes=\"100vw\">"
        "<img src=\"tin/a.jpg\" width=\"100\" height=\"50\" alt=\"Một &quot;ảnh&quot;\" "
        "title=\"Tựa\" loading=\"lazy\" decoding=\"async\"></picture> "
        "<img src=\"tin/b.webp\" width=\"90\" height=\"30\" alt=\"\" loading=\"lazy\" "
        "decoding=\"async\"></p>\n");
}

TEST_CASE("feeds get one absolute address of a picture") {
  const BuiltPortal built = build_portal(
      with_news("cover: {file: b.png, alt: Bìa}\n", "![Chợ](a.jpg)",
                {{"a.jpg", jpeg(1000, 500)}, {"b.png", *media::encode_png(ramp(90, 30, 4))}}));
  const std::string feed = plain(built.outputs.at("tin-tuc/feed.json"));
  CHECK(feed.find("<img src=\\\"https://xa.example/tin-tuc/tin/a.H-800.jpg\\\" width=\\\"800\\\" "
                  "height=\\\"400\\\" alt=\\\"Chợ\\\">") != std::string::npos);
  CHECK(feed.find("srcset") == std::string::npos);
  CHECK(feed.find("\"image\": \"https://xa.example/tin-tuc/tin/b.H-90.jpg\"") != std::string::npos);
}

TEST_CASE("templates see sides, sizes and words of pictures") {
  PortalOptions options = with_news(
      "cover: {file: a.jpg, alt: Bìa, caption: Ảnh của xã}\ngallery:\n"
      "  - {file: b.svg, alt: Hình}\n  - {file: a.jpg, alt: \"-\", caption: Lại}\n",
      "", {{"a.jpg", jpeg(300, 150)}, {"b.svg", "<svg/>"}});
  options.templates["news.html"] =
      "{% set image = news.cover.image %}{{ news.cover_alt }}|{{ news.cover_caption }}|"
      "{{ image.width }}x{{ image.height }}|{{ image.src }}|"
      "<img srcset=\"{% for one in image.webp %}{{ one.url }} {{ one.width }}w {{ one.height }},"
      "{% endfor %}\">|{% for one in image.plain %}{{ one.url }} {% endfor %}|"
      "{% for one in news.gallery %}{{ one.alt }}/{{ one.caption }}/{{ one.file.url }}/"
      "{% if one.file.image %}image{% endif %} {% endfor %}";
  CHECK(plain(render(options, "tin-tuc/tin.html")) ==
        "Bìa|Ảnh của xã|300x150|tin/a.jpg|"
        "<img srcset=\"tin/a.H-240.webp 240w 120,tin/a.H-300.webp 300w 150,\">|"
        "tin/a.H-240.jpg tin/a.jpg |Hình//tin/b.svg/image /Lại/tin/a.jpg/image ");
}

TEST_CASE("a photograph from a phone is turned upright and says nothing of its place") {
  const std::string told = from_phone(jpeg(300, 200));
  REQUIRE(media::inspect(told)->orientation == 6);
  PortalOptions options = with_news("cover: {file: a.jpg, alt: Bìa}\n", "![Chợ](a.jpg) [x](a.dat)",
                                    {{"a.jpg", told}, {"a.dat", told}});
  const BuiltPortal built = build_portal(options);
  CHECK(built.problems.empty());
  CHECK(pictures_of(built) ==
        "tin/a.H-200.webp webp 200x300\n"
        "tin/a.dat jpeg 300x200\n"
        "tin/a.jpg jpeg 200x300\n");
  for (const auto& [path, bytes] : built.outputs) {
    CAPTURE(path);
    CHECK(bytes.find("ZQX") == std::string::npos);
    CHECK(bytes.find("Exif") == std::string::npos);
    CHECK(bytes.find("GPS") == std::string::npos);
  }
}

TEST_CASE("names depend on what a picture holds") {
  const auto names = [](const std::string& bytes) {
    std::string list;
    for (const auto& [path, made] :
         build_portal(with_news("", "![A](a.jpg)", {{"a.jpg", bytes}})).outputs) {
      if (path.ends_with(".webp")) list += path + " ";
    }
    return list;
  };
  CHECK(names(jpeg(100, 50)) == names(jpeg(100, 50)));
  CHECK(names(jpeg(100, 50)) != names(*media::encode_jpeg(ramp(100, 50), 60)));
}

TEST_CASE("what can't be published is said where it is used") {
  const auto problems = [](const std::string& name, const std::string& bytes,
                           const std::string& config = "") {
    PortalOptions options =
        with_news("cover: {file: " + name + ", alt: Bìa}\n", "", {{name, bytes}});
    options.content["site.yaml"] = kPlainSite + config;
    return build_portal(options).problems;
  };
  CHECK(problems("a.jpg", "không phải ảnh") ==
        "content/news/tin/index.md:4 picture-damaged ảnh content/news/tin/a.jpg bị hỏng hoặc chép "
        "chưa hết (chép lại từ máy chụp; nếu vẫn mở được thì mở ra rồi lưu lại thành JPEG)\n");
  CHECK(problems("a.jpg", std::string("\0\0\0\x18", 4) + "ftypheic")
            .starts_with("content/news/tin/index.md:4 picture-format ảnh content/news/tin/a.jpg "
                         "thuộc loại HEIC, nhiều máy không xem được (mở ảnh rồi lưu"));
  CHECK(problems("a.jpg", jpeg(100, 50), "limits:\n  picture_pixels: 4999\n")
            .starts_with("content/news/tin/index.md:4 picture-too-many-pixels ảnh "
                         "content/news/tin/a.jpg có 100 × 50 điểm ảnh, quá giới hạn 4999 ("));
  CHECK(problems("a.jpg", jpeg(100, 50), "limits:\n  picture_pixels: 5000\n").empty());
  CHECK(problems("a.jpg", jpeg(100, 50), "limits:\n  picture: 100\n")
            .starts_with("content/news/tin/index.md:4 picture-too-large tệp ảnh "
                         "content/news/tin/a.jpg quá giới hạn 100 byte ("));
}

TEST_CASE("damage behind a sound header is found when the sizes are made") {
  std::string cut = jpeg(600, 400);
  cut.resize(cut.size() / 2);
  const BuiltPortal built = build_portal(with_news("", "Xem:\n\n![Chợ](a.jpg)", {{"a.jpg", cut}}));
  CHECK(built.problems.find("content/news/tin/index.md:8 picture-damaged") != std::string::npos);
  const BuiltPortal linked = build_portal(with_news("", "[Ảnh](a.jpg)", {{"a.jpg", cut}}));
  CHECK(linked.problems.find("content/news/tin/a.jpg picture-damaged") != std::string::npos);
  const BuiltPortal hidden = build_portal(with_news("", "[Ảnh](a.dat)", {{"a.dat", cut}}));
  CHECK(hidden.problems.find("content/news/tin/a.dat picture-damaged") != std::string::npos);
}

TEST_CASE("an internal document's picture leaves neither a file nor a size") {
  PortalOptions options =
      with_news("visibility: internal\n", "![Chợ](a.jpg)", {{"a.jpg", jpeg(300, 150)}});
  options.content["content/pages/trang.md"] = "---\ntitle: Trang\n---\n\n![x](../news/tin/a.jpg)\n";
  CHECK(pictures_of(build_portal(options)).empty());
}

TEST_CASE("a second build decodes nothing and gives the same bytes, on any number of threads") {
  const fs::path folder = fs::temp_directory_path() / "congbo-portal-pictures";
  fs::remove_all(folder);
  fs::create_directories(folder);
  const std::string place = (folder / ".congbo/pictures").string();
  PortalOptions options =
      with_news("cover: {file: b.jpg, alt: Bìa}\n", "![Chợ](a.jpg)",
                {{"a.jpg", jpeg(500, 300)}, {"b.jpg", from_phone(jpeg(90, 60))}});
  const Files bare = build_portal(options).outputs;
  for (const unsigned jobs : {1u, 4u}) {
    options.jobs = jobs;
    media::PictureCache cold(place, media::PictureCache::Use::read_and_write);
    options.pictures = &cold;
    CHECK(build_portal(options).outputs == bare);
    CHECK(cold.counts().found == (jobs == 1 ? 0 : 5));
    CHECK(cold.counts().missed == (jobs == 1 ? 5 : 0));
  }
  // Altered on the disk, an entry is made again.
  for (const auto& entry : fs::directory_iterator(place)) fs::resize_file(entry.path(), 80);
  media::PictureCache spoilt(place, media::PictureCache::Use::read_and_write);
  options.pictures = &spoilt;
  CHECK(build_portal(options).outputs == bare);
  CHECK(spoilt.counts().missed == 5);
  fs::remove_all(folder);
}
