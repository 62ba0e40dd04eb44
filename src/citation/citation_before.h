// What stands before a document's number: its type's word, "số", an issuer in between ("Quyết định
// của Bộ Chính trị số …"), a law's name. Pure; looks back a bounded way. Requires: NFC.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "citation/body_reader.h"
#include "citation/type_words.h"

namespace congbo::citation {

struct Before {
  std::size_t begin = 0;  // of the citation
  std::optional<TypeWordMatch> type;
  bool says_number = false;      // "số"
  bool is_across_lines = false;  // the number begins a new line
  std::optional<ReadBody> issuer;
};

// What stands before the number at `number`; nothing of it begins before `floor`.
Before read_before(std::string_view text, std::size_t number, std::size_t floor);

// The law's word that a law's number belongs to: "Luật Giao dịch điện tử số 20/2023/QH15".
std::optional<TypeWordMatch> law_before(std::string_view text, const Before& before,
                                        std::size_t floor);

// "(sau đây gọi tắt là", "(viết tắt là" before `at`.
bool is_named_before(std::string_view text, std::size_t at);

// "các", "hai", "những" before `at`: several documents follow.
bool is_plural_before(std::string_view text, std::size_t at);

}  // namespace congbo::citation
