#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/image_source.h"

namespace dinoscope {

/// Photos that another machine has decoded, in memory: a safetensors file (format: see SafetensorsFile) with
/// one U8 tensor a photo, [height, width, 3], named by its path; or a single one of all, [photos, height,
/// width, 3]. So a machine without any image library can train on real pictures.
class DecodedImages final : public ImageSource {
public:
  /// Throws Error (Data) with one sentence when the file can't be read or holds something else.
  explicit DecodedImages(const std::filesystem::path& file);

  std::int64_t size() const override { return static_cast<std::int64_t>(m_images.size()); }
  Rgb8Image load(std::int64_t index) const override;
  void loadInto(std::int64_t index, Rgb8Image& photo) const override;

private:
  std::vector<torch::Tensor> m_images;  // [H, W, 3] each, in the order of their names
};

}  // namespace dinoscope
