#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

#include "engine/core/image_source.h"
#include "engine/core/memory_budget.h"
#include "engine/core/ordered_prefetch.h"
#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// What is done to a decoded photo before the network sees it; called on the worker threads.
using PhotoPreparation = std::function<Rgb8Image(const Rgb8Image& photo)>;

/// One photo made ready for the network, or why it could not be.
struct PreparedPhoto {
  std::int64_t index = 0;  ///< in the source
  Rgb8Image image;         ///< empty when it can't be read
  std::string problem;     ///< a sentence, when it can't be read
};

/// Photos of a source, decoded and prepared ahead of time on worker threads, in the order asked for.
/// At most `ahead` of them wait at a time, so memory is bounded however slow the consumer is. Free of
/// LibTorch. One thread calls next().
class PhotoStream {
public:
  /// `source` and `indices` must outlive the stream. workers and ahead are at least 1.
  PhotoStream(const ImageSource& source, std::span<const std::int64_t> indices, PhotoPreparation preparation,
              std::int64_t workers, std::int64_t ahead);

  /// The next photo; empty after the last one, or when `stop` was requested. Rethrows what is no trouble of
  /// one photo alone (a wrong setting, no memory); the next call then tries the same photo again.
  std::optional<PreparedPhoto> next(const std::stop_token& stop = {}) { return m_prefetch.next(stop); }

private:
  void prepare(PreparedPhoto& photo, const std::stop_token& stop);

  const ImageSource& m_source;
  const PhotoPreparation m_preparation;
  MemoryBudget m_memory;
  OrderedPrefetch<PreparedPhoto> m_prefetch;  // last: its workers are gone before the rest
};

}  // namespace dinoscope
