#pragma once

#include "engine/config/recipe.h"
#include "engine/core/progress.h"
#include "engine/data/image_folder.h"

namespace dinoscope {

/// What a recipe is computed from. Sizes come from the scan's headers; whether the photos are grey from
/// decoding a few of them, spread evenly; those that can't be read do not count. Throws Error (Cancelled).
FolderFacts folderFacts(const ImageFolder& folder, const JobControl& control = {});

}  // namespace dinoscope
