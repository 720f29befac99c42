#include "engine/views/level_table.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)

// GCC 12 takes the undefined halves of its own intrinsics for mistakes (GCC bug 105593).
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#include <immintrin.h>

namespace dinoscope {
namespace {

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512vbmi")

/// The table fills four vectors. One instruction chooses from 128 bytes by the lower seven bits of each
/// value; the highest bit chooses between the two halves.
void replaceLevels(std::uint8_t* values, std::size_t count, const LevelTable& table) {
  const __m512i part0 = _mm512_loadu_si512(table.data());
  const __m512i part1 = _mm512_loadu_si512(table.data() + 64);
  const __m512i part2 = _mm512_loadu_si512(table.data() + 128);
  const __m512i part3 = _mm512_loadu_si512(table.data() + 192);
  std::size_t i = 0;
  for (; i + 64 <= count; i += 64) {
    const __m512i levels = _mm512_loadu_si512(values + i);
    const __m512i lower = _mm512_permutex2var_epi8(part0, levels, part1);
    const __m512i upper = _mm512_permutex2var_epi8(part2, levels, part3);
    _mm512_storeu_si512(values + i, _mm512_mask_blend_epi8(_mm512_movepi8_mask(levels), lower, upper));
  }
  for (; i < count; ++i) values[i] = table[values[i]];
}

#pragma GCC pop_options

}  // namespace

bool replaceLevelsFast(std::uint8_t* values, std::size_t count, const LevelTable& table) {
  static const bool is_supported = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi");
  if (is_supported) replaceLevels(values, count, table);
  return is_supported;
}

}  // namespace dinoscope

#else

namespace dinoscope {

bool replaceLevelsFast(std::uint8_t*, std::size_t, const LevelTable&) { return false; }

}  // namespace dinoscope

#endif
