// Documents' own files: what is referred to from visible places is published, nothing else is.

#include "site/own_files.h"

#include <algorithm>

#include "base/text.h"
#include "site/assembly.h"
#include "site/messages.h"
#include "site/picture_words.h"

namespace congbo::site {
namespace {

using content::Attachment;
using content::Document;
using content::Ref;

struct Owner {
  bool found = false;
  Index document = kNone;  // kNone: held back
};

// The document whose folder holds `path`; of folders inside each other the innermost.
Owner owner_of(const Assembly& assembly, const std::string& path) {
  for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
       slash = path.rfind('/', slash - 1)) {
    const auto folder = assembly.owner_of_folder.find(path.substr(0, slash));
    if (folder != assembly.owner_of_folder.end()) return {true, folder->second};
  }
  return {};
}

// Some systems store “ả” as two characters; what an author types is one. The exact name wins.
const FileEntry* find_file(const Assembly& assembly, const std::string& path) {
  const auto& files = assembly.own_files;
  const auto at =
      std::lower_bound(files.begin(), files.end(), path,
                       [](const FileEntry& file, const std::string& p) { return file.path < p; });
  if (at != files.end() && at->path == path) return &*at;
  const std::string wanted = to_nfc(path);
  const auto alike = std::find_if(files.begin(), files.end(), [&](const FileEntry& file) {
    return !find_invalid_utf8(file.path) && to_nfc(file.path) == wanted;
  });
  return alike == files.end() ? nullptr : &*alike;
}

// A browser would take the rest of “Phụ lục #2.pdf” for a fragment. Letters of any language stay.
std::string link_to(std::string_view path) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string address;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte != 0x7F && std::string_view("#?%\"<>\\^`{|}").find(c) == path.npos) {
      address += c;
      continue;
    }
    address += '%';
    address += kDigits[byte >> 4U];
    address += kDigits[byte & 0xFU];
  }
  return address;
}

Index publish(Assembly& assembly, Index owner, const FileEntry& file) {
  const auto known = assembly.file_index.find(file.path);
  if (known != assembly.file_index.end()) return known->second;
  const Document& document = assembly.document(owner);
  PublishedFile published;
  published.source = file.path;
  published.path = document.address + file.path.substr(document.folder.size());
  published.address = link_to(published.path);
  published.label = file.path.substr(file.path.rfind('/') + 1);
  published.size = file.size;
  const auto index = static_cast<Index>(assembly.site.files.size());
  assembly.file_index.emplace(file.path, index);
  assembly.site.files.push_back(std::move(published));
  return index;
}

// Whoever hears the page instead of seeing it meets nothing where a picture has no words.
void check_words(Assembly& assembly, Index index, const content::PictureRef& picture) {
  if (picture.is_decorative) return;
  const std::string& source = assembly.document(index).file;
  const Ref& file = picture.file;
  if (picture.alt.empty()) {
    assembly.diagnostics.report(kPictureWithoutWords, source, file.place, {file.text});
  } else if (say_nothing(picture.alt, file.text)) {
    assembly.diagnostics.report(kPictureWordsSayNothing, source, file.place,
                                {file.text, picture.alt});
  }
}

bool is_held(const Assembly& assembly, const std::string& path) {
  const Owner owner = owner_of(assembly, path);
  return assembly.held_parts.count(held_file_key(path)) > 0 ||
         (owner.found && owner.document == kNone);
}

Index resolve_optional(Assembly& assembly, Index from, const Ref& ref) {
  return ref.empty() ? kNone : resolve_file(assembly, from, ref);
}

void resolve_attachments(Assembly& assembly, Index index) {
  const Document& document = assembly.document(index);
  for (const Attachment& attachment : document.attachments) {
    const Index file = resolve_optional(assembly, index, attachment.file);
    if (file == kNone) continue;
    if (!attachment.label.empty()) assembly.site.files[file].label = attachment.label;
    assembly.site.documents[index].attachments.push_back(file);
  }
}

void resolve_plan_files(Assembly& assembly, Index index) {
  const content::Plan* plan = assembly.document(index).plan();
  if (plan == nullptr) return;
  for (const content::Material& material : plan->materials) {
    resolve_optional(assembly, index, material.file);
  }
  for (const content::Form& form : plan->forms) resolve_optional(assembly, index, form.file);
}

Index resolve_shown(Assembly& assembly, Index from, const Ref& ref) {
  return ref.empty() ? kNone : resolve_picture(assembly, from, ref);
}

void resolve_pictures(Assembly& assembly, Index index) {
  const Document& document = assembly.document(index);
  DocumentNode& node = assembly.site.documents[index];
  node.cover = resolve_shown(assembly, index, document.cover.file);
  if (node.cover != kNone) check_words(assembly, index, document.cover);
  if (const content::Broadcast* broadcast = document.broadcast()) {
    node.audio = resolve_optional(assembly, index, broadcast->audio);
  }
  if (const content::News* news = document.news()) {
    for (const content::PictureRef& picture : news->gallery) {
      const Index file = resolve_shown(assembly, index, picture.file);
      if (file == kNone) continue;
      node.gallery.push_back({file, &picture});
      check_words(assembly, index, picture);
    }
  }
}

void warn_unreferenced(Assembly& assembly) {
  for (const FileEntry& file : assembly.own_files) {
    const Owner owner = owner_of(assembly, file.path);
    const bool held = owner.found && owner.document == kNone;
    if (held || assembly.file_index.count(file.path) > 0) continue;
    if (assembly.held_parts.count(held_file_key(file.path)) > 0) continue;
    assembly.diagnostics.report(kUnreferencedFile, file.path, {});
  }
}

}  // namespace

Index resolve_file(Assembly& assembly, Index from, const Ref& ref) {
  const std::string path = path_from(assembly.document(from).file, ref.text);
  // An attachment its document keeps back stays back however else it is referred to.
  if (assembly.held_parts.count(held_file_key(path)) > 0) return kNone;
  const Owner owner = owner_of(assembly, path);
  const FileEntry* file = find_file(assembly, path);
  // Beside a held-back document: quiet. Beside no document at all: it would have no address.
  if (file != nullptr && owner.found) {
    return owner.document == kNone ? kNone : publish(assembly, owner.document, *file);
  }
  assembly.diagnostics.report(kMissingFile, assembly.document(from).file, ref.place, {ref.text});
  return kNone;
}

Index resolve_picture(Assembly& assembly, Index from, const Ref& ref) {
  const Index file = resolve_file(assembly, from, ref);
  const std::string path = path_from(assembly.document(from).file, ref.text);
  if (file == kNone && find_file(assembly, path) != nullptr && is_held(assembly, path)) {
    assembly.diagnostics.report(kHeldBackPicture, assembly.document(from).file, ref.place,
                                {ref.text});
  }
  return file;
}

void resolve_files(Assembly& assembly) {
  for (Index i = 0; i < assembly.document_count(); ++i) {
    resolve_attachments(assembly, i);
    resolve_plan_files(assembly, i);
    resolve_pictures(assembly, i);
  }
  warn_unreferenced(assembly);
}

}  // namespace congbo::site
