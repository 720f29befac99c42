#include "engine/views/turned_photo.h"

#include <algorithm>

#include "engine/views/byte_transpose.h"
#include "engine/views/channels.h"

namespace dinoscope {
namespace {

constexpr std::size_t kBlock = 16;
constexpr std::size_t kReadAhead = 64;

std::size_t roundUp(std::size_t value, std::size_t step) { return (value + step - 1) / step * step; }

}  // namespace

void TurnedPhoto::turn(const Rgb8Image& photo, const CropBox& region) {
  m_region = region;
  const auto width = static_cast<std::size_t>(region.width);
  const std::size_t padded_width = roundUp(width, kBlock);
  // An odd number of cache lines: columns a power of two apart would share few sets of the cache.
  m_column_bytes = roundUp(static_cast<std::size_t>(region.height), 64);
  if (m_column_bytes / 64 % 2 == 0) m_column_bytes += 64;
  // The last block of columns of the last channel may be written whole.
  const std::size_t needed = (3 * width + kBlock) * m_column_bytes + kReadAhead;
  if (m_bytes.size() < needed) m_bytes.resize(needed);
  m_rows.resize(3 * kBlock * padded_width);

  for (int y = 0; y < region.height; y += static_cast<int>(kBlock)) {
    const int count = std::min(static_cast<int>(kBlock), region.height - y);
    for (int row = 0; row < count; ++row) {
      std::uint8_t* red = m_rows.data() + static_cast<std::size_t>(row) * padded_width;
      separateChannels(photo.at(region.left, region.top + y + row), red, red + kBlock * padded_width,
                       red + 2 * kBlock * padded_width, width);
    }
    // Channel by channel in ascending order: a last block that is not full spills into the first columns
    // of the next channel, which are written after it.
    for (std::size_t channel = 0; channel < 3; ++channel)
      for (std::size_t x = 0; x < width; x += kBlock)
        transpose16x16(m_rows.data() + channel * kBlock * padded_width + x, padded_width,
                       m_bytes.data() + (channel * width + x) * m_column_bytes + static_cast<std::size_t>(y),
                       m_column_bytes);
  }
}

}  // namespace dinoscope
