#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/progress.h"
#include "engine/data/image_folder.h"
#include "engine/eval/network_file.h"
#include "engine/explore/neighbor_index.h"

namespace dinoscope {

/// A folder as one network sees it. Unchanging once made, so any number of threads may read it.
struct EmbeddedFolder {
  ImageFolder folder;
  std::vector<std::int64_t> indices;  ///< of each row of `index`, ascending
  NeighborIndex index;
  std::vector<ImageProblem> problems;

  /// The row of a photo; -1 when it has none.
  std::int64_t rowOf(std::int64_t photo) const;
  /// The folder's photo at this path, absolute or relative to the working directory; -1 when it is none.
  std::int64_t photoAt(const std::filesystem::path& path) const;
};

/// Throws Error (Data, Cancelled).
EmbeddedFolder embedFolder(OpenedNetwork& network, const ImageFolder& folder, const JobControl& control);

/// The same for the same photos: changes when a file of the folder is added, removed or changes its size.
std::string fingerprintOf(const ImageFolder& folder);

}  // namespace dinoscope
