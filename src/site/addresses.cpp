// Ids and addresses: each belongs to one document. Redirects from old addresses.
#include <algorithm>

#include "base/text.h"
#include "site/assembly.h"
#include "site/messages.h"

namespace congbo::site {
namespace {

using content::Document;

// Ids must differ among held-back documents too: a reference must not change its meaning on the day
// a document is made public.
void index_ids(Assembly& assembly) {
  std::unordered_map<std::string, const Document*> owners;
  const auto claim = [&](const Document& document) {
    const auto [found, fresh] = owners.emplace(document.id, &document);
    if (!fresh) {
      assembly.diagnostics.report(kDuplicateId, document.file, {},
                                  {document.id, found->second->file});
    }
    return fresh;
  };
  for (Index i = 0; i < assembly.document_count(); ++i) {
    const Document& document = assembly.document(i);
    assembly.by_file.emplace(document.file, i);
    if (claim(document)) assembly.by_id.emplace(document.id, i);
  }
  for (const content::DocumentPtr& document : assembly.held) claim(*document);
}

using Owners = std::unordered_map<std::string, const Document*>;

Owners claim_addresses(Assembly& assembly) {
  Owners owners;
  for (Index i = 0; i < assembly.document_count(); ++i) {
    const Document& document = assembly.document(i);
    const auto [found, fresh] = owners.emplace(document.address + ".html", &document);
    if (fresh) continue;
    assembly.diagnostics.report(
        kDuplicateAddress, document.file, {},
        {document.address + ".html", found->second->file, document.id + "-2"});
  }
  return owners;
}

bool is_site_address(std::string_view address) {
  if (address.empty() || address.front() == '/') return false;
  for (std::string_view part : split(address, '/')) {
    std::string_view name = part;
    if (name.size() > 5 && name.substr(name.size() - 5) == ".html") name.remove_suffix(5);
    if (name.empty() || slugify(name) != name) return false;
  }
  return true;
}

void add_redirect(Assembly& assembly, const Document& document, const content::Ref& alias,
                  Owners& owners) {
  std::string from = alias.text.substr(alias.text.rfind('/', 0) == 0 ? 1 : 0);
  if (!is_site_address(from)) {
    assembly.diagnostics.report(kBadRedirect, document.file, alias.place, {alias.text});
    return;
  }
  if (from.size() < 5 || from.substr(from.size() - 5) != ".html") from += ".html";
  const auto [found, fresh] = owners.emplace(from, &document);
  if (!fresh) {
    assembly.diagnostics.report(kDuplicateRedirect, document.file, alias.place,
                                {from, found->second->file});
    return;
  }
  assembly.site.redirects.push_back(
      {std::move(from), document.address + ".html", document.file, alias.place});
}

}  // namespace

void index_addresses(Assembly& assembly) {
  index_ids(assembly);
  Owners owners = claim_addresses(assembly);
  for (Index i = 0; i < assembly.document_count(); ++i) {
    const Document& document = assembly.document(i);
    for (const content::Ref& alias : document.aliases) {
      add_redirect(assembly, document, alias, owners);
    }
  }
  std::sort(assembly.site.redirects.begin(), assembly.site.redirects.end(),
            [](const Redirect& a, const Redirect& b) { return a.from < b.from; });
}

}  // namespace congbo::site
