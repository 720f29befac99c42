#include "engine/core/resource_error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>

#include "engine/core/path_text.h"
#include "engine/core/sentence.h"

namespace dinoscope {

bool isTroubleOfFile(const std::error_code& error) {
  constexpr std::array kOfFile{ENOENT, ENOTDIR, EACCES,    EPERM, ELOOP, ENAMETOOLONG,
                               EISDIR, EINVAL,  EOVERFLOW, ENXIO, EFBIG};
  return std::find(kOfFile.begin(), kOfFile.end(), error.value()) != kOfFile.end();
}

ResourceError lackWhileReading(const std::filesystem::path& path, const std::error_code& error) {
  const char* advice = phrase(
      "check the disk or the network that it lies on; a file that stays like this can be left out by "
      "data.exclude");
  if (error.value() == EMFILE || error.value() == ENFILE)
    advice = phrase("end other programs, or raise the limit of open files (ulimit -n)");
  if (error.value() == ENOMEM || error.value() == ENOBUFS)
    advice = phrase("end other programs, or lower run.workers");
  return ResourceError(
      sentence("%1 can't be read just now (%2); %3.", pathText(path), error.message(), advice));
}

ResourceError lackOfMemory(const std::filesystem::path& path) {
  return ResourceError(
      sentence("There is not enough memory to decode %1 just now; end other programs, lower run.workers, or "
               "leave it out by data.exclude.",
               pathText(path)));
}

bool waitBeforeRetry(int again, const std::stop_token& stop) {
  constexpr std::array kWaits{std::chrono::milliseconds(20), std::chrono::milliseconds(80),
                              std::chrono::milliseconds(320)};
  if (again > static_cast<int>(kWaits.size())) return false;
  std::mutex mutex;
  std::unique_lock lock(mutex);
  // Nobody notifies: only the stop request ends the wait early.
  std::condition_variable_any().wait_for(lock, stop, kWaits[static_cast<std::size_t>(again - 1)],
                                         [] { return false; });
  return !stop.stop_requested();
}

}  // namespace dinoscope
