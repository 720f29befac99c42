#pragma once

#include <torch/torch.h>

#include "engine/config/view_settings.h"
#include "engine/core/batch_source.h"

namespace dinoscope {

/// Turns 8-bit views into what the networks read: (pixel / 255 - mean) / std a channel, normalised on the
/// device, so that a quarter of the bytes travels there.
class ViewNormalizer {
public:
  /// `type` is that of the result: float32, or float64 for comparisons.
  ViewNormalizer(const ViewSettings& settings, const torch::Device& device, torch::ScalarType type);

  /// [V * B, 3, S, S], view-major, laid out channels-last as the pixels are. Undefined when there are no
  /// views. `photos`: B.
  torch::Tensor operator()(const ViewGroup& group, std::int64_t photos) const;

private:
  torch::Device m_device;
  torch::ScalarType m_type;
  torch::Tensor m_scale;  // [3]; pixel * scale + offset
  torch::Tensor m_offset;
};

}  // namespace dinoscope
