// Pictures in front matter: a file's path alone, or a mapping that also says what is to be seen.
#include "content/map_reader.h"
#include "content/markdown.h"
#include "content/messages.h"

namespace congbo::content {

PictureRef MapReader::read_picture(const YamlNode& node, std::string_view key) {
  PictureRef picture;
  if (node.kind == YamlNode::Kind::scalar) {
    picture.file = {node.text, node.place};
  } else if (node.kind == YamlNode::Kind::map) {
    MapReader in(node, context_);
    picture.file = in.ref("file");
    if (picture.file.empty()) {
      context_.diagnostics.report(kMissingKey, context_.file, node.place, {"file"});
    }
    picture.alt = in.text("alt");
    picture.caption = in.text("caption");
    in.finish();
  } else {
    wrong_type(node, key, "text");
  }
  picture.is_decorative = picture.alt == kDecorative;
  if (picture.is_decorative) picture.alt.clear();
  return picture;
}

PictureRef MapReader::picture(std::string_view key) {
  const YamlNode* node = take(key);
  return node == nullptr ? PictureRef{} : read_picture(*node, key);
}

std::vector<PictureRef> MapReader::pictures(std::string_view key) {
  std::vector<PictureRef> pictures;
  const YamlNode* node = take(key);
  if (node == nullptr) return pictures;
  if (node->kind != YamlNode::Kind::list) {
    pictures.push_back(read_picture(*node, key));
    return pictures;
  }
  for (const YamlNode& item : node->items) pictures.push_back(read_picture(item, key));
  return pictures;
}

}  // namespace congbo::content
