#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dinoscope {

/// What a checkpoint is kept or removed for.
struct Generation {
  std::int64_t step = 0;
  std::int64_t epochs_done = 0;    ///< 0 in the middle of an epoch
  std::optional<double> knn_top1;  ///< percent, of these very weights
};

/// Which generations stay.
struct GenerationRule {
  std::size_t newest = 2;
  bool best_knn = true;           ///< also the one with the best k-NN; of equals the newest
  std::int64_t every_epochs = 0;  ///< also those at the end of every so many epochs; 0: none
};

/// Indices of the generations to remove once one of `written_step` is on disk, ascending.
/// `newest_first` holds that one too. Those of later steps were passed over as damaged when the run went on
/// from an older one: they go.
std::vector<std::size_t> checkpointsToRemove(std::span<const Generation> newest_first,
                                             std::int64_t written_step, const GenerationRule& rule);

}  // namespace dinoscope
