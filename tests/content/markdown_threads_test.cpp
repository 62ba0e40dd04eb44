#include <doctest/doctest.h>

#include <thread>
#include <vector>

#include "content/markdown_show.h"

using namespace congbo;
using namespace congbo::content;

namespace {

// One of many documents, none like another, with everything the parser and our pass know.
std::string document(std::size_t n) {
  const std::string i = std::to_string(n);
  std::string out = "# Kế hoạch " + i + "\n\nThực hiện ~~dự thảo~~ Kết luận số " + i +
                    "-KL/TW[^1], xem [văn bản](vb-" + i + ".md) và @ke-hoach-" + i +
                    " tại https://xa.example/" + i + ".\n\n";
  out += "| Việc | Hạn |\n|:--|--:|\n";
  for (std::size_t row = 0; row < n % 17; ++row) {
    out += "| **Việc** " + std::to_string(row) + " ~~bỏ~~ | www.xa.example/" + i + " |\n";
  }
  out += "\n- [x] xong\n- [ ] còn `mã " + i + "`\n\n> trích *" + i + "*\n\n";
  out += "[^1]: Chú thích " + i + " ~~x~~ https://xa.example\n";
  return out;
}

std::string result(const std::string& markdown) {
  Diagnostics diagnostics;
  const Rendered out = render_markdown(markdown, {}, diagnostics);
  return show(out.body) + out.plain_text + show(diagnostics);
}

}  // namespace

TEST_CASE("four threads give the bytes one thread gives") {
  prepare_markdown();
  constexpr std::size_t kDocuments = 320;
  std::vector<std::string> corpus;
  std::vector<std::string> serial;
  for (std::size_t n = 0; n < kDocuments; ++n) {
    corpus.push_back(document(n));
    serial.push_back(result(corpus.back()));
  }
  REQUIRE(serial[21].find("<del>dự thảo</del>") != std::string::npos);
  for (int round = 0; round < 3; ++round) {
    std::vector<std::vector<std::string>> results(4, std::vector<std::string>(kDocuments));
    {
      std::vector<std::jthread> threads;
      for (std::size_t t = 0; t < results.size(); ++t) {
        threads.emplace_back([&, t] {
          // Each starts elsewhere, so that unlike documents meet.
          for (std::size_t n = 0; n < kDocuments; ++n) {
            const std::size_t at = (n + t * 83) % kDocuments;
            results[t][at] = result(corpus[at]);
          }
        });
      }
    }
    for (const auto& of_thread : results) CHECK(of_thread == serial);
  }
}
