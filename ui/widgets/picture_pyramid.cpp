#include "ui/widgets/picture_pyramid.h"

#include <algorithm>
#include <array>

namespace dinoscope {
namespace {

/// Of four pixels at once, two channels a word: their sums need ten bits of sixteen.
QRgb meanOf(const std::array<QRgb, 4>& pixels) {
  constexpr QRgb kOdd = 0x00ff00ff;
  QRgb even_sum = 0x00020002, odd_sum = 0x00020002;  // the half that rounding adds
  for (const QRgb pixel : pixels) {
    even_sum += (pixel >> 8) & kOdd;
    odd_sum += pixel & kOdd;
  }
  return (((even_sum >> 2) & kOdd) << 8) | ((odd_sum >> 2) & kOdd);
}

}  // namespace

QImage halved(const QImage& picture) {
  const QImage::Format format =
      picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
  const QImage source = picture.convertToFormat(format);
  QImage half((source.width() + 1) / 2, (source.height() + 1) / 2, format);
  for (int y = 0; y < half.height(); ++y) {
    const auto* upper = reinterpret_cast<const QRgb*>(source.constScanLine(2 * y));
    const auto* lower =
        reinterpret_cast<const QRgb*>(source.constScanLine(std::min(2 * y + 1, source.height() - 1)));
    auto* line = reinterpret_cast<QRgb*>(half.scanLine(y));
    for (int x = 0; x < half.width(); ++x) {
      const int left = 2 * x;
      const int right = std::min(left + 1, source.width() - 1);
      line[x] = meanOf({upper[left], upper[right], lower[left], lower[right]});
    }
  }
  return half;
}

const QImage& PicturePyramid::atLeast(const QSize& size) {
  const auto is_enough = [&size](int width, int height) {
    return width >= size.width() && height >= size.height();
  };
  std::size_t level = 0;
  while (true) {
    const QSize now = m_levels[level].size();
    if (now.isEmpty() || (now.width() == 1 && now.height() == 1)) break;
    if (!is_enough((now.width() + 1) / 2, (now.height() + 1) / 2)) break;
    if (++level == m_levels.size()) m_levels.push_back(halved(m_levels[level - 1]));
  }
  return m_levels[level];
}

}  // namespace dinoscope
