#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/core/progress.h"
#include "engine/data/image_folder.h"
#include "engine/eval/embedder.h"
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
  /// Nearest photos by falling similarity, itself left out. Throws Error (Data) when it has no embedding.
  std::vector<Neighbor> neighborsOf(std::int64_t photo, std::int64_t count) const;
  /// Nearest photos to an embedding, [D].
  std::vector<Neighbor> neighborsOf(std::span<const float> embedding, std::int64_t count) const;
  /// The folder's photo at this path, absolute or relative to the working directory; -1 when it is none.
  std::int64_t photoAt(const std::filesystem::path& path) const;
};

/// Embeddings of all photos of a folder. Throws Error (Data, Cancelled).
Embeddings embedWhole(OpenedNetwork& network, const ImageFolder& folder, const JobControl& control);

/// Its unreadable photos by path, with the reason.
std::vector<ImageProblem> problemsOf(const ImageFolder& folder, const Embeddings& embeddings);

/// Embeds a folder and makes it ready to be searched. Throws Error (Data, Cancelled).
EmbeddedFolder embedFolder(OpenedNetwork& network, const ImageFolder& folder, const JobControl& control);

/// Nearest photos to any picture file: one of the folder does not find itself, another is embedded first.
/// Throws Error (Data).
std::vector<Neighbor> neighborsOfFile(OpenedNetwork& network, const EmbeddedFolder& folder,
                                      const std::filesystem::path& photo, std::int64_t count);

/// The same for the same photos: changes when a file of the folder is added, removed or changes its size.
std::string fingerprintOf(const ImageFolder& folder);

}  // namespace dinoscope
