#include "engine/train/view_tensors.h"

#include <string>

#include "engine/core/error.h"

namespace dinoscope {

ViewNormalizer::ViewNormalizer(const ViewSettings& settings, const torch::Device& device,
                               torch::ScalarType type)
    : m_device(device), m_type(type) {
  const auto options = torch::TensorOptions().dtype(type).device(device);
  const torch::Tensor mean = torch::tensor(settings.mean, torch::kFloat64);
  const torch::Tensor deviation = torch::tensor(settings.std, torch::kFloat64);
  m_scale = (1 / (255 * deviation)).to(options);
  m_offset = (-mean / deviation).to(options);
}

torch::Tensor ViewNormalizer::operator()(const ViewGroup& group, std::int64_t photos) const {
  if (group.views == 0) return {};
  const std::int64_t size = group.size_px;
  if (static_cast<std::int64_t>(group.pixels.size()) != group.views * photos * size * size * 3)
    throw runError("A batch of " + std::to_string(photos) + " photos does not hold " +
                   std::to_string(group.views) + " views of " + std::to_string(size) + " pixels of each.");
  // from_blob() wants a pointer to what may change; nothing here changes it.
  torch::Tensor pixels = torch::from_blob(const_cast<std::uint8_t*>(group.pixels.data()),
                                          {group.views * photos * size, size * 3}, torch::kUInt8);
  if (m_device.is_cuda()) pixels = pixels.pin_memory().to(m_device, /*non_blocking=*/true);
  // Whole rows at a time: broadcasting over three channels alone would not vectorise.
  const torch::Tensor normalised =
      pixels.to(m_type).mul_(m_scale.repeat({size})).add_(m_offset.repeat({size}));
  return normalised.view({group.views * photos, size, size, 3}).permute({0, 3, 1, 2});
}

}  // namespace dinoscope
