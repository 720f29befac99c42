#include "ui/image_conversion.h"

#include <QPainter>
#include <algorithm>
#include <cstring>

#include "engine/pictures/attention_maps.h"

namespace dinoscope {

QImage toQImage(const Rgb8Image& image) {
  QImage copy(image.width, image.height, QImage::Format_RGB888);
  for (int y = 0; y < image.height; ++y) std::memcpy(copy.scanLine(y), image.row(y), image.rowBytes());
  return copy;
}

QImage toQImage(const FloatMap& map, Colormap colormap) {
  QImage image(map.width, map.height, QImage::Format_RGB32);
  if (map.values.empty()) return image;
  const auto [low, high] = std::minmax_element(map.values.begin(), map.values.end());
  const float span = *high > *low ? *high - *low : 1.0F;
  for (int y = 0; y < map.height; ++y) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < map.width; ++x)
      line[x] = colorAt(colormap, static_cast<double>((map.at(x, y) - *low) / span));
  }
  return image;
}

QImage overlay(const Rgb8Image& photo, const FloatMap& map, Colormap colormap, double opacity) {
  QImage picture = toQImage(photo).convertToFormat(QImage::Format_RGB32);
  if (map.values.empty()) return picture;
  QPainter painter(&picture);
  painter.setOpacity(opacity);
  painter.drawImage(
      0, 0, toQImage(map, colormap).scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
  return picture;
}

QImage attentionOver(const QImage& picture, const FloatMap& map, double opacity, double threshold) {
  QImage covered = picture.convertToFormat(QImage::Format_RGB32);
  if (map.values.empty()) return covered;
  QImage cover = toQImage(map, Colormap::Inferno);
  QPainter painter(&covered);
  painter.setOpacity(opacity);
  if (threshold >= 1) {
    painter.drawImage(0, 0, cover.scaled(covered.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return covered;
  }
  cover = cover.convertToFormat(QImage::Format_ARGB32);
  const std::vector<bool> kept = attentionMask(map, threshold);
  for (int y = 0; y < cover.height(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(cover.scanLine(y));
    for (int x = 0; x < cover.width(); ++x)
      if (!kept[static_cast<std::size_t>(y * cover.width() + x)]) line[x] = qRgba(0, 0, 0, 0);
  }
  painter.drawImage(covered.rect(), cover);
  return covered;
}

}  // namespace dinoscope
