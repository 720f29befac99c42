#include "engine/trainer/step_feed.h"

#include <cstddef>
#include <utility>

namespace dinoscope {

bool StepFeed::load(const std::stop_token& stop) {
  for (Batch& batch : m_loaded.in_memory) m_source.recycle(std::move(batch));
  m_loaded = {};
  if (!takeNext([&] { return m_source.next(stop); })) return false;
  m_loaded = std::exchange(m_next, {});
  return true;
}

void StepFeed::dropUploads() {
  m_loaded.on_device.clear();
  m_next.on_device.clear();
}

void StepFeed::loadNext() {
  takeNext([this] { return m_source.nextIfReady(); });
  while (m_next.on_device.size() < m_next.in_memory.size()) {
    std::optional<DeviceBatch> batch = m_trainer.upload(m_next.in_memory[m_next.on_device.size()]);
    if (!batch) break;
    m_next.on_device.push_back(*std::move(batch));
  }
}

/// Whether there were enough for a step.
bool StepFeed::takeNext(const std::function<std::optional<Batch>()>& take) {
  while (m_next.in_memory.size() < static_cast<std::size_t>(m_trainer.batchesPerStep())) {
    std::optional<Batch> batch = take();
    if (!batch) return false;
    m_next.in_memory.push_back(*std::move(batch));
  }
  return true;
}

}  // namespace dinoscope
