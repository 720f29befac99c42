#include "engine/run/decoded_images.h"

#include <algorithm>
#include <string_view>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/weights/safetensors.h"

namespace dinoscope {
DecodedImages::DecodedImages(const std::filesystem::path& file, const std::string& class_level)
    : m_file(file), m_modified_ns(stampOfFile(file).modified_ns) {
  requireClassLevel(class_level);
  const TensorMap tensors = readSafetensors(file);
  for (const auto& [name, tensor] : tensors) {
    const bool is_set = tensor.dim() == 4 && tensors.size() == 1;
    const bool has_pixels = (is_set || tensor.dim() == 3) && tensor.numel() > 0 && tensor.size(-1) == 3;
    if (tensor.scalar_type() != torch::kUInt8 || !has_pixels)
      throw dataError(
          sentence("%1: %2 is no picture; decoded pictures are U8 tensors of height, width and 3 channels.",
                   pathText(file), pathText(name)));
    if (!is_set) {
      m_names.push_back(pathFromText(name));
      m_images.push_back(tensor);
      continue;
    }
    m_images = tensor.unbind(0);
    for (std::size_t i = 0; i < m_images.size(); ++i) m_names.push_back(name + "/" + std::to_string(i));
  }
  if (m_images.empty())
    throw dataError(sentence("%1 holds no pictures; write some into it.", pathText(file)));
  m_classes = classesByFolder({m_names.begin(), m_names.end()}, class_level);
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

std::string DecodedImages::origin() const { return pathText(m_file); }

std::vector<std::string> DecodedImages::classNames() const { return namesOf(m_classes.classes); }

FileStamp DecodedImages::stampOf(std::int64_t index) const {
  return {static_cast<std::uint64_t>(m_images.at(static_cast<std::size_t>(index)).numel()), m_modified_ns};
}

Rgb8Image DecodedImages::loadPinned(const std::filesystem::path& path) const {
  const auto found = std::find(m_names.begin(), m_names.end(), path.string());
  if (found == m_names.end())
    throw dataError(sentence("%1 is none of the photos in %2.", pathText(path), origin()));
  return load(found - m_names.begin());
}

bool namesDecodedImages(const Experiment& experiment) {
  const std::filesystem::path path = experiment.data.folder;
  std::error_code ignored;
  return path.extension() == ".safetensors" && !std::filesystem::is_directory(path, ignored);
}

}  // namespace dinoscope
