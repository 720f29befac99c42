#pragma once

#include <cstdint>
#include <vector>

#include "engine/config/view_settings.h"
#include "engine/views/view_operation.h"

namespace dinoscope {

/// A rectangle of source pixels: left and top included, right and bottom not.
struct CropBox {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
  bool operator==(const CropBox&) const = default;
};

/// Everything that was drawn for one view, before any pixel is touched: plain data.
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
