#include "engine/run/run_recorder.h"

#include <unistd.h>

#include <array>
#include <ctime>
#include <utility>

#include "engine/core/sentence.h"
#include "engine/io/atomic_file.h"
#include "engine/io/folder_listing.h"
#include "engine/run_files/photo_list.h"
#include "engine/run_files/run_holder.h"
#include "engine/run_files/snapshot_files.h"

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

std::string logLine(const std::string& sentence) { return timeNow() + " " + sentence + "\n"; }

RunRecorder::RunRecorder(Storage& storage, RunLayout layout, const std::string& experiment_json,
                         const std::string& environment_json, const PhotoSet* photos,
                         const RecordedPosition& position)
    : m_storage(storage),
      m_layout(std::move(layout)),
      m_position(position),
      m_metrics(storage, m_layout.metrics()),
      m_log(storage, m_layout.log()) {
  m_storage.createFolder(m_layout.folder);
  takeTimesBefore();
  m_metrics.keepSteps(position.completed_steps, position.steps_per_epoch);
  dropSnapshotsAfter(m_storage, m_layout.snapshots(), position.completed_steps);
  if (const auto before = readRunState(m_layout.state())) m_answer = before->answer;
  recordState(RunState::Preparing, position.completed_steps);
  flush();
  writeFileAtomically(m_storage, m_layout.environment(), environment_json);
  if (photos != nullptr) writePhotoList(m_storage, m_layout.photos(), *photos);
  // Last: with it the folder is a run.
  writeFileAtomically(m_storage, m_layout.experiment(), experiment_json);
}

/// Of a run that goes on: it was started long ago, and trained for a while.
void RunRecorder::takeTimesBefore() {
  m_since = m_started = std::time(nullptr);
  const auto before = readRunState(m_layout.state());
  if (!before) return;
  if (before->started > 0) m_started = before->started;
  m_seconds = trainedSeconds(*before, secondsOfLastWrite(m_layout.metrics()));
}

void RunRecorder::record(const StepMetrics& metrics) {
  m_metrics.add(metrics);
  tensorboard().add(metrics);
}

void RunRecorder::record(const EpochSummary& summary) {
  m_metrics.add(summary);
  tensorboard().add(summary, (summary.epoch + 1) * m_position.steps_per_epoch);
}

void RunRecorder::record(const AttentionSnapshot& snapshot) { m_snapshots.push_back(snapshot); }

void RunRecorder::record(const Diagnosis& diagnosis) {
  m_metrics.add(diagnosis);
  log(sentence("watchdog, %1: %2", diagnosisName(diagnosis.kind), diagnosisText(diagnosis)));
}

void RunRecorder::record(const DiagnosisOver& over) {
  m_metrics.add(over);
  log(sentence("watchdog: %1 is over since step %2", diagnosisName(over.kind), over.step));
}

void RunRecorder::record(const ScheduleEdit& edit, std::int64_t epoch) { m_metrics.add(edit, epoch); }

void RunRecorder::changeSettings(const std::string& experiment_json, const std::vector<ScheduleEdit>& edits,
                                 std::int64_t total_steps) {
  writeFileAtomically(m_storage, m_layout.experiment(), experiment_json);
  writeScheduleEdits(m_storage, m_layout.edits(), edits);
  m_position.total_steps = total_steps;
}

void RunRecorder::recordState(RunState state, std::int64_t completed_steps) {
  const std::int64_t now = std::time(nullptr);
  m_seconds = trainedSeconds({.state = m_run_state, .since = m_since, .seconds = m_seconds}, now);
  m_since = now;
  m_run_state = state;
  writeDownState(completed_steps);
  log(sentence("%1, %2 of %3 steps", runStateName(state), completed_steps, m_position.total_steps));
}

void RunRecorder::record(const RunAnswer& answer, std::int64_t completed_steps) {
  m_answer = answer;
  writeDownState(completed_steps);
}

void RunRecorder::writeDownState(std::int64_t completed_steps) {
  m_state =
      RunStateFile{m_run_state, ::getpid(), hostName(), m_started, completed_steps, m_position.total_steps,
                   m_answer,    m_since,    m_seconds};
}

void RunRecorder::recordFailure(const std::string& sentence, std::int64_t completed_steps) noexcept {
  // One by one, and each with the memory that it needs inside: what can still be written is.
  const auto attempt = [](const auto& write) {
    try {
      write();
    } catch (...) {
    }
  };
  attempt([&] { log(sentence); });
  attempt([&] { recordState(RunState::Failed, completed_steps); });
  attempt([&] { m_log.flush(); });
  attempt([&] { flushState(); });
  attempt([&] { flush(); });
}

void RunRecorder::log(const std::string& sentence) { m_log.add(logLine(sentence)); }

void RunRecorder::flush() {
  m_metrics.flush();
  if (m_tensorboard) m_tensorboard->flush();
  m_log.flush();
  flushSnapshots();
  flushState();
}

void RunRecorder::sync() {
  flush();
  m_metrics.sync();
  m_log.sync();
  if (m_tensorboard) m_tensorboard->sync();
}

void RunRecorder::flushSnapshots() {
  while (!m_snapshots.empty()) {
    writeSnapshot(m_storage, m_layout.snapshots(), m_snapshots.front());
    m_snapshots.erase(m_snapshots.begin());
  }
}

void RunRecorder::flushState() {
  if (m_state) writeRunState(m_storage, m_layout.state(), *m_state);
  m_state.reset();
}

TensorboardEvents& RunRecorder::tensorboard() {
  if (!m_tensorboard) m_tensorboard.emplace(m_storage, m_layout.folder, m_position.completed_steps);
  return *m_tensorboard;
}

}  // namespace dinoscope
