#include "engine/loader/loader_options.h"

#include <algorithm>

#include "engine/core/proc_memory.h"
#include "engine/core/workers.h"

namespace dinoscope {

LoaderOptions loaderOptions(const Experiment& experiment, bool computes_on_cpu) {
  LoaderOptions options;
  options.views = experiment.views;
  options.seed = static_cast<std::uint64_t>(experiment.run.seed);
  options.batch_size = experiment.run.batch_size;
  options.batches_per_step = experiment.optim.accumulate_steps;
  options.workers = workerThreads(experiment.run.workers, computes_on_cpu).count;
  options.memory_bytes = photoMemoryBudget();
  return options;
}

std::size_t photoMemoryBudget() {
  constexpr double kLeastMb = 256, kMostMb = 4096;
  // Where the system does not say, what a machine of 8 GB has free.
  const double available_mb = availableMemoryMb();
  const double quarter_mb = available_mb > 0 ? available_mb / 4 : 1024;
  return static_cast<std::size_t>(std::clamp(quarter_mb, kLeastMb, kMostMb)) << 20;
}

}  // namespace dinoscope
