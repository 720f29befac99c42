#pragma once

#include <chrono>
#include <filesystem>
#include <optional>

#include "engine/run_files/run_heartbeat.h"
#include "engine/run_files/run_holder.h"

namespace dinoscope {

/// A run folder belongs to one process at a time: to the one that holds a lock on its run.lock. The kernel
/// takes the lock back when the process ends, however that happens, so it can't outlive it, counts between
/// containers that share the folder, and knows no clock and no process numbers.
///
/// A lock that another machine holds may not be seen here (RunHeartbeat): there the holder's name in the file
/// counts for as long as its heart beats.
class RunLock {
public:
  /// Makes the folder and locks it. Throws Error (Data) that names the process that trains it now,
  /// StorageError when the folder can't be written. `watch`: for how long the heart of a holder on another
  /// machine is watched that seems to have died: its clock may be wrong, and two trainings in one folder
  /// would be the end of both.
  explicit RunLock(const std::filesystem::path& run_folder,
                   std::chrono::milliseconds watch = std::chrono::seconds(5));
  ~RunLock();
  RunLock(const RunLock&) = delete;
  RunLock& operator=(const RunLock&) = delete;

private:
  const std::filesystem::path m_path;
  int m_file = -1;
  std::optional<RunHeartbeat> m_heartbeat;
};

/// The process that trains the run in this folder now, here or on another machine; empty when none does.
std::optional<RunHolder> trainerOf(const std::filesystem::path& run_folder);

/// Whether there is one.
bool isRunLocked(const std::filesystem::path& run_folder);

}  // namespace dinoscope
