#pragma once

#include <chrono>
#include <thread>

namespace dinoscope {

/// A sign of life that travels where locks do not: flock() is not seen through every mount (sshfs, SMB), but
/// the time of a file is. Touches an open file now and every `interval` for as long as it lives, on a thread
/// of its own: neither a long step nor a long scan of photos is to look like a death. What the disk refuses
/// is not told: then only the lock counts.
class RunHeartbeat {
public:
  /// `file` must stay open for as long as this lives.
  explicit RunHeartbeat(int file, std::chrono::milliseconds interval = std::chrono::seconds(2));

private:
  std::jthread m_thread;
};

}  // namespace dinoscope
