#include "ui/colormap.h"

namespace dinoscope {

QRgb colorAt(Colormap colormap, double t) {
  const auto [red, green, blue] = levelsAt(colormap, t);
  return qRgb(red, green, blue);
}

}  // namespace dinoscope
