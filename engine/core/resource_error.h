#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <system_error>

#include "engine/core/error.h"

namespace dinoscope {

/// The machine or the network lacks something just now: memory, open files, a share that answers. Its kind is
/// Run. It says nothing about what was to be read: the same may succeed a moment later, and must not be taken
/// for a bad file.
class ResourceError : public Error {
public:
  explicit ResourceError(const std::string& sentence) : Error(ErrorKind::Run, sentence) {}
};

/// Whether a file can't be opened or read for what it is (gone, not permitted, not a file), rather than for
/// what is lacking. What is not known to be the file's own is not.
bool isTroubleOfFile(const std::error_code& error);

/// The sentence for a file that can't be read now, and what to do about it.
ResourceError lackWhileReading(const std::filesystem::path& path, const std::error_code& error);
ResourceError lackOfMemory(const std::filesystem::path& path);

/// Waits before try number `again` (from 1), a few hundredths of a second at first and longer each time.
/// False when there is no further try, or when `stop` was requested.
bool waitBeforeRetry(int again, const std::stop_token& stop);

/// What `action` gives, tried again a few times where it throws ResourceError: most lacks are over in a
/// moment. Throws what it threw at last.
template <typename Action>
auto retryLacks(const std::stop_token& stop, Action action) {
  for (int again = 1;; ++again) {
    try {
      return action();
    } catch (const ResourceError&) {
      if (!waitBeforeRetry(again, stop)) throw;
    }
  }
}

}  // namespace dinoscope
