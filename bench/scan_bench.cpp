// How fast the scanners of running text read, beside what reading cannot beat (a copy) and beside a
// regular expression of the same symbols (PCRE2, when its library was found). Processor time of one
// thread.
//
// usage: bench_scan PATH...     files, or folders of .md and .txt files, each file one text
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include "citation/bodies.h"
#include "citation/citation.h"
#include "citation/paper.h"
#include "content/official_text.h"
#include "schedule/scanner.h"

#ifdef CONGBO_BENCH_PCRE2
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#endif

namespace {

using Texts = std::vector<std::string>;
using Reader = std::function<std::size_t(const std::string&)>;

constexpr int kRounds = 5;

std::size_t bytes_of(const Texts& texts) {
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  return bytes;
}

// Prints the best round's speed and what the reader counted in it.
void measure(const char* name, const Texts& texts, const Reader& read) {
  double best = 1e9;
  std::size_t found = 0;
  for (int round = 0; round < kRounds; ++round) {
    const std::clock_t start = std::clock();
    found = 0;
    for (const std::string& text : texts) found += read(text);
    const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    best = std::min(best, took);
  }
  const double megabytes = static_cast<double>(bytes_of(texts)) / 1e6;
  std::printf("%-28s %9.1f MB/s  %8.1f ms  %9zu found\n", name, megabytes / best, best * 1e3,
              found);
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Texts load(int count, char** paths) {
  Texts texts;
  for (int i = 1; i < count; ++i) {
    if (!std::filesystem::is_directory(paths[i])) {
      texts.push_back(read_file(paths[i]));
      continue;
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(paths[i])) {
      const std::string ending = entry.path().extension().string();
      if (ending == ".md" || ending == ".txt") texts.push_back(read_file(entry.path()));
    }
  }
  return texts;
}

#ifdef CONGBO_BENCH_PCRE2
// Symbols alone, without types' words, dates, issuers or what must not stand around them.
constexpr const char* kSymbols =
    "\\b\\d{1,5}[a-e]?\\s{0,3}(?:[-–−‑]\\s{0,3}\\p{Lu}[\\p{L}]{1,4}\\s{0,3}/"
    "\\s{0,3}\\p{Lu}[\\p{L}&-]+"
    "|/(?:\\d{4}/)?\\p{Lu}[\\p{L}]{0,4}\\s?-\\s?\\p{Lu}[\\p{L}\\d&-]+|/\\d{4}/"
    "(?:QH|UBTVQH)\\d{1,2})";

class Regex {
 public:
  Regex() {
    int error = 0;
    PCRE2_SIZE place = 0;
    code_ = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(kSymbols), PCRE2_ZERO_TERMINATED,
                          PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK, &error, &place, nullptr);
    pcre2_jit_compile(code_, PCRE2_JIT_COMPLETE);
    match_ = pcre2_match_data_create_from_pattern(code_, nullptr);
  }
  ~Regex() {
    pcre2_match_data_free(match_);
    pcre2_code_free(code_);
  }
  Regex(const Regex&) = delete;
  Regex& operator=(const Regex&) = delete;

  std::size_t count(const std::string& text) const {
    std::size_t found = 0;
    PCRE2_SIZE at = 0;
    const auto* subject = reinterpret_cast<PCRE2_SPTR>(text.data());
    while (pcre2_match(code_, subject, text.size(), at, PCRE2_NO_UTF_CHECK, match_, nullptr) > 0) {
      at = pcre2_get_ovector_pointer(match_)[1];
      ++found;
    }
    return found;
  }

 private:
  pcre2_code* code_ = nullptr;
  pcre2_match_data* match_ = nullptr;
};

void measure_regex(const Texts& texts) {
  const Regex regex;
  measure("PCRE2, symbols alone", texts,
          [&](const std::string& text) { return regex.count(text); });
}
#else
void measure_regex(const Texts&) {
  std::printf("%-28s not measured: libpcre2-dev is missing\n", "PCRE2, symbols alone");
}
#endif

}  // namespace

int main(int argc, char** argv) {
  using namespace congbo::citation;
  const Texts texts = load(argc, argv);
  if (texts.empty()) {
    std::fprintf(stderr, "usage: bench_scan PATH...\n");
    return 2;
  }
  std::printf("%zu texts, %.1f MB\n", texts.size(), static_cast<double>(bytes_of(texts)) / 1e6);
  std::string copy;
  measure("plain copy", texts, [&](const std::string& text) {
    copy.resize(text.size());
    std::memcpy(copy.data(), text.data(), text.size());
    return static_cast<std::size_t>(copy.back() == '\n');
  });
  measure("citations", texts, [](const std::string& text) { return find_citations(text).size(); });
  measure("symbols", texts, [](const std::string& text) { return find_symbols(text).size(); });
  measure("bodies", texts, [](const std::string& text) { return find_bodies(text).size(); });
  measure("deadlines", texts, [](const std::string& text) {
    return congbo::schedule::find_deadlines(text, {}).size();
  });
  measure("heads and tails", texts,
          [](const std::string& text) { return read_paper(text).sections.size(); });
  measure("all of a text", texts, [](const std::string& text) {
    return congbo::content::read_official_text(text, std::nullopt).deadlines.size();
  });
  measure_regex(texts);
  return 0;
}
