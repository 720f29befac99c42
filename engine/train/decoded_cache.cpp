#include "engine/train/decoded_cache.h"

namespace dinoscope {

std::shared_ptr<const Rgb8Image> DecodedCache::load(std::int64_t index) {
  {
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_photos.find(index); found != m_photos.end()) return found->second;
  }
  auto photo = std::make_shared<const Rgb8Image>(m_source.load(index));
  const std::lock_guard lock(m_mutex);
  if (m_bytes + photo->pixels.size() <= m_budget_bytes && m_photos.emplace(index, photo).second)
    m_bytes += photo->pixels.size();
  return photo;
}

}  // namespace dinoscope
