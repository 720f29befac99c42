#pragma once

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "engine/core/image_source.h"
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
/// LibTorch.
///
/// Each worker claims the next position, waits until it lies within the window of `ahead` positions from the
/// consumer's, and fills that position's slot. One thread calls next().
class PhotoStream {
public:
  /// `source` and `indices` must outlive the stream. workers and ahead are at least 1.
  PhotoStream(const ImageSource& source, std::span<const std::int64_t> indices, PhotoPreparation preparation,
              std::int64_t workers, std::int64_t ahead);
  ~PhotoStream();
  PhotoStream(const PhotoStream&) = delete;
  PhotoStream& operator=(const PhotoStream&) = delete;

  /// The next photo; empty after the last one, or when `stop` was requested. Rethrows what is no trouble of
  /// one photo alone (a wrong setting, no memory).
  std::optional<PreparedPhoto> next(const std::stop_token& stop = {});

private:
  struct Slot {
    std::optional<PreparedPhoto> photo;
    std::exception_ptr failure;
  };

  void work(const std::stop_token& finished);
  Slot prepare(std::int64_t index) const;

  const ImageSource& m_source;
  const std::span<const std::int64_t> m_indices;
  const PhotoPreparation m_preparation;

  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::vector<Slot> m_slots;            // guarded by m_mutex; position p waits in slot p % size
  std::size_t m_claimed = 0;            // guarded by m_mutex
  std::size_t m_delivered = 0;          // guarded by m_mutex
  std::vector<std::jthread> m_workers;  // last: stop before the rest goes
};

}  // namespace dinoscope
