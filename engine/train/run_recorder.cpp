#include "engine/train/run_recorder.h"

#include <unistd.h>

#include <array>
#include <ctime>
#include <utility>

#include "engine/io/atomic_file.h"
#include "engine/io/run_state_file.h"
#include "engine/io/snapshot_files.h"

namespace dinoscope {
namespace {

/// "2026-03-01T14:05:09Z"
std::string timeNow() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  std::array<char, 32> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text.data();
}

}  // namespace

RunRecorder::RunRecorder(Storage& storage, RunLayout layout, const std::string& experiment_json,
                         const std::string& environment_json, const RecordedPosition& position)
    : m_storage(storage),
      m_layout(std::move(layout)),
      m_experiment_json(experiment_json),
      m_position(position),
      m_started(std::time(nullptr)),
      m_metrics(storage, m_layout.metrics()) {
  m_storage.createFolder(m_layout.folder);
  m_metrics.keepSteps(position.completed_steps, position.steps_per_epoch);
  dropSnapshotsAfter(m_storage, m_layout.snapshots(), position.completed_steps);
  recordState(RunState::Preparing, position.completed_steps);
  writeFileAtomically(m_storage, m_layout.environment(), environment_json);
  // Last: with it the folder is a run.
  writeFileAtomically(m_storage, m_layout.experiment(), experiment_json);
}

void RunRecorder::record(const StepMetrics& metrics) {
  m_metrics.append(metrics);
  tensorboard().append(metrics);
}

void RunRecorder::record(const EpochSummary& summary) {
  m_metrics.append(summary);
  tensorboard().append(summary, (summary.epoch + 1) * m_position.steps_per_epoch);
}

void RunRecorder::record(const AttentionSnapshot& snapshot) {
  writeSnapshot(m_storage, m_layout.snapshots(), snapshot);
}

void RunRecorder::recordState(RunState state, std::int64_t completed_steps) {
  writeRunState(m_storage, m_layout.state(),
                {state, ::getpid(), m_started, completed_steps, m_position.total_steps});
  log(runStateName(state) + ", " + std::to_string(completed_steps) + " of " +
      std::to_string(m_position.total_steps) + " steps");
}

void RunRecorder::recordFailure(const std::string& sentence, std::int64_t completed_steps) noexcept {
  // One by one: what can still be written is.
  try {
    log(sentence);
  } catch (const std::exception&) {
  }
  try {
    recordState(RunState::Failed, completed_steps);
  } catch (const std::exception&) {
  }
}

std::filesystem::path RunRecorder::writeCheckpoint(const CheckpointState& state, const TensorMap& tensors,
                                                   std::int64_t keep_every_epochs) {
  return dinoscope::writeCheckpoint(m_storage, m_layout.checkpoints(), state, tensors, m_experiment_json,
                                    keep_every_epochs);
}

void RunRecorder::log(const std::string& sentence) {
  const std::string line = timeNow() + " " + sentence + "\n";
  m_storage.appendFile(m_layout.log(), std::as_bytes(std::span(line)));
}

TensorboardEvents& RunRecorder::tensorboard() {
  if (!m_tensorboard) m_tensorboard.emplace(m_storage, m_layout.folder, m_position.completed_steps);
  return *m_tensorboard;
}

}  // namespace dinoscope
