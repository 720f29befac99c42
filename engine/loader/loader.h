#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <utility>
#include <vector>

#include "engine/core/batch_source.h"
#include "engine/core/image_source.h"
#include "engine/core/memory_budget.h"
#include "engine/core/mutex.h"
#include "engine/core/ordered_prefetch.h"
#include "engine/loader/decoded_cache.h"
#include "engine/loader/loader_options.h"
#include "engine/loader/loader_statistics.h"
#include "engine/views/view_renderer.h"

namespace dinoscope {

/// Decodes photos and renders their views on worker threads, into the buffers of the batch that comes.
///
/// What comes is a pure function of (seed, epoch, which photos can be loaded): neither the number of
/// workers nor their speed shows. In an epoch's order (epochOrder) batch b holds places b*B to b*B+B-1; a
/// photo that can't be loaded is replaced by the next one in that order, wrapping around, that can.
///
/// A photo is replaced for its bytes alone. Where something lacks (memory, open files, a share that answers)
/// a worker tries a few times; then next() throws ResourceError, and its next call tries the same photo
/// again.
///
/// Threads: one consumer calls the public functions. Workers take photos one at a time and write pixels each
/// to its photo's own place (OrderedPrefetch: a batch is an item, a photo one of its parts).
class PhotoLoader final : public BatchSource {
public:
  /// Learns from the photos `training` (indices into `source`, which must outlive the loader) and begins
  /// with epoch 0. Throws Error (Data) when there are fewer photos than one step takes.
  PhotoLoader(const ImageSource& source, std::vector<std::int64_t> training, LoaderOptions options);

  std::int64_t batchesPerEpoch() const override;
  void seek(std::int64_t epoch, std::int64_t index_in_epoch) override;
  std::optional<Batch> next(const std::stop_token& stop) override;
  std::optional<Batch> nextIfReady() override;
  void recycle(Batch&& batch) override;

  /// What each worker has done so far, for the pipeline meter; from any thread.
  std::vector<WorkerStatistics> statistics() const;

private:
  using Order = std::shared_ptr<const std::vector<std::int64_t>>;

  /// A batch in work, and the order of its epoch.
  struct PendingBatch {
    Batch batch;
    Order order;
  };
  /// What a worker keeps from photo to photo, so that a steady state takes no memory.
  struct Tools {
    ViewRenderer renderer;
    Rgb8Image photo;        // the last one, if the cache did not keep it
    WorkerStatistics done;  // in the photo that is worked on
  };
  using Prefetch = OrderedPrefetch<PendingBatch>;

  // Workers.
  PendingBatch openBatch(std::int64_t position);
  void fillPlace(PendingBatch& pending, std::int64_t place, const Prefetch::Worker& worker);
  void renderViews(const Rgb8Image& photo, std::int64_t image_index, std::int64_t place, Batch& batch,
                   Tools& tools);
  const Rgb8Image* loadOrNull(std::int64_t image_index, Tools& tools, const std::stop_token& stop);
  bool isUnreadable(std::int64_t image_index) const;

  const LoaderOptions m_options;
  const ImageSource& m_source;
  const std::vector<std::int64_t> m_training;
  DecodedCache m_photos;
  MemoryBudget m_memory;
  std::vector<Tools> m_tools;       // one for each worker
  std::int64_t m_order_epoch = -1;  // only the worker that opens
  Order m_order;                    // only the worker that opens

  mutable Mutex m_mutex;
  std::set<std::int64_t> m_unreadable GUARDED_BY(m_mutex);
  std::vector<Batch> m_spare GUARDED_BY(m_mutex);  // given back, to be filled again
  std::vector<WorkerStatistics> m_statistics GUARDED_BY(m_mutex);

  Prefetch m_prefetch;  // last: its workers are gone before what they use
};

}  // namespace dinoscope
