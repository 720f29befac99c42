#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/core/events.h"
#include "engine/core/progress.h"
#include "engine/data/image_folder.h"
#include "engine/eval/plain_accuracy.h"

namespace dinoscope::cli {

/// What a run's sheets are drawn from.
struct DemoRun {
  Experiment experiment;
  ImageFolder photos;
  std::vector<std::int64_t> shown;  ///< photos that the sheets are about, as many rows
  RunFinished finished;
  PlainAccuracy plain;  ///< drawn beside the k-NN curve
};

/// Draws views.png, attention.png, neighbours.png and loss.png into `out`; returns their paths. The network
/// is the run's newest checkpoint. Throws Error (Data, Cancelled).
std::vector<std::filesystem::path> writeDemoSheets(const DemoRun& run, const std::filesystem::path& out,
                                                   const JobControl& control);

}  // namespace dinoscope::cli
