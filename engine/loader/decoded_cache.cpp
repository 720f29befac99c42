#include "engine/loader/decoded_cache.h"

namespace dinoscope {

DecodedCache::Loaded DecodedCache::load(std::int64_t index, Rgb8Image& buffer) {
  {
    const MutexLock lock(m_mutex);
    if (const auto found = m_photos.find(index); found != m_photos.end()) return {*found->second, true};
  }
  m_source.loadInto(index, buffer);
  const MutexLock lock(m_mutex);
  if (m_bytes + buffer.pixels.size() <= m_budget_bytes && !m_photos.contains(index)) {
    // A copy, which is as large as the photo; the buffer may be larger.
    m_photos.emplace(index, std::make_unique<const Rgb8Image>(buffer));
    m_bytes += buffer.pixels.size();
  }
  return {buffer, false};
}

}  // namespace dinoscope
