// Drawings: what draws is kept, byte for byte as expected here; nothing else leaves.
#include <doctest/doctest.h>
#include <zlib.h>

#include <string>

#include "fixture.h"
#include "media/data_address.h"
#include "media/picture.h"

namespace {

using namespace congbo::media;
using namespace congbo::testing;

constexpr const char* kProblems[] = {"damaged",  "foreign",  "too many pixels", "no memory",
                                     "packed",   "encoding", "entities",        "too complex",
                                     "web page", "embedded"};

std::string cleaned(std::string_view bytes) {
  const auto clean = without_metadata(bytes);
  if (!clean) return kProblems[static_cast<int>(clean.error())];
  CHECK(without_metadata(*clean).value() == *clean);
  // What is refused is known beforehand.
  CHECK(inspect(bytes).has_value());
  return *clean;
}

const std::string kRoot = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
const std::string kLinkedRoot = kRoot + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

// What is left of `inside`, within the root.
std::string left_of(const std::string& inside) {
  std::string clean = cleaned(kLinkedRoot + ">" + inside + "</svg>");
  for (const std::string& root : {kLinkedRoot, kRoot}) {
    if (!clean.starts_with(root)) continue;
    clean.erase(0, root.size());
    return clean.starts_with("/>") ? "" : clean.substr(1, clean.size() - 8);
  }
  return clean;
}

std::string sides(const std::string& attributes) {
  const auto picture = inspect(kRoot + " " + attributes + "/>");
  if (!picture) return "refused";
  return std::to_string(picture->width) + "x" + std::to_string(picture->height);
}

std::string packed(const std::string& bytes) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
  std::string in = bytes;
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string repeated(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

TEST_CASE("a drawing as Inkscape saves it loses names, folders, comments and the program's data") {
  const std::string secret(kSecret);
  const std::string told =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!-- Created by " + secret +
      " -->\n<svg width=\"210mm\" height=\"297mm\" viewBox=\"0 0 210 297\" version=\"1.1\" "
      "id=\"svg5\" inkscape:version=\"1.2 (" +
      secret + ")\" sodipodi:docname=\"" + secret +
      ".svg\" inkscape:export-filename=\"C:\\Users\\" + secret +
      "\\a.png\" "
      "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" "
      "xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" "
      "xmlns=\"http://www.w3.org/2000/svg\" xmlns:svg=\"http://www.w3.org/2000/svg\" "
      "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n  <title>" +
      secret + "</title>\n  <desc>" + secret +
      "</desc>\n  <sodipodi:namedview id=\"namedview7\" "
      "pagecolor=\"#ffffff\"><inkscape:grid/><svg:g><svg:text>" +
      secret +
      "</svg:text></svg:g></sodipodi:namedview>\n  <metadata><rdf:RDF><dc:creator "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" +
      secret +
      "</dc:creator></rdf:RDF></metadata>\n  <defs id=\"defs2\"/>\n  <g inkscape:label=\"" +
      secret + "\" inkscape:groupmode=\"layer\" id=\"layer1\" data-name=\"" + secret +
      "\" author=\"" + secret + "\">" + secret + "<?app " + secret + "?><rect id=\"" + secret +
      "\" class=\"" + secret + "\" style=\"fill:#ff0000;-inkscape-stroke:" + secret +
      ";stroke:none\" x=\"1\" y=\"2\" width=\"3\" height=\"4\" rdf:about=\"" + secret + "\"/><!--" +
      secret + "--></g>\n</svg>\n" + "<!-- " + secret + " -->";
  CHECK(cleaned(told) ==
        kRoot +
            " width=\"210mm\" height=\"297mm\" viewBox=\"0 0 210 297\">"
            "<defs/><g><rect style=\"fill:#ff0000;stroke:none\" x=\"1\" y=\"2\" width=\"3\" "
            "height=\"4\"/></g></svg>\n");
}

TEST_CASE("shapes, text, gradients, filters and animations stay as they are") {
  const std::string drawn =
      "<defs><linearGradient id=\"mau\" gradientUnits=\"userSpaceOnUse\"><stop offset=\"0\" "
      "stop-color=\"#fff\"/></linearGradient><filter id=\"bong\"><feGaussianBlur "
      "in=\"SourceAlpha\" "
      "stdDeviation=\"2\"/></filter></defs><path fill=\"url(#mau)\" filter=\"url(#bong)\" "
      "d=\"M0 0L10 10Z\"/><text xml:space=\"preserve\" x=\"1\">  Ấp <tspan font-weight=\"bold\">"
      "văn hóa</tspan> &amp; &lt;xóm&gt;\n</text><circle r=\"5\"><animate attributeName=\"r\" "
      "values=\"5;6\" dur=\"1s\"/></circle><switch><g systemLanguage=\"vi\"/></switch>";
  CHECK(left_of(drawn) == drawn);
}

TEST_CASE("white space and stray words outside of texts go, within them they stay") {
  CHECK(left_of("\n  <g>\n    <path/> ZQX\n  </g>\n") == "<g><path/></g>");
  CHECK(left_of("<text>\n a <tspan>b</tspan> <a>c </a></text>") ==
        "<text>\n a <tspan>b</tspan> <a>c </a></text>");
  CHECK(left_of("<text><![CDATA[a < b]]><title>ZQX</title></text>") == "<text>a &lt; b</text>");
}

TEST_CASE("scripts and what would start them are left out") {
  CHECK(left_of("<script>alert(1)</script><script href=\"a.js\"/>"
                "<rect onclick=\"a()\" onload=\"b()\" width=\"1\"/>") == "<rect width=\"1\"/>");
  CHECK(left_of("<a href=\"javascript:alert(1)\"><path/></a>"
                "<a xlink:href=\" java&#10;script:x\"/>") == "<a><path/></a><a/>");
  CHECK(left_of("<a><set attributeName=\"href\" to=\"javascript:x\"/>"
                "<animate attributeName=\"xlink:href\" values=\"https://x.example\"/>"
                "<set attributeName=\"onclick\" to=\"x()\"/>"
                "<set attributeName=\"fill\" to=\"red\"/></a>") ==
        "<a><set attributeName=\"fill\" to=\"red\"/></a>");
}

TEST_CASE("nothing leads out of the file") {
  CHECK(left_of("<use xlink:href=\"#a\"/><use href=\"#b\"/><use href=\"b.svg#a\"/>"
                "<image href=\"https://x.example/a.png\"/><image xlink:href=\"file:///C:/a.png\"/>"
                "<use href=\"data:image/svg+xml,x#a\"/>") ==
        "<use xlink:href=\"#a\"/><use href=\"#b\"/><use/><image/><image/><use/>");
  CHECK(
      left_of("<path fill=\"url(https://x.example/a#b)\" mask=\"URL( 'a.svg#b' )\" "
              "clip-path=\"u\\72l(//x.example)\" filter=\"url(&quot;#a&quot;) blur(1px)\"/>") ==
      "<path fill=\"url(#)\" mask=\"url(#)\" clip-path=\"url(#)\" filter=\"url(#a) blur(1px)\"/>");
  CHECK(left_of(
            "<path style=\"fill:url(a.svg#b) red;cursor:url( https://x.example/\\)a ),auto\"/>") ==
        "<path style=\"fill:url(#) red;cursor:url(#),auto\"/>");
}

TEST_CASE("a drawing that names pictures outside says so, for they were never shown") {
  const auto lacks = [](const std::string& inside) {
    return inspect(kLinkedRoot + ">" + inside + "</svg>").value().lacks_pictures;
  };
  CHECK(lacks("<g><image xlink:href=\"../anh.jpg\"/></g>"));
  CHECK(lacks("<image href=\"https://x.example/a.png\"/>"));
  CHECK_FALSE(lacks("<image href=\"" + data_address("image/jpeg", jpeg(8, 4)) + "\"/>"));
  CHECK_FALSE(lacks("<image href=\"\"/><use href=\"#a\"/><a href=\"https://x.example\"/>"));
}

TEST_CASE("a style sheet keeps its rules and loses comments, imports and addresses outside") {
  const auto style = [](const std::string& css) {
    const std::string left = left_of("<style>" + css + "</style>");
    return left == "embedded" || left == "<style/>" ? left : left.substr(7, left.size() - 15);
  };
  CHECK(style("/* ZQX */\n.a{fill:red}/* ZQX */ .b { fill : url( \"#c\" ) }\n") ==
        ".a{fill:red} .b { fill : url(#c) }");
  CHECK(
      style("@charset 'utf-8';@import url(https://x.example/a.css);@import 'b;.css' screen;.a{}") ==
      ".a{}");
  CHECK(style("@\\69mport 'x';@IMPORT /* ; */ 'y';.a{}") == ".a{}");
  CHECK(style("@import 'x'") == "<style/>");
  CHECK(style("@media (min-width:9px){.a{-inkscape-font:'x;y';fill:red}.b{-inkscape-x:1}}") ==
        "@media (min-width:9px){.a{fill:red}.b{}}");
  CHECK(style("@font-face{font-family:A;src:url(a.woff) format('woff')}") ==
        "@font-face{font-family:A;src:url(#) format('woff')}");
  CHECK(style("@font-face{font-family:A;src:url(data:font/woff2;base64,d09GMg==)}") == "embedded");
  CHECK(style(".a{background:image-set('https://x.example/a.png' 1x)}") == "embedded");
  CHECK(style(".a{fill:\"url(x)/*\"}") == ".a{fill:\"url(x)/*\"}");
  // A part that goes doesn't let what stood around it grow together.
  CHECK(style(".a{fill:u/**/rl(https://x.example)}") == ".a{fill:u/**/rl(https://x.example)}");
  CHECK(style("@im@import x;port 'y';.a{}") == "@im/**/port 'y';.a{}");
  // Browsers end a string with its line, and an address that is never closed with the file.
  CHECK(style(".a{fill:'x\n;cursor:url(https://x.example)}") == ".a{fill:'x\n;cursor:url(#)}");
  // To CSS this blank is a letter.
  CHECK(style("\u00A0/* ZQX */.a{}") == "\u00A0/**/.a{}");
  CHECK(style(".a{fill:url(#\\7 x\\FFFE)}") == ".a{fill:url(#\uFFFDx\uFFFD)}");
  CHECK(style(".a{fill:red}/*ZQX") == ".a{fill:red}");
  CHECK(style(".a{fill:url(https://x.example") == ".a{fill:url(#)");
  CHECK(style("<![CDATA[.a>.b{fill:red}]]>") == ".a&gt;.b{fill:red}");
}

TEST_CASE("ids and classes stay where something refers to them") {
  CHECK(left_of("<g id=\"Nguyen-Van-A\"/><g id=\"a\" class=\"b\"/><use href=\"#a\"/>") ==
        "<g/><g id=\"a\"/><use href=\"#a\"/>");
  CHECK(left_of("<g id=\"d\"/><g id=\"b\" class=\"c\"/><style>#b .c{fill:red}</style>") ==
        "<g/><g id=\"b\" class=\"c\"/><style>#b .c{fill:red}</style>");
  CHECK(left_of("<g id=\"lớp 1\"/><use href=\"#l%E1%BB%9Bp%201\"/>") ==
        "<g id=\"lớp 1\"/><use href=\"#l%E1%BB%9Bp%201\"/>");
  CHECK(left_of("<g id=\"a-1\"/><g id=\"b\"/><set attributeName=\"r\" begin=\"1s; a\\-1.end\"/>") ==
        "<g id=\"a-1\"/><g/><set attributeName=\"r\" begin=\"1s; a\\-1.end\"/>");
  CHECK(left_of("<g id=\"a\"/><style>[id]{fill:red}</style>") ==
        "<g id=\"a\"/><style>[id]{fill:red}</style>");
  // What refers to it is itself left out.
  CHECK(left_of("<g id=\"a\"/><metadata><use href=\"#a\"/></metadata>") == "<g/>");
  CHECK(left_of("<g id=\"a\"/><set attributeName=\"onload\" begin=\"a.click\"/>") == "<g/>");
}

TEST_CASE("names are understood whatever their prefixes are") {
  CHECK(cleaned("<v:svg xmlns:v=\"http://www.w3.org/2000/svg\" "
                "xmlns:l=\"http://www.w3.org/1999/xlink\"><v:use l:href=\"#a\" l:title=\"ZQX\"/>"
                "<use/></v:svg>") == kLinkedRoot + "><use xlink:href=\"#a\"/><use/></svg>\n");
  CHECK(cleaned("<svg xmlns=\"http://www.w3.org/2000/svg\"><g xmlns=\"http://x.example\"><path/>"
                "</g><path/></svg>") == kRoot + "><path/></svg>\n");
  // Copied from a web page, where none is needed.
  CHECK(cleaned("<svg viewBox='0 0 1 1'><path/></svg>") ==
        kRoot + " viewBox=\"0 0 1 1\"><path/></svg>\n");
  CHECK(cleaned("<svg xmlns=\"http://x.example\"/>") == "damaged");
}

TEST_CASE("a photograph inside a drawing loses where it was taken") {
  const std::string plain = jpeg(8, 4);
  const std::string told =
      with_segments(plain, jpeg_segment(0xE1, std::string("Exif\0\0", 6) + exif(1, false)));
  REQUIRE(told.find(kSecret) != std::string::npos);
  const std::string clean = data_address("image/jpeg", plain);
  CHECK(left_of("<image width=\"8\" xlink:href=\"" + data_address("image/png", told) + "\"/>") ==
        "<image width=\"8\" xlink:href=\"" + clean + "\"/>");
  std::string broken = data_address("image/jpeg", told);
  broken.insert(60, "\n  ");
  CHECK(left_of("<image href=\" " + broken + "\"/>") == "<image href=\"" + clean + "\"/>");
  CHECK(left_of("<style>.a{mask:url(\"" + data_address("image/jpeg", told) + "\")}</style>") ==
        "<style>.a{mask:url(" + clean + ")}</style>");
}

TEST_CASE("a photograph inside that lies on its side is turned upright") {
  const std::string address = data_address("image/jpeg", jpeg(16, 8, 6));
  const std::string left = left_of("<image href=\"" + address + "\"/>");
  REQUIRE(left.size() > 20);
  const auto file = file_in(left.substr(13, left.size() - 16));
  REQUIRE(file);
  const auto picture = inspect(*file);
  REQUIRE(picture);
  CHECK(picture->orientation == 1);
  CHECK(picture->width == 8);
  CHECK(picture->height == 16);
}

TEST_CASE("a drawing inside a drawing is cleaned likewise, one inside that is refused") {
  const std::string inner = "<svg><title>ZQX</title><path/></svg>";
  const std::string clean = kRoot + "><path/></svg>\n";
  const std::string left = "<image href=\"" + data_address("image/svg+xml", clean) + "\"/>";
  CHECK(left_of("<image href=\"" + data_address("image/svg+xml", inner) + "\"/>") == left);
  CHECK(left_of("<image href=\"data:image/svg+xml;utf8,%3Csvg>&lt;path/>&lt;/svg>\"/>") == left);
  const std::string two =
      "<svg><image href=\"" + data_address("image/svg+xml", inner) + "\"/></svg>";
  CHECK(left_of("<image href=\"" + data_address("image/svg+xml", two) + "\"/>") == "embedded");
}

TEST_CASE("a picture inside that can't be cleaned is refused") {
  const std::string cut = jpeg(8, 4).substr(0, 40);
  for (const std::string& file : {cut, std::string("\0\0\0\x18", 4) + "ftypheic",
                                  std::string("ZQX"), std::string("%PDF-1.7")}) {
    CHECK(left_of("<image href=\"" + data_address("image/jpeg", file) + "\"/>") == "embedded");
  }
  CHECK(left_of("<image href=\"data:image/png;base64,a*b\"/>") == "embedded");
  CHECK(left_of("<image href=\"data:image/png\"/>") == "embedded");
}

TEST_CASE("parts of a web page are refused where browsers would show them") {
  CHECK(left_of("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">a</p></foreignObject>") ==
        "web page");
  CHECK(left_of("<switch><foreignObject requiredFeatures=\"http://www.w3.org/TR/SVG11/feature"
                "#Extensibility\"><p/></foreignObject><text>a</text></switch>") == "web page");
  CHECK(left_of("<switch><foreignObject requiredExtensions=\"http://ns.adobe.com/"
                "AdobeIllustrator/10.0/\"><p>ZQX</p></foreignObject><g/></switch>") ==
        "<switch><g/></switch>");
}

TEST_CASE("abbreviations of a file's own are written out, as old Illustrator declares them") {
  CHECK(
      cleaned("<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
              "\"svg11.dtd\" [\n<!-- <!ENTITY mau \"blue\"> -->"
              "<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">\n<!ENTITY mau 'r&#101;d'>\n"
              "<!ENTITY ns_ai \"http://ns.adobe.com/AdobeIllustrator/10.0/\">\n]>\n"
              "<svg xmlns=\"&ns_svg;\" xmlns:i=\"&ns_ai;\" i:viewOrigin=\"1\">"
              "<path fill=\"&mau;\"/><text>&#x41;&quot;&amp;mau;</text><i:pgf>ZQX</i:pgf></svg>") ==
      kRoot + "><path fill=\"red\"/><text>A\"&amp;mau;</text></svg>\n");
}

TEST_CASE("abbreviations that grow, read files or are not declared are refused") {
  const auto with = [](const std::string& declared, const std::string& text) {
    return cleaned("<!DOCTYPE svg [" + declared + "]><svg><text>" + text + "</text></svg>");
  };
  std::string laughs = "<!ENTITY a0 \"ha\">";
  for (int i = 1; i < 30; ++i) {
    const std::string before = "&a" + std::to_string(i - 1) + ";";
    laughs += "<!ENTITY a" + std::to_string(i) + " \"" + before + before + "\">";
  }
  CHECK(with(laughs, "&a29;") == "entities");
  CHECK(with("<!ENTITY a SYSTEM \"file:///etc/passwd\">", "&a;") == "entities");
  CHECK(with("<!ENTITY a \"<path/>\">", "&a;") == "entities");
  CHECK(with("<!ENTITY a \"&#38;amp;\">", "&a;") == "entities");
  CHECK(with("", "&nbsp;") == "entities");
  CHECK(with("<!ENTITY a \"" + std::string(1024, 'x') + "\">", repeated("&a;", 65)) == "entities");
  CHECK(with("<!ENTITY a \"x\">", repeated("&a;", 65)) ==
        kRoot + "><text>" + std::string(65, 'x') + "</text></svg>\n");
  CHECK(with("", "a & b") == "damaged");
  CHECK(with("", "&#0;") == "damaged");
}

TEST_CASE("no depth or number of parts reaches the stack") {
  CHECK(cleaned("<svg>" + repeated("<g>", 100000) + repeated("</g>", 100000) + "</svg>") ==
        "too complex");
  CHECK(cleaned("<svg>" + repeated("<metadata>", 100000) + repeated("</metadata>", 100000) +
                "<path/></svg>") == kRoot + "><path/></svg>\n");
  CHECK(left_of(repeated("<g>", 254) + "<path/>" + repeated("</g>", 254)) ==
        repeated("<g>", 254) + "<path/>" + repeated("</g>", 254));
  CHECK(cleaned("<svg>" + repeated("<g/>", 500000) + "</svg>") == "too complex");
  CHECK(cleaned("<svg " + repeated("a='' ", 1500001) + "/>") == "too complex");
  const std::string path(1000000, 'M');
  CHECK(left_of("<path d=\"" + path + "\"/>") == "<path d=\"" + path + "\"/>");
}

TEST_CASE("what is no whole XML is damaged") {
  CHECK(cleaned("<svg><g></svg>") == "damaged");
  CHECK(cleaned("<svg><g>") == "damaged");
  CHECK(cleaned("<svg fill=red/>") == "damaged");
  CHECK(cleaned("<svg>\x01</svg>") == "damaged");
  CHECK(cleaned("<svg>\xEF\xBF\xBF</svg>") == "damaged");
  // Of an attribute that is written twice browsers would show nothing.
  CHECK(cleaned("<svg><g fill='red' fill='blue'/></svg>") == kRoot + "><g fill=\"red\"/></svg>\n");
}

TEST_CASE("a drawing must be UTF-8 and not packed") {
  const std::string plain = "<svg><text>Ấp</text></svg>";
  CHECK(cleaned("\xEF\xBB\xBF" + plain) == kRoot + "><text>Ấp</text></svg>\n");
  CHECK(cleaned("<?xml version='1.0' encoding='UTF-8'?>" + plain) ==
        kRoot + "><text>Ấp</text></svg>\n");
  CHECK(cleaned("<?xml version='1.0' encoding='windows-1258'?>" + plain) == "encoding");
  CHECK(cleaned("<?xml version='1.0' encoding='iso-8859-1'?><svg/>") == kRoot + "/>\n");
  CHECK(cleaned("<svg><text>\xC2\xE9</text></svg>") == "encoding");
  std::string little = "\xFF\xFE", big = "\xFE\xFF";
  for (const char c : std::string("<?xml version='1.0'?><svg/>")) {
    little.append(1, c).append(1, '\0');
    big.append(1, '\0').append(1, c);
  }
  CHECK(cleaned(little) == "encoding");
  CHECK(cleaned(big) == "encoding");
  CHECK(cleaned(little.substr(2)) == "encoding");
  CHECK(cleaned(packed(plain)) == "packed");
}

TEST_CASE("drawings are told by their root, whatever they are called") {
  CHECK(format_of("\xEF\xBB\xBF\n<?xml version='1.0'?><!-- <html> --><!DOCTYPE svg [<!ENTITY a "
                  "'>'>]>\n<svg>") == Format::svg);
  CHECK(format_of("<!DOCTYPE html><html><svg/></html>") == Format::none);
  CHECK(format_of("<svgs/>") == Format::none);
  CHECK(format_of("# <svg/>") == Format::none);
  CHECK(format_of("<!--") == Format::none);
  CHECK(format_of(packed("một đoạn")) == Format::none);
  CHECK(format_of("\x1F\x8B\x08") == Format::none);
}

TEST_CASE("sides come from the root's lengths, else from its view box") {
  CHECK(sides("width='120' height='80px'") == "120x80");
  CHECK(sides("width='25.4mm' height='2.54cm'") == "96x96");
  CHECK(sides("width='1in' height=' 72pt '") == "96x96");
  CHECK(sides("width='6pc' height='101.6Q'") == "96x96");
  CHECK(sides("width='100%' height='100%' viewBox='0 0 300,200'") == "300x200");
  CHECK(sides("viewBox='-5 -5 12.4 0.2'") == "12x1");
  CHECK(sides("width='50' viewBox='0 0 300 200'") == "50x33");
  CHECK(sides("height='50em' width='3e1' viewBox='0 0 1 2'") == "30x60");
  CHECK(sides("height='10' viewBox='0 0 3 2'") == "15x10");
  CHECK(sides("width='50'") == "0x0");
  CHECK(sides("width='0' height='-5'") == "0x0");
  CHECK(sides("viewBox='0 0 0 10'") == "0x0");
  CHECK(sides("viewBox='0 0 nan inf'") == "0x0");
  CHECK(sides("") == "0x0");
  CHECK(sides("width='1000000' height='500000'") == "100000x50000");
}

}  // namespace
