// site.yaml, from raw bytes as load_content gives them on: valid UTF-8 only.
#include "base/diagnostics.h"
#include "base/text.h"
#include "content/site_config.h"
#include "fuzz.h"

using namespace congbo;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  if (find_invalid_utf8(text)) return 0;
  Diagnostics diagnostics;
  const content::SiteConfig config = content::read_site_config(text, diagnostics);
  fuzz::expect_printable(diagnostics, text);
  fuzz::expect(config.base_url.empty() || config.base_url.back() == '/', "base_url ends in /");
  fuzz::expect(config.max_document_bytes > 0 && config.max_list_rows > 0, "limits are positive");
  for (const content::ColumnConfig& column : config.columns) {
    fuzz::expect(diagnostics.has_errors() || slugify(column.id) == column.id, "columns are slugs");
  }
  return 0;
}
