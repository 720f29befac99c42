#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "engine/config/experiment.h"
#include "engine/core/batch_source.h"
#include "engine/core/random.h"

namespace dinoscope::test {

/// Photos that there is something to learn from: photo `index` is a pattern of 4 x 4 colours of its own, and
/// a view of it a crop of that, with noise. Batch `number` of an endless course over `kPatterns` photos.
inline constexpr std::uint64_t kPatterns = 64;

inline std::array<std::uint8_t, 48> patternOf(std::uint64_t index) {
  RandomStream stream(index, RandomPurpose::Preview);
  std::array<std::uint8_t, 48> colors{};
  for (std::uint8_t& value : colors) value = static_cast<std::uint8_t>(stream.below(256));
  return colors;
}

inline Batch patternBatch(const Experiment& experiment, std::uint64_t number) {
  const auto photos = static_cast<std::uint64_t>(experiment.run.batch_size);
  Batch batch;
  const auto fill = [&](ViewGroup& group, std::int64_t views, std::int64_t size_px, double smallest) {
    group.views = views;
    group.size_px = size_px;
    group.pixels.reserve(static_cast<std::size_t>(views * size_px * size_px * 3) * photos);
    for (std::int64_t view = 0; view < views; ++view)
      for (std::uint64_t photo = 0; photo < photos; ++photo) {
        const std::uint64_t index = (number * photos + photo) % kPatterns;
        const auto colors = patternOf(index);
        RandomStream draw(number, RandomPurpose::View, index, static_cast<std::uint64_t>(view),
                          static_cast<std::uint64_t>(size_px));
        const double side = draw.uniform(smallest, 1), left = draw.uniform(0, 1 - side),
                     top = draw.uniform(0, 1 - side);
        for (std::int64_t y = 0; y < size_px; ++y)
          for (std::int64_t x = 0; x < size_px; ++x) {
            const auto cell = [&](double start, std::int64_t at) {
              return static_cast<std::size_t>(
                  4 * (start + side * (static_cast<double>(at) + 0.5) / static_cast<double>(size_px)));
            };
            const std::size_t first =
                3 * (4 * std::min<std::size_t>(cell(top, y), 3) + std::min<std::size_t>(cell(left, x), 3));
            for (std::size_t c = 0; c < 3; ++c)
              group.pixels.push_back(static_cast<std::uint8_t>(
                  std::clamp(colors[first + c] + draw.uniform(-20, 20), 0.0, 255.0)));
          }
      }
  };
  for (std::uint64_t photo = 0; photo < photos; ++photo)
    batch.image_indices.push_back(static_cast<std::int64_t>((number * photos + photo) % kPatterns));
  fill(batch.globals, experiment.views.global_count, experiment.views.global_size_px, 0.6);
  if (experiment.views.local_count > 0)
    fill(batch.locals, experiment.views.local_count, experiment.views.local_size_px, 0.3);
  return batch;
}

}  // namespace dinoscope::test
