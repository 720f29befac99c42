#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/config/run_settings.h"
#include "engine/core/photo_set.h"
#include "engine/core/progress.h"
#include "engine/core/split.h"
#include "engine/eval/embedder.h"

namespace dinoscope {

/// Measures a network while it trains: the k-NN accuracy on the photos' own classes. Photos that were held
/// out of training are tested against the others, 2,000 against 20,000 at most, spread evenly. Where none
/// were (data.validation_fraction 0: right for small folders, of which a tenth measures nothing), each of at
/// most 20,000 photos is tested against the rest.
class KnnProbe {
public:
  /// `photos` must outlive the probe.
  KnnProbe(const PhotoSet& photos, const DataSplit& split, const EvalSettings& settings,
           const EmbedderOptions& options);

  /// Whether there is anything to measure: at least two classes.
  bool isPossible() const;

  /// Percent; empty when it is not possible. `voters`: takes over the embeddings of the photos that vote, for
  /// whoever measures something else on them. Throws Error (Cancelled).
  std::optional<double> top1(Backbone& backbone, const JobControl& control,
                             Embeddings* voters = nullptr) const;

private:
  const PhotoSet& m_photos;
  std::vector<std::int64_t> m_bank;
  std::vector<std::int64_t> m_test;  // empty: leave-one-out over m_bank
  EvalSettings m_settings;
  EmbedderOptions m_options;
};

}  // namespace dinoscope
