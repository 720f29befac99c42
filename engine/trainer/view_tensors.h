#pragma once

#include <torch/types.h>

#include "engine/config/view_settings.h"

namespace dinoscope {

/// Turns 8-bit views into what the networks read: (pixel / 255 - mean) / std a channel, on the
/// device, so that a quarter of the bytes travels there.
class ViewNormalizer {
public:
  /// `type` is that of the result: float32, or float64 for comparisons.
  ViewNormalizer(const ViewSettings& settings, const torch::Device& device, torch::ScalarType type);

  /// Of uint8 [V, B, S, S, 3] on the device: [V * B, 3, S, S], view-major, laid out channels-last as the
  /// pixels are.
  torch::Tensor operator()(const torch::Tensor& pixels) const;

private:
  torch::ScalarType m_type;
  torch::Tensor m_scale;  // [3]; pixel * scale + offset
  torch::Tensor m_offset;
};

}  // namespace dinoscope
