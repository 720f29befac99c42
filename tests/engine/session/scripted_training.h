#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/session/training.h"

namespace dinoscope::test {

/// An answer of a scripted run, and the state that was on record when it was given.
struct ScriptedAnswer {
  std::string command;
  bool is_done = false;
  std::string sentence;
  RunState state = RunState::Idle;
};

/// What another process asks of a scripted run; for any thread.
class ScriptedRequests {
public:
  void ask(const std::string& command);
  std::optional<RunRequest> take();
  void answer(ScriptedAnswer answer);
  std::vector<ScriptedAnswer> answers() const;

private:
  mutable std::mutex m_mutex;
  std::optional<RunRequest> m_waiting;
  std::vector<ScriptedAnswer> m_answers;
};

/// What a scripted run does and what it saw; shared by the test and the training thread.
struct Script {
  std::int64_t total_steps = 12;
  std::int64_t steps_per_epoch = 4;
  std::function<void(std::int64_t step)> before_step;  ///< may throw
  std::atomic<bool> is_disk_full{false};
  std::atomic<int> disk_checks{0};
  std::map<std::int64_t, DiagnosisAction> wishes;  ///< of the watchdog, after so many steps
  std::atomic<int> schedule_changes{0};
  std::atomic<int> memory_releases{0};
  std::atomic<int> checkpoints{0};
  std::atomic<int> steps{0};
  ScriptedRequests requests;
  std::function<void()> at_look;  ///< before it is looked for a request
  std::atomic<int> looks{0};
  std::vector<RunState> recorded_states;  ///< written by the training thread, read after wait()
};

/// A run without tensors: every step counts up and reports a loss of 10 - step.
std::unique_ptr<Training> makeScriptedTraining(const std::shared_ptr<Script>& script,
                                               const EventPublisher& publish);

}  // namespace dinoscope::test
