#include "engine/pictures/attention_pictures.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "engine/pictures/attention_maps.h"
#include "engine/pictures/colormap.h"

namespace dinoscope {
namespace {

constexpr std::uint8_t kDarkening = 5;

/// One pixel a patch, the map's own range in inferno.
Rgb8Image inferno(const FloatMap& map) {
  Rgb8Image image(map.width, map.height);
  const auto [low, high] = std::minmax_element(map.values.begin(), map.values.end());
  const float span = *high > *low ? *high - *low : 1.0F;
  for (int y = 0; y < map.height; ++y)
    for (int x = 0; x < map.width; ++x) {
      const RgbLevels levels = levelsAt(Colormap::Inferno, static_cast<double>((map.at(x, y) - *low) / span));
      std::copy(levels.begin(), levels.end(), image.at(x, y));
    }
  return image;
}

/// OpenCV's view of an image's memory; the channels stay in the order R, G, B.
cv::Mat matOf(const Rgb8Image& image) {
  return {image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.pixels.data())};
}

}  // namespace

Rgb8Image enlargedBlocks(const Rgb8Image& image, int width, int height) {
  Rgb8Image large(width, height);
  for (int y = 0; y < height; ++y) {
    const int source_y = static_cast<int>(static_cast<std::int64_t>(y) * image.height / height);
    for (int x = 0; x < width; ++x) {
      const int source_x = static_cast<int>(static_cast<std::int64_t>(x) * image.width / width);
      std::copy_n(image.at(source_x, source_y), 3, large.at(x, y));
    }
  }
  return large;
}

Rgb8Image heatPicture(const FloatMap& map, int width, int height) {
  return enlargedBlocks(inferno(map), width, height);
}

Rgb8Image heatOverlay(const Rgb8Image& photo, const FloatMap& map, double opacity) {
  Rgb8Image result = photo;
  const Rgb8Image heat = inferno(map);
  cv::Mat smooth;
  cv::resize(matOf(heat), smooth, {photo.width, photo.height}, 0, 0, cv::INTER_CUBIC);
  cv::Mat mixed = matOf(result);
  cv::addWeighted(matOf(photo), 1 - opacity, smooth, opacity, 0, mixed);
  return result;
}

Rgb8Image maskedPhoto(const Rgb8Image& photo, const std::vector<bool>& mask, int columns, int rows) {
  Rgb8Image result = photo;
  const std::vector<bool> kept = enlargedMask(mask, columns, rows, photo.width, photo.height);
  for (std::size_t i = 0; i < result.pixels.size(); ++i)
    if (!kept[i / 3]) result.pixels[i] /= kDarkening;
  return result;
}

}  // namespace dinoscope
