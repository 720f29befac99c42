#pragma once

#include <cstdint>
#include <exception>
#include <vector>

namespace dinoscope {

/// Whether an exception says that memory ran out: LibTorch's on the device, the CPU allocator's, or
/// std::bad_alloc.
bool isOutOfMemory(const std::exception_ptr& exception);

/// Where `parts` parts of `photos` photos begin, and the end: parts + 1 numbers, parts of equal size or one
/// photo more. 1 <= parts <= photos.
std::vector<std::int64_t> partBounds(std::int64_t photos, std::int64_t parts);

}  // namespace dinoscope
