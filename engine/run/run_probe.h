#pragma once

#include <optional>

#include "engine/config/experiment.h"
#include "engine/core/events.h"
#include "engine/core/photo_set.h"
#include "engine/core/progress.h"
#include "engine/eval/knn_probe.h"
#include "engine/eval/neighbor_stability.h"
#include "engine/weights/safetensors.h"

namespace dinoscope {

/// What a run measures of its teacher at the end of epochs: k-NN where there are classes, and how stable
/// neighbourhoods are, which needs none.
class RunProbe {
public:
  /// `photos` must outlive the probe.
  RunProbe(const PhotoSet& photos, const DataSplit& split, const Experiment& experiment,
           const EmbedderOptions& options);

  /// Percent of the untrained network; empty when there is nothing to measure by.
  std::optional<double> top1(Backbone& teacher, const std::stop_token& stop) const;

  /// Fills the measured part of an epoch's summary. Throws Error (Cancelled).
  void measure(Backbone& teacher, const std::stop_token& stop, EpochSummary& summary);

  /// Whether eval.knn_every_epochs asks for it after this epoch, the run's last one included.
  bool isDue(std::int64_t epoch, bool is_last) const;

  /// What the next measurement depends on besides the network: a part of a checkpoint.
  TensorMap state() const { return m_stability.state(); }
  void restore(const TensorMap& state) { m_stability.restore(state); }

private:
  const PhotoSet& m_photos;
  const EmbedderOptions m_options;
  const std::int64_t m_every_epochs;
  const KnnProbe m_knn;
  NeighborStability m_stability;
};

}  // namespace dinoscope
