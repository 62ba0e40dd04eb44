#include "check/messages.h"

#include <doctest/doctest.h>

#include <set>

#include "base/text.h"

using namespace congbo;

namespace {

bool has_field(std::string_view text, char digit) {
  return text.find(std::string{'{', digit, '}'}) != text.npos;
}

}  // namespace

TEST_CASE("no message of this room stops publication; each has both languages and a hint") {
  for (const Message* message : check::kAllMessages) {
    CAPTURE(message->code);
    CHECK(message->severity != Severity::error);
    CHECK(slugify(message->code) == message->code);
    for (const std::string_view text :
         {message->vi, message->en, message->hint_vi, message->hint_en}) {
      CHECK_FALSE(text.empty());
    }
    for (char digit = '0'; digit <= '9'; ++digit) {
      CHECK(has_field(message->hint_vi, digit) == has_field(message->hint_en, digit));
    }
  }
}
