#include "app/cli/photo_folder.h"
#include "engine/core/error.h"
#include "engine/core/path_text.h"

namespace dinoscope::cli {

std::unique_ptr<PhotoSet> openFolderOfPhotos(const Experiment& experiment, const JobControl&) {
  throw dataError("This program was built without image libraries and can't read the photos in " +
                  pathText(experiment.data.folder) +
                  "; give the file that \"dinoscope-cli decode\" writes of them on another machine.");
}

}  // namespace dinoscope::cli
