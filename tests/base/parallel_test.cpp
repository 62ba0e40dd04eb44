#include "base/parallel.h"

#include <doctest/doctest.h>

#include <atomic>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace congbo;

TEST_CASE("every index is visited once, on any number of threads") {
  for (const unsigned jobs : {0U, 1U, 2U, 8U}) {
    std::vector<std::atomic<int>> visits(1000);
    parallel_for(visits.size(), jobs, [&](std::size_t i) { ++visits[i]; });
    std::size_t once = 0;
    for (const std::atomic<int>& count : visits) once += count == 1 ? 1U : 0U;
    CHECK(once == visits.size());
  }
}

TEST_CASE("an empty loop calls nothing and one job stays on this thread") {
  parallel_for(0, 4, [](std::size_t) { FAIL("called"); });
  std::set<std::thread::id> ids;
  parallel_for(10, 1, [&](std::size_t) { ids.insert(std::this_thread::get_id()); });
  CHECK(ids == std::set<std::thread::id>{std::this_thread::get_id()});
}

TEST_CASE("several jobs run at the same time") {
  // Each of two tasks waits until the other has begun; on one thread this would never end.
  std::atomic<int> begun = 0;
  parallel_for(2, 2, [&](std::size_t) {
    ++begun;
    while (begun < 2) std::this_thread::yield();
  });
  CHECK(begun == 2);
}

TEST_CASE("the exception of the lowest index comes out after the loop has ended") {
  for (const unsigned jobs : {1U, 4U}) {
    std::atomic<int> calls = 0;
    std::string caught;
    try {
      parallel_for(100, jobs, [&](std::size_t i) {
        ++calls;
        if (i % 10 == 7) throw std::runtime_error(std::to_string(i));
      });
    } catch (const std::runtime_error& error) {
      caught = error.what();
    }
    CHECK(caught == "7");
    CHECK(calls == 100);
  }
}

TEST_CASE("no jobs given means one for each processor") {
  CHECK(resolve_jobs(0) >= 1);
  CHECK(resolve_jobs(3) == 3);
}
