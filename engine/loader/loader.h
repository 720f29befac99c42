#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "engine/config/view_settings.h"
#include "engine/core/batch_source.h"
#include "engine/core/image_source.h"
#include "engine/loader/decoded_cache.h"
#include "engine/loader/loader_statistics.h"

namespace dinoscope {

struct LoaderOptions {
  ViewSettings views;
  std::uint64_t seed = 0;             ///< keys the order of photos and the draws of their views
  std::int64_t batch_size = 1;        ///< photos in a batch, at least 1
  std::int64_t batches_per_step = 1;  ///< an epoch is whole steps: the few batches after them are left out
  std::int64_t workers = 0;           ///< threads; 0 takes one for each of the machine's, at most 16
  std::size_t batches_ahead = 3;      ///< in work or waiting: bounds the memory
  std::size_t cache_bytes = std::size_t{512} << 20;  ///< decoded photos kept in memory
  /// Told once for each photo that can't be loaded, on a worker's thread; must not call the loader.
  std::function<void(std::int64_t image_index, const std::string& sentence)> on_unreadable;
};

/// Decodes photos and renders their views on worker threads, into the buffers of the batch that comes.
///
/// What comes is a pure function of (seed, epoch, which photos can be loaded): neither the number of
/// workers nor their speed shows. In an epoch's order (epochOrder) batch b holds places b*B to b*B+B-1; a
/// photo that can't be loaded is replaced by the next one in that order, wrapping around, that can.
///
/// Threads: one consumer calls the public functions. Workers take photos one at a time; they share the
/// window of batches under m_mutex and write pixels without it, each to its photo's own place.
class PhotoLoader final : public BatchSource {
public:
  /// Learns from the photos `training` (indices into `source`, which must outlive the loader) and begins
  /// with epoch 0. Throws Error (Data) when there are fewer photos than one step takes.
  PhotoLoader(const ImageSource& source, std::vector<std::int64_t> training, LoaderOptions options);
  ~PhotoLoader() override;

  std::int64_t batchesPerEpoch() const override;
  void seek(std::int64_t epoch, std::int64_t index_in_epoch) override;
  std::optional<Batch> next(const std::stop_token& stop) override;
  std::optional<Batch> nextIfReady() override;
  void recycle(Batch&& batch) override;

  /// What each worker has done so far, for the pipeline meter; from any thread.
  std::vector<WorkerStatistics> statistics() const;

  /// How many photos could not be loaded so far.
  std::int64_t unreadableCount() const;

private:
  using Order = std::shared_ptr<const std::vector<std::int64_t>>;

  /// A batch in work.
  struct PendingBatch {
    Batch batch;
    Order order;                  ///< of its epoch
    std::int64_t next_place = 0;  ///< photos handed to workers so far; guarded by m_mutex
    std::int64_t finished = 0;    ///< photos done; guarded by m_mutex
    std::exception_ptr failure;   ///< what ends the run; guarded by m_mutex
  };
  using PendingPtr = std::shared_ptr<PendingBatch>;

  /// What a worker keeps from photo to photo, so that a steady state takes no memory.
  struct Tools;

  bool isFirstDone() const;
  Batch takeFirst();

  // Workers.
  void work(const std::stop_token& stop, std::size_t worker);
  PendingPtr findUnstarted() const;
  bool mayOpen() const;
  void openBatch(std::unique_lock<std::mutex>& lock);
  PendingPtr makeBatch(std::int64_t position);
  void fillPlace(PendingBatch& pending, std::int64_t place, Tools& tools);
  const Rgb8Image* loadOrNull(std::int64_t image_index, Tools& tools);

  const LoaderOptions m_options;
  const std::vector<std::int64_t> m_training;
  DecodedCache m_photos;

  mutable std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::deque<PendingPtr> m_window;             // guarded by m_mutex; in order
  std::int64_t m_next_position = 0;            // guarded by m_mutex; batches counted over all epochs
  bool m_is_opening = false;                   // guarded by m_mutex; one worker at a time makes a batch
  std::uint64_t m_seeks = 0;                   // guarded by m_mutex
  std::set<std::int64_t> m_unreadable;         // guarded by m_mutex
  std::vector<Batch> m_spare;                  // guarded by m_mutex; given back, to be filled again
  std::vector<WorkerStatistics> m_statistics;  // guarded by m_mutex
  std::int64_t m_order_epoch = -1;             // only the worker that opens
  Order m_order;                               // only the worker that opens

  std::vector<std::jthread> m_workers;  // last: gone before what they use
};

}  // namespace dinoscope
