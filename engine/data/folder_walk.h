#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/progress.h"
#include "engine/data/image_folder.h"
#include "engine/data/path_pattern.h"

namespace dinoscope {

/// What lies under a folder, by name alone.
struct FolderContent {
  std::vector<std::string> pictures;   ///< relative paths with an image extension, sorted by bytes
  std::vector<ImageProblem> problems;  ///< folders that can't be listed, links to nothing
};

/// Lists a folder at any depth. Hidden files and folders are skipped. A link to a folder elsewhere is
/// followed once; a link back into the folder is not, since what it leads to is found anyway: no loop and
/// no photo counted twice. `exclude` then knows which of its entries left nothing out. Throws Error (Data)
/// when the folder itself can't be listed, Error (Cancelled).
FolderContent walkFolder(const std::filesystem::path& folder, ExcludeRules& exclude,
                         const JobControl& control);

}  // namespace dinoscope
