#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include "engine/session/training.h"

namespace dinoscope {

/// What a run has to say besides its numbers: published at once, kept for the log until the training thread
/// writes it there. All functions may be called from any thread.
class RunNotices {
public:
  explicit RunNotices(EventPublisher publish) : m_publish(std::move(publish)) {}

  void say(const std::string& sentence);

  /// Of a photo that can't be used, told once each by the caller. Counted; when there are very many, the
  /// later ones are only logged.
  void reportPhoto(const std::string& sentence);

  std::int64_t unusablePhotos() const;

  /// The sentences since the last call, in order.
  std::vector<std::string> takeForLog();

private:
  const EventPublisher m_publish;
  mutable std::mutex m_mutex;
  std::vector<std::string> m_for_log;  // guarded by m_mutex
  std::int64_t m_unusable_photos = 0;  // guarded by m_mutex
};

}  // namespace dinoscope
