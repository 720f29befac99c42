#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>

#include "engine/core/image_source.h"
#include "engine/core/mutex.h"

namespace dinoscope {

/// Keeps decoded photos in memory up to a budget, for decoding costs about as much as rendering and a small
/// set fits. What came first stays: an epoch visits every photo once, so dropping the oldest would drop just
/// what comes next. Any number of threads.
class DecodedCache {
public:
  /// A photo, either the cache's own, which stays as long as the cache, or the caller's `buffer`.
  struct Loaded {
    const Rgb8Image& photo;
    bool was_kept = false;
  };

  /// `source` must outlive the cache.
  DecodedCache(const ImageSource& source, std::size_t budget_bytes)
      : m_source(source), m_budget_bytes(budget_bytes) {}

  /// The photo, from memory or freshly decoded into `buffer`. Throws what the source throws.
  Loaded load(std::int64_t index, Rgb8Image& buffer);

private:
  const ImageSource& m_source;
  const std::size_t m_budget_bytes;
  Mutex m_mutex;
  std::unordered_map<std::int64_t, std::unique_ptr<const Rgb8Image>> m_photos GUARDED_BY(m_mutex);
  std::size_t m_bytes GUARDED_BY(m_mutex) = 0;
};

}  // namespace dinoscope
