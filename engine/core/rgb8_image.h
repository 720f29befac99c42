#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dinoscope {

/// An 8-bit sRGB image as a value: rows top to bottom, pixels interleaved R, G, B, no padding.
struct Rgb8Image {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;  ///< size width * height * 3

  Rgb8Image() = default;
  Rgb8Image(int width_px, int height_px)
      : width(width_px),
        height(height_px),
        pixels(static_cast<std::size_t>(width_px) * static_cast<std::size_t>(height_px) * 3) {}

  /// Gives it another size; what the pixels are is then undefined. Takes memory only to grow.
  void setSize(int width_px, int height_px) {
    width = width_px;
    height = height_px;
    pixels.resize(static_cast<std::size_t>(width_px) * static_cast<std::size_t>(height_px) * 3);
  }

  bool isEmpty() const { return pixels.empty(); }
  std::size_t rowBytes() const { return static_cast<std::size_t>(width) * 3; }
  std::uint8_t* row(int y) { return pixels.data() + static_cast<std::size_t>(y) * rowBytes(); }
  const std::uint8_t* row(int y) const { return pixels.data() + static_cast<std::size_t>(y) * rowBytes(); }
  std::uint8_t* at(int x, int y) { return row(y) + static_cast<std::size_t>(x) * 3; }
  const std::uint8_t* at(int x, int y) const { return row(y) + static_cast<std::size_t>(x) * 3; }

  bool operator==(const Rgb8Image&) const = default;
};

/// A grid of quantities (attention, similarity, coverage): rows top to bottom, no unit of its own.
struct FloatMap {
  int width = 0;
  int height = 0;
  std::vector<float> values;  ///< size width * height

  FloatMap() = default;
  FloatMap(int columns, int rows)
      : width(columns),
        height(rows),
        values(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows)) {}

  float& at(int x, int y) {
    return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x)];
  }
  float at(int x, int y) const {
    return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x)];
  }

  bool operator==(const FloatMap&) const = default;
};

}  // namespace dinoscope
