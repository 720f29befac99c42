#pragma once

#include <cstdint>

#include "engine/views/view_timing.h"

namespace dinoscope {

/// What one worker of the loader has done since it was made.
struct WorkerStatistics {
  std::int64_t photos = 0;      ///< rendered, all their views
  std::int64_t cache_hits = 0;  ///< of these, not decoded because they were kept in memory
  ViewTiming time;              ///< wall time of decoding and of each stage of rendering, in ms
  double idle_ms = 0;           ///< waited, because enough batches were ready

  WorkerStatistics& operator+=(const WorkerStatistics& other) {
    photos += other.photos;
    cache_hits += other.cache_hits;
    time += other.time;
    idle_ms += other.idle_ms;
    return *this;
  }
};

}  // namespace dinoscope
