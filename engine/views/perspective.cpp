#include "engine/views/perspective.h"

#include <algorithm>

#include "engine/views/bilinear.h"

namespace dinoscope {
namespace {

struct Point {
  double x = 0;
  double y = 0;
};

/// The projective map of the unit square onto a convex quadrilateral (Heckbert 1989, section 2.2.3).
class SquareToQuadrilateral {
public:
  /// Corners clockwise from (0, 0).
  explicit SquareToQuadrilateral(const Point (&p)[4]) {
    const double sum_x = p[0].x - p[1].x + p[2].x - p[3].x;
    const double sum_y = p[0].y - p[1].y + p[2].y - p[3].y;
    const double dx1 = p[1].x - p[2].x, dx2 = p[3].x - p[2].x;
    const double dy1 = p[1].y - p[2].y, dy2 = p[3].y - p[2].y;
    const double determinant = dx1 * dy2 - dx2 * dy1;
    m_g = (sum_x * dy2 - dx2 * sum_y) / determinant;
    m_h = (dx1 * sum_y - sum_x * dy1) / determinant;
    m_a = {p[1].x - p[0].x + m_g * p[1].x, p[1].y - p[0].y + m_g * p[1].y};
    m_b = {p[3].x - p[0].x + m_h * p[3].x, p[3].y - p[0].y + m_h * p[3].y};
    m_c = p[0];
  }

  Point operator()(double u, double v) const {
    const double depth = m_g * u + m_h * v + 1;
    return {(m_a.x * u + m_b.x * v + m_c.x) / depth, (m_a.y * u + m_b.y * v + m_c.y) / depth};
  }

private:
  Point m_a, m_b, m_c;
  double m_g = 0, m_h = 0;
};

}  // namespace

void changePerspective(RgbPixels pixels, const Perspective& perspective, std::vector<std::uint8_t>& copy) {
  const auto bytes = pixels.bytes();
  copy.assign(bytes.begin(), bytes.end());
  const RgbPixels source(copy.data(), pixels.width, pixels.height);
  const auto& inside = perspective.corners;
  // Each corner stays in its own quarter, so that the quadrilateral is convex.
  const Point corners[4] = {{inside[0], inside[1]},
                            {1 - inside[2], inside[3]},
                            {1 - inside[4], 1 - inside[5]},
                            {inside[6], 1 - inside[7]}};
  const SquareToQuadrilateral map(corners);
  const double last_x = pixels.width - 1, last_y = pixels.height - 1;
  for (int y = 0; y < pixels.height; ++y) {
    std::uint8_t* out = pixels.row(y);
    for (int x = 0; x < pixels.width; ++x, out += 3) {
      const Point from = map((x + 0.5) / pixels.width, (y + 0.5) / pixels.height);
      sampleBilinear(source, std::clamp(from.x * pixels.width - 0.5, 0.0, last_x),
                     std::clamp(from.y * pixels.height - 0.5, 0.0, last_y), out);
    }
  }
}

}  // namespace dinoscope
