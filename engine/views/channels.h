#pragma once

#include <cstddef>
#include <cstdint>

namespace dinoscope {

/// R, G, B, R, G, B, ... of `count` pixels taken apart.
void separateChannels(const std::uint8_t* rgb, std::uint8_t* red, std::uint8_t* green, std::uint8_t* blue,
                      std::size_t count);

/// The reverse.
void interleaveChannels(const std::uint8_t* red, const std::uint8_t* green, const std::uint8_t* blue,
                        std::uint8_t* rgb, std::size_t count);

}  // namespace dinoscope
