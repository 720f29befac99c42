#include "ui/view_models/run_model.h"

#include <algorithm>
#include <utility>

#include "engine/config/remaining_schedule.h"
#include "ui/time_left.h"

namespace dinoscope {

QString runStateText(RunState state) {
  switch (state) {
    case RunState::Idle:
      return RunModel::tr("Not started");
    case RunState::Preparing:
      return RunModel::tr("Preparing");
    case RunState::Running:
      return RunModel::tr("Running");
    case RunState::Paused:
      return RunModel::tr("Paused");
    case RunState::Stopping:
      return RunModel::tr("Stopping");
    case RunState::Stopped:
      return RunModel::tr("Stopped");
    case RunState::Finished:
      return RunModel::tr("Finished");
    case RunState::Failed:
      return RunModel::tr("Failed");
  }
  return {};
}

QString runStateIcon(RunState state) {
  switch (state) {
    case RunState::Idle:
      return QStringLiteral("circle-dot");
    case RunState::Preparing:
      return QStringLiteral("loader");
    case RunState::Running:
      return QStringLiteral("circle-play");
    case RunState::Paused:
      return QStringLiteral("circle-pause");
    case RunState::Stopping:
    case RunState::Stopped:
      return QStringLiteral("circle-stop");
    case RunState::Finished:
      return QStringLiteral("circle-check");
    case RunState::Failed:
      return QStringLiteral("circle-x");
  }
  return {};
}

RunModel::RunModel(TrainSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_bridge(session) {
  connect(&m_bridge, &RunBridge::stepsCompleted, this, &RunModel::takeSteps);
  connect(&m_bridge, &RunBridge::epochCompleted, this, &RunModel::takeEpoch);
  connect(&m_bridge, &RunBridge::stateChanged, this, &RunModel::enter);
  connect(&m_bridge, &RunBridge::attentionDrawn, this, &RunModel::attentionDrawn);
  connect(&m_bridge, &RunBridge::noticed, this, &RunModel::noticed);
  connect(&m_bridge, &RunBridge::diagnosed, this, [this](const Diagnosis& diagnosis) {
    m_diagnoses.push_back(diagnosis);
    m_open_kinds.insert(diagnosis.kind);
    Q_EMIT diagnosed(diagnosis);
    Q_EMIT diagnosesChanged();
  });
  connect(&m_bridge, &RunBridge::diagnosisOver, this, [this](const DiagnosisOver& over) {
    m_open_kinds.erase(over.kind);
    Q_EMIT diagnosisOver(over);
    Q_EMIT diagnosesChanged();
  });
  connect(&m_bridge, &RunBridge::finished, this, &RunModel::finished);
  connect(&m_bridge, &RunBridge::metricsDropped, this, &RunModel::historyIncomplete);
  connect(&m_bridge, &RunBridge::checkpointWritten, this, [this](const CheckpointWritten& written) {
    m_has_checkpoint = true;
    m_checkpoint_steps.push_back(written.step);
    Q_EMIT checkpointWritten(QString::fromStdString(written.path));
  });
  connect(&m_bridge, &RunBridge::failed, this, [this](const RunFailed& failure) {
    enter(RunState::Failed);
    Q_EMIT failed(QString::fromStdString(failure.sentence));
  });
}

bool RunModel::isGoingOn() const {
  return m_state == RunState::Preparing || m_state == RunState::Running || m_state == RunState::Paused ||
         m_state == RunState::Stopping;
}

QString RunModel::reasonAgainst(RunCommand command) const {
  if (m_state == RunState::Stopping) return tr("The run is stopping: it writes its checkpoint first.");
  switch (command) {
    case RunCommand::Start:
      return isGoingOn() ? tr("A run is in progress; stop it before starting another.") : QString();
    case RunCommand::Pause:
      if (m_state == RunState::Running) return {};
      return m_state == RunState::Paused ? tr("The run is paused already.") : tr("No run is in progress.");
    case RunCommand::Resume:
      if (m_state == RunState::Paused || canGoOn()) return {};
      if (isGoingOn()) return tr("The run is in progress already.");
      return m_state == RunState::Finished ? tr("The run is finished; there is nothing left to go on with.")
                                           : tr("There is no paused run, and none with a checkpoint.");
    case RunCommand::Stop:
      return isGoingOn() ? QString() : tr("No run is in progress.");
    case RunCommand::ReleaseMemory:
      return m_state == RunState::Paused ? QString() : tr("Only a paused run can do without its memory.");
  }
  return {};
}

void RunModel::start(const TrainRequest& request) {
  m_session.start(request);
  if (!request.resume || request.run_folder != m_folder) {
    m_series.clear();
    m_checkpoint_steps.clear();
    m_diagnoses.clear();
    m_latest.reset();
    m_knn_top1.reset();
    m_completed_steps = 0;
    m_total_steps = 0;
    m_steps_per_epoch = 0;
    m_has_checkpoint = request.resume;
  }
  m_open_kinds.clear();
  Q_EMIT diagnosesChanged();
  m_folder = request.run_folder;
  m_experiment = request.experiment;
  m_is_fork = !request.fork_from.empty();
  enter(RunState::Preparing);
  Q_EMIT metricsChanged();
  m_bridge.watch();
}

void RunModel::pause() { m_session.pause(); }
void RunModel::resume() { m_session.resume(); }
void RunModel::releaseMemory() { m_session.releaseMemory(); }

void RunModel::stop() {
  m_session.stop();
  if (isGoingOn()) enter(RunState::Stopping);
}

void RunModel::setPinnedPhotos(const std::vector<std::filesystem::path>& photos) {
  if (isGoingOn()) m_session.setPinnedPhotos(photos);
}

void RunModel::changeSchedule(const Experiment& edited) {
  m_session.changeSchedule(edited);
  if (m_experiment) m_experiment = withRemainingSchedule(*m_experiment, edited);
  Q_EMIT experimentChanged();
}

void RunModel::showEarlier(const std::filesystem::path& folder, RunState state, bool has_checkpoint,
                           std::int64_t total_steps, const RunHistory& history) {
  m_folder = folder;
  m_experiment.reset();
  m_diagnoses = history.diagnoses;
  m_open_kinds.clear();
  Q_EMIT diagnosesChanged();
  m_has_checkpoint = has_checkpoint;
  m_total_steps = total_steps;
  m_checkpoint_steps.clear();
  enter(state);
  refill(history);
}

void RunModel::refill(const RunHistory& history) {
  m_series = history.series;
  m_latest = history.latest;
  m_completed_steps = m_latest ? m_latest->step + 1 : 0;
  m_knn_top1 = history.knn_top1;
  Q_EMIT metricsChanged();
}

std::vector<Diagnosis> RunModel::openDiagnoses() const {
  std::vector<Diagnosis> open;
  for (const DiagnosisKind kind : m_open_kinds) {
    const auto newest = std::find_if(m_diagnoses.rbegin(), m_diagnoses.rend(),
                                     [kind](const Diagnosis& one) { return one.kind == kind; });
    if (newest != m_diagnoses.rend()) open.push_back(*newest);
  }
  return open;
}

double RunModel::progress() const {
  if (m_total_steps <= 0) return 0;
  return std::clamp(static_cast<double>(m_completed_steps) / static_cast<double>(m_total_steps), 0.0, 1.0);
}

std::optional<double> RunModel::secondsLeft() const {
  if (m_state != RunState::Running || !m_pace_clock.isValid()) return std::nullopt;
  return dinoscope::secondsLeft(m_completed_steps - m_pace_steps, m_total_steps - m_pace_steps,
                                static_cast<double>(m_pace_clock.elapsed()) / 1000);
}

void RunModel::takeSteps(const std::vector<StepMetrics>& steps) {
  for (const StepMetrics& metrics : steps) m_series.add(metrics);
  m_latest = steps.back();
  m_completed_steps = m_latest->step + 1;
  m_total_steps = m_latest->total_steps;
  m_steps_per_epoch = m_latest->steps_per_epoch;
  if (!m_pace_clock.isValid()) beginPace();
  Q_EMIT metricsChanged();
}

void RunModel::takeEpoch(const EpochSummary& summary) {
  m_series.add(summary, m_steps_per_epoch);
  if (summary.knn_top1) m_knn_top1 = summary.knn_top1;
  Q_EMIT metricsChanged();
  Q_EMIT epochEnded(summary);
}

void RunModel::enter(RunState state) {
  // The session says Running once more on its way to a stop that was asked for already.
  if (m_state == RunState::Stopping && state == RunState::Running) return;
  m_pace_clock.invalidate();
  if (m_state == state) return;
  m_state = state;
  Q_EMIT stateChanged(state);
  if (state == RunState::Running && std::exchange(m_is_fork, false)) Q_EMIT historyBegan();
}

void RunModel::beginPace() {
  m_pace_clock.start();
  m_pace_steps = m_completed_steps;
}

}  // namespace dinoscope
