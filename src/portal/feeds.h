// The feeds as texts. Dates come from the documents, never from the clock, so a feed changes only
// when they do. Pure functions.
#pragma once

#include <string>

#include "portal/outputs.h"

namespace congbo::portal {

// The feed `output.subject` in the format `output.part`.
std::string feed_text(const Tables& tables, const Output& output);

// The formats, each in the file of its name.
class FeedReader;
std::string atom_feed(const FeedReader& reader);
std::string rss_feed(const FeedReader& reader);
std::string json_feed(const FeedReader& reader);
std::string podcast_feed(const FeedReader& reader);

}  // namespace congbo::portal
