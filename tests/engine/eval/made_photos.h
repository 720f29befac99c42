#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/image_source.h"

namespace dinoscope::test {

/// A smooth picture that differs with `seed`.
inline Rgb8Image madePhoto(int width, int height, int seed) {
  Rgb8Image photo(width, height);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (int c = 0; c < 3; ++c)
        photo.at(x, y)[c] =
            static_cast<std::uint8_t>((x * (3 + seed % 5) + y * (7 - seed % 3) + 60 * c + 37 * seed) % 256);
  return photo;
}

/// Photos in memory; an empty one can't be read.
class MadePhotos : public ImageSource {
public:
  explicit MadePhotos(std::vector<Rgb8Image> photos) : m_photos(std::move(photos)) {}

  std::int64_t size() const override { return static_cast<std::int64_t>(m_photos.size()); }
  Rgb8Image load(std::int64_t index) const override {
    const Rgb8Image& photo = m_photos[static_cast<std::size_t>(index)];
    if (photo.isEmpty()) throw dataError("photo " + std::to_string(index) + " can't be read.");
    return photo;
  }

private:
  std::vector<Rgb8Image> m_photos;
};

}  // namespace dinoscope::test
