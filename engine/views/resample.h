#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/rgb8_image.h"
#include "engine/views/rgb_pixels.h"
#include "engine/views/view_plan.h"

namespace dinoscope {

/// The taps of one axis of a resize: output o is the sum of `tap_count[o]` inputs from `first[o]` on, each
/// times its weight in fixed point with 22 fractional bits.
class ResampleTaps {
public:
  static constexpr int kFractionBits = 22;
  static constexpr std::int32_t kHalf = 1 << (kFractionBits - 1);

  int taps_per_output = 0;  ///< row length of `weights`
  std::vector<int> first;
  std::vector<int> tap_count;
  std::vector<std::int32_t> weights;  ///< [outputs, taps_per_output], zeros after tap_count

  /// Bicubic with coefficient -0.5, widened by in/out when shrinking (Pillow's precompute_coeffs).
  void compute(int in_size, int out_size);

private:
  std::vector<double> m_exact;  // weights before they are rounded, [taps_per_output, outputs]
  std::vector<double> m_sums;   // of each output's weights
  std::vector<std::int32_t> m_rounded;
};

/// Cuts a box out of a photo and resizes it, as Pillow's crop and resize with the antialiased bicubic
/// filter do: pixels outside the box never enter. Keeps its tables and its intermediate rows.
class BicubicResampler {
public:
  /// Fills `out`. `box` lies inside `photo` and is not empty.
  void resize(const Rgb8Image& photo, const CropBox& box, RgbPixels out);

private:
  void resizeRows(const Rgb8Image& photo, const CropBox& box, int out_width);
  void resizeColumns(const std::uint8_t* in, std::size_t in_stride, RgbPixels out);

  ResampleTaps m_horizontal;
  ResampleTaps m_vertical;
  std::vector<std::uint8_t> m_rows;  // the box at its final width, stored as 8-bit between the passes
  std::vector<std::int32_t> m_sums;
};

}  // namespace dinoscope
