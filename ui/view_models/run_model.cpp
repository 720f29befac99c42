#include "ui/view_models/run_model.h"

#include <algorithm>
#include <utility>

#include "engine/config/remaining_schedule.h"
#include "engine/core/error.h"
#include "ui/engine_text.h"
#include "ui/time_left.h"

namespace dinoscope {
namespace {

/// What the watchdog told of and has not taken back.
std::set<DiagnosisKind> openKindsOf(const RunHistory& history) {
  std::set<DiagnosisKind> open;
  for (const Diagnosis& diagnosis : history.diagnoses) {
    const bool is_over =
        std::any_of(history.over.begin(), history.over.end(), [&](const DiagnosisOver& over) {
          return over.kind == diagnosis.kind && over.step >= diagnosis.step;
        });
    if (!is_over) open.insert(diagnosis.kind);
  }
  return open;
}

}  // namespace

RunModel::RunModel(TrainSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_bridge(session) {
  connect(&m_bridge, &RunBridge::stepsCompleted, this, &RunModel::takeSteps);
  connect(&m_bridge, &RunBridge::epochCompleted, this, &RunModel::takeEpoch);
  connect(&m_bridge, &RunBridge::stateChanged, this, &RunModel::take);
  connect(&m_bridge, &RunBridge::attentionDrawn, this, &RunModel::attentionDrawn);
  connect(&m_bridge, &RunBridge::noticed, this, &RunModel::noticed);
  connect(&m_bridge, &RunBridge::diagnosed, this, &RunModel::takeDiagnosis);
  connect(&m_bridge, &RunBridge::diagnosisOver, this, &RunModel::takeDiagnosisOver);
  connect(&m_bridge, &RunBridge::finished, this, &RunModel::finished);
  connect(&m_bridge, &RunBridge::metricsDropped, this, &RunModel::historyIncomplete);
  connect(&m_bridge, &RunBridge::checkpointWritten, this, &RunModel::takeCheckpoint);
  connect(&m_bridge, &RunBridge::failed, this, [this](const RunFailed& failure) {
    take(RunState::Failed);
    Q_EMIT failed(engineText(failure.sentence));
  });
}

void RunModel::takeCheckpoint(const CheckpointWritten& written) {
  m_has_checkpoint = true;
  m_checkpoint_steps.push_back(written.step);
  Q_EMIT checkpointWritten(toText(written.path));
}

void RunModel::takeDiagnosis(const Diagnosis& diagnosis) {
  m_diagnoses.push_back(diagnosis);
  m_open_kinds.insert(diagnosis.kind);
  Q_EMIT diagnosed(diagnosis);
  Q_EMIT diagnosesChanged();
}

void RunModel::takeDiagnosisOver(const DiagnosisOver& over) {
  m_open_kinds.erase(over.kind);
  Q_EMIT diagnosisOver(over);
  Q_EMIT diagnosesChanged();
}

bool RunModel::isLive() const {
  return m_state == RunState::Preparing || m_state == RunState::Running || m_state == RunState::Paused ||
         m_state == RunState::Stopping;
}

QString RunModel::trainerText() const {
  return tr("process %1 on %2").arg(m_trainer.pid).arg(QString::fromStdString(m_trainer.host));
}

QString RunModel::stateText() const {
  if (m_state == RunState::Running && (m_is_pausing || m_asked == RunCommand::Pause)) return tr("Pausing");
  if (isElsewhere() && m_asked == RunCommand::Stop) return runStateText(RunState::Stopping);
  return m_was_cut_off ? cutOffText() : runStateText(m_state);
}

QString RunModel::reasonAgainst(RunCommand command) const {
  const bool is_start = command == RunCommand::Start;
  if (m_state == RunState::Stopping && !(is_start && m_is_elsewhere))
    return tr("The run is stopping: it writes its checkpoint first.");
  if (m_asked && !is_start) return tr("%1 was asked for that and has not answered yet.").arg(trainerText());
  switch (command) {
    case RunCommand::Start:
      return isTrainedHere() ? tr("A run is in progress; stop it before starting another.") : QString();
    case RunCommand::Pause:
      if (m_is_pausing) return tr("The run pauses when the step that it is at has ended.");
      if (m_state == RunState::Running) return {};
      return m_state == RunState::Paused ? tr("The run is paused already.") : tr("No run is in progress.");
    case RunCommand::Resume:
      if (m_state == RunState::Paused || canGoOn()) return {};
      if (isLive()) return tr("The run is in progress already.");
      return m_state == RunState::Finished ? tr("The run is finished; there is nothing left to go on with.")
                                           : tr("There is no paused run, and none with a checkpoint.");
    case RunCommand::Stop:
      return isLive() ? QString() : tr("No run is in progress.");
    case RunCommand::Checkpoint:
      return isElsewhere() ? QString() : tr("Checkpoints are asked for of runs that another process trains.");
    case RunCommand::ReleaseMemory:
      if (m_is_elsewhere) return tr("The run is trained by %1, and so is its memory.").arg(trainerText());
      return m_state == RunState::Paused ? QString() : tr("Only a paused run can do without its memory.");
  }
  return {};
}

void RunModel::start(const TrainRequest& request) {
  m_session.start(request);
  const bool goes_on = request.resume && request.run_folder == m_folder;
  if (!goes_on) {
    clear();
    m_has_checkpoint = request.resume;
  }
  m_open_kinds.clear();
  m_is_elsewhere = false;
  m_is_pausing = false;
  m_was_cut_off = false;
  m_asked.reset();
  m_folder = request.run_folder;
  m_experiment = request.experiment;
  m_is_fork = !request.fork_from.empty();
  Q_EMIT diagnosesChanged();
  Q_EMIT shownChanged();
  enter(RunState::Preparing);
  Q_EMIT metricsChanged();
  m_bridge.watch();
}

void RunModel::clear() {
  m_folder.clear();
  m_experiment.reset();
  m_series.clear();
  m_checkpoint_steps.clear();
  m_diagnoses.clear();
  m_open_kinds.clear();
  m_latest.reset();
  m_knn_top1.reset();
  m_completed_steps = 0;
  m_total_steps = 0;
  m_steps_per_epoch = 0;
  m_has_checkpoint = false;
  m_was_cut_off = false;
  m_is_elsewhere = false;
  m_trainer = {};
  m_asked.reset();
  m_is_pausing = false;
  m_is_refilling = false;
  m_place = {};
}

void RunModel::pause() {
  if (m_is_elsewhere) return ask(RunCommand::Pause);
  m_session.pause();
  if (!isTrainedHere() || m_state == RunState::Paused) return;
  m_is_pausing = true;
  Q_EMIT stateTextChanged();
}

void RunModel::resume() {
  if (m_is_elsewhere) return ask(RunCommand::Resume);
  m_session.resume();
  if (std::exchange(m_is_pausing, false)) Q_EMIT stateTextChanged();
}

void RunModel::stop() {
  Q_EMIT stopAsked();
  if (m_is_elsewhere) return ask(RunCommand::Stop);
  m_session.stop();
  if (isTrainedHere()) take(RunState::Stopping);
}

void RunModel::askForCheckpoint() { ask(RunCommand::Checkpoint); }

void RunModel::ask(RunCommand command) {
  if (!isElsewhere() || m_asked) return;
  m_asked = command;
  Q_EMIT askedFor(command);
  Q_EMIT stateTextChanged();
  Q_EMIT shownChanged();
}

void RunModel::takeAnswer(const QString& complaint) {
  m_asked.reset();
  if (!complaint.isEmpty()) Q_EMIT noticed(complaint);
  Q_EMIT stateTextChanged();
  Q_EMIT shownChanged();
}

void RunModel::releaseMemory() {
  try {
    m_session.releaseMemory();
  } catch (const Error& error) {
    Q_EMIT noticed(engineText(error.what()));  // it has gone on since the button was drawn
  }
}

void RunModel::setPinnedPhotos(const std::vector<std::filesystem::path>& photos) {
  if (isTrainedHere()) m_session.setPinnedPhotos(photos);
}

void RunModel::changeSchedule(const Experiment& edited) {
  m_session.changeSchedule(edited);
  if (m_experiment) m_experiment = withRemainingSchedule(*m_experiment, edited);
  Q_EMIT experimentChanged();
}

void RunModel::show(const ShownRun& run) {
  clear();
  ++m_shows;
  m_folder = run.folder;
  m_experiment = run.experiment;
  m_has_checkpoint = run.has_checkpoint;
  m_was_cut_off = run.was_cut_off;
  m_total_steps = run.total_steps;
  m_trainer = run.trainer;
  m_diagnoses = run.history.diagnoses;
  m_open_kinds = openKindsOf(run.history);
  m_pace_clock.invalidate();
  const bool is_other_state = std::exchange(m_state, run.state) != run.state;
  m_is_elsewhere = isLive();
  refill(run.history);
  Q_EMIT diagnosesChanged();
  Q_EMIT stateTextChanged();
  Q_EMIT shownChanged();
  if (is_other_state) Q_EMIT stateChanged(m_state);
}

void RunModel::showNone() { show({}); }

void RunModel::follow(std::vector<Event> news) {
  if (m_is_elsewhere) m_bridge.tell(std::move(news));
}

void RunModel::beginRefill() {
  m_is_refilling = true;
  m_steps_meanwhile.clear();
  m_epochs_meanwhile.clear();
}

void RunModel::endRefill() {
  m_is_refilling = false;
  m_steps_meanwhile.clear();
  m_epochs_meanwhile.clear();
}

void RunModel::refill(const RunHistory& history) {
  m_series = history.series;
  m_place = history.place;
  m_latest = history.latest;
  m_knn_top1 = history.knn_top1;
  if (m_latest) m_steps_per_epoch = m_latest->steps_per_epoch;
  if (std::exchange(m_is_refilling, false)) {
    const std::int64_t read = m_latest ? m_latest->step : -1;
    for (const StepMetrics& step : m_steps_meanwhile)
      if (step.step > read) {
        m_series.add(step);
        m_latest = step;
      }
    for (const EpochSummary& epoch : m_epochs_meanwhile)
      if (epoch.epoch > history.last_epoch) {
        m_series.add(epoch, m_steps_per_epoch);
        if (epoch.knn_top1) m_knn_top1 = epoch.knn_top1;
      }
    endRefill();
  }
  m_completed_steps = m_latest ? m_latest->step + 1 : 0;
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
  if (m_is_refilling) m_steps_meanwhile.insert(m_steps_meanwhile.end(), steps.begin(), steps.end());
  m_latest = steps.back();
  m_completed_steps = m_latest->step + 1;
  m_total_steps = m_latest->total_steps;
  m_steps_per_epoch = m_latest->steps_per_epoch;
  if (!m_pace_clock.isValid()) beginPace();
  Q_EMIT metricsChanged();
}

void RunModel::takeEpoch(const EpochSummary& summary) {
  m_series.add(summary, m_steps_per_epoch);
  if (m_is_refilling) m_epochs_meanwhile.push_back(summary);
  if (summary.knn_top1) m_knn_top1 = summary.knn_top1;
  Q_EMIT metricsChanged();
  Q_EMIT epochEnded(summary);
}

void RunModel::take(RunState state) {
  if (mayFollow(m_state, state)) enter(state);
}

void RunModel::enter(RunState state) {
  m_pace_clock.invalidate();
  m_state = state;
  // An end ends what was asked for; a pause that was asked for early comes after the start.
  if (state != RunState::Running) m_is_pausing = false;
  if (!isLive()) m_asked.reset();
  Q_EMIT stateTextChanged();
  Q_EMIT stateChanged(state);
  if (state == RunState::Running && std::exchange(m_is_fork, false)) Q_EMIT historyBegan();
}

void RunModel::beginPace() {
  m_pace_clock.start();
  m_pace_steps = m_completed_steps;
}

}  // namespace dinoscope
