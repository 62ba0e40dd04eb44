// What an official document stands on and what followed from it: its lineage as steps and as a
// picture, the plans that carry it out, who cites it, and its life in order of time. Computed for
// the page that shows it, from the immutable Tables; safe from any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "content/records.h"
#include "site/index.h"

namespace congbo::portal {

using site::Index;
using site::kNone;

struct Tables;

// One document of a lineage with those that carry it out. What was shown before is named `again`,
// without its children.
struct LineageStep {
  Index entry = kNone;
  bool here = false;  // the page's own document
  bool again = false;
  std::vector<LineageStep> children;
};

// The lineage as a drawing, kPictureWidth units wide: one row a document, in bands of one level;
// lines run on the left, as on a map of tram lines.
inline constexpr int kPictureWidth = 328;
struct PictureBand {
  content::UnitLevel level = content::UnitLevel::unset;
  int y = 0;  // of its words' base line
};
struct PictureLine {
  std::string text;
  int y = 0;
};
struct PictureRow {
  Index entry = kNone;
  bool here = false;
  int x = 0, y = 0;                // centre of its dot
  std::vector<PictureLine> lines;  // its label
  int meta_y = 0;                  // base line of date and state
};
struct Picture {
  int height = 0;
  int text_x = 0;
  std::vector<PictureBand> bands;
  std::vector<PictureRow> rows;
  std::vector<std::string> edges;  // each as the `d` of a path
};

struct Lineage {
  std::vector<LineageStep> steps;  // from the highest
  Picture picture;
  int count = 0;     // documents shown
  int left_out = 0;  // further ones below
};

struct LifeItem {
  Index item = kNone;           // into Site::timeline
  std::string_view label_word;  // a key of words.h; empty: what the item itself is called
};
struct LifeYear {
  int number = 0;
  bool open = false;
  std::vector<LifeItem> items;
};
struct Life {
  std::vector<LifeYear> years;  // oldest first
  int count = 0;
  int left_out = 0;  // dates too many for one page
};

struct CitingDocument {
  Index document = kNone;
  std::vector<std::string_view> sentences;
  int more = 0;  // places whose sentences are not shown
};

struct Following {
  Lineage lineage;
  std::vector<Index> plans;            // that carry it out, also by way of others; newest first
  std::vector<CitingDocument> citing;  // newest first
  Life life;
};

// Of the entry of the register `entry`. Requires: relations run in no circle, or nothing made from
// this is published; a circle makes the result poor but always ends.
Following following_of(const Tables& tables, Index entry);

// Steps of following_of, each in the file of its name.
struct Family {
  Index entry = kNone;
  std::vector<Index> above, below;  // entries, nearest first
};
Family family_of(const Tables& tables, Index entry);
Lineage lineage_of(const Tables& tables, const Family& family);
// The documents shown, none above what it carries out, and who carries out whom among them: rows of
// larger numbers only.
struct LineageRows {
  std::vector<Index> entries;
  std::vector<std::vector<std::size_t>> children;  // by row
  Index here = kNone;
};
Picture draw_lineage(const Tables& tables, const LineageRows& rows);
Life life_of(const Tables& tables, const Family& family);

}  // namespace congbo::portal
