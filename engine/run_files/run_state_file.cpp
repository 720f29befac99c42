#include "engine/run_files/run_state_file.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/strict_json.h"
#include "engine/io/atomic_file.h"
#include "engine/io/input_file.h"

namespace dinoscope {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLargestState = 1 << 16;

std::optional<RunState> stateNamed(const std::string& name) {
  for (const RunState state : {RunState::Idle, RunState::Preparing, RunState::Running, RunState::Paused,
                               RunState::Stopping, RunState::Stopped, RunState::Finished, RunState::Failed})
    if (runStateName(state) == name) return state;
  return std::nullopt;
}

/// What /proc tells of a process.
struct ProcessStatus {
  char state = '?';                   ///< 'R' running, 'Z' dead and not yet taken notice of
  std::optional<std::int64_t> start;  ///< in seconds since 1970
};

/// Fields 3 and 22 of a process's stat file (proc(5)); the latter counts clock ticks since the machine
/// started, and the name before them may hold spaces and brackets. Unknown where /proc does not tell.
ProcessStatus statusOf(std::int64_t pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
  const std::string stat((std::istreambuf_iterator<char>(file)), {});
  std::istringstream fields(stat.substr(std::min(stat.size(), stat.rfind(')') + 1)));
  ProcessStatus status;
  std::string field;
  fields >> field;
  if (fields) status.state = field[0];
  for (int number = 4; number <= 22; ++number) fields >> field;
  if (!fields) return status;
  timespec now = {};
  timespec since_boot = {};
  ::clock_gettime(CLOCK_REALTIME, &now);
  ::clock_gettime(CLOCK_BOOTTIME, &since_boot);
  status.start = now.tv_sec - since_boot.tv_sec + std::atoll(field.c_str()) / ::sysconf(_SC_CLK_TCK);
  return status;
}

/// Whether the process that started the run is still there. One that was killed keeps its number until its
/// parent takes notice; after a restart of the machine another process may have it, which began after the
/// run.
bool isAlive(const RunStateFile& run) {
  constexpr std::int64_t kClockTolerance = 5;  // seconds
  if (run.pid <= 0 || run.pid > std::numeric_limits<pid_t>::max()) return false;
  if (::kill(static_cast<pid_t>(run.pid), 0) != 0 && errno == ESRCH) return false;
  const ProcessStatus status = statusOf(run.pid);
  if (status.state == 'Z' || status.state == 'X') return false;
  return !status.start || *status.start <= run.started + kClockTolerance;
}

std::int64_t countIn(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

/// Of this machine, for people who look at a folder that several share.
std::string hostName() {
  std::array<char, 256> name{};
  const bool is_known = ::gethostname(name.data(), name.size() - 1) == 0;
  return is_known ? pathText(name.data()) : std::string();
}

}  // namespace

bool isGoingOn(RunState state) {
  return state == RunState::Preparing || state == RunState::Running || state == RunState::Paused ||
         state == RunState::Stopping;
}

void writeRunState(Storage& storage, const std::filesystem::path& path, const RunStateFile& state) {
  const Json json{
      {"state", runStateName(state.state)}, {"host", hostName()},   {"pid", state.pid},
      {"started", state.started},           {"steps", state.steps}, {"total_steps", state.total_steps}};
  writeFileAtomically(storage, path, json.dump(2) + "\n");
}

std::optional<RunStateFile> readRunState(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return std::nullopt;
  Json json;
  try {
    json = parseStrictJson(readWholeFile(path, kLargestState), pathText(path));
  } catch (const Error&) {
    return std::nullopt;
  }
  if (!json.is_object() || !json.contains("state") || !json["state"].is_string()) return std::nullopt;
  const std::optional<RunState> state = stateNamed(json["state"].get<std::string>());
  if (!state) return std::nullopt;
  RunStateFile run{*state, countIn(json, "pid"), countIn(json, "started"), countIn(json, "steps"),
                   countIn(json, "total_steps")};
  if (isGoingOn(run.state) && !isAlive(run)) run.state = RunState::Stopped;
  return run;
}

}  // namespace dinoscope
