// A Document: one Markdown file with front matter, read, typed and from then on unchanged.
// Owned by shared_ptr<const Document>; safe to read from any thread.
#pragma once

#include <memory>
#include <variant>

#include "content/markdown.h"
#include "content/official.h"
#include "content/plan.h"
#include "content/records.h"

namespace congbo::content {

enum class Kind { directive, plan, news, model, broadcast, bulletin, unit, event, page };
inline constexpr int kKindCount = 9;

struct Document {
  Kind kind = Kind::page;
  std::string file;     // "content/plans/2023/76-kh-du/index.md", relative to the site folder
  std::string folder;   // where its own files lie: "content/plans/2023/76-kh-du"; empty when the
                        // document is a single file
  std::string id;       // the slug of its file or folder name: what references say
  std::string address;  // "ke-hoach/2023/76-kh-du" (page: + ".html", own files: + "/")

  std::string title, summary, author, source, language;
  std::optional<Date> date, updated;
  std::vector<std::string> tags;
  Ref column, translation_of;
  PictureRef cover;
  std::vector<Ref> aliases;
  Visibility visibility = Visibility::unset;
  bool draft = false;
  std::vector<Ref> about, fulfils;
  std::vector<Attachment> attachments;
  std::vector<Correction> corrections;

  std::optional<Official> official;  // directive and plan
  std::variant<std::monostate, Plan, News, Model, Broadcast, Bulletin, Unit, Event, Page> own;

  Body body;
  std::vector<Heading> headings;
  std::string plain_text;

  const Plan* plan() const { return std::get_if<Plan>(&own); }
  const News* news() const { return std::get_if<News>(&own); }
  const Model* model() const { return std::get_if<Model>(&own); }
  const Broadcast* broadcast() const { return std::get_if<Broadcast>(&own); }
  const Bulletin* bulletin() const { return std::get_if<Bulletin>(&own); }
  const Unit* unit() const { return std::get_if<Unit>(&own); }
  const Event* event() const { return std::get_if<Event>(&own); }
  const Page* page() const { return std::get_if<Page>(&own); }
};

using DocumentPtr = std::shared_ptr<const Document>;

// "plan" for Kind::plan; "plans" its folder; "ke-hoach" its section in addresses ("" for pages).
std::string_view kind_name(Kind kind);
std::string_view kind_folder(Kind kind);
std::string_view kind_section(Kind kind);

// True when the kind is internal until its file says `visibility: public` (design §5).
bool is_internal_by_default(Kind kind);

}  // namespace congbo::content
