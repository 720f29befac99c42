#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/config/data_settings.h"
#include "engine/core/progress.h"
#include "engine/data/picture_problem.h"

namespace dinoscope {

/// The files that an experiment's data settings name, before any is looked into.
struct PhotoListing {
  std::filesystem::path folder;     ///< absolute; what the paths are relative to
  std::vector<std::string> files;   ///< sorted by bytes; absolute where a list names files elsewhere
  std::vector<std::string> labels;  ///< one a file, "" without; empty: classes go by folders
  bool is_by_name = false;          ///< a list names each: what can't be used is said whatever it is called
  std::vector<ImageProblem> problems;
  std::vector<std::string> remarks;  ///< sentences on what was left out
};

/// Finds them: all under data.folder, or those of data.list, or of data.folder where that is a list itself;
/// less what data.exclude leaves out. Throws Error (Data, Cancelled).
PhotoListing listPhotos(const DataSettings& settings, const JobControl& control);

}  // namespace dinoscope
