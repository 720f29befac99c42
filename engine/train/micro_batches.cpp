#include "engine/train/micro_batches.h"

#include <torch/torch.h>

#include <new>
#include <string>

namespace dinoscope {
namespace {

ViewGroup partOf(const ViewGroup& group, std::int64_t photos, std::int64_t begin, std::int64_t end) {
  ViewGroup part{group.views, group.size_px, {}};
  const std::int64_t photo = group.size_px * group.size_px * 3;  // bytes
  part.pixels.reserve(static_cast<std::size_t>(group.views * (end - begin) * photo));
  for (std::int64_t view = 0; view < group.views; ++view) {
    const auto row = group.pixels.begin() + view * photos * photo;
    part.pixels.insert(part.pixels.end(), row + begin * photo, row + end * photo);
  }
  return part;
}

}  // namespace

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

Batch partOf(const Batch& batch, std::int64_t begin, std::int64_t end) {
  const auto photos = static_cast<std::int64_t>(batch.image_indices.size());
  Batch part;
  part.epoch = batch.epoch;
  part.index_in_epoch = batch.index_in_epoch;
  part.image_indices.assign(batch.image_indices.begin() + begin, batch.image_indices.begin() + end);
  part.globals = partOf(batch.globals, photos, begin, end);
  part.locals = partOf(batch.locals, photos, begin, end);
  return part;
}

std::vector<std::int64_t> partBounds(std::int64_t photos, std::int64_t parts) {
  std::vector<std::int64_t> bounds;
  for (std::int64_t part = 0; part <= parts; ++part) bounds.push_back(photos * part / parts);
  return bounds;
}

}  // namespace dinoscope
