#include "engine/trainer/view_tensors.h"

namespace dinoscope {

ViewNormalizer::ViewNormalizer(const ViewSettings& settings, const torch::Device& device,
                               torch::ScalarType type)
    : m_type(type) {
  const auto options = torch::TensorOptions().dtype(type).device(device);
  const torch::Tensor mean = torch::tensor(settings.mean, torch::kFloat64);
  const torch::Tensor deviation = torch::tensor(settings.std, torch::kFloat64);
  m_scale = (1 / (255 * deviation)).to(options);
  m_offset = (-mean / deviation).to(options);
}

torch::Tensor ViewNormalizer::operator()(const torch::Tensor& pixels) const {
  const std::int64_t images = pixels.size(0) * pixels.size(1), size = pixels.size(2);
  // Whole rows at a time: broadcasting over three channels alone would not vectorise.
  const torch::Tensor normalised = pixels.reshape({images * size, size * 3})
                                       .to(m_type)
                                       .mul_(m_scale.repeat({size}))
                                       .add_(m_offset.repeat({size}));
  return normalised.view({images, size, size, 3}).permute({0, 3, 1, 2});
}

}  // namespace dinoscope
