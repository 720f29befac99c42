#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <optional>
#include <set>
#include <vector>

#include "engine/session/train_session.h"
#include "ui/run_bridge.h"
#include "ui/view_models/run_history.h"

namespace dinoscope {

enum class RunCommand { Start, Pause, Resume, Stop, ReleaseMemory };

/// "Running", as shown.
QString runStateText(RunState state);
/// The icon that goes with it (themedIcon), for a state is never said by colour alone.
QString runStateIcon(RunState state);

/// The run on the Train page: its state machine, its numbers, its curves. Either the one that the session
/// trains, or an earlier one as read from disk (showEarlier()).
class RunModel : public QObject {
  Q_OBJECT

public:
  explicit RunModel(TrainSession& session, QObject* parent = nullptr);

  RunState state() const { return m_state; }
  /// Preparing, running, paused or stopping: a thread of ours is at work on it.
  bool isGoingOn() const;

  /// Why a command can't be given now, for the tooltip of its button; empty when it can.
  QString reasonAgainst(RunCommand command) const;

  /// Begins a run, or goes on with one. Throws Error (Settings, Run).
  void start(const TrainRequest& request);
  void pause();
  /// Of a paused run; a stopped one is gone on with by start().
  void resume();
  void stop();
  /// Of a paused run, until it is gone on with.
  void releaseMemory();
  void setPinnedPhotos(const std::vector<std::filesystem::path>& photos);
  /// The settings that a run of this sitting goes on with; empty of an earlier one.
  const std::optional<Experiment>& experiment() const { return m_experiment; }
  /// Takes the schedules of `edited` for the rest of the paused run. Throws Error (Settings).
  void changeSchedule(const Experiment& edited);

  /// Shows a run that is not going on, with its history. Must not be called while isGoingOn().
  void showEarlier(const std::filesystem::path& folder, RunState state, bool has_checkpoint,
                   std::int64_t total_steps, const RunHistory& history);

  /// Fills the curves again from the run's own record on disk.
  void refill(const RunHistory& history);

  const std::filesystem::path& folder() const { return m_folder; }
  QString name() const { return QString::fromStdString(m_folder.filename().string()); }
  bool canGoOn() const { return !isGoingOn() && m_has_checkpoint && m_state != RunState::Finished; }

  std::int64_t completedSteps() const { return m_completed_steps; }
  std::int64_t totalSteps() const { return m_total_steps; }
  double progress() const;  ///< 0 .. 1
  std::optional<double> secondsLeft() const;
  const std::optional<StepMetrics>& latest() const { return m_latest; }
  const std::optional<double>& knnTop1() const { return m_knn_top1; }  ///< percent
  const MetricSeries& series() const { return m_series; }
  /// Steps completed when each checkpoint of this sitting was written, rising.
  const std::vector<std::int64_t>& checkpointSteps() const { return m_checkpoint_steps; }
  /// All that the watchdog told, in order.
  const std::vector<Diagnosis>& diagnoses() const { return m_diagnoses; }
  /// Those that are not over, the newest told of each kind.
  std::vector<Diagnosis> openDiagnoses() const;

Q_SIGNALS:
  void stateChanged(RunState state);
  /// The run goes on with other settings.
  void experimentChanged();
  /// Numbers or curves changed: at most 30 times a second.
  void metricsChanged();
  void epochEnded(const EpochSummary& summary);
  void attentionDrawn(const AttentionSnapshot& snapshot);
  void checkpointWritten(const QString& path);
  void noticed(const QString& sentence);
  void diagnosed(const Diagnosis& diagnosis);
  void diagnosisOver(const DiagnosisOver& over);
  /// diagnoses() or openDiagnoses() changed, for whatever reason.
  void diagnosesChanged();
  void finished(const RunFinished& outcome);
  void failed(const QString& sentence);
  /// A run that goes on from another's checkpoint has that one's curves on disk.
  void historyBegan();
  /// The curves have a gap: whoever can read files may refill().
  void historyIncomplete();

private:
  void takeSteps(const std::vector<StepMetrics>& steps);
  void takeEpoch(const EpochSummary& summary);
  void enter(RunState state);
  void beginPace();

  TrainSession& m_session;
  RunBridge m_bridge;
  RunState m_state = RunState::Idle;
  std::filesystem::path m_folder;
  std::optional<Experiment> m_experiment;
  bool m_is_fork = false;
  bool m_has_checkpoint = false;
  std::int64_t m_completed_steps = 0;
  std::int64_t m_total_steps = 0;
  std::int64_t m_steps_per_epoch = 0;
  std::optional<StepMetrics> m_latest;
  std::optional<double> m_knn_top1;
  MetricSeries m_series;
  std::vector<std::int64_t> m_checkpoint_steps;
  std::vector<Diagnosis> m_diagnoses;
  std::set<DiagnosisKind> m_open_kinds;

  // The pace since the run last began to run: pauses do not count.
  QElapsedTimer m_pace_clock;
  std::int64_t m_pace_steps = 0;  // completed when the clock started
};

}  // namespace dinoscope
