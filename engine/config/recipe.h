#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/config/experiment.h"

namespace dinoscope {

/// What a recipe is computed from: the folder. folderFacts() in data/ fills it.
struct FolderFacts {
  std::int64_t images = 0;
  std::int64_t classes = 0;   ///< that hold a photo; 0 without class folders
  double small_side_px = 0;   ///< a tenth of the photos have a shorter side of at most this
  double median_side_px = 0;  ///< of the shorter sides
  double median_aspect = 1;   ///< long side over short side
  double megapixels = 0;      ///< of a photo, on average
  bool is_gray = false;       ///< no colours in any of the photos that were looked at
  bool are_alike = false;     ///< those that were looked at, two at least, show the same
  bool are_blank = false;     ///< each of those that were looked at is of one colour
};

/// What a recipe is computed from: the machine.
struct MachineFacts {
  bool has_gpu = false;
  std::int64_t cores = 1;      ///< physical ones
  bool has_fast_bf16 = false;  ///< of the device that computes
  double memory_mb = 0;        ///< of the device that computes; 0: not known
  double speed = 1;            ///< how many times as fast as this file assumes of such a machine
  bool is_measured = false;    ///< `speed` comes from a dry run
};

struct RecipeRequest {
  FolderFacts folder;
  MachineFacts machine;
  double minutes = 0;  ///< how long the training may take; 0: as long as the folder deserves
};

/// A setting, and why it should have this value.
struct Proposal {
  std::string key;
  SettingValue value;
  std::string reason;         ///< one sentence
  SettingValue reference;     ///< what facebookresearch/dino's main_dino.py has; else the default
  bool has_reference = true;  ///< the reference has such a setting
};

/// Settings for the data at hand.
struct Recipe {
  std::vector<Proposal> proposals;  ///< in the order of the field tables
  double images_per_second = 0;     ///< assumed, or by the measured speed
  double minutes = 0;               ///< that these epochs take at that rate
};

/// Why no network can learn from such a folder, one sentence each: too few photos, all alike, all blank.
/// Empty for a folder that can teach.
std::vector<std::string> reasonsAgainstLearning(const FolderFacts& folder);

/// Computes settings from facts alone: the same facts give the same recipe everywhere. The values rest on the
/// experiments in docs/experiments.md. Throws Error (Data) when there is no picture.
Recipe recipeFor(const RecipeRequest& request);

/// The reference's settings with the proposals in place; folder, device, seed and threads are those of
/// `current`. The result is valid.
Experiment experimentOf(const Recipe& recipe, const Experiment& current = {});

/// `speed` for MachineFacts, from a rate that was measured with this recipe.
double measuredSpeed(const Recipe& recipe, const MachineFacts& assumed, double images_per_second);

}  // namespace dinoscope
