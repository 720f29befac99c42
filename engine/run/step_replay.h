#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/progress.h"
#include "engine/run/run_photos.h"

namespace dinoscope {

/// How a step that a run left out went when it was taken again.
struct ReplayedStep {
  std::int64_t step = 0;
  std::string kept_what, kept_loss, kept_gradient_norm;  ///< as the run kept them: "loss", "nan", "inf"
  std::string what;                                      ///< what was not finite now; empty: nothing
  std::string loss, gradient_norm;                       ///< now
  bool drew_same_views = false;  ///< from the photos and the views' keys; false: the kept pictures were used
  std::string difference;        ///< why not, one sentence
  std::string notice;            ///< one sentence, when this machine has fewer processors than run.threads
  std::vector<std::string> photos;  ///< paths in the data folder

  /// The same number is not finite, in the same way.
  bool isReproduced() const { return what == kept_what && !what.empty() && loss == kept_loss; }
};

/// Takes step `step` of the run in `run_folder` once more, from the networks that were kept before it: draws
/// its batch again from the keys of its views (from the kept pictures where the photos are not what they
/// were), and changes nothing on disk. Throws Error (Data) when there is no such run or it kept no such step,
/// Error (Cancelled).
ReplayedStep replayStep(const OpenPhotos& open, const std::filesystem::path& run_folder, std::int64_t step,
                        const JobControl& control = {});

}  // namespace dinoscope
