#pragma once

#include <cstdint>
#include <string>

#include "engine/config/backbones.h"
#include "engine/config/recipe.h"

namespace dinoscope {

/// A network and the sizes of its views that a recipe may choose, with what it costs.
struct RecipeNetwork {
  std::string backbone;
  std::string title;  ///< "ResNet-18", for reasons
  std::int64_t global_px = 224;
  std::int64_t local_px = 96;
  std::int64_t local_count = 8;
  double giga_macs = 0;       ///< multiply-adds of one global view forward, in 10^9
  double core_gflops = 0;     ///< that a core of the kind measured does of it a second, bf16, training
  double activations_mb = 0;  ///< of a photo's views while training, fp32
  std::int64_t patch_size_px = 16;
  std::int64_t batch_size = 64;

  /// Views of pictures that are a view as they are.
  bool isForTinyPictures() const { return global_px <= 44; }
  bool isTransformer() const { return isVisionTransformer(backbone); }
};

/// What is chosen, and what is expected of it.
struct NetworkChoice {
  RecipeNetwork network;
  double images_per_second = 0;
  double minutes = 0;                  ///< the time that the choice counted on
  double images = 0;                   ///< that may be learned from in that time, counting repetitions
  double images_wanted = 0;            ///< by a folder of this size
  bool is_smallest = false;            ///< none smaller was there to take
  bool is_without_batch_norm = false;  ///< for there are too few photos to take a mean of
};

/// The largest network that fits the pictures' size and gets through enough pictures in the time.
NetworkChoice chooseNetwork(const RecipeRequest& request);

/// Whether JPEGs of such photos should be decoded with no more pixels than this network's views need.
bool paysScaledDecoding(const RecipeNetwork& network, const FolderFacts& folder);

/// Photos a second that a run of this network learns from on such a machine.
double expectedRate(const RecipeNetwork& network, const RecipeRequest& request);

}  // namespace dinoscope
