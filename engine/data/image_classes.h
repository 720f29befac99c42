#pragma once

#include <string>
#include <vector>

#include "engine/data/image_folder.h"

namespace dinoscope {

/// Throws Error (Settings) when data.class_level is none of "auto", "none" and a number from 1.
void requireClassLevel(const std::string& class_level);

/// Sets class_index of every image by the name of its folder at `class_level` ("auto", "none" or a number
/// from 1; data.class_level) and returns the classes, sorted by name. "auto" takes the first level when it
/// has at least two folders. Images that lie less deep have no class (-1).
std::vector<ImageClass> assignClasses(std::vector<ImageEntry>& images, const std::string& class_level);

}  // namespace dinoscope
