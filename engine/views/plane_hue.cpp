// hue.cpp follows the reference step by step, in float32 and float64 by turns and with a branch for every
// sector of the hue. Here are the same levels without branches and in 32 bits. Why that is right: the
// inputs of each step are few whole numbers, so the test compares every saturation, every hue and every
// (value, saturation, hue) with hue.cpp, and whole shifts over all colours.
#include "engine/views/plane_hue.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "engine/views/simd.h"

namespace dinoscope {
namespace {

/// int(255 * part) as if 255 * part were not rounded. The rounded product may have reached a whole number
/// that the true one stays below; 256 * part - whole is exact, and is less than part just then.
DINOSCOPE_INLINE int wholeOf255(float part) {
  const int whole = static_cast<int>(255.0F * part);
  const float rest = 256.0F * part - static_cast<float>(whole);
  return whole - (rest < part ? 1 : 0);
}

/// 1 when a < b, else 0; both are levels. A comparison would do, but would become a branch, and a loop with a
/// branch is not vectorised.
DINOSCOPE_INLINE int isLess(int a, int b) { return static_cast<int>(static_cast<unsigned>(a - b) >> 31); }

/// The part of a full turn at which a colour lies. Of the reference's three distances from the highest
/// channel, over the chroma, one is 0 and one 1; `middle` is the third. It leads away from an odd sixth of
/// the circle, forwards or backwards.
DINOSCOPE_INLINE float turnOf(int red, int green, int blue, int high, float middle) {
  const int not_red = isLess(red, high);
  const int is_blue = not_red & isLess(green, high);
  const int is_green = not_red - is_blue;
  // From -1 to 0, around the end of the circle: these get a whole turn more.
  const int before_red = (1 - not_red) & isLess(green, blue);
  const int forwards =
      before_red | (is_green & (1 - isLess(red, blue))) | (is_blue & (1 - isLess(green, red)));
  const int corner = 1 + 2 * (not_red + is_blue - forwards);
  const float sixths = static_cast<float>(corner) + static_cast<float>(2 * forwards - 1) * middle;
  return sixths / 6.0F + static_cast<float>(before_red);
}

/// value * (1 - saturation * fade), rounded, where saturation and fade count in 255ths. The sum is below
/// 2^24, so exact in float32, and it is never a tie.
DINOSCOPE_INLINE std::uint8_t fadedLevel(int value, int saturation, int fade) {
  const int sum = value * (255 * 255 - saturation * fade) + 255 * 255 / 2;
  return static_cast<std::uint8_t>(static_cast<float>(sum) * (1.0F / (255 * 255)));
}

DINOSCOPE_VECTOR_CLONES
void shiftPlanes(std::uint8_t* DINOSCOPE_RESTRICT reds, std::uint8_t* DINOSCOPE_RESTRICT greens,
                 std::uint8_t* DINOSCOPE_RESTRICT blues, std::size_t count, int shift) {
  for (std::size_t i = 0; i < count; ++i) {
    const int red = reds[i], green = greens[i], blue = blues[i];
    const int high = std::max(std::max(red, green), blue);
    const int low = std::min(std::min(red, green), blue);
    const int chroma = high - low;
    // A grey divides by 1 instead of 0: its saturation comes out as 0, and then its hue does not matter.
    const float middle = static_cast<float>(high - (red + green + blue - high - low)) /
                         static_cast<float>(std::max(chroma, 1));
    const int saturation = wholeOf255(static_cast<float>(chroma) / static_cast<float>(std::max(high, 1)));
    const int hue = (wholeOf255(turnOf(red, green, blue, high, middle)) + shift) & 255;
    // In 255ths of a sixth. Each channel fades in and out along one third of the circle.
    const int place = 6 * hue;
    reds[i] = fadedLevel(high, saturation, std::clamp(510 - std::abs(place - 765), 0, 255));
    greens[i] = fadedLevel(high, saturation, std::clamp(std::abs(place - 510) - 255, 0, 255));
    blues[i] = fadedLevel(high, saturation, std::clamp(std::abs(place - 1020) - 255, 0, 255));
  }
}

}  // namespace

void shiftHue(ViewPlanes& view, double turns) {
  // Cut off towards zero, then modulo 256: negative shifts wrap.
  const auto shift = static_cast<std::uint8_t>(static_cast<int>(turns * 255));
  shiftPlanes(view.plane(0), view.plane(1), view.plane(2), view.size(), shift);
}

}  // namespace dinoscope
