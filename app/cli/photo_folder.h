#pragma once

#include <memory>

#include "engine/config/experiment.h"
#include "engine/core/photo_set.h"
#include "engine/core/progress.h"

namespace dinoscope::cli {

/// The photos in an experiment's data.folder, for commands that train (OpenPhotos): photo_folder.cpp, or
/// no_photo_folder.cpp in a build without image libraries, which says what to give instead. Throws Error
/// (Data, Cancelled).
std::unique_ptr<PhotoSet> openFolderOfPhotos(const Experiment& experiment, const JobControl& control);

}  // namespace dinoscope::cli
