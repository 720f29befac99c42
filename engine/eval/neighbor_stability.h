#pragma once

#include <torch/types.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/eval/embedder.h"
#include "engine/weights/safetensors.h"

namespace dinoscope {

/// Whether a network still changes its mind about which photos are alike: a curve of quality that needs no
/// classes. Each photo's nearest neighbours are compared with those at the time before.
class NeighborStability {
public:
  /// Photos that are compared at most, spread evenly over the folder.
  static constexpr std::int64_t kMostPhotos = 256;
  /// Neighbours of each: a tenth of the photos, 1 to 10.
  static constexpr std::int64_t kMostNeighbors = 10;

  /// Of a folder of `size` photos, those to embed: kMostPhotos at most, ascending.
  static std::vector<std::int64_t> sampleOf(std::int64_t size);

  /// Takes the newest embeddings in (more than kMostPhotos are thinned out evenly). Returns the mean share of
  /// neighbours, 0 .. 1, that were neighbours at the call before; empty at the first call, of under 3 photos,
  /// and when the photos are not the same.
  std::optional<double> take(const Embeddings& embeddings);

  /// What the next call compares with: "photos" (I64 [N]) and "neighbors" (I64 [N, k]); empty before the
  /// first.
  TensorMap state() const;
  /// Goes on from what state() gave. Throws Error (Data) when it is something else.
  void restore(const TensorMap& state);

private:
  std::vector<std::int64_t> m_photos;
  torch::Tensor m_neighbors;  // [N, k], rows of the photos
};

}  // namespace dinoscope
