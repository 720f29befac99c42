#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/core/rgb8_image.h"
#include "engine/views/view_plan.h"

namespace dinoscope {

/// A part of a photo with its channels apart and its columns contiguous: what the horizontal pass of a
/// resize reads, for in this order neighbouring bytes share their weights. Made once for all views of a
/// photo. Keeps its memory from photo to photo.
class TurnedPhoto {
public:
  /// Copies `region`, which lies inside `photo` and is not empty.
  void turn(const Rgb8Image& photo, const CropBox& region);

  /// The pixel at (x, y) of the photo in one channel: the bytes that follow are those below it, and the
  /// next column is columnBytes() further. At least 64 bytes may be read from any pixel of the region.
  const std::uint8_t* at(int channel, int x, int y) const {
    const auto column = static_cast<std::size_t>(channel * m_region.width + x - m_region.left);
    return m_bytes.data() + column * m_column_bytes + static_cast<std::size_t>(y - m_region.top);
  }
  std::size_t columnBytes() const { return m_column_bytes; }

private:
  CropBox m_region;
  std::size_t m_column_bytes = 0;
  std::vector<std::uint8_t> m_bytes;
  std::vector<std::uint8_t> m_rows;  // 16 rows with their channels apart
};

}  // namespace dinoscope
