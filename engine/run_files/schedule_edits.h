#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/io/storage.h"

namespace dinoscope {

/// A setting's value, as on the command line, before and after an edit.
struct EditedSetting {
  std::string key;
  std::string before;
  std::string now;

  bool operator==(const EditedSetting&) const = default;
};

/// An edit of the settings of a run that had taken `step` steps; it counts from the step with this number on.
struct ScheduleEdit {
  std::int64_t step = 0;
  std::vector<EditedSetting> settings;

  bool operator==(const ScheduleEdit&) const = default;
};

/// A run's edits.json, in the order of the steps. Its experiment.json has the settings after the last one.
/// Writes atomically. Throws StorageError.
void writeScheduleEdits(Storage& storage, const std::filesystem::path& path,
                        const std::vector<ScheduleEdit>& edits);

/// Empty when there is no file. Throws Error (Data) when there is one that can't be read.
std::vector<ScheduleEdit> readScheduleEdits(const std::filesystem::path& path);

/// A line of metrics.jsonl that tells of an edit: {"epoch", "event": "edit", "step", "changes"}.
std::string metricsLine(const ScheduleEdit& edit, std::int64_t epoch);

}  // namespace dinoscope
