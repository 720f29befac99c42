#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/events.h"
#include "engine/io/checkpoint.h"
#include "engine/io/metrics_log.h"
#include "engine/io/run_layout.h"
#include "engine/io/storage.h"
#include "engine/io/tensorboard_events.h"

namespace dinoscope {

/// Where a run stands when its recording begins.
struct RecordedPosition {
  std::int64_t completed_steps = 0;
  std::int64_t steps_per_epoch = 0;
  std::int64_t total_steps = 0;
};

/// Writes a run's folder (architecture rule 6): everything but the networks' numbers goes through here.
/// Belongs to the training thread. Functions throw Error (Run) when the disk fails, unless they say
/// otherwise.
class RunRecorder {
public:
  /// Makes the folder. Of an earlier process's metrics and snapshots stays what belongs to the completed
  /// steps. `experiment_json` and `environment_json` are written as they are.
  RunRecorder(Storage& storage, RunLayout layout, const std::string& experiment_json,
              const std::string& environment_json, const RecordedPosition& position);

  void record(const StepMetrics& metrics);
  void record(const EpochSummary& summary);
  void record(const AttentionSnapshot& snapshot);
  void recordState(RunState state, std::int64_t completed_steps);

  /// The same, for a run that fails, with its sentence in the log. Throws nothing: the disk may be the
  /// reason.
  void recordFailure(const std::string& sentence, std::int64_t completed_steps) noexcept;

  /// One generation; returns its folder.
  std::filesystem::path writeCheckpoint(const CheckpointState& state, const TensorMap& tensors,
                                        std::int64_t keep_every_epochs);

  /// A line in log.txt, with the time before it.
  void log(const std::string& sentence);

  const RunLayout& layout() const { return m_layout; }

private:
  TensorboardEvents& tensorboard();

  Storage& m_storage;
  const RunLayout m_layout;
  const std::string m_experiment_json;
  const RecordedPosition m_position;
  const std::int64_t m_started;  // seconds since 1970
  MetricsLog m_metrics;
  std::optional<TensorboardEvents> m_tensorboard;  // begun with the first number
};

}  // namespace dinoscope
