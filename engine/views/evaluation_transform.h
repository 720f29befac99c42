#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/config/run_settings.h"
#include "engine/config/view_settings.h"
#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// How a photo becomes an input of evaluation: for embeddings the short side is resized to resize_px and the
/// central square of crop_px cut out, as the reference's eval_knn.py does with 256 and 224. Free of LibTorch.
struct EvaluationTransform {
  int crop_px = 224;
  int resize_px = 256;
  int whole_px = 0;  ///< of whole photos; 0: crop_px
  std::vector<double> mean{0.485, 0.456, 0.406};
  std::vector<double> std{0.229, 0.224, 0.225};

  /// For a network that was trained on these views: crop_px is their global size, resize_px that over
  /// eval.center_fraction (8/7 of it by default), whole_px up to twice it, as the reference looks for
  /// attention at 480 px with networks of 224, but no more than 224 where that is larger: small networks
  /// would have a handful of patches to show.
  static EvaluationTransform forViews(const ViewSettings& views, const EvalSettings& eval = {});

  /// The central square, 8-bit. Of a strip longer than 8 times its width only the central part is looked at.
  Rgb8Image centralSquare(const Rgb8Image& photo) const;

  /// The whole photo for attention maps: its short side resized to whole_px (at least multiple_px), both
  /// sides cut to a multiple of `multiple_px` (the patch size), the centre kept. Of a panorama longer than 4
  /// to 1 the central part of that shape: attention costs the square of the area.
  Rgb8Image wholePhoto(const Rgb8Image& photo, int multiple_px) const;
};

}  // namespace dinoscope
