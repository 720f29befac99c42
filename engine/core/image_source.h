#pragma once

#include <cstdint>
#include <string>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// Where decoded photos come from, by index: a folder on disk, images in memory, a test's own.
/// Both functions may be called from several threads at once.
class ImageSource {
public:
  virtual ~ImageSource() = default;

  virtual std::int64_t size() const = 0;

  /// Decodes image `index` in [0, size()). Throws Error (Data) that names the file when it can't be read.
  virtual Rgb8Image load(std::int64_t index) const = 0;
};

}  // namespace dinoscope
