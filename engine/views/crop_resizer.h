#pragma once

#include <memory>

#include "engine/core/rgb8_image.h"
#include "engine/views/view_plan.h"
#include "engine/views/view_planes.h"

namespace dinoscope {

/// Cuts boxes out of a photo and resizes them to planes, to the bit as BicubicResampler does, and mirrored at
/// no cost. What a photo needs once for all its boxes is done in open(). Keeps its memory.
class CropResizer {
public:
  struct Mirror {
    bool left_right = false;
    bool top_bottom = false;
  };

  virtual ~CropResizer() = default;

  /// Takes up the part of a photo in which the boxes will lie; it is copied.
  virtual void open(const Rgb8Image& photo, const CropBox& region) = 0;

  /// Fills `out`, whose size says to what the box is resized. `box` lies inside the open region.
  virtual void resize(const CropBox& box, Mirror mirror, ViewPlanes& out) = 0;
};

/// For any processor.
std::unique_ptr<CropResizer> makePlaneResizer();

/// For those with AVX-512 VNNI (Intel since 2019, AMD since 2022), about twice as fast; null elsewhere.
std::unique_ptr<CropResizer> makeDotProductResizer();

/// The best for the processor that the program runs on.
std::unique_ptr<CropResizer> makeFastestResizer();

}  // namespace dinoscope
