#include "engine/compute/answering_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

extern char** environ;

namespace dinoscope {
namespace {

using Clock = std::chrono::steady_clock;

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// This process's environment with some variables set.
std::vector<std::string> environmentWith(const std::vector<std::string>& set) {
  std::vector<std::string> all = set;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string text = *variable;
    const std::string name = text.substr(0, text.find('=') + 1);
    if (std::none_of(set.begin(), set.end(), [&](const std::string& one) { return one.starts_with(name); }))
      all.push_back(text);
  }
  return all;
}

/// Signals that a program's own instructions raise; those of others who end it are none.
bool isOwnFault(int signal) {
  constexpr std::array kFaults{SIGILL, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
  return std::find(kFaults.begin(), kFaults.end(), signal) != kFaults.end();
}

/// The process, or -1.
pid_t start(const std::vector<std::string>& command, const std::vector<std::string>& environment,
            int output) {
  std::vector<std::string> words = command, variables = environmentWith(environment);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);  // the command line blocks those that end it
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  pid_t process = -1;
  if (posix_spawn(&process, words.front().c_str(), &files, &attributes, pointersTo(words).data(),
                  pointersTo(variables).data()) != 0)
    process = -1;
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return process;
}

/// Until it is closed; whether that was before the deadline.
bool readAll(int file, Clock::time_point deadline, std::string& text) {
  std::array<char, 4096> buffer{};
  while (true) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    pollfd waited{file, POLLIN, 0};
    const int ready = poll(&waited, 1, static_cast<int>(std::max<long>(0, left)));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return false;
    const ssize_t count = read(file, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return true;
    text.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

}  // namespace

ProcessAnswer askProcess(const std::vector<std::string>& command, const std::vector<std::string>& environment,
                         std::chrono::milliseconds patience) {
  ProcessAnswer answer;
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return answer;
  const pid_t process = start(command, environment, ends[1]);
  close(ends[1]);
  if (process >= 0) {
    answer.is_late = !readAll(ends[0], Clock::now() + patience, answer.output);
    if (answer.is_late) kill(process, SIGKILL);
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFSIGNALED(status) && isOwnFault(WTERMSIG(status))) answer.crash = strsignal(WTERMSIG(status));
  }
  close(ends[0]);
  return answer;
}

}  // namespace dinoscope
