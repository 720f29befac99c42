#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "engine/config/view_settings.h"

namespace dinoscope {

/// A rectangle of source pixels: left and top included, right and bottom not.
struct CropBox {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
  bool operator==(const CropBox&) const = default;
};

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

using ViewOperation = std::variant<FlipHorizontal, FlipVertical, Rotate, AdjustBrightness, AdjustContrast,
                                   AdjustSaturation, ShiftHue, Grayscale, Blur, Solarize>;

/// "Brightness x 1.21", as a person reads it.
std::string describe(const ViewOperation& operation);

/// Everything that was drawn for one view, before any pixel is touched: plain data (architecture rule 2).
struct ViewPlan {
  bool is_global = false;
  int view_index = 0;  ///< globals first: 0 .. global_count-1, then the locals
  int size_px = 0;     ///< side of the rendered square
  CropBox box;         ///< in pixels of the upright source photo
  std::vector<ViewOperation> operations;
  bool operator==(const ViewPlan&) const = default;
};

/// What the draws of one photo's views are keyed by.
struct ViewKey {
  std::uint64_t seed = 0;
  std::uint64_t epoch = 0;
  std::uint64_t image_index = 0;  ///< in the scanned folder's order, not in the split's
};

/// Draws the plans of all views of one photo of width x height pixels, globals first. A pure function of
/// its arguments: the preview is what the trainer will see. Crops follow torchvision's RandomResizedCrop
/// (ten tries, then the central fallback), the order of operations facebookresearch/dino's
/// DataAugmentationDINO. width and height are at least 1.
std::vector<ViewPlan> planViews(const ViewSettings& settings, const ViewKey& key, int width, int height);

}  // namespace dinoscope
