#pragma once

#include <memory>

#include "engine/io/storage.h"
#include "engine/session/training.h"

namespace dinoscope {

/// A run on the photos of a folder: scans and splits it, builds or restores the networks, measures the
/// untrained ones, and begins the run's folder. What follows is a function of the experiment alone: not of
/// the workers, and not of how often the run was stopped, killed and resumed.
/// `storage` must outlive the training. Throws Error of every kind, with one sentence.
std::unique_ptr<Training> makePhotoTraining(const TrainRequest& request, const EventPublisher& publish,
                                            const std::stop_token& stop, Storage& storage = diskStorage());

}  // namespace dinoscope
