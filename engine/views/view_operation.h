#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <variant>

namespace dinoscope {

// One operation with its drawn values. They are applied in the order of ViewPlan::operations.
struct FlipHorizontal {
  bool operator==(const FlipHorizontal&) const = default;
};
struct FlipVertical {
  bool operator==(const FlipVertical&) const = default;
};
struct Rotate {
  double degrees = 0;
  bool operator==(const Rotate&) const = default;
};
struct AdjustBrightness {
  double factor = 1;
  bool operator==(const AdjustBrightness&) const = default;
};
struct AdjustContrast {
  double factor = 1;
  bool operator==(const AdjustContrast&) const = default;
};
struct AdjustSaturation {
  double factor = 1;
  bool operator==(const AdjustSaturation&) const = default;
};
struct ShiftHue {
  double turns = 0;
  bool operator==(const ShiftHue&) const = default;
};
struct Grayscale {
  bool operator==(const Grayscale&) const = default;
};
struct Blur {
  double sigma = 0;
  bool operator==(const Blur&) const = default;
};
struct Solarize {
  int threshold = 128;
  bool operator==(const Solarize&) const = default;
};

/// Looks at the view askew: its corners come from these points further inside.
struct Perspective {
  /// How far each corner (top left, top right, bottom right, bottom left) lies inside, right or left and down
  /// or up, as part of the side: 0 to 0.5.
  std::array<double, 8> corners{};
  bool operator==(const Perspective&) const = default;
};
/// Balances the channels so that their means are equal.
struct GrayWorld {
  bool operator==(const GrayWorld&) const = default;
};
/// Adds Gaussian noise, drawn for each value.
struct AddNoise {
  double sigma = 0;        ///< in levels
  std::uint64_t seed = 0;  ///< keys the noise, so that it is the same wherever the plan is rendered
  bool operator==(const AddNoise&) const = default;
};
/// What saving as JPEG leaves.
struct JpegArtifacts {
  int quality = 100;  ///< as libjpeg counts, 1 to 100
  bool operator==(const JpegArtifacts&) const = default;
};
/// Covers a rectangle of the view with one colour.
struct Erase {
  int left = 0, top = 0, width = 0, height = 0;  ///< px of the view
  std::array<std::uint8_t, 3> color{};           ///< R, G, B
  bool operator==(const Erase&) const = default;
};

using ViewOperation =
    std::variant<FlipHorizontal, FlipVertical, Rotate, AdjustBrightness, AdjustContrast, AdjustSaturation,
                 ShiftHue, Grayscale, Blur, Solarize, Perspective, GrayWorld, AddNoise, JpegArtifacts, Erase>;

/// "Brightness": the kind of an operation, without its values.
std::string nameOf(const ViewOperation& operation);

/// "Brightness x 1.21", as a person reads it.
std::string describe(const ViewOperation& operation);

}  // namespace dinoscope
