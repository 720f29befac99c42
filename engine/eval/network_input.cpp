#include "engine/eval/network_input.h"

#include <algorithm>

namespace dinoscope {
namespace {

/// [1, 3, 1, 1]
torch::Tensor channels(const std::vector<double>& values, const torch::Device& device) {
  return torch::tensor(values, torch::kFloat64).to(torch::kFloat32).view({1, 3, 1, 1}).to(device);
}

}  // namespace

torch::Tensor networkInput(std::span<const Rgb8Image> images, const EvaluationTransform& transform,
                           const torch::Device& device) {
  const auto count = static_cast<std::int64_t>(images.size());
  const std::int64_t height = images.front().height;
  const std::int64_t width = images.front().width;
  torch::Tensor bytes = torch::empty({count, height, width, 3}, torch::kUInt8);
  auto* out = bytes.data_ptr<std::uint8_t>();
  for (const Rgb8Image& image : images) out = std::copy(image.pixels.begin(), image.pixels.end(), out);
  const torch::Tensor levels = bytes.to(device).permute({0, 3, 1, 2}).to(torch::kFloat32).div_(255.0);
  return levels.sub_(channels(transform.mean, device)).div_(channels(transform.std, device));
}

torch::Device deviceOf(const torch::nn::Module& network) {
  const auto parameters = network.parameters();
  return parameters.empty() ? torch::Device(torch::kCPU) : parameters.front().device();
}

}  // namespace dinoscope
