#include "tests/engine/session/scripted_training.h"

#include <utility>

#include "engine/core/storage_error.h"

namespace dinoscope::test {
namespace {

class ScriptedTraining : public Training {
public:
  ScriptedTraining(std::shared_ptr<Script> script, EventPublisher publish)
      : m_script(std::move(script)), m_publish(std::move(publish)) {}

  std::int64_t completedSteps() const override { return m_steps; }
  std::int64_t totalSteps() const override { return m_script->total_steps; }

  void train(RunControl& control) override {
    while (m_steps < control.lastStep(m_script->total_steps)) {
      if (!control.awaitStep() || m_steps >= control.lastStep(m_script->total_steps)) return;
      if (!step(control)) return;
      if (m_steps % m_script->steps_per_epoch == 0 && m_steps < control.lastStep(m_script->total_steps))
        beginCheckpoint();
    }
  }

  std::vector<AttentionSnapshot> snapshot(const std::vector<std::filesystem::path>& photos) override {
    std::vector<AttentionSnapshot> snapshots;
    for (const auto& photo : photos) snapshots.push_back({m_steps, photo.string(), {}, {}});
    return snapshots;
  }
  void writeCheckpoint() override {
    if (m_script->is_disk_full) throw StorageError("The disk is full.");
    beginCheckpoint();
  }
  std::optional<std::string> diskProblem(bool) override {
    ++m_script->disk_checks;
    return m_script->is_disk_full ? std::optional<std::string>("The disk is full.") : std::nullopt;
  }
  void changeSchedule(const Experiment& edited) override {
    m_script->total_steps = edited.run.epochs * m_script->steps_per_epoch;
    ++m_script->schedule_changes;
  }
  void releaseMemory() override { ++m_script->memory_releases; }
  std::optional<RunRequest> takeRequest() override {
    ++m_script->looks;
    if (m_script->at_look) m_script->at_look();
    return m_script->requests.take();
  }
  void answer(const RunRequest& request, bool is_done, const std::string& sentence) override {
    m_script->requests.answer({request.command, is_done, sentence, m_script->recorded_states.back()});
  }
  void recordState(RunState state) override { m_script->recorded_states.push_back(state); }
  void recordFailure(const std::string&) noexcept override {
    m_script->recorded_states.push_back(RunState::Failed);
  }
  RunFinished summary() const override {
    RunFinished finished;
    finished.steps = m_steps;
    return finished;
  }

private:
  bool step(RunControl& control) {
    if (m_script->before_step) m_script->before_step(m_steps);
    if (control.stop().stop_requested()) return false;
    StepMetrics metrics;
    metrics.step = m_steps;
    metrics.epoch = m_steps / m_script->steps_per_epoch;
    metrics.loss = 10.0 - static_cast<double>(m_steps);
    ++m_steps;
    ++m_script->steps;
    const bool goes_on = control.holdWhile([this] { return diskProblem(false); });
    m_publish(metrics);
    if (m_steps % m_script->steps_per_epoch == 0) m_publish(EpochSummary{metrics.epoch, 1.0, std::nullopt});
    const auto wish = m_script->wishes.find(m_steps);
    if (wish == m_script->wishes.end()) return goes_on;
    if (wish->second == DiagnosisAction::Pause) control.pause();
    return goes_on && wish->second != DiagnosisAction::Stop;
  }

  void beginCheckpoint() {
    ++m_script->checkpoints;
    m_publish(CheckpointWritten{m_steps, "scripted"});
  }

  std::shared_ptr<Script> m_script;
  EventPublisher m_publish;
  std::int64_t m_steps = 0;
};

}  // namespace

void ScriptedRequests::ask(const std::string& command) {
  const std::lock_guard lock(m_mutex);
  m_waiting = RunRequest{"id of " + command, command, runRequestNamed(command), "process 1 on elsewhere"};
}

std::optional<RunRequest> ScriptedRequests::take() {
  const std::lock_guard lock(m_mutex);
  return std::exchange(m_waiting, std::nullopt);
}

void ScriptedRequests::answer(ScriptedAnswer answer) {
  const std::lock_guard lock(m_mutex);
  m_answers.push_back(std::move(answer));
}

std::vector<ScriptedAnswer> ScriptedRequests::answers() const {
  const std::lock_guard lock(m_mutex);
  return m_answers;
}

std::unique_ptr<Training> makeScriptedTraining(const std::shared_ptr<Script>& script,
                                               const EventPublisher& publish) {
  return std::make_unique<ScriptedTraining>(script, publish);
}

}  // namespace dinoscope::test
