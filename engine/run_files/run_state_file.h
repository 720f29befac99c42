#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "engine/core/events.h"
#include "engine/core/run_request.h"
#include "engine/io/storage.h"

namespace dinoscope {

/// A run folder's state.json: what the run is doing, for whoever looks at the folder from outside.
struct RunStateFile {
  RunState state = RunState::Idle;
  std::int64_t pid = 0;                  ///< of the process that trained last, for people
  std::string host = {};                 ///< the machine that it ran on, for people
  std::int64_t started = 0;              ///< seconds since 1970
  std::int64_t steps = 0;                ///< completed
  std::int64_t total_steps = 0;          ///< of the whole run
  std::optional<RunAnswer> answer = {};  ///< to the newest request (run_request_file.h)

  bool operator==(const RunStateFile&) const = default;
};

/// Writes atomically.
void writeRunState(Storage& storage, const std::filesystem::path& path, const RunStateFile& state);

/// Empty when the file is missing or damaged. A run that is said to go on but whose folder no process holds
/// (trainerOf(): it was killed, or the machine restarted) reads Stopped.
std::optional<RunStateFile> readRunState(const std::filesystem::path& path);

/// Preparing, Running, Paused or Stopping.
bool isGoingOn(RunState state);

}  // namespace dinoscope
