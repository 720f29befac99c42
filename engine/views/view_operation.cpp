#include "engine/views/view_operation.h"

#include <algorithm>
#include <cstdio>

#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

std::string formatted(const char* format, double value) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), format, value);
  return text.data();
}

/// A word or two for each kind of operation.
struct Namer {
  std::string operator()(const FlipHorizontal&) const { return phrase("Flip left to right"); }
  std::string operator()(const FlipVertical&) const { return phrase("Flip top to bottom"); }
  std::string operator()(const Rotate&) const { return phrase("Rotation"); }
  std::string operator()(const AdjustBrightness&) const { return phrase("Brightness"); }
  std::string operator()(const AdjustContrast&) const { return phrase("Contrast"); }
  std::string operator()(const AdjustSaturation&) const { return phrase("Saturation"); }
  std::string operator()(const ShiftHue&) const { return phrase("Hue"); }
  std::string operator()(const Grayscale&) const { return phrase("Greyscale"); }
  std::string operator()(const Blur&) const { return phrase("Blur"); }
  std::string operator()(const Solarize&) const { return phrase("Solarise"); }
  std::string operator()(const Perspective&) const { return phrase("Perspective"); }
  std::string operator()(const GrayWorld&) const { return phrase("Grey world"); }
  std::string operator()(const AddNoise&) const { return phrase("Noise"); }
  std::string operator()(const JpegArtifacts&) const { return phrase("JPEG artefacts"); }
  std::string operator()(const Erase&) const { return phrase("Erasing"); }
};

/// One sentence part for each kind of operation.
struct Describer {
  std::string operator()(const FlipHorizontal&) const { return phrase("Flipped left to right"); }
  std::string operator()(const FlipVertical&) const { return phrase("Flipped top to bottom"); }
  std::string operator()(const Rotate& o) const {
    return sentence("Rotated by %1 degrees", formatted("%+.1f", o.degrees));
  }
  std::string operator()(const AdjustBrightness& o) const {
    return sentence("Brightness x %1", formatted("%.2f", o.factor));
  }
  std::string operator()(const AdjustContrast& o) const {
    return sentence("Contrast x %1", formatted("%.2f", o.factor));
  }
  std::string operator()(const AdjustSaturation& o) const {
    return sentence("Saturation x %1", formatted("%.2f", o.factor));
  }
  std::string operator()(const ShiftHue& o) const {
    return sentence("Hue %1 turns", formatted("%+.3f", o.turns));
  }
  std::string operator()(const Grayscale&) const { return phrase("Greyscale"); }
  std::string operator()(const Blur& o) const {
    return sentence("Blur, sigma %1 px", formatted("%.2f", o.sigma));
  }
  std::string operator()(const Solarize& o) const {
    return sentence("Solarised from %1", formatted("%.0f", o.threshold));
  }
  std::string operator()(const Perspective& o) const {
    const double largest = *std::max_element(o.corners.begin(), o.corners.end());
    return sentence("Perspective, corners moved by up to %1 %", formatted("%.0f", 100 * largest));
  }
  std::string operator()(const GrayWorld&) const { return phrase("Colours balanced (grey world)"); }
  std::string operator()(const AddNoise& o) const {
    return sentence("Noise, sigma %1 levels", formatted("%.1f", o.sigma));
  }
  std::string operator()(const JpegArtifacts& o) const {
    return sentence("JPEG, quality %1", formatted("%.0f", o.quality));
  }
  std::string operator()(const Erase& o) const { return sentence("Erased %1 x %2 px", o.width, o.height); }
};

}  // namespace

std::string nameOf(const ViewOperation& operation) { return std::visit(Namer{}, operation); }

std::string describe(const ViewOperation& operation) { return std::visit(Describer{}, operation); }

}  // namespace dinoscope
