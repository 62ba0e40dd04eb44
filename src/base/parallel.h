// A parallel loop: worker threads take the next index from one atomic counter. Results belong in a
// slot by index, so what comes out never depends on the order in which threads finish.
#pragma once

#include <cstddef>
#include <functional>

namespace congbo {

// Calls task(i) once for every i in [0, count) on up to `jobs` threads (0 = one per processor) and
// returns when all are done. The first exception thrown by a task is rethrown here after the loop.
void parallel_for(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& task);

// The number of threads `jobs` stands for.
unsigned resolve_jobs(unsigned jobs);

}  // namespace congbo
