// From a template object's pointer to the record it stands for.
#pragma once

#include "portal/page_view.h"

namespace congbo::portal {

inline const Index& index_of(const void* self) {
  return *static_cast<const Index*>(self);
}

inline const site::DocumentNode& node_at(const void* self, const tpl::RenderContext& context) {
  return site_of(context).documents[index_of(self)];
}
inline const content::Document& document_at(const void* self, const tpl::RenderContext& context) {
  return *node_at(self, context).document;
}
inline const DocumentFacts& facts_at(const void* self, const tpl::RenderContext& context) {
  return tables_of(context).documents[index_of(self)];
}

// A lasting pointer to `index`, for objects whose index is computed.
inline const Index& lasting(const tpl::RenderContext& context, std::size_t index) {
  return tables_of(context).numbers[index];
}

// Of a document's cover: a JPEG that every program reads, where one could be made.
inline const std::string& share_address(const Tables& tables, Index file) {
  const Index picture = tables.files[file].picture;
  if (picture == kNone || tables.pictures[picture].share.empty()) {
    return tables.site->files[file].address;
  }
  return tables.pictures[picture].share;
}

// A person's model, shown by consent: no program is to carry it further than its page.
inline bool is_of_individual(const content::Document& document) {
  const content::Model* model = document.model();
  return model != nullptr && model->form == content::Model::Form::individual;
}

// The file or unit that a Ref of some document names; kNone when none.
inline const Index& target_of(const tpl::RenderContext& context, const void* ref) {
  static constexpr Index kNothing = kNone;
  const auto& targets = tables_of(context).target_of;
  const auto found = targets.find(ref);
  return found == targets.end() ? kNothing : found->second;
}

}  // namespace congbo::portal
