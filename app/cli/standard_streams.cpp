#include "app/cli/standard_streams.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "engine/core/error.h"

namespace dinoscope::cli {
namespace {

/// 0, or why not all of it was written.
int writeAll(int stream, std::string_view text) noexcept {
  while (!text.empty()) {
    const ssize_t written = ::write(stream, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN) {
      pollfd waiting{stream, POLLOUT, 0};
      ::poll(&waiting, 1, -1);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

bool isClosed(int stream) { return ::fcntl(stream, F_GETFD) < 0 && errno == EBADF; }

}  // namespace

void holdStandardStreams() noexcept {
  // open() takes the lowest number that is free: this one's, since those below are held.
  if (isClosed(STDIN_FILENO)) ::open("/dev/null", O_RDONLY);
  if (isClosed(STDOUT_FILENO)) ::open("/dev/null", O_RDONLY);
  if (isClosed(STDERR_FILENO)) ::open("/dev/null", O_WRONLY);
}

void writeToStandardOutput(std::string_view text) {
  if (const int error = writeAll(STDOUT_FILENO, text); error != 0)
    throw dataError("The answer can't be written to standard output (" +
                    std::generic_category().message(error) + "); check where it goes.");
}

void writeToStandardError(std::string_view text) noexcept { writeAll(STDERR_FILENO, text); }

}  // namespace dinoscope::cli
