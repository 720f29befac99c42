#pragma once

#include <optional>

#include "engine/config/experiment.h"
#include "engine/core/photo_set.h"
#include "engine/core/progress.h"

namespace dinoscope {

/// k-NN of what needs no learning (plain_features.h), in percent: what a trained network must beat. Empty
/// where photos have no classes.
struct PlainAccuracy {
  std::optional<double> pixels;
  std::optional<double> colors;
};

/// Measured on the photos as a run of the experiment measures its teacher. Throws Error (Data, Cancelled).
PlainAccuracy plainAccuracy(const PhotoSet& photos, const Experiment& experiment,
                            const JobControl& control = {});

}  // namespace dinoscope
