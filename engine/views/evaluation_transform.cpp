#include "engine/views/evaluation_transform.h"

#include <algorithm>
#include <cmath>

#include "engine/views/evaluation_view.h"
#include "engine/views/resample.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kLongestStrip = 8;     // for the central square: enough, and bounds the memory
constexpr std::int64_t kLongestPanorama = 4;  // for attention
constexpr int kWhole_px = 224;                // enlarging beyond costs the square of the area

/// The central part of the photo whose long side is at most `longest` times the short one.
CropBox centralBox(const Rgb8Image& photo, std::int64_t longest) {
  const std::int64_t limit = longest * std::min(photo.width, photo.height);
  const auto width = static_cast<int>(std::min<std::int64_t>(photo.width, limit));
  const auto height = static_cast<int>(std::min<std::int64_t>(photo.height, limit));
  return {(photo.width - width) / 2, (photo.height - height) / 2, width, height};
}

Rgb8Image cut(const Rgb8Image& image, const CropBox& box) {
  Rgb8Image part(box.width, box.height);
  for (int y = 0; y < box.height; ++y)
    std::copy_n(image.at(box.left, box.top + y), part.rowBytes(), part.row(y));
  return part;
}

}  // namespace

EvaluationTransform EvaluationTransform::forViews(const ViewSettings& views, const EvalSettings& eval) {
  EvaluationTransform transform;
  transform.crop_px = static_cast<int>(views.global_size_px);
  transform.resize_px =
      static_cast<int>(std::lround(static_cast<double>(views.global_size_px) / eval.center_fraction));
  transform.whole_px = std::max(transform.crop_px, std::min(2 * transform.crop_px, kWhole_px));
  transform.mean = views.mean;
  transform.std = views.std;
  return transform;
}

Rgb8Image EvaluationTransform::centralSquare(const Rgb8Image& photo) const {
  const CropBox box = centralBox(photo, kLongestStrip);
  const bool is_strip = box.width != photo.width || box.height != photo.height;
  return resizeShortSideAndCenterCrop(is_strip ? cut(photo, box) : photo, resize_px, crop_px);
}

Rgb8Image EvaluationTransform::wholePhoto(const Rgb8Image& photo, int multiple_px) const {
  const CropBox box = centralBox(photo, kLongestPanorama);
  const std::int64_t short_px = std::max(whole_px > 0 ? whole_px : crop_px, multiple_px);
  const auto resized = [&](int side) {
    return static_cast<int>(short_px * side / std::min(box.width, box.height));
  };
  Rgb8Image whole(resized(box.width), resized(box.height));
  BicubicResampler().resize(photo, box, RgbPixels(whole));
  const int width = whole.width / multiple_px * multiple_px;
  const int height = whole.height / multiple_px * multiple_px;
  return cut(whole, {(whole.width - width) / 2, (whole.height - height) / 2, width, height});
}

}  // namespace dinoscope
