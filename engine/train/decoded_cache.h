#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>

#include "engine/core/image_source.h"

namespace dinoscope {

/// Keeps decoded photos in memory up to a budget, for decoding costs more than rendering and a small set
/// fits. What came first stays: an epoch visits every photo once, so dropping the oldest would drop just
/// what comes next. Any number of threads.
class DecodedCache {
public:
  /// `source` must outlive the cache.
  DecodedCache(const ImageSource& source, std::size_t budget_bytes)
      : m_source(source), m_budget_bytes(budget_bytes) {}

  /// The photo, from memory or freshly decoded. Throws what the source throws.
  std::shared_ptr<const Rgb8Image> load(std::int64_t index);

private:
  const ImageSource& m_source;
  const std::size_t m_budget_bytes;
  std::mutex m_mutex;
  std::unordered_map<std::int64_t, std::shared_ptr<const Rgb8Image>> m_photos;  // guarded by m_mutex
  std::size_t m_bytes = 0;                                                      // guarded by m_mutex
};

}  // namespace dinoscope
