#include "portal/picture_markup.h"

#include "base/text.h"
#include "portal/page_view.h"
#include "portal/theme.h"

namespace congbo::portal {
namespace {

void attribute(std::string& out, std::string_view name, std::string_view value) {
  out.append(" ").append(name).append("=\"");
  append_escaped_html(out, value);
  out += '"';
}

// "a-240.webp 240w, a-480.webp 480w". Blanks and commas in an address would end it.
std::string candidates(const tpl::RenderContext& context, const std::vector<PictureSize>& sizes) {
  std::string list;
  for (const PictureSize& size : sizes) {
    if (!list.empty()) list += ", ";
    for (const char c : tpl::address_from(context, size.url)) {
      if (c == ',') {
        list += "%2C";
      } else {
        list += c;
      }
    }
    list += " " + std::to_string(size.width) + "w";
  }
  return list;
}

void write_candidates(const tpl::RenderContext& context, const std::vector<PictureSize>& sizes,
                      std::string& out) {
  attribute(out, "srcset", candidates(context, sizes));
  attribute(out, "sizes", tables_of(context).theme->pictures.body_sizes);
}

void write_img(const tpl::RenderContext& context, const PublishedPicture& picture,
               std::string_view alt, std::string_view title, std::string& out) {
  const PictureSize& usual = usual_size(picture);
  const bool is_feed = !context.absolute_base.empty();
  out += "<img";
  attribute(out, "src", tpl::address_from(context, usual.url));
  if (!is_feed && picture.plain.size() > 1) write_candidates(context, picture.plain, out);
  if (usual.width > 0) {
    attribute(out, "width", std::to_string(usual.width));
    attribute(out, "height", std::to_string(usual.height));
  }
  attribute(out, "alt", alt);
  if (!title.empty()) attribute(out, "title", title);
  // Paper shows nothing of what is still to come.
  const bool is_sheet = view_of(context).kind == PageKind::sheet;
  if (!is_feed && !is_sheet) out += " loading=\"lazy\" decoding=\"async\"";
  out += '>';
}

}  // namespace

void write_picture(const tpl::RenderContext& context, const PublishedPicture& picture,
                   std::string_view alt, std::string_view title, std::string& out) {
  const bool has_choice = context.absolute_base.empty() && !picture.webp.empty();
  if (has_choice) {
    out += "<picture><source type=\"image/webp\"";
    write_candidates(context, picture.webp, out);
    out += '>';
  }
  write_img(context, picture, alt, title, out);
  if (has_choice) out += "</picture>";
}

}  // namespace congbo::portal
