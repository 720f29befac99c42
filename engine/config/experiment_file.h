#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/config/experiment.h"

namespace dinoscope {

/// The experiment as JSON text: {"views": {"global_count": 2, ...}, ...}, every field written.
std::string toJson(const Experiment& experiment);

/// Reads what toJson() writes; a field that is absent keeps the value it has in `base`. Strict: unknown
/// keys, wrong types and values out of range are collected and thrown together as one Error (Settings)
/// with one sentence a line. `origin` names the source in messages.
/// A relative data.folder or model.init_weights is left as it is.
Experiment experimentFromJson(const std::string& json, const std::string& origin,
                              const Experiment& base = {});

/// The same of what an older or newer version may have left behind: a setting that is not known here, or
/// whose value is not allowed, is passed over and told in `lost`, one sentence each; all others are taken.
/// Never throws Error: a text that is no JSON loses everything.
Experiment experimentFromJsonLeniently(const std::string& json, const Experiment& base,
                                       std::vector<std::string>& lost);

/// Reads an experiment file, or standard input for "-"; relative paths in it are taken from the file's own
/// folder, or from the working folder where it is a pipe. A file may name a preset ("preset": "demo") that
/// its fields then override.
Experiment readExperimentFile(const std::filesystem::path& path);

}  // namespace dinoscope
