#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dinoscope {

enum class MaskPixel : std::uint8_t {
  Ground,
  Object,
  NotCounted,  ///< neither: the border between them, in some sets of masks
};

/// Which pixels of a photo show its object: rows top to bottom.
struct ObjectMask {
  int width = 0;
  int height = 0;
  std::vector<MaskPixel> pixels;  ///< size width * height

  ObjectMask() = default;
  ObjectMask(int width_px, int height_px)
      : width(width_px),
        height(height_px),
        pixels(static_cast<std::size_t>(width_px) * static_cast<std::size_t>(height_px)) {}

  MaskPixel& at(int x, int y) {
    return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x)];
  }
  MaskPixel at(int x, int y) const {
    return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x)];
  }

  bool operator==(const ObjectMask&) const = default;
};

}  // namespace dinoscope
