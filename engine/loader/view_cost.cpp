#include "engine/loader/view_cost.h"

#include <algorithm>
#include <chrono>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/views/view_plan.h"
#include "engine/views/view_renderer.h"

namespace dinoscope {
namespace {

using Clock = std::chrono::steady_clock;

/// A worker's tools and buffers, used again for each photo.
struct Worker {
  ViewRenderer renderer;
  Rgb8Image photo;
  std::vector<std::uint8_t> pixels;

  /// False when the photo can't be read.
  bool work(const ImageSource& source, const ViewSettings& settings, const ViewKey& key, ViewTiming& stages) {
    try {
      StageClock clock(&stages);
      source.loadInto(static_cast<std::int64_t>(key.image_index), photo);
      clock.end(&ViewTiming::decode_ms);
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::Data) throw;
      return false;
    }
    const std::vector<ViewPlan> plans = planViews(settings, key, photo.width, photo.height);
    renderer.addTimesTo(&stages);
    renderer.open(photo, plans);
    for (const ViewPlan& plan : plans) {
      pixels.resize(static_cast<std::size_t>(plan.size_px) * static_cast<std::size_t>(plan.size_px) * 3);
      renderer.render(plan, pixels);
    }
    return true;
  }
};

}  // namespace

ViewCost measureViewCost(const ImageSource& source, const ViewSettings& settings, std::uint64_t seed,
                         std::int64_t count, const JobControl& control) {
  const std::int64_t wanted = std::min(count, source.size());
  Worker worker;
  ViewCost cost;
  double total_ms = 0;
  // The first photo is worked on twice: before, buffers had to be made and code had to be loaded.
  for (std::int64_t i = -1; i < wanted; ++i) {
    control.throwIfCancelled();
    control.report(phrase("Measuring views"), std::max<std::int64_t>(i, 0), wanted);
    const std::int64_t index =
        std::max<std::int64_t>(i, 0) * source.size() / std::max<std::int64_t>(wanted, 1);
    ViewTiming stages;
    const Clock::time_point start = Clock::now();
    const bool could_read =
        worker.work(source, settings, {seed, 0, static_cast<std::uint64_t>(index)}, stages);
    if (!could_read || i < 0) continue;
    total_ms += std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    cost.stages += stages;
    ++cost.photos;
  }
  if (cost.photos == 0)
    throw dataError(sentence("None of the photos to measure with can be read; check the folder."));
  const auto photos = static_cast<double>(cost.photos);
  cost.ms_per_photo = total_ms / photos;
  cost.stages.decode_ms /= photos;
  cost.stages.resample_ms /= photos;
  cost.stages.color_ms /= photos;
  cost.stages.blur_ms /= photos;
  return cost;
}

}  // namespace dinoscope
