#include "engine/data/orientation.h"

#include <algorithm>

namespace dinoscope {

Rgb8Image turnUpright(Rgb8Image image, int orientation) {
  if (orientation <= 1 || orientation > 8) return image;
  // EXIF 2.32, 4.6.4 A: where row 0 and column 0 of what is stored belong in the scene.
  const bool is_transposed = orientation >= 5;
  const bool mirrors_x = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
  const bool mirrors_y = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
  Rgb8Image upright(is_transposed ? image.height : image.width, is_transposed ? image.width : image.height);
  for (int y = 0; y < upright.height; ++y) {
    for (int x = 0; x < upright.width; ++x) {
      int from_x = is_transposed ? y : x;
      int from_y = is_transposed ? x : y;
      if (mirrors_x) from_x = image.width - 1 - from_x;
      if (mirrors_y) from_y = image.height - 1 - from_y;
      std::copy_n(image.at(from_x, from_y), 3, upright.at(x, y));
    }
  }
  return upright;
}

}  // namespace dinoscope
