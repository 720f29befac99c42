#pragma once

#include <cstdint>
#include <vector>

namespace dinoscope {

/// Which photos are learned from and which are kept for the k-NN probe; both ascending.
struct DataSplit {
  std::vector<std::int64_t> training;
  std::vector<std::int64_t> validation;
};

/// Draws a split of `count` photos by seed: round(count * fraction) of them for validation, at most all but
/// one, so that there is always something to learn from.
DataSplit splitPhotos(std::int64_t count, double validation_fraction, std::uint64_t seed);

/// The order in which an epoch visits the training photos: a permutation drawn from (seed, epoch).
std::vector<std::int64_t> epochOrder(const std::vector<std::int64_t>& training, std::uint64_t seed,
                                     std::uint64_t epoch);

}  // namespace dinoscope
