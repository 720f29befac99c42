#pragma once

#include <cstdint>
#include <vector>

#include "engine/views/rgb_pixels.h"

namespace dinoscope {

/// Weights of one pass of an extended box blur in 24-bit fixed point: `inner` for each of the
/// 2 * radius + 1 central values, `outer` for the two beyond them.
struct BoxWeights {
  int radius = 0;
  std::uint32_t inner = 0;
  std::uint32_t outer = 0;

  /// Of three passes that together have the standard deviation `sigma` (Gwosdek et al. 2011, eq. 12).
  static BoxWeights forSigma(double sigma);
};

/// Pillow's GaussianBlur: three box passes an axis, horizontal first, edge values repeated, every pass
/// stored as 8-bit. Keeps its buffers.
class BoxBlur {
public:
  /// Blurs in place; sigma in pixels, 0 changes nothing.
  void apply(RgbPixels pixels, double sigma);

private:
  void blurRow(std::uint8_t* row, int width, const BoxWeights& weights);
  void blurColumns(const std::uint8_t* in, RgbPixels out, const BoxWeights& weights);

  std::vector<std::uint8_t> m_padded;  // one row with repeated edge pixels on both sides
  std::vector<std::uint8_t> m_copy;    // the image between two vertical passes
  std::vector<std::uint32_t> m_sums;
};

}  // namespace dinoscope
