// Keys every kind has, and the way from a kind to its own schema.
#include <algorithm>

#include "base/text.h"
#include "content/messages.h"
#include "content/schema.h"

namespace congbo::content {
namespace {

constexpr std::size_t kBriefWords = 60;

void read_attachments(MapReader& in, Document& document) {
  static const std::vector<Choice> kRoles = {{"signed-copy", {"bản ký", "bản đã ký"}},
                                             {"annex", {"phụ lục"}},
                                             {"form", {"mẫu", "biểu mẫu"}},
                                             {"outline", {"đề cương"}},
                                             {"other", {"khác"}}};
  in.each("attachments", [&](MapReader& item) {
    Attachment attachment;
    attachment.file = item.ref("file");
    attachment.role = static_cast<Attachment::Role>(
        item.choice("role", kRoles, static_cast<std::size_t>(Attachment::Role::other)));
    attachment.label = item.text("label");
    attachment.visibility = read_visibility(item);
    document.attachments.push_back(std::move(attachment));
  });
}

void read_common(MapReader& in, Document& document) {
  document.title = in.required_text("title");
  document.summary = in.text("summary");
  document.date = in.date("date");
  document.updated = in.date("updated");
  document.author = in.text("author");
  document.source = in.text("source");
  document.tags = in.texts("tags");
  document.column = in.ref("column");
  document.cover = in.picture("cover");
  document.aliases = in.refs("aliases");
  document.translation_of = in.ref("translation_of");
  document.visibility = read_visibility(in);
  document.draft = in.boolean("draft", false);
  document.about = in.refs("about");
  document.fulfils = in.refs("fulfils");
  read_attachments(in, document);
  in.each("corrections", [&](MapReader& item) {
    document.corrections.push_back({item.date("date"), item.required_text("text")});
  });
}

// An address may be changed by `slug`; the id stays the file's name, so references keep working.
void read_slug(MapReader& in, Document& document) {
  const Ref slug = in.ref("slug");
  if (slug.empty()) return;
  if (slugify(slug.text) != slug.text) {
    in.context().diagnostics.report(kBadSlug, in.context().file, slug.place,
                                    {slug.text, slugify(slug.text)});
    return;
  }
  const std::size_t slash = document.address.rfind('/');
  document.address.erase(slash == std::string::npos ? 0 : slash + 1);
  document.address += slug.text;
}

void read_language(MapReader& in, Document& document) {
  // A broadcast's own `language` is what it is spoken in; its page stays in the folder's language.
  if (document.kind == Kind::broadcast) return;
  static const std::vector<Choice> kLanguages = {{"vi", {"tiếng việt"}}, {"en", {"tiếng anh"}}};
  const std::size_t chosen = in.choice("language", kLanguages, kLanguages.size());
  if (chosen < kLanguages.size()) document.language = kLanguages[chosen].canonical;
}

template <typename Part, void (*Read)(MapReader&, Part&)>
void read_part(MapReader& in, Document& document) {
  Read(in, document.own.emplace<Part>());
}

void read_own(MapReader& in, Document& document) {
  if (document.kind == Kind::directive || document.kind == Kind::plan) {
    read_official(in, document.official.emplace());
  }
  switch (document.kind) {
    case Kind::directive:
      return;
    case Kind::plan:
      return read_part<Plan, read_plan>(in, document);
    case Kind::news:
      return read_part<News, read_news>(in, document);
    case Kind::model:
      return read_part<Model, read_model>(in, document);
    case Kind::broadcast:
      return read_part<Broadcast, read_broadcast>(in, document);
    case Kind::bulletin:
      return read_part<Bulletin, read_bulletin>(in, document);
    case Kind::unit:
      return read_part<Unit, read_unit>(in, document);
    case Kind::event:
      return read_part<Event, read_event>(in, document);
    case Kind::page:
      return read_part<Page, read_page>(in, document);
  }
}

void check_brief(MapReader& in, const Document& document) {
  if (!document.official || document.official->in_brief.empty()) return;
  const std::string_view brief = document.official->in_brief;
  const auto words = static_cast<std::size_t>(std::count(brief.begin(), brief.end(), ' ')) + 1;
  if (words <= kBriefWords) return;
  in.context().diagnostics.report(kBriefTooLong, in.context().file, in.place_of("in_brief"),
                                  {std::to_string(words)});
}

void check_approval(MapReader& in, const Document& document) {
  const Broadcast* broadcast = document.broadcast();
  if (broadcast == nullptr || document.visibility != Visibility::open || document.draft) return;
  if (!broadcast->approved_by.empty()) return;
  in.context().diagnostics.report(kApprovalMissing, in.context().file, in.place());
}

}  // namespace

Visibility read_visibility(MapReader& in) {
  static const std::vector<Choice> kChoices = {{"public", {"công khai", "có"}},
                                               {"internal", {"nội bộ", "không"}}};
  const std::size_t chosen = in.choice("visibility", kChoices, kChoices.size());
  if (chosen == 0) return Visibility::open;
  // A word that could not be read must never open what its author meant to keep closed.
  return chosen == 1 || in.has("visibility") ? Visibility::internal : Visibility::unset;
}

void read_front_matter(const YamlNode& front_matter, std::string_view file, Document& document,
                       Diagnostics& diagnostics) {
  ReadContext context{file, diagnostics, std::nullopt};
  MapReader in(front_matter, context);
  read_common(in, document);
  context.reference = document.date;
  read_slug(in, document);
  read_language(in, document);
  read_own(in, document);
  check_brief(in, document);
  check_approval(in, document);
  in.finish();
}

}  // namespace congbo::content
