#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/core/events.h"
#include "engine/core/photo_set.h"
#include "engine/models/backbone.h"
#include "engine/views/evaluation_transform.h"

namespace dinoscope {

/// The photos whose attention a run draws again and again: decoded once, at the size that it is computed at.
class PinnedPhotos {
public:
  /// `photos` must outlive this. `report` is told once of each photo that can't be read.
  PinnedPhotos(const PhotoSet& photos, EvaluationTransform transform,
               std::function<void(const std::string&)> report);

  /// The attention of each of these photos that can be read, after `step` steps. Forgets the others.
  std::vector<AttentionSnapshot> draw(Backbone& teacher, std::int64_t step,
                                      const std::vector<std::filesystem::path>& paths);

private:
  const Rgb8Image& decoded(const std::filesystem::path& path);

  const PhotoSet& m_photos;
  const EvaluationTransform m_transform;
  const std::function<void(const std::string&)> m_report;
  std::map<std::filesystem::path, Rgb8Image> m_decoded;  // empty pictures: can't be read
};

}  // namespace dinoscope
