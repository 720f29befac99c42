#include "engine/pictures/colormap.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dinoscope {
namespace {

using Rgb = std::array<double, 3>;
using Polynomial = std::array<Rgb, 7>;

// Sixth-degree fits to matplotlib's maps by Matt Zucker (CC0), https://www.shadertoy.com/view/WlfXRN.
constexpr Polynomial kViridis{{{0.2777273272234177, 0.005407344544966578, 0.3340998053353061},
                               {0.1050930431085774, 1.404613529898575, 1.384590162594685},
                               {-0.3308618287255563, 0.214847559468213, 0.09509516302823659},
                               {-4.634230498983486, -5.799100973351585, -19.33244095627987},
                               {6.228269936347081, 14.17993336680509, 56.69055260068105},
                               {4.776384997670288, -13.74514537774601, -65.35303263337234},
                               {-5.435455855934631, 4.645852612178535, 26.3124352495832}}};
constexpr Polynomial kInferno{{{0.0002189403691192265, 0.001651004631001012, -0.01948089843709184},
                               {0.1065134194856116, 0.5639564367884091, 3.932712388889277},
                               {11.60249308247187, -3.972853965665698, -15.9423941062914},
                               {-41.70399613139459, 17.43639888205313, 44.35414519872813},
                               {77.162935699427, -33.40235894210092, -81.80730925738993},
                               {-71.31942824499214, 32.62606426397723, 73.20951985803202},
                               {25.13112622477341, -12.24266895238567, -23.07032500287172}}};

RgbLevels evaluate(const Polynomial& polynomial, double t) {
  Rgb sum{};
  for (auto term = polynomial.rbegin(); term != polynomial.rend(); ++term)
    for (std::size_t channel = 0; channel < 3; ++channel) sum[channel] = sum[channel] * t + (*term)[channel];
  const auto level = [](double value) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 1.0) * 255));
  };
  return {level(sum[0]), level(sum[1]), level(sum[2])};
}

std::array<RgbLevels, 256> tableOf(const Polynomial& polynomial) {
  std::array<RgbLevels, 256> table{};
  for (std::size_t i = 0; i < table.size(); ++i)
    table[i] = evaluate(polynomial, static_cast<double>(i) / 255);
  return table;
}

}  // namespace

RgbLevels levelsAt(Colormap colormap, double t) {
  static const std::array<RgbLevels, 256> viridis = tableOf(kViridis);
  static const std::array<RgbLevels, 256> inferno = tableOf(kInferno);
  const double clamped = std::isnan(t) ? 0 : std::clamp(t, 0.0, 1.0);
  const auto index = static_cast<std::size_t>(std::lround(clamped * 255));
  return colormap == Colormap::Viridis ? viridis[index] : inferno[index];
}

}  // namespace dinoscope
