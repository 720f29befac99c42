#include "engine/views/view_operation.h"

#include <algorithm>
#include <cstdio>

namespace dinoscope {
namespace {

std::string formatted(const char* pattern, double value) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), pattern, value);
  return text.data();
}

/// A word or two for each kind of operation.
struct Namer {
  std::string operator()(const FlipHorizontal&) const { return "Flip left to right"; }
  std::string operator()(const FlipVertical&) const { return "Flip top to bottom"; }
  std::string operator()(const Rotate&) const { return "Rotation"; }
  std::string operator()(const AdjustBrightness&) const { return "Brightness"; }
  std::string operator()(const AdjustContrast&) const { return "Contrast"; }
  std::string operator()(const AdjustSaturation&) const { return "Saturation"; }
  std::string operator()(const ShiftHue&) const { return "Hue"; }
  std::string operator()(const Grayscale&) const { return "Greyscale"; }
  std::string operator()(const Blur&) const { return "Blur"; }
  std::string operator()(const Solarize&) const { return "Solarise"; }
  std::string operator()(const Perspective&) const { return "Perspective"; }
  std::string operator()(const GrayWorld&) const { return "Grey world"; }
  std::string operator()(const AddNoise&) const { return "Noise"; }
  std::string operator()(const JpegArtifacts&) const { return "JPEG artefacts"; }
  std::string operator()(const Erase&) const { return "Erasing"; }
};

/// One sentence part for each kind of operation.
struct Describer {
  std::string operator()(const FlipHorizontal&) const { return "Flipped left to right"; }
  std::string operator()(const FlipVertical&) const { return "Flipped top to bottom"; }
  std::string operator()(const Rotate& o) const { return formatted("Rotated by %+.1f degrees", o.degrees); }
  std::string operator()(const AdjustBrightness& o) const { return formatted("Brightness x %.2f", o.factor); }
  std::string operator()(const AdjustContrast& o) const { return formatted("Contrast x %.2f", o.factor); }
  std::string operator()(const AdjustSaturation& o) const { return formatted("Saturation x %.2f", o.factor); }
  std::string operator()(const ShiftHue& o) const { return formatted("Hue %+.3f turns", o.turns); }
  std::string operator()(const Grayscale&) const { return "Greyscale"; }
  std::string operator()(const Blur& o) const { return formatted("Blur, sigma %.2f px", o.sigma); }
  std::string operator()(const Solarize& o) const { return formatted("Solarised from %.0f", o.threshold); }
  std::string operator()(const Perspective& o) const {
    const double largest = *std::max_element(o.corners.begin(), o.corners.end());
    return formatted("Perspective, corners moved by up to %.0f %%", 100 * largest);
  }
  std::string operator()(const GrayWorld&) const { return "Colours balanced (grey world)"; }
  std::string operator()(const AddNoise& o) const { return formatted("Noise, sigma %.1f levels", o.sigma); }
  std::string operator()(const JpegArtifacts& o) const { return formatted("JPEG, quality %.0f", o.quality); }
  std::string operator()(const Erase& o) const {
    return "Erased " + std::to_string(o.width) + " x " + std::to_string(o.height) + " px";
  }
};

}  // namespace

std::string nameOf(const ViewOperation& operation) { return std::visit(Namer{}, operation); }

std::string describe(const ViewOperation& operation) { return std::visit(Describer{}, operation); }

}  // namespace dinoscope
