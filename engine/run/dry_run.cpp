#include "engine/run/dry_run.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <thread>

#include "engine/compute/compute_device.h"
#include "engine/compute/memory_reuse.h"
#include "engine/compute/peak_memory.h"
#include "engine/config/validation.h"
#include "engine/core/elapsed.h"
#include "engine/core/proc_memory.h"
#include "engine/core/split.h"
#include "engine/core/thread_priority.h"
#include "engine/distributed/communicator.h"
#include "engine/loader/loader.h"
#include "engine/run/run_start.h"
#include "engine/trainer/step_feed.h"
#include "engine/trainer/trainer.h"

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

double msPerPhoto(const PhotoLoader& loader) {
  WorkerStatistics all;
  for (const WorkerStatistics& worker : loader.statistics()) all += worker;
  return all.photos > 0 ? all.time.total_ms() / static_cast<double>(all.photos) : 0;
}

DryRunReport measure(const OpenPhotos& open, const Experiment& experiment, double seconds,
                     const JobControl& control) {
  const MemoryReuse memory_reuse;  // as in a run; first: outlives every tensor
  requireValid(experiment);
  DryRunReport report;
  report.available_memory_mb = procMb("/proc/meminfo", "MemAvailable");  // what the system would still give
  const std::unique_ptr<PhotoSet> photos = open(experiment, control);
  const DataSplit split = splitPhotos(photos->size(), experiment.data.validation_fraction,
                                      static_cast<std::uint64_t>(experiment.run.seed));
  report.training_photos = static_cast<std::int64_t>(split.training.size());

  PeakMemory memory;
  RunNotices notices([](const Event&) {});  // a run will say them
  SingleProcess ranks;
  Trainer trainer = makeTrainer(experiment, split, ranks, notices);
  report.device = describeDevice(trainer.device());
  report.precision = precisionName(trainer.precision());
  report.total_steps = trainer.totalSteps();
  const LoaderOptions options = loaderOptions(experiment, trainer.device().is_cpu());
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
    control.report("Measuring steps",
                   static_cast<std::int64_t>(std::min(secondsSince(start), seconds) * 1000),
                   static_cast<std::int64_t>(seconds * 1000));
  }
  const auto steps = static_cast<double>(report.steps);
  report.step_ms = secondsSince(start) * 1000 / steps;
  report.wait_ms = waited * 1000 / steps;
  report.images_per_second =
      static_cast<double>(experiment.run.batch_size * trainer.batchesPerStep()) * 1000 / report.step_ms;
  report.photo_ms = msPerPhoto(loader);
  report.memory_mb = memory.peakMb();
  report.seconds_to_end = report.step_ms / 1000 * static_cast<double>(report.total_steps);
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
      if (behind_a_window) standBack();
      report = measure(open, experiment, seconds, control);
    } catch (...) {
      failure = std::current_exception();
    }
  }).join();
  if (failure) std::rethrow_exception(failure);
  return report;
}

}  // namespace dinoscope
