#pragma once

#include <QImage>
#include <vector>

namespace dinoscope {

/// A picture and its halves, made as they are asked for. Whoever scales from the right one reads no more than
/// four pixels for each that is drawn: a photo of 4096 x 4096 is read once, not with each size of the window.
class PicturePyramid {
public:
  PicturePyramid() = default;
  explicit PicturePyramid(const QImage& picture) : m_levels{picture} {}

  /// The smallest level that has at least this size; the picture itself when that is smaller.
  const QImage& atLeast(const QSize& size);

private:
  std::vector<QImage> m_levels{QImage()};  // the picture first, then halves of halves
};

/// Half the size, rounded up; each pixel the mean of four. 32 bits a pixel.
QImage halved(const QImage& picture);

}  // namespace dinoscope
