#pragma once

#include <cstdint>

namespace dinoscope {

struct Neighbor {
  std::int64_t index = 0;  ///< into the embedded folder
  float similarity = 0;    ///< cosine, -1 .. 1

  bool operator==(const Neighbor&) const = default;
};

/// Two photos and how alike they are; left < right.
struct SimilarPair {
  std::int64_t left = 0;
  std::int64_t right = 0;
  float similarity = 0;  ///< cosine

  bool operator==(const SimilarPair&) const = default;
};

}  // namespace dinoscope
