#include "engine/trainer/decoded_images.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/weights/safetensors.h"

namespace dinoscope {

DecodedImages::DecodedImages(const std::filesystem::path& file) {
  const TensorMap tensors = readSafetensors(file);
  for (const auto& [name, tensor] : tensors) {
    const bool is_set = tensor.dim() == 4 && tensors.size() == 1;
    const bool has_pixels = (is_set || tensor.dim() == 3) && tensor.numel() > 0 && tensor.size(-1) == 3;
    if (tensor.scalar_type() != torch::kUInt8 || !has_pixels)
      throw dataError(file.string() + ": " + name +
                      " is no picture; decoded pictures are U8 tensors of height, width and 3 channels.");
    const auto images = is_set ? tensor.unbind(0) : std::vector<torch::Tensor>{tensor};
    m_images.insert(m_images.end(), images.begin(), images.end());
  }
  if (m_images.empty()) throw dataError(file.string() + " holds no pictures; write some into it.");
}

Rgb8Image DecodedImages::load(std::int64_t index) const {
  Rgb8Image photo;
  loadInto(index, photo);
  return photo;
}

void DecodedImages::loadInto(std::int64_t index, Rgb8Image& photo) const {
  const torch::Tensor& image = m_images.at(static_cast<std::size_t>(index));
  photo.width = static_cast<int>(image.size(1));
  photo.height = static_cast<int>(image.size(0));
  const auto* pixels = image.data_ptr<std::uint8_t>();
  photo.pixels.assign(pixels, pixels + image.numel());
}

}  // namespace dinoscope
