#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/views/rgb_pixels.h"

namespace dinoscope {

/// A view while it is worked on: its channels apart, each as rows top to bottom without padding, so that
/// every operation is a plain loop over bytes. Keeps its memory from view to view.
class ViewPlanes {
public:
  /// Bytes after each plane that a vectorised loop may overrun, reading or writing: they mean nothing.
  static constexpr std::size_t kSlack = 64;

  void setSize(int width, int height) {
    m_width = width;
    m_height = height;
    m_stride = (size() + kSlack + 63) / 64 * 64;
    if (m_bytes.size() < 3 * m_stride) m_bytes.resize(3 * m_stride);
  }

  int width() const { return m_width; }
  int height() const { return m_height; }
  /// Pixels, and bytes of one plane.
  std::size_t size() const { return static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height); }
  std::uint8_t* plane(int channel) { return m_bytes.data() + static_cast<std::size_t>(channel) * m_stride; }

  /// Takes the channels of `pixels` apart; the size becomes theirs.
  void separate(RgbPixels pixels);
  /// Puts the channels together into `pixels`, which have this size.
  void interleave(RgbPixels pixels);

private:
  int m_width = 0;
  int m_height = 0;
  std::size_t m_stride = 0;
  std::vector<std::uint8_t> m_bytes;
};

}  // namespace dinoscope
