#pragma once

#include <cstdint>
#include <vector>

namespace dinoscope {

/// Where `parts` parts of `photos` photos begin, and the end: parts + 1 numbers, parts of equal size or one
/// photo more. 1 <= parts <= photos.
std::vector<std::int64_t> partBounds(std::int64_t photos, std::int64_t parts);

}  // namespace dinoscope
