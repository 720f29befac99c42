#include "app/cli/photo_folder.h"

#include "engine/data/image_folder.h"

namespace dinoscope::cli {

std::unique_ptr<PhotoSet> openFolderOfPhotos(const Experiment& experiment, const JobControl& control) {
  return openPhotoFolder(experiment, control);
}

}  // namespace dinoscope::cli
