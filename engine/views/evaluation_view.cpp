#include "engine/views/evaluation_view.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/views/resample.h"

namespace dinoscope {

Rgb8Image resizeShortSideAndCenterCrop(const Rgb8Image& photo, int resize_px, int crop_px) {
  if (crop_px < 1 || crop_px > resize_px)
    throw settingsError(sentence(
        "The centre crop of %1 px must be at least 1 px and at most the resized short side of %2 px.",
        crop_px, resize_px));
  const int short_side = std::min(photo.width, photo.height);
  const auto resized = [&](int side) {
    return static_cast<int>(static_cast<std::int64_t>(resize_px) * side / short_side);
  };
  Rgb8Image whole(resized(photo.width), resized(photo.height));
  BicubicResampler resampler;
  resampler.resize(photo, {0, 0, photo.width, photo.height}, RgbPixels(whole));

  // nearbyint rounds half to even, as Python does.
  const int left = static_cast<int>(std::nearbyint((whole.width - crop_px) / 2.0));
  const int top = static_cast<int>(std::nearbyint((whole.height - crop_px) / 2.0));
  Rgb8Image crop(crop_px, crop_px);
  for (int y = 0; y < crop_px; ++y) std::copy_n(whole.at(left, top + y), crop.rowBytes(), crop.row(y));
  return crop;
}

}  // namespace dinoscope
