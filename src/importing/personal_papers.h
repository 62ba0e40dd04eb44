// Papers the site keeps out because they are files on people: filled forms, lists of persons under
// discipline or pledge, minutes of meetings. Looks at one line after another; blank forms pass.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace congbo::importing {

// A family name and what goes with it, each word with a capital: "Nguyễn Văn Mẫu", "Lê B".
bool is_person_name(std::string_view words);

class PersonalPaper {
 public:
  // `with_words` counts the lines that have words, from 1.
  void look_at(std::string_view line, std::size_t index, std::size_t with_words, bool is_table);

  std::optional<std::size_t> line() const;  // that shows it is one

 private:
  void look_for_field(const std::string& words, std::size_t index);
  void look_for_title(const std::string& words, std::size_t with_words);
  void look_for_person(const std::string& words, std::size_t index, std::size_t with_words);

  std::optional<std::size_t> name_line_;    // a field for a name, filled in
  std::optional<std::size_t> person_line_;  // a person in a list, or in a title on discipline
  bool personal_title_ = false;
  bool person_fields_ = false;
  bool list_of_people_ = false;
  bool in_tail_ = false;
  std::size_t discipline_at_ = 0;  // with_words of the title's line on discipline; 0: none
};

class Minutes {
 public:
  // Whether this line, with those before it, shows the paper to be minutes.
  bool look_at(std::string_view line, std::size_t with_words);

 private:
  bool is_title(const std::string& words, std::size_t with_words);

  bool other_title_ = false;
  unsigned told_ = 0;    // bits: what only minutes tell, as it happened
  unsigned headed_ = 0;  // bits: parts that invitations have too
};

}  // namespace congbo::importing
