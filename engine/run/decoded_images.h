#pragma once

#include <torch/types.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/core/photo_classes.h"
#include "engine/core/photo_set.h"
#include "engine/core/progress.h"

namespace dinoscope {

/// Photos that another machine has decoded, in memory: a safetensors file (format: see SafetensorsFile) with
/// one U8 tensor a photo, [height, width, 3], named by its path; or a single one of all, [photos, height,
/// width, 3], whose photos are named by their number. So a machine without any image library can train on
/// real pictures.
class DecodedImages final : public PhotoSet {
public:
  /// `class_level`: data.class_level, by the names. Throws Error (Data) with one sentence when the file can't
  /// be read or holds something else.
  DecodedImages(const std::filesystem::path& file, const std::string& class_level);

  std::int64_t size() const override { return static_cast<std::int64_t>(m_images.size()); }
  Rgb8Image load(std::int64_t index) const override;
  void loadInto(std::int64_t index, Rgb8Image& photo) const override;
  std::string origin() const override;
  std::string nameOf(std::int64_t index) const override { return m_names[static_cast<std::size_t>(index)]; }
  int classOf(std::int64_t index) const override {
    return m_classes.of_photos[static_cast<std::size_t>(index)];
  }
  std::vector<std::string> classNames() const override;
  /// The bytes of its pixels, and the time of the file.
  FileStamp stampOf(std::int64_t index) const override;
  std::vector<std::string> problemSentences() const override { return {}; }
  /// By its name.
  Rgb8Image loadPinned(const std::filesystem::path& path) const override;

private:
  const std::filesystem::path m_file;
  std::int64_t m_modified_ns = 0;
  std::vector<std::string> m_names;
  std::vector<torch::Tensor> m_images;  // [H, W, 3] each
  PhotoClasses m_classes;
};

/// Whether data.folder names a file of decoded photos (.safetensors) rather than a folder.
bool namesDecodedImages(const Experiment& experiment);

}  // namespace dinoscope
