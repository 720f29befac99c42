#include "engine/run_files/run_state_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/strict_json.h"
#include "engine/io/atomic_file.h"
#include "engine/io/input_file.h"
#include "engine/run_files/run_lock.h"

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

std::int64_t countIn(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

std::string textIn(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Empty when there is none, as in files of versions that took no requests.
std::optional<RunAnswer> answerIn(const Json& json) {
  const auto found = json.find("answer");
  if (found == json.end() || !found->is_object()) return std::nullopt;
  const auto done = found->find("done");
  RunAnswer answer{textIn(*found, "id"), textIn(*found, "command"),
                   done != found->end() && done->is_boolean() && done->get<bool>(),
                   textIn(*found, "sentence")};
  return answer.id.empty() ? std::nullopt : std::optional(std::move(answer));
}

Json jsonOf(const RunAnswer& answer) {
  return {{"id", answer.id},
          {"command", answer.command},
          {"done", answer.is_done},
          {"sentence", answer.sentence}};
}

}  // namespace

bool isGoingOn(RunState state) {
  return state == RunState::Preparing || state == RunState::Running || state == RunState::Paused ||
         state == RunState::Stopping;
}

std::int64_t trainedSeconds(const RunStateFile& run, std::int64_t until) {
  const bool computes = run.was_cut_off || (isGoingOn(run.state) && run.state != RunState::Paused);
  return run.seconds + (computes && run.since > 0 ? std::max<std::int64_t>(0, until - run.since) : 0);
}

void writeRunState(Storage& storage, const std::filesystem::path& path, const RunStateFile& state) {
  Json json{{"state", runStateName(state.state)},
            {"host", state.host},
            {"pid", state.pid},
            {"started", state.started},
            {"steps", state.steps},
            {"total_steps", state.total_steps},
            {"since", state.since},
            {"seconds", state.seconds}};
  if (state.answer) json["answer"] = jsonOf(*state.answer);
  writeFileAtomically(storage, path, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
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
  RunStateFile run{*state,
                   countIn(json, "pid"),
                   textIn(json, "host"),
                   countIn(json, "started"),
                   countIn(json, "steps"),
                   countIn(json, "total_steps"),
                   answerIn(json),
                   countIn(json, "since"),
                   countIn(json, "seconds")};
  if (isGoingOn(run.state) && !isRunLocked(path.parent_path())) {
    run.state = RunState::Stopped;
    run.was_cut_off = true;
  }
  return run;
}

}  // namespace dinoscope
