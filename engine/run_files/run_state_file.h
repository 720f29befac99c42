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
  std::int64_t started = 0;              ///< seconds since 1970, when it was started first
  std::int64_t steps = 0;                ///< completed
  std::int64_t total_steps = 0;          ///< of the whole run
  std::optional<RunAnswer> answer = {};  ///< to the newest request (run_request_file.h)
  std::int64_t since = 0;                ///< seconds since 1970, when it came into this state
  std::int64_t seconds = 0;              ///< that it was trained until then, pauses not counted
  bool was_cut_off = false;  ///< not written: its process ended without a word, and the state is Stopped

  bool operator==(const RunStateFile&) const = default;
};

/// Writes atomically.
void writeRunState(Storage& storage, const std::filesystem::path& path, const RunStateFile& state);

/// Empty when the file is missing or damaged. A run that is said to go on but whose folder no process holds
/// (trainerOf(): it was killed, or the machine restarted) reads Stopped.
std::optional<RunStateFile> readRunState(const std::filesystem::path& path);

/// Preparing, Running, Paused or Stopping.
bool isGoingOn(RunState state);

/// How many seconds the run was trained up to this time (seconds since 1970; of one that was cut off, its
/// newest step's), over all its sittings, pauses not counted.
std::int64_t trainedSeconds(const RunStateFile& run, std::int64_t until);

}  // namespace dinoscope
