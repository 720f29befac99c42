#include "engine/views/channels.h"

#include "engine/views/simd.h"

namespace dinoscope {

DINOSCOPE_VECTOR_CLONES
void separateChannels(const std::uint8_t* DINOSCOPE_RESTRICT rgb, std::uint8_t* DINOSCOPE_RESTRICT red,
                      std::uint8_t* DINOSCOPE_RESTRICT green, std::uint8_t* DINOSCOPE_RESTRICT blue,
                      std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    red[i] = rgb[3 * i];
    green[i] = rgb[3 * i + 1];
    blue[i] = rgb[3 * i + 2];
  }
}

DINOSCOPE_VECTOR_CLONES
void interleaveChannels(const std::uint8_t* DINOSCOPE_RESTRICT red,
                        const std::uint8_t* DINOSCOPE_RESTRICT green,
                        const std::uint8_t* DINOSCOPE_RESTRICT blue, std::uint8_t* DINOSCOPE_RESTRICT rgb,
                        std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    rgb[3 * i] = red[i];
    rgb[3 * i + 1] = green[i];
    rgb[3 * i + 2] = blue[i];
  }
}

}  // namespace dinoscope
