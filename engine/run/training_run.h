#pragma once

#include <memory>

#include "engine/io/storage.h"
#include "engine/run/run_photos.h"
#include "engine/session/training.h"

namespace dinoscope {

/// A run on the photos that `open` gives: locks its folder, splits the photos, builds or restores the
/// networks, and measures the untrained ones. What follows is a function of the experiment alone: not of the
/// workers, and not of how often the run was stopped, killed and resumed. `storage` must outlive the
/// training. Throws whatever goes wrong (errorFrom() makes a sentence of it); the run's folder then says that
/// it failed.
std::unique_ptr<Training> makeTrainingRun(const TrainRequest& request, const EventPublisher& publish,
                                          const std::stop_token& stop, const OpenPhotos& open,
                                          Storage& storage = diskStorage());

/// The real session. `behind_a_window`: the run's threads stand back for this program's other ones, so that a
/// window answers at once while training takes all processors.
std::unique_ptr<TrainSession> makeTrainSession(OpenPhotos open, bool behind_a_window = false);

}  // namespace dinoscope
