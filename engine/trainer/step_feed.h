#pragma once

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

#include "engine/core/batch_source.h"
#include "engine/core/events.h"
#include "engine/trainer/device_batch.h"
#include "engine/trainer/trainer.h"

namespace dinoscope {

/// The batches of a run's steps on their way from a source to the trainer. While a GPU computes a step, those
/// of the next one that are ready travel to it; on a CPU they merely wait here. Belongs to the trainer's
/// thread.
class StepFeed {
public:
  /// Both must outlive the feed.
  StepFeed(BatchSource& source, Trainer& trainer) : m_source(source), m_trainer(trainer) {}

  /// Gives the last step's batches back to the source and waits until those of the next one are there. False
  /// only when `stop` was requested while waiting. Throws what the source throws.
  bool load(const std::stop_token& stop);

  /// What load() loaded, in host memory, until it is called again.
  std::span<const Batch> batches() const { return m_loaded.in_memory; }

  /// Those of them that are on the device already, for Trainer::step(); once.
  std::vector<DeviceBatch> takeUploads() { return std::exchange(m_loaded.on_device, {}); }

  /// Meanwhile (Trainer::step()'s `while_computing`): takes what is ready of the next step, as far as the
  /// device has room for it.
  void loadNext();

  /// Frees what lies on the device already; it goes there again with its step.
  void dropUploads();

private:
  struct Batches {
    std::vector<Batch> in_memory;
    std::vector<DeviceBatch> on_device;  ///< of the first of these
  };

  bool takeNext(const std::function<std::optional<Batch>()>& take);

  BatchSource& m_source;
  Trainer& m_trainer;
  Batches m_loaded, m_next;
};

}  // namespace dinoscope
