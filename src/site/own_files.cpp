// Documents' own files: what is referred to from visible places is published, nothing else is.
#include <algorithm>

#include "site/assembly.h"
#include "site/messages.h"

namespace congbo::site {
namespace {

using content::Attachment;
using content::Document;
using content::Ref;
using content::Visibility;

bool lies_in(const std::string& file, const std::string& folder) {
  return !folder.empty() && file.size() > folder.size() && file[folder.size()] == '/' &&
         file.compare(0, folder.size(), folder) == 0;
}

bool is_open(const Attachment& attachment, content::Kind kind) {
  if (attachment.visibility != Visibility::unset) {
    return attachment.visibility == Visibility::open;
  }
  return !content::is_internal_by_default(kind);
}

// The document whose folder holds `path`; null when no document owns it.
const Document* owner_among(const std::vector<content::DocumentPtr>& documents,
                            const std::string& path) {
  for (const content::DocumentPtr& document : documents) {
    if (lies_in(path, document->folder)) return document.get();
  }
  return nullptr;
}

Index visible_owner(const Assembly& assembly, const std::string& path) {
  for (Index i = 0; i < assembly.document_count(); ++i) {
    if (lies_in(path, assembly.document(i).folder)) return i;
  }
  return kNone;
}

// An attachment its document keeps back stays back however else it is referred to.
const Attachment* find_attachment(const Document& owner, const std::string& path) {
  for (const Attachment& attachment : owner.attachments) {
    if (path_from(owner.file, attachment.file.text) == path) return &attachment;
  }
  return nullptr;
}

Index publish(Assembly& assembly, Index owner, const FileEntry& file) {
  const auto known = assembly.file_index.find(file.path);
  if (known != assembly.file_index.end()) return known->second;
  const Document& document = assembly.document(owner);
  PublishedFile published;
  published.source = file.path;
  published.address = document.address + file.path.substr(document.folder.size());
  published.label = file.path.substr(file.path.rfind('/') + 1);
  published.size = file.size;
  const auto index = static_cast<Index>(assembly.site.files.size());
  assembly.file_index.emplace(file.path, index);
  assembly.site.files.push_back(std::move(published));
  return index;
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

void resolve_pictures(Assembly& assembly, Index index) {
  const Document& document = assembly.document(index);
  DocumentNode& node = assembly.site.documents[index];
  node.cover = resolve_optional(assembly, index, document.cover);
  if (const content::Broadcast* broadcast = document.broadcast()) {
    node.audio = resolve_optional(assembly, index, broadcast->audio);
  }
  if (const content::News* news = document.news()) {
    for (const Ref& picture : news->gallery) {
      const Index file = resolve_optional(assembly, index, picture);
      if (file != kNone) node.gallery.push_back(file);
    }
  }
}

void warn_unreferenced(Assembly& assembly) {
  for (const FileEntry& file : assembly.own_files) {
    if (assembly.file_index.count(file.path) > 0) continue;
    if (owner_among(assembly.held, file.path) != nullptr) continue;
    const Index owner = visible_owner(assembly, file.path);
    if (owner != kNone && find_attachment(assembly.document(owner), file.path) != nullptr) continue;
    assembly.diagnostics.report(kUnreferencedFile, file.path, {});
  }
}

}  // namespace

Index resolve_file(Assembly& assembly, Index from, const Ref& ref) {
  const std::string path = path_from(assembly.document(from).file, ref.text);
  const auto file = std::find_if(assembly.own_files.begin(), assembly.own_files.end(),
                                 [&](const FileEntry& entry) { return entry.path == path; });
  if (file == assembly.own_files.end()) {
    assembly.diagnostics.report(kMissingFile, assembly.document(from).file, ref.place, {ref.text});
    return kNone;
  }
  const Index owner = visible_owner(assembly, path);
  if (owner == kNone) {
    // Beside a held-back document: quiet. Beside no document at all: it has no address.
    if (owner_among(assembly.held, path) == nullptr) {
      assembly.diagnostics.report(kMissingFile, assembly.document(from).file, ref.place,
                                  {ref.text});
    }
    return kNone;
  }
  const Document& document = assembly.document(owner);
  const Attachment* attachment = find_attachment(document, path);
  if (attachment != nullptr && !is_open(*attachment, document.kind)) return kNone;
  return publish(assembly, owner, *file);
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
