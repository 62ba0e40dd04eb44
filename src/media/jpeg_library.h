// The library's header uses names of <cstdio> without including it. Private to the room.
#pragma once

// clang-format off
#include <cstdio>
#include <jpeglib.h>
#include <jerror.h>
// clang-format on
