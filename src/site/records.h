// Documents, the timeline, groups, files and redirects of a Site. Pure data; every Index refers to
// a vector of the same Site.
#pragma once

#include <memory>

#include "content/document.h"
#include "content/site_config.h"
#include "site/index.h"

namespace congbo::site {

// Where a slot of a body leads. An empty address: the words stay plain text.
struct SlotTarget {
  std::string address;  // path from the site's root with fragment, or an absolute URL
  Index entry = kNone;  // the register entry it names, if any
  Index file = kNone;   // the own file it leads to, into Site::files
};

struct GalleryPicture {
  Index file = kNone;                          // into Site::files
  const content::PictureRef* words = nullptr;  // owned by the document
};

// One visible document with what resolution found out about it.
struct DocumentNode {
  std::shared_ptr<const content::Document> document;
  Index entry = kNone;            // official documents
  Index unit = kNone;             // kind unit
  Index issuer_unit = kNone;      // official documents whose issuer is a unit of this site
  std::vector<SlotTarget> slots;  // parallel to document->body.slots
  std::vector<Index> relations;   // relations that go out from here
  std::vector<Index> milestones;  // plans: into Site::milestones
  std::vector<Index> about;       // documents this one is about
  std::vector<Index> about_milestones;
  std::vector<Index> fulfils;    // milestones this one is the doing of
  std::vector<Index> backlinks;  // documents that speak about this one, newest first
  std::vector<Index> related;    // news: related; bulletin: items
  std::vector<GalleryPicture> gallery;
  std::vector<Index> attachments;  // into Site::files, visible ones only
  Index cover = kNone;             // into Site::files
  Index audio = kNone;
  Index replaced_by = kNone;   // models
  Index subject_unit = kNone;  // models: their unit; events: their host
  Index translation = kNone;   // the same page in the other language
};

enum class TimelineKind {
  milestone,
  issued,
  news,
  model,
  evaluation,
  broadcast,
  bulletin,
  event,
  review  // of a model, two years after its registration
};

struct TimelineItem {
  TimelineKind kind = TimelineKind::news;
  Date first;
  Date last;
  EdtfDate period;  // how the date is named: a day, a month, a quarter …
  Index document = kNone;
  Index milestone = kNone;  // milestones
  std::uint32_t occurrence = 0;
};

// A column or a tag with its documents, newest first.
struct Group {
  std::string id;  // slug
  std::string title;
  const content::ColumnConfig* column = nullptr;  // columns; owned by Site::config
  std::vector<Index> documents;
};

struct PublishedFile {
  std::string source;  // in the site folder
  std::string path;    // in the output
  std::string
      address;  // what links say: the path, with the signs that mean something in links as %23
  std::string label;
  std::uintmax_t size = 0;  // bytes
};

struct Redirect {
  std::string from;  // "old/page.html"
  std::string to;    // "new/page.html"
  std::string file;  // of the document whose aliases name it
  Place place;       // there
};

}  // namespace congbo::site
