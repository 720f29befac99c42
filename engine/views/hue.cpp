#include "engine/views/hue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace dinoscope {
namespace {

struct Hsv {
  std::uint8_t hue = 0;
  std::uint8_t saturation = 0;
  std::uint8_t value = 0;
};

// Where float meets double below is Pillow's rgb2hsv and hsv2rgb: each rounding step shows in some pixel.

Hsv toHsv(const std::uint8_t* rgb) {
  const int red = rgb[0], green = rgb[1], blue = rgb[2];
  const int high = std::max({red, green, blue});
  const int low = std::min({red, green, blue});
  if (high == low) return {0, 0, static_cast<std::uint8_t>(high)};
  const auto chroma = static_cast<float>(high - low);
  const float saturation = chroma / static_cast<float>(high);
  const auto distance = [&](int level) { return static_cast<float>(high - level) / chroma; };
  float hue = 0;
  if (red == high)
    hue = distance(blue) - distance(green);
  else if (green == high)
    hue = static_cast<float>(2.0 + distance(red) - distance(blue));
  else
    hue = static_cast<float>(4.0 + distance(green) - distance(red));
  // hue / 6 + 1 lies in [5/6, 11/6]: its fractional part is what fmod gives.
  const double turned = hue / 6.0 + 1.0;
  const auto fraction = static_cast<float>(turned < 1.0 ? turned : turned - 1.0);
  return {static_cast<std::uint8_t>(fraction * 255.0), static_cast<std::uint8_t>(saturation * 255.0),
          static_cast<std::uint8_t>(high)};
}

/// The sector (0..5) of each of the 256 hues and the place within it, in [0, 1).
struct HueSector {
  int sector = 0;
  float place = 0;
};

std::array<HueSector, 256> hueSectors() {
  std::array<HueSector, 256> sectors{};
  for (int hue = 0; hue < 256; ++hue) {
    const double sixths = static_cast<float>(hue) * 6.0 / 255.0;
    const int whole = static_cast<int>(sixths);
    sectors[static_cast<std::size_t>(hue)] = {whole % 6, static_cast<float>(sixths - whole)};
  }
  return sectors;
}

/// Half away from zero; values are in [0, 255].
std::uint8_t roundLevel(double level) { return static_cast<std::uint8_t>(level + 0.5); }

void fromHsv(const Hsv& hsv, const HueSector& hue, std::uint8_t* rgb) {
  const std::uint8_t v = hsv.value;
  const auto value = static_cast<double>(v);
  const float saturation = static_cast<float>(hsv.saturation / 255.0);
  const std::uint8_t p = roundLevel(value * (1.0 - saturation));
  const std::uint8_t q = roundLevel(value * (1.0 - saturation * hue.place));
  const std::uint8_t t = roundLevel(value * (1.0 - saturation * (1.0 - hue.place)));
  const auto set = [rgb](std::uint8_t red, std::uint8_t green, std::uint8_t blue) {
    rgb[0] = red;
    rgb[1] = green;
    rgb[2] = blue;
  };
  if (hsv.saturation == 0) return set(v, v, v);
  switch (hue.sector) {
    case 0:
      return set(v, t, p);
    case 1:
      return set(q, v, p);
    case 2:
      return set(p, v, t);
    case 3:
      return set(p, q, v);
    case 4:
      return set(t, p, v);
    default:
      return set(v, p, q);
  }
}

}  // namespace

void shiftHue(RgbPixels pixels, double turns) {
  static const std::array<HueSector, 256> sectors = hueSectors();
  // Cut off towards zero, then modulo 256: negative shifts wrap.
  const auto shift = static_cast<std::uint8_t>(static_cast<int>(turns * 255));
  const auto bytes = pixels.bytes();
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    Hsv hsv = toHsv(&bytes[i]);
    hsv.hue = static_cast<std::uint8_t>(hsv.hue + shift);
    fromHsv(hsv, sectors[hsv.hue], &bytes[i]);
  }
}

}  // namespace dinoscope
