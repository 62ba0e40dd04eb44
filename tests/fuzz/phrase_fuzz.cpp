// Time phrases: what is understood can be said, expanded to dates and written for calendars.
#include "base/message.h"
#include "base/text.h"
#include "fuzz.h"
#include "schedule/expand.h"

using namespace congbo;
using namespace congbo::schedule;

namespace {

constexpr std::size_t kLimit = 300;

void expect_words(const TimeRule& rule) {
  for (const bool inclusive : {false, true}) {
    for (const Language language : {Language::vi, Language::en}) {
      const std::string words = describe(rule, language, inclusive);
      fuzz::expect(!words.empty(), "an understood phrase has words");
      fuzz::expect(!find_invalid_utf8(words), "a description is valid UTF-8");
    }
  }
}

void expect_edtf(const TimeRule& rule) {
  if (!rule.edtf) return;
  const std::optional<Edtf> read = parse_edtf(to_string(*rule.edtf));
  fuzz::expect(read && *read == *rule.edtf, "a rule's EDTF reads back as itself");
}

void expect_rrule(const TimeRule& rule) {
  const std::string text = to_rrule(rule, Date{2025, 12, 31});
  fuzz::expect(text.empty() || text.substr(0, 5) == "FREQ=", "a recurrence rule begins with FREQ");
  fuzz::expect(text.empty() || rule.recurs != Recurs::none, "only repetitions have one");
}

void expect_dates(const TimeRule& rule, const Frame& frame) {
  const Expansion expansion = expand(rule, frame, kLimit);
  fuzz::expect(expansion.occurrences.size() <= kLimit, "an expansion is bounded");
  const Occurrence* before = nullptr;
  for (const Occurrence& occurrence : expansion.occurrences) {
    fuzz::expect(is_valid(occurrence.first) && is_valid(occurrence.last), "dates are real days");
    fuzz::expect(occurrence.first <= occurrence.last, "an occurrence ends after it began");
    fuzz::expect(before == nullptr || before->last <= occurrence.last, "occurrences are in order");
    fuzz::expect(before == nullptr || before->period != occurrence.period, "periods are distinct");
    before = &occurrence;
    if (rule.recurs == Recurs::none) continue;
    fuzz::expect(!frame.first || occurrence.last >= *frame.first, "nothing precedes the frame");
    fuzz::expect(!frame.last || occurrence.first <= *frame.last, "nothing follows the frame");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view phrase = fuzz::text_of(data, size);
  for (const std::optional<Date> reference :
       {std::optional<Date>(), std::optional<Date>(Date{2023, 4, 14})}) {
    const std::optional<TimeRule> rule = parse_time_phrase(phrase, reference);
    if (!rule) continue;
    fuzz::expect(!find_invalid_utf8(phrase), "only valid UTF-8 is understood");
    fuzz::expect(parse_time_phrase(to_nfc(phrase), reference) == rule, "NFC changes no meaning");
    expect_words(*rule);
    expect_edtf(*rule);
    expect_rrule(*rule);
    expect_dates(*rule, {});
    expect_dates(*rule, {Date{2022, 1, 15}, Date{2025, 12, 31}, Date{2024, 2, 29}, true});
    expect_dates(*rule, {std::nullopt, Date{2025, 12, 31}, Date{1, 1, 1}, false});
    expect_dates(*rule, {Date{2022, 1, 1}, std::nullopt, Date{9999, 12, 31}, false});
  }
  return 0;
}
