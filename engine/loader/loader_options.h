#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "engine/config/experiment.h"
#include "engine/config/view_settings.h"
#include "engine/core/memory_budget.h"

namespace dinoscope {

/// How a PhotoLoader works; most of it comes from an experiment (loaderOptions).
struct LoaderOptions {
  ViewSettings views;
  std::uint64_t seed = 0;             ///< keys the order of photos and the draws of their views
  std::int64_t batch_size = 1;        ///< photos in a batch, at least 1
  std::int64_t batches_per_step = 1;  ///< an epoch is whole steps: the few batches after them are left out
  std::int64_t workers = 0;           ///< threads; 0 takes automaticWorkers()
  std::size_t batches_ahead = 3;      ///< in work or waiting: bounds the memory
  std::size_t cache_bytes = kDecodedCacheBytes;     ///< decoded photos kept in memory
  std::size_t memory_bytes = std::size_t{1} << 30;  ///< that photos in work take together, on all workers
  /// Told once for each photo whose bytes are no photo, on a worker's thread; must not call the loader.
  std::function<void(std::int64_t image_index, const std::string& sentence)> on_unreadable;
};

/// What an experiment asks of its loader: views, seed, batches, workers (as many as its device leaves
/// processors for), memory.
LoaderOptions loaderOptions(const Experiment& experiment, bool computes_on_cpu);

/// How much memory photos in work may take together: a quarter of what is free, within sensible bounds. A
/// photo of usual size takes a hundredth of that; the few of more than a hundred megapixels wait for each
/// other.
std::size_t photoMemoryBudget();

}  // namespace dinoscope
