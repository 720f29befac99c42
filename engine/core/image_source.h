#pragma once

#include <cstdint>
#include <string>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// Where decoded photos come from, by index: a folder on disk, images in memory, a test's own.
/// All functions may be called from several threads at once.
class ImageSource {
public:
  virtual ~ImageSource() = default;

  virtual std::int64_t size() const = 0;

  /// Decodes image `index` in [0, size()). Throws Error (Data) that names the file when it can't be read.
  virtual Rgb8Image load(std::int64_t index) const = 0;

  /// The same into `photo`, whose memory is used again where the source can.
  virtual void loadInto(std::int64_t index, Rgb8Image& photo) const { photo = load(index); }
};

}  // namespace dinoscope
