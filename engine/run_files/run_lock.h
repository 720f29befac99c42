#pragma once

#include <filesystem>
#include <string>

namespace dinoscope {

/// A run folder belongs to one process at a time: to the one that holds a lock on its run.lock. The kernel
/// takes the lock back when the process ends, however that happens, so it can't outlive it, counts between
/// containers that share the folder, and knows no clock and no process numbers.
class RunLock {
public:
  /// Makes the folder and locks it. Throws Error (Data) that names the process that trains it now,
  /// StorageError when the folder can't be written.
  explicit RunLock(const std::filesystem::path& run_folder);
  ~RunLock();
  RunLock(const RunLock&) = delete;
  RunLock& operator=(const RunLock&) = delete;

private:
  int m_file = -1;
};

/// Whether a process trains the run in this folder now.
bool isRunLocked(const std::filesystem::path& run_folder);

/// The name of this machine, for people.
std::string hostName();

}  // namespace dinoscope
