#pragma once

#include <QString>
#include <string>
#include <vector>

namespace dinoscope {

class ConfigModel;
class ImageFolder;

// Leaving photos out of the data, and taking them in again: always whole entries of data.exclude, each once,
// and one step of the history that says what it did.

/// The entry of data.exclude that means this file and no other: one without a folder would mean every file of
/// that name.
std::string excludeEntryFor(const std::string& relative_path);

/// Excludes the photos at these paths (relative to the folder). Returns the entries that are new.
std::vector<std::string> excludePhotos(ConfigModel& config, const std::vector<std::string>& relative_paths);

/// Excludes every photo of one class, by the folders that hold it.
void excludeClass(ConfigModel& config, const ImageFolder& folder, int class_index);

/// Takes these entries out of data.exclude.
void includeAgain(ConfigModel& config, const std::vector<std::string>& entries);

}  // namespace dinoscope
