#include "engine/views/evaluation_view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>

#include "engine/core/error.h"
#include "engine/views/resample.h"

namespace dinoscope {

Rgb8Image resizeShortSideAndCenterCrop(const Rgb8Image& photo, int resize_px, int crop_px) {
  if (crop_px < 1 || crop_px > resize_px)
    throw settingsError("The centre crop of " + std::to_string(crop_px) +
                        " px must be at least 1 px and at most the resized short side of " +
                        std::to_string(resize_px) + " px.");
  const int short_side = std::min(photo.width, photo.height);
  const auto resized = [&](int side) {
    return static_cast<int>(static_cast<std::int64_t>(resize_px) * side / short_side);
  };
  Rgb8Image whole(resized(photo.width), resized(photo.height));
  BicubicResampler resampler;
  resampler.resize(photo, {0, 0, photo.width, photo.height}, RgbPixels(whole));

  // nearbyint rounds half to even, as Python does.
  const int left = static_cast<int>(std::nearbyint((whole.width - crop_px) / 2.0));
  const int top = static_cast<int>(std::nearbyint((whole.height - crop_px) / 2.0));
  Rgb8Image crop(crop_px, crop_px);
  for (int y = 0; y < crop_px; ++y) std::copy_n(whole.at(left, top + y), crop.rowBytes(), crop.row(y));
  return crop;
}

void normalizeToPlanes(const Rgb8Image& image, std::span<const double> mean, std::span<const double> std,
                       std::span<float> out) {
  const std::size_t count = image.pixels.size() / 3;
  for (std::size_t c = 0; c < 3; ++c) {
    std::array<float, 256> normalized{};
    for (std::size_t level = 0; level < normalized.size(); ++level)
      normalized[level] =
          (static_cast<float>(level) / 255.0F - static_cast<float>(mean[c])) / static_cast<float>(std[c]);
    for (std::size_t i = 0; i < count; ++i) out[c * count + i] = normalized[image.pixels[i * 3 + c]];
  }
}

}  // namespace dinoscope
