#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// Somebody else's 8-bit RGB pixels, to be changed in place: an image, or a view's place in a batch.
/// Rows top to bottom without padding, pixels interleaved R, G, B.
struct RgbPixels {
  std::uint8_t* data = nullptr;
  int width = 0;
  int height = 0;

  RgbPixels(std::uint8_t* first, int width_px, int height_px)
      : data(first), width(width_px), height(height_px) {}
  explicit RgbPixels(Rgb8Image& image)
      : data(image.pixels.data()), width(image.width), height(image.height) {}

  std::size_t rowBytes() const { return static_cast<std::size_t>(width) * 3; }
  std::uint8_t* row(int y) const { return data + static_cast<std::size_t>(y) * rowBytes(); }
  std::span<std::uint8_t> bytes() const { return {data, rowBytes() * static_cast<std::size_t>(height)}; }
};

}  // namespace dinoscope
