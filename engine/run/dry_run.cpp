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
double takeStep(StepFeed& feed, const JobControl& control) {
  const Clock::time_point start = Clock::now();
  if (!feed.load(control.stop)) throw cancelledError();
  const double waited = secondsSince(start);
  feed.step();
  return waited;
}

double msPerPhoto(const PhotoLoader& loader) {
  WorkerStatistics all;
  for (const WorkerStatistics& worker : loader.statistics()) all += worker;
  return all.photos > 0 ? all.time.total_ms() / static_cast<double>(all.photos) : 0;
}

DryRunReport measure(const Experiment& experiment, double seconds, const JobControl& control) {
  const MemoryReuse memory_reuse;  // as in a run; first: outlives every tensor
  requireValid(experiment);
  DryRunReport report;
  report.available_memory_mb = procMb("/proc/meminfo", "MemAvailable");  // what the system would still give
  ImageFolder photos = ImageFolder::scan(experiment.data, control);
  if (experiment.data.scaled_decoding) photos.limitDetailTo(experiment.views);
  const auto seed = static_cast<std::uint64_t>(experiment.run.seed);
  const DataSplit split = splitPhotos(photos.size(), experiment.data.validation_fraction, seed);
  report.training_photos = static_cast<std::int64_t>(split.training.size());
  const std::int64_t batches =
      requireBatches(experiment.run, experiment.optim.accumulate_steps, report.training_photos);

  setComputeThreads(experiment.run.threads);
  PeakMemory memory;
  SingleProcess ranks;
  Trainer trainer(experiment, batches, ranks);
  report.device = describeDevice(trainer.device());
  report.precision = precisionName(trainer.precision());
  report.total_steps = trainer.totalSteps();
  report.workers = loaderWorkers(experiment.run.workers, trainer.device().is_cpu());

  LoaderOptions options;
  options.views = experiment.views;
  options.seed = seed;
  options.batch_size = experiment.run.batch_size;
  options.batches_per_step = experiment.optim.accumulate_steps;
  options.workers = report.workers;
  PhotoLoader loader(photos, split.training, std::move(options));
  StepFeed feed(loader, trainer);
  for (std::int64_t i = 0; i < kWarmUpSteps; ++i) takeStep(feed, control);
  const Clock::time_point start = Clock::now();
  double waited = 0;
  while (report.steps < kFewestSteps || secondsSince(start) < seconds) {
    control.throwIfCancelled();
    waited += takeStep(feed, control);
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

DryRunReport measureDryRun(const Experiment& experiment, double seconds, const JobControl& control,
                           bool behind_a_window) {
  // On a thread of its own, for it changes its priority and its number of compute threads.
  DryRunReport report;
  std::exception_ptr failure;
  std::jthread([&] {
    try {
      if (behind_a_window) standBack();
      report = measure(experiment, seconds, control);
    } catch (...) {
      failure = std::current_exception();
    }
  }).join();
  if (failure) std::rethrow_exception(failure);
  return report;
}

}  // namespace dinoscope
