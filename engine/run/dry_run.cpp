#include "engine/run/dry_run.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <thread>

#include "engine/compute/compute_device.h"
#include "engine/compute/cuda_driver.h"
#include "engine/compute/memory_reuse.h"
#include "engine/compute/peak_memory.h"
#include "engine/config/validation.h"
#include "engine/core/elapsed.h"
#include "engine/core/error.h"
#include "engine/core/proc_memory.h"
#include "engine/core/sentence.h"
#include "engine/core/split.h"
#include "engine/core/thread_priority.h"
#include "engine/distributed/communicator.h"
#include "engine/loader/loader.h"
#include "engine/run/run_start.h"
#include "engine/trainer/step_feed.h"
#include "engine/trainer/trainer.h"
#include "engine/views/decode_scale.h"

namespace dinoscope {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kWarmUpSteps = 2;
constexpr std::int64_t kFewestSteps = 3;

/// One step; the seconds that it waited for its batches.
double takeStep(Trainer& trainer, StepFeed& feed, const JobControl& control) {
  const Clock::time_point start = Clock::now();
  if (!feed.load(control.stop)) throw cancelledError();
  const double waited = secondsSince(start);
  requireFinite(trainer.step(feed.batches(), feed.takeUploads(), [&feed] { feed.loadNext(); }));
  return waited;
}

void takePhotoTimes(const PhotoLoader& loader, DryRunReport& report) {
  WorkerStatistics all;
  for (const WorkerStatistics& worker : loader.statistics()) all += worker;
  if (all.photos == 0) return;
  report.photo_ms = all.time.total_ms() / static_cast<double>(all.photos);
  report.decode_ms = all.time.decode_ms / static_cast<double>(all.photos);
}

/// Of a few photos, spread evenly; those that can't be read do not count.
double oversizedShare(const PhotoSet& photos, const ViewSettings& views) {
  constexpr std::int64_t kPhotos = 8;
  std::int64_t seen = 0, oversized = 0;
  const std::int64_t looked_at = std::min(kPhotos, photos.size());
  for (std::int64_t i = 0; i < looked_at; ++i) {
    try {
      const Rgb8Image photo = photos.load(i * photos.size() / looked_at);
      ++seen;
      if (eighthsForViews(views, photo.width, photo.height) < 8) ++oversized;
    } catch (const Error&) {
    }
  }
  return seen > 0 ? static_cast<double>(oversized) / static_cast<double>(seen) : 0;
}

double freeMemoryMb(const torch::Device& device) {
  return device.is_cuda() ? gpuMemory(device.index()).free_mb : 0;
}

DryRunReport measure(const OpenPhotos& open, const Experiment& experiment, double seconds,
                     const JobControl& control) {
  const MemoryReuse memory_reuse;  // as in a run; first: outlives every tensor
  requireValid(experiment);
  DryRunReport report;
  report.available_memory_mb = procMb("/proc/meminfo", "MemAvailable");  // what the system would still give
  const std::unique_ptr<PhotoSet> photos = openPhotos(open, experiment, control);
  const DataSplit split = splitPhotos(photos->size(), experiment.data.validation_fraction,
                                      static_cast<std::uint64_t>(experiment.run.seed));
  report.training_photos = static_cast<std::int64_t>(split.training.size());

  PeakMemory memory;
  RunNotices notices([](const Event&) {});
  for (const std::string& remark : photos->remarks()) notices.say(remark);
  report.available_device_memory_mb = freeMemoryMb(resolveDevice(experiment.run.device));
  SingleProcess ranks;
  Trainer trainer = makeTrainer(experiment, split, ranks, notices);
  report.device = describeDevice(trainer.device());
  report.is_on_cpu = trainer.device().is_cpu();
  report.precision = precisionName(trainer.precision());
  report.total_steps = trainer.totalSteps();
  LoaderOptions options = loaderOptions(experiment, trainer.device().is_cpu());
  options.on_unreadable = [&notices](std::int64_t, const std::string& sentence) {
    notices.reportPhoto(sentence);
  };
  report.workers = options.workers;
  PhotoLoader loader(*photos, split.training, options);
  StepFeed feed(loader, trainer);
  for (std::int64_t i = 0; i < kWarmUpSteps; ++i) takeStep(trainer, feed, control);
  const Clock::time_point start = Clock::now();
  double waited = 0;
  while (report.steps < kFewestSteps || secondsSince(start) < seconds) {
    control.throwIfCancelled();
    waited += takeStep(trainer, feed, control);
    ++report.steps;
    control.report(phrase("Measuring steps"),
                   static_cast<std::int64_t>(std::min(secondsSince(start), seconds) * 1000),
                   static_cast<std::int64_t>(seconds * 1000));
  }
  const auto steps = static_cast<double>(report.steps);
  report.step_ms = secondsSince(start) * 1000 / steps;
  report.wait_ms = waited * 1000 / steps;
  report.images_per_second =
      static_cast<double>(experiment.run.batch_size * trainer.batchesPerStep()) * 1000 / report.step_ms;
  takePhotoTimes(loader, report);
  report.memory_mb = memory.peakMb();
  // LibTorch gives nothing back while it steps: what is gone now is the most that was held.
  report.device_memory_mb = report.available_device_memory_mb - freeMemoryMb(trainer.device());
  if (!experiment.data.scaled_decoding) report.oversized_share = oversizedShare(*photos, experiment.views);
  report.seconds_to_end = report.step_ms / 1000 * static_cast<double>(report.total_steps);
  report.notices = notices.takeForLog();
  report.advice = dryRunAdvice(report, experiment, physicalCoreCount());
  return report;
}

}  // namespace

DryRunReport measureDryRun(const OpenPhotos& open, const Experiment& experiment, double seconds,
                           const JobControl& control, bool behind_a_window) {
  // On a thread of its own, for it changes its priority and its number of compute threads.
  DryRunReport report;
  std::exception_ptr failure;
  std::jthread([&] {
    try {
      if (behind_a_window) lowerThreadPriority();
      report = measure(open, experiment, seconds, control);
    } catch (...) {
      failure = std::current_exception();
    }
  }).join();
  if (failure) std::rethrow_exception(failure);
  return report;
}

}  // namespace dinoscope
