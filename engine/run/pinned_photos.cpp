#include "engine/run/pinned_photos.h"

#include <algorithm>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/resource_error.h"
#include "engine/core/sentence.h"
#include "engine/eval/attention.h"

namespace dinoscope {

PinnedPhotos::PinnedPhotos(const PhotoSet& photos, EvaluationTransform transform,
                           std::function<void(const std::string&)> report)
    : m_photos(photos), m_transform(transform), m_report(std::move(report)) {}

std::vector<AttentionSnapshot> PinnedPhotos::draw(Backbone& teacher, std::int64_t step,
                                                  const std::vector<std::filesystem::path>& paths) {
  std::erase_if(m_decoded, [&paths](const auto& pinned) {
    return std::find(paths.begin(), paths.end(), pinned.first) == paths.end();
  });
  std::vector<AttentionSnapshot> snapshots;
  for (const std::filesystem::path& path : paths) {
    const Rgb8Image& photo = decoded(path);
    if (photo.isEmpty()) continue;
    AttentionMaps maps = attentionOf(teacher, photo, m_transform);
    snapshots.push_back({step, path.string(), std::move(maps.photo), std::move(maps.heads)});
  }
  return snapshots;
}

const Rgb8Image& PinnedPhotos::decoded(const std::filesystem::path& path) {
  auto found = m_decoded.find(path);
  if (found != m_decoded.end()) return found->second;
  Rgb8Image photo;
  try {
    photo = m_transform.wholePhoto(m_photos.loadPinned(path), 1);
  } catch (const ResourceError& error) {
    m_report(sentence("%1 It is drawn again when it can be read.", std::string(error.what())));
    static const Rgb8Image kNone;
    return kNone;
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Data) throw;
    m_report(error.what());
  }
  return m_decoded.emplace(path, std::move(photo)).first->second;
}

}  // namespace dinoscope
