#include "engine/trainer/micro_batches.h"

#include <torch/torch.h>

#include <new>
#include <string>

namespace dinoscope {
bool isOutOfMemory(const std::exception_ptr& exception) {
  try {
    std::rethrow_exception(exception);
  } catch (const c10::OutOfMemoryError&) {
    return true;
  } catch (const c10::Error& error) {
    // The CPU's allocator throws the general error.
    const std::string text = error.what_without_backtrace();
    return text.find("DefaultCPUAllocator") != std::string::npos ||
           text.find("out of memory") != std::string::npos;
  } catch (const std::bad_alloc&) {
    return true;
  } catch (...) {
    return false;
  }
}

std::vector<std::int64_t> partBounds(std::int64_t photos, std::int64_t parts) {
  std::vector<std::int64_t> bounds;
  for (std::int64_t part = 0; part <= parts; ++part) bounds.push_back(photos * part / parts);
  return bounds;
}

}  // namespace dinoscope
