// Who may be seen. The one place where visibility is decided (design §8).
#include "site/assembly.h"

namespace congbo::site {
namespace {

using content::Document;
using content::Visibility;

// An individual appears only while their own consent lasts.
bool lacks_consent(const Document& document, const Date& as_of) {
  const content::Model* model = document.model();
  if (model == nullptr || model->form != content::Model::Form::individual) return false;
  if (!model->consent) return true;
  return model->consent->until && *model->consent->until < as_of;
}

bool is_visible(const Document& document, const AssembleOptions& options) {
  if (document.draft && !options.drafts) return false;
  if (document.visibility == Visibility::internal) return false;
  if (document.visibility == Visibility::unset && content::is_internal_by_default(document.kind)) {
    return false;
  }
  return !lacks_consent(document, options.as_of);
}

void remember_held(const Document& document, Assembly& assembly) {
  assembly.held_names.emplace(document.id, true);
  assembly.held_names.emplace(document.file, true);
  if (!document.official || document.official->symbol.empty()) return;
  assembly.held_by_key.emplace(citation::symbol_key(document.official->symbol),
                               HeldIdentity{document.official->issuer, document.date});
}

}  // namespace

void separate_held_back(content::Content content, Assembly& assembly) {
  assembly.site.config = std::move(content.config);
  assembly.own_files = std::move(content.files);
  for (content::DocumentPtr& document : content.documents) {
    if (!is_visible(*document, assembly.options)) {
      remember_held(*document, assembly);
      assembly.held.push_back(std::move(document));
      continue;
    }
    DocumentNode node;
    node.document = std::move(document);
    assembly.site.documents.push_back(std::move(node));
  }
}

}  // namespace congbo::site
