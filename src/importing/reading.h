// A manuscript with everything that was read from it, as the steps that make a draft of it share
// it. Borrows all of its parts.
#pragma once

#include <vector>

#include "content/official_text.h"
#include "importing/assembled_text.h"
#include "importing/draft.h"
#include "importing/known_units.h"

namespace congbo::importing {

// A numbered part of the paper, with what belongs to it.
struct Part {
  std::string number, title;
  std::string path;  // "II.1.2", how people name it
  int level = 1;
  std::size_t line = 0;     // of its heading
  std::size_t end = 0;      // past its last line
  std::size_t above = 0;    // index of the part it lies in; its own index at the top
  bool is_heading = false;  // false: a numbered paragraph
};

struct Reading {
  const Manuscript& manuscript;
  const AssembledText& text;
  const content::OfficialText& official;
  const KnownUnits& units;
  std::vector<Part> parts;  // in order
  NamingContext naming;

  std::string words(TextSpan span) const;  // without Markdown's signs
  std::string words_of_line(std::size_t line) const;
  const Part* part_at(std::size_t line) const;  // the innermost one that holds the line
  std::vector<std::string> bodies_in(TextSpan span) const;
  // The bodies a paragraph opens with: "Giao Ban Tuyên giáo …", "Văn phòng Đảng ủy phối hợp …".
  std::vector<std::string> doers_in(TextSpan span) const;
  NamedUnit unit_of(const std::string& name) const;
};

std::vector<Part> find_parts(const Manuscript& manuscript, const AssembledText& text,
                             const citation::Paper& paper);

NamingContext read_naming(const content::OfficialText& official);

// The steps, each filling its fields of the draft.
void read_frame(const Reading& reading, Draft& draft);
void read_relations(const Reading& reading, Draft& draft);
void read_milestones(const Reading& reading, Draft& draft);
void read_duties(const Reading& reading, Draft& draft);
void read_materials(const Reading& reading, Draft& draft);
void read_lists(const Reading& reading, Draft& draft);

// "+ Quý I/2023: …": the time belongs to a topic and is no deadline.
bool is_topic_line(const Reading& reading, std::size_t line);

// A line that opens a list of materials, or belongs to one.
bool is_material_line(const Reading& reading, std::size_t line);

}  // namespace congbo::importing
