#pragma once

#include <algorithm>
#include <cstdint>

#include "engine/views/rgb_pixels.h"

namespace dinoscope {

/// The pixel at a fractional position inside the image, the centre of its first pixel being (0, 0).
inline void sampleBilinear(const RgbPixels& image, double x, double y, std::uint8_t* out) {
  const int left = static_cast<int>(x), top = static_cast<int>(y);
  const auto right_part = static_cast<float>(x - left), lower_part = static_cast<float>(y - top);
  const std::uint8_t* upper = image.row(top);
  const std::uint8_t* lower = image.row(std::min(top + 1, image.height - 1));
  const int right = std::min(left + 1, image.width - 1) * 3;
  for (int c = 0; c < 3; ++c) {
    const float above = static_cast<float>(upper[left * 3 + c]) * (1 - right_part) +
                        static_cast<float>(upper[right + c]) * right_part;
    const float below = static_cast<float>(lower[left * 3 + c]) * (1 - right_part) +
                        static_cast<float>(lower[right + c]) * right_part;
    out[c] = static_cast<std::uint8_t>(above * (1 - lower_part) + below * lower_part + 0.5F);
  }
}

}  // namespace dinoscope
