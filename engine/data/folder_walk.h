#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/progress.h"
#include "engine/data/path_pattern.h"
#include "engine/data/picture_problem.h"

namespace dinoscope {

/// What lies under a folder, by name alone.
struct FolderContent {
  std::vector<std::string> files;      ///< relative paths, sorted by bytes
  std::vector<ImageProblem> problems;  ///< folders that can't be listed, pictures that are links to nothing
  std::vector<std::string> unlisted;   ///< folders of thumbnails and trash, relative, sorted by bytes
  std::vector<std::string>
      voc_trees;  ///< folders in PASCAL VOC's layout, of which JPEGImages alone is listed
};

/// Lists a folder at any depth. Hidden files and folders are skipped, and so is what file servers and systems
/// keep for themselves: thumbnails, versions, trash (@eaDir, #recycle, $RECYCLE.BIN, lost+found ...). Of a
/// folder in PASCAL VOC's layout only JPEGImages is looked into: the others hold masks and lists. A link
/// to a folder elsewhere is followed once; a link back into the folder is not, since what it leads to is
/// found anyway: no loop and no photo counted twice. `exclude` then knows which of its entries left nothing
/// out. Throws Error (Data) when the folder itself can't be listed, Error (Cancelled).
FolderContent walkFolder(const std::filesystem::path& folder, ExcludeRules& exclude,
                         const JobControl& control);

}  // namespace dinoscope
