#include "engine/core/split.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "engine/core/random.h"

namespace dinoscope {

DataSplit splitPhotos(std::int64_t count, double validation_fraction, std::uint64_t seed) {
  RandomStream stream(seed, RandomPurpose::Split);
  const std::vector<std::int64_t> order = randomPermutation(count, stream);
  const auto kept = std::clamp<std::int64_t>(std::llround(static_cast<double>(count) * validation_fraction),
                                             0, std::max<std::int64_t>(count - 1, 0));
  DataSplit split;
  split.validation.assign(order.begin(), order.begin() + kept);
  split.training.assign(order.begin() + kept, order.end());
  std::sort(split.validation.begin(), split.validation.end());
  std::sort(split.training.begin(), split.training.end());
  return split;
}

std::vector<std::int64_t> epochOrder(const std::vector<std::int64_t>& training, std::uint64_t seed,
                                     std::uint64_t epoch) {
  RandomStream stream(seed, RandomPurpose::EpochOrder, epoch);
  std::vector<std::int64_t> order = randomPermutation(static_cast<std::int64_t>(training.size()), stream);
  for (std::int64_t& place : order) place = training[static_cast<std::size_t>(place)];
  return order;
}

}  // namespace dinoscope
