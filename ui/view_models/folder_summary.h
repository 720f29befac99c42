#pragma once

#include <QString>
#include <cstdint>
#include <vector>

#include "engine/data/image_folder.h"

namespace dinoscope {

/// A count with its name: one bar.
struct NamedCount {
  QString name;
  std::int64_t count = 0;

  bool operator==(const NamedCount&) const = default;
};

/// What is in a folder of photos, in numbers.
struct FolderSummary {
  std::int64_t photos = 0;
  std::int64_t problems = 0;
  double bytes = 0;
  std::vector<NamedCount> classes;  ///< in the folder's order; empty without classes
  std::vector<NamedCount> formats;  ///< the most frequent first
  std::vector<NamedCount> sizes;    ///< by the shorter side, in px, doubling from bar to bar
  std::vector<NamedCount> aspects;  ///< width to height, by the nearest of these ratios
  int smallest_side_px = 0;         ///< of any photo
  int median_side_px = 0;           ///< of the shorter sides
};

FolderSummary summaryOf(const ImageFolder& folder);

}  // namespace dinoscope
