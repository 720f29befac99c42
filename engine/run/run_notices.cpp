#include "engine/run/run_notices.h"

#include <utility>

#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kMostPhotosShown = 20;

}  // namespace

void RunNotices::say(const std::string& sentence) {
  {
    const std::lock_guard lock(m_mutex);
    m_for_log.push_back(sentence);
  }
  m_publish(Notice{sentence});
}

void RunNotices::reportPhoto(const std::string& sentence) {
  std::int64_t number = 0;
  {
    const std::lock_guard lock(m_mutex);
    m_for_log.push_back(sentence);
    number = ++m_unusable_photos;
  }
  if (number <= kMostPhotosShown) m_publish(Notice{sentence});
  if (number == kMostPhotosShown + 1)
    m_publish(Notice{phrase("More photos can't be used; the run's log.txt names them all.")});
}

std::int64_t RunNotices::unusablePhotos() const {
  const std::lock_guard lock(m_mutex);
  return m_unusable_photos;
}

std::vector<std::string> RunNotices::takeForLog() {
  const std::lock_guard lock(m_mutex);
  return std::exchange(m_for_log, {});
}

}  // namespace dinoscope
