// Putting the finished standby tree where the published one is, by the best means the system has.
// Free functions for the holder of the lock only.
#pragma once

#include <string>
#include <system_error>
#include <vector>

#include "publish/manifest.h"

namespace congbo::publish {

struct Location;

// What a reader may notice: nothing; a moment without the site; old and new pages side by side.
enum class ExchangeMethod { in_one_step, two_renames, file_by_file };

// Tries the methods from the best on, `best` first. `used` says which one was begun last.
std::error_code publish_standby(const Location& location, const Manifest& before,
                                const Manifest& after, ExchangeMethod best, ExchangeMethod& used);

// After an exchange: gives the published tree what people put into the old one, now the standby,
// since it was looked through and `carried` (sorted) was taken over.
void rescue_late_arrivals(const Location& location, const Manifest& before,
                          const std::vector<std::string>& carried);

// Finishes what a run that was killed between two renames left undone.
std::error_code repair(const Location& location);

}  // namespace congbo::publish
