#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace dinoscope {

using LevelTable = std::array<std::uint8_t, 256>;

/// Replaces each of `count` values by the table's entry for it, if the processor can look up 64 bytes at a
/// time (AVX-512 VBMI: Intel since 2019, AMD since 2022); else does nothing and returns false, for there
/// computing the entries anew in vectors is faster.
bool replaceLevelsFast(std::uint8_t* values, std::size_t count, const LevelTable& table);

}  // namespace dinoscope
