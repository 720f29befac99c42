#include "engine/views/noise.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>

#include "engine/core/random.h"

namespace dinoscope {
namespace {

/// Eight bytes added up: nearly Gaussian (Irwin-Hall), of mean 1020 and variance 8 (256^2 - 1) / 12.
constexpr int kMean = 1020;
constexpr double kDeviation = 209.0215;

int sumOfBytes(std::uint64_t bits) {
  constexpr std::uint64_t kEven = 0x00ff00ff00ff00ffULL;
  const std::uint64_t pairs = (bits & kEven) + ((bits >> 8) & kEven);
  return static_cast<int>((pairs * 0x0001000100010001ULL) >> 48);
}

}  // namespace

void addNoise(RgbPixels pixels, double sigma, std::uint64_t seed) {
  constexpr int kFractionBits = 16;
  const auto scale = static_cast<int>(std::lround(sigma / kDeviation * (1 << kFractionBits)));
  RandomStream stream(seed, RandomPurpose::Noise);
  for (std::uint8_t& level : pixels.bytes()) {
    const int deviation = (sumOfBytes(stream.next()) - kMean) * scale;
    const int noisy = level + ((deviation + (1 << (kFractionBits - 1))) >> kFractionBits);
    level = static_cast<std::uint8_t>(std::clamp(noisy, 0, 255));
  }
}

}  // namespace dinoscope
