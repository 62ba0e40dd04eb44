// Pictures as outputs: the sizes made of one, and documents' own files freed of metadata.
#pragma once

#include <string_view>

#include "portal/outputs.h"

namespace congbo::portal {

// True for files that must be pictures by their ending; lower case, without the dot.
bool is_picture_name(std::string_view extension);

// All sizes of the picture `subject`, or `output` alone. What the cache lacks is made, all of it
// with one decoding. False after reporting why not.
bool produce_sizes(const OutputPlan& plan, std::size_t subject, publish::OutputSink& sink,
                   Diagnostics& diagnostics);
bool produce_size(const OutputPlan& plan, const Output& output, publish::OutputSink& sink,
                  Diagnostics& diagnostics);

// A document's own file. Whatever it is called, no picture leaves with its metadata.
bool produce_own_file(const OutputPlan& plan, const Output& output, publish::OutputSink& sink,
                      Diagnostics& diagnostics);

}  // namespace congbo::portal
