#pragma once

#include <QPixmap>
#include <map>
#include <tuple>

namespace dinoscope {

/// The mark of a group of points, by colour and, beyond the seven colours, by shape. Drawn once and stamped
/// from then on: a hundred thousand antialiased outlines take ten times as long.
class PointStamps {
public:
  PointStamps(double radius, double device_pixel_ratio) : m_radius(radius), m_ratio(device_pixel_ratio) {}

  /// Points that are not meant are pale.
  const QPixmap& of(int group, bool is_pale);
  /// Half the side of a stamp, in logical pixels.
  double reach() const { return m_radius * 1.3 + 1; }

private:
  double m_radius;
  double m_ratio;
  std::map<std::tuple<int, bool>, QPixmap> m_stamps;
};

}  // namespace dinoscope
