#include "engine/views/plane_color.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "engine/views/level_table.h"
#include "engine/views/simd.h"

namespace dinoscope {
namespace {

DINOSCOPE_INLINE std::uint32_t lumaOf(std::uint32_t red, std::uint32_t green, std::uint32_t blue) {
  return (19595U * red + 38470U * green + 7471U * blue + 32768U) >> 16;
}

/// a + f (b - a) in float32, cut off towards zero. The reference clamps the float; cutting it off first
/// gives the same levels, for both leave 0 .. 255 as they are and what lies outside goes to the same end.
DINOSCOPE_INLINE std::uint8_t blend(int neutral, int level, float factor) {
  const float value = static_cast<float>(neutral) + factor * static_cast<float>(level - neutral);
  return static_cast<std::uint8_t>(std::clamp(static_cast<int>(value), 0, 255));
}

DINOSCOPE_VECTOR_CLONES
void blendWithLuma(std::uint8_t* DINOSCOPE_RESTRICT red, std::uint8_t* DINOSCOPE_RESTRICT green,
                   std::uint8_t* DINOSCOPE_RESTRICT blue, std::size_t count, float factor) {
  for (std::size_t i = 0; i < count; ++i) {
    const int gray = static_cast<int>(lumaOf(red[i], green[i], blue[i]));
    red[i] = blend(gray, red[i], factor);
    green[i] = blend(gray, green[i], factor);
    blue[i] = blend(gray, blue[i], factor);
  }
}

DINOSCOPE_VECTOR_CLONES
void replaceByLuma(std::uint8_t* DINOSCOPE_RESTRICT red, std::uint8_t* DINOSCOPE_RESTRICT green,
                   std::uint8_t* DINOSCOPE_RESTRICT blue, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i)
    red[i] = green[i] = blue[i] = static_cast<std::uint8_t>(lumaOf(red[i], green[i], blue[i]));
}

/// `count` is at most 2^24, so that the sum fits.
DINOSCOPE_VECTOR_CLONES
std::uint32_t sumOfLuma(const std::uint8_t* red, const std::uint8_t* green, const std::uint8_t* blue,
                        std::size_t count) {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += lumaOf(red[i], green[i], blue[i]);
  return sum;
}

DINOSCOPE_VECTOR_CLONES
void invertFrom(std::uint8_t* plane, std::size_t count, int threshold) {
  for (std::size_t i = 0; i < count; ++i)
    plane[i] = static_cast<std::uint8_t>(plane[i] >= threshold ? 255 - plane[i] : plane[i]);
}

/// int(mean + 0.5) of the luma over the whole view.
int meanLuma(ViewPlanes& view) {
  constexpr std::size_t kPart = std::size_t{1} << 24;
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < view.size(); i += kPart)
    sum +=
        sumOfLuma(view.plane(0) + i, view.plane(1) + i, view.plane(2) + i, std::min(kPart, view.size() - i));
  return static_cast<int>(static_cast<double>(sum) / static_cast<double>(view.size()) + 0.5);
}

}  // namespace

DINOSCOPE_VECTOR_CLONES
void blendWithLevel(std::uint8_t* plane, std::size_t count, int neutral, float factor) {
  for (std::size_t i = 0; i < count; ++i) plane[i] = blend(neutral, plane[i], factor);
}

namespace {

void blendAll(ViewPlanes& view, int neutral, double factor) {
  LevelTable table{};
  for (std::size_t level = 0; level < table.size(); ++level)
    table[level] = blend(neutral, static_cast<int>(level), static_cast<float>(factor));
  for (int channel = 0; channel < 3; ++channel)
    if (!replaceLevelsFast(view.plane(channel), view.size(), table))
      blendWithLevel(view.plane(channel), view.size(), neutral, static_cast<float>(factor));
}

}  // namespace

void adjustBrightness(ViewPlanes& view, double factor) { blendAll(view, 0, factor); }

void adjustContrast(ViewPlanes& view, double factor) { blendAll(view, meanLuma(view), factor); }

void adjustSaturation(ViewPlanes& view, double factor) {
  blendWithLuma(view.plane(0), view.plane(1), view.plane(2), view.size(), static_cast<float>(factor));
}

void convertToGrayscale(ViewPlanes& view) {
  replaceByLuma(view.plane(0), view.plane(1), view.plane(2), view.size());
}

void solarize(ViewPlanes& view, int threshold) {
  for (int channel = 0; channel < 3; ++channel) invertFrom(view.plane(channel), view.size(), threshold);
}

}  // namespace dinoscope
