#pragma once

#include <cstdint>

#include "engine/config/view_settings.h"
#include "engine/core/image_source.h"
#include "engine/core/progress.h"
#include "engine/views/view_timing.h"

namespace dinoscope {

/// What a photo and its views take one worker, on average.
struct ViewCost {
  std::int64_t photos = 0;  ///< that were measured
  double ms_per_photo = 0;  ///< wall time: decoding, planning, rendering
  ViewTiming stages;        ///< of that, by stage

  double photosPerSecond() const { return ms_per_photo > 0 ? 1000 / ms_per_photo : 0; }
};

/// Decodes and renders up to `count` photos spread evenly over the source, as one worker of the loader does.
/// Photos that can't be read are left out. Throws Error (Data) when none can be, Error (Cancelled).
ViewCost measureViewCost(const ImageSource& source, const ViewSettings& settings, std::uint64_t seed,
                         std::int64_t count, const JobControl& control = {});

}  // namespace dinoscope
