// Documents' own files: attachments, pictures, sound.
#include "portal/fields.h"
#include "portal/lookups.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

const site::PublishedFile& file_at(const void* self, const RenderContext& context) {
  return site_of(context).files[index_of(self)];
}
const FileFacts& file_facts_at(const void* self, const RenderContext& context) {
  return tables_of(context).files[index_of(self)];
}

Value url(const void* self, const RenderContext& context) {
  return Value::link(file_at(self, context).address);
}
Value size(const void* self, const RenderContext& context) {
  return Value::integer(static_cast<std::int64_t>(file_at(self, context).size));
}
Value size_text(const void* self, const RenderContext& context) {
  return Value::text(words_in(context, file_facts_at(self, context).size_text));
}

Value image(const void* self, const RenderContext& context) {
  return object_at(file_facts_at(self, context).picture, kImageType);
}

std::string_view role_key(const void* self, const RenderContext& context) {
  const content::Attachment* attachment = file_facts_at(self, context).attachment;
  return attachment == nullptr ? std::string_view() : word_key(attachment->role);
}
Value role(const void* self, const RenderContext& context) {
  return Value::text(value_of(role_key(self, context)));
}
Value role_label(const void* self, const RenderContext& context) {
  return word(context, role_key(self, context));
}

}  // namespace

const ObjectType kFileType{"file",
                           {{"url", kLink, &url},
                            field<&file_at, &site::PublishedFile::label>("label"),
                            {"size", kInteger, &size},
                            {"size_text", kText, &size_text},
                            field<&file_facts_at, &FileFacts::extension>("extension"),
                            {"image", kObject<kImageType>, &image},
                            {"role", kText, &role},
                            {"role_label", kText, &role_label}}};

}  // namespace congbo::portal
