#pragma once

#include <cstddef>
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

  /// Decodes image `index` in [0, size()). Throws Error (Data) that names the file when its bytes are no
  /// photo, and ResourceError when something lacks that may be there again later.
  virtual Rgb8Image load(std::int64_t index) const = 0;

  /// The same into `photo`, whose memory is used again where the source can.
  virtual void loadInto(std::int64_t index, Rgb8Image& photo) const { photo = load(index); }

  /// About how much memory image `index` takes while it is decoded and its views are drawn; 0: not known.
  virtual std::size_t bytesInWork(std::int64_t index) const {
    static_cast<void>(index);
    return 0;
  }
};

}  // namespace dinoscope
