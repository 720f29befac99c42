#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <optional>
#include <set>
#include <vector>

#include "engine/session/train_session.h"
#include "ui/path_text.h"
#include "ui/run_bridge.h"
#include "ui/view_models/run_history.h"
#include "ui/view_models/run_states.h"

namespace dinoscope {

enum class RunCommand { Start, Pause, Resume, Stop, Checkpoint, ReleaseMemory };

/// A run as its folder tells it.
struct ShownRun {
  std::filesystem::path folder;
  RunState state = RunState::Idle;
  bool has_checkpoint = false;
  bool was_cut_off = false;  ///< Stopped because its process ended without a word
  std::int64_t total_steps = 0;
  Experiment experiment;
  RunHistory history;
  RunTrainer trainer;  ///< who trains it, if somebody does
};

/// The run on the Train page: its state machine, its settings, its numbers, its curves. It is the one that
/// our session trains; or one from disk (show()), which may be over, or be trained by another process: then
/// its news come by follow(), and commands leave as asked().
class RunModel : public QObject {
  Q_OBJECT

public:
  explicit RunModel(TrainSession& session, QObject* parent = nullptr);

  RunState state() const { return m_state; }
  /// Whether this window's session trains it now: preparing, running, paused or stopping. A run that is over,
  /// or that another process trains, is only shown.
  bool isTrainedHere() const { return isLive() && !m_is_elsewhere; }
  /// Its settings can be changed, its memory freed.
  bool isPausedHere() const { return isTrainedHere() && m_state == RunState::Paused; }
  /// It is being trained, by whichever process.
  bool isLive() const;
  /// Another process trains it.
  bool isElsewhere() const { return isLive() && m_is_elsewhere; }
  /// "process 4711 on host"; of a run that is trained elsewhere.
  QString trainerText() const;
  /// Its state in a word, and what was asked of it and is not so yet: "Pausing" until the step has ended.
  QString stateText() const;

  /// Why a command can't be given now, for the tooltip of its button; empty when it can.
  QString reasonAgainst(RunCommand command) const;

  /// Begins a run, or goes on with one. Throws Error (Settings, Run).
  void start(const TrainRequest& request);
  // A command that comes too late (the run has just ended, or gone on) is noticed(), never thrown.
  void pause();
  /// Of a paused run; a stopped one is gone on with by start().
  void resume();
  void stop();
  /// Has a checkpoint written now, where somebody else trains it.
  void askForCheckpoint();
  /// Of a paused run of ours, until it is gone on with.
  void releaseMemory();
  void setPinnedPhotos(const std::vector<std::filesystem::path>& photos);
  /// The settings of the run that is shown; empty while none is.
  const std::optional<Experiment>& experiment() const { return m_experiment; }
  /// Takes the schedules of `edited` for the rest of the paused run. Throws Error (Settings).
  void changeSchedule(const Experiment& edited);

  /// Shows a run from disk. Must not be called while isTrainedHere().
  void show(const ShownRun& run);
  void showNone();

  /// What has happened to a run that is trained elsewhere.
  void follow(std::vector<Event> news);
  /// Another process that was asked for something has answered, or does not.
  void takeAnswer(const QString& complaint);
  /// The command that another process was asked for and has not answered yet.
  std::optional<RunCommand> asked() const { return m_asked; }

  /// From now on keeps what comes, for a refill().
  void beginRefill();
  /// It does not come.
  void endRefill();
  /// Fills the curves again from the run's own record on disk, and with what came meanwhile.
  void refill(const RunHistory& history);

  const std::filesystem::path& folder() const { return m_folder; }
  QString name() const { return toText(m_folder.filename()); }
  bool canGoOn() const { return !isLive() && m_has_checkpoint && m_state != RunState::Finished; }

  std::int64_t completedSteps() const { return m_completed_steps; }
  std::int64_t totalSteps() const { return m_total_steps; }
  /// 0 when not known.
  std::int64_t stepsPerEpoch() const { return m_steps_per_epoch; }
  double progress() const;  ///< 0 .. 1
  std::optional<double> secondsLeft() const;
  const std::optional<StepMetrics>& latest() const { return m_latest; }
  const std::optional<double>& knnTop1() const { return m_knn_top1; }  ///< percent
  const MetricSeries& series() const { return m_series; }
  bool hasCheckpoint() const { return m_has_checkpoint; }
  /// It is stopped because the program or the machine ended in mid-run.
  bool wasCutOff() const { return m_was_cut_off; }
  /// Steps completed when each checkpoint of this sitting was written, rising.
  const std::vector<std::int64_t>& checkpointSteps() const { return m_checkpoint_steps; }
  /// Counts the runs that were shown from disk, the same one again too.
  int shows() const { return m_shows; }
  const RunTrainer& trainer() const { return m_trainer; }
  /// How far the run's metrics were read for what is shown, where they were.
  const MetricsPlace& historyPlace() const { return m_place; }
  /// All that the watchdog told, in order.
  const std::vector<Diagnosis>& diagnoses() const { return m_diagnoses; }
  /// Those that are not over, the newest told of each kind.
  std::vector<Diagnosis> openDiagnoses() const;

Q_SIGNALS:
  void stateChanged(RunState state);
  /// stateText() is another.
  void stateTextChanged();
  /// Another run is shown, or none, or who trains it has changed.
  void shownChanged();
  /// Somebody asked for a stop, whatever else was to come.
  void stopAsked();
  /// Another process is to be asked for this.
  void askedFor(RunCommand command);
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
  void takeCheckpoint(const CheckpointWritten& written);
  void takeDiagnosis(const Diagnosis& diagnosis);
  void takeDiagnosisOver(const DiagnosisOver& over);
  void take(RunState state);
  void enter(RunState state);
  void ask(RunCommand command);
  void clear();
  void beginPace();

  TrainSession& m_session;
  RunBridge m_bridge;
  RunState m_state = RunState::Idle;
  bool m_is_elsewhere = false;
  RunTrainer m_trainer;
  std::optional<RunCommand> m_asked;
  bool m_is_pausing = false;  // our session was asked to, and is still at a step
  std::filesystem::path m_folder;
  std::optional<Experiment> m_experiment;
  bool m_is_fork = false;
  bool m_has_checkpoint = false;
  bool m_was_cut_off = false;
  std::int64_t m_completed_steps = 0;
  std::int64_t m_total_steps = 0;
  std::int64_t m_steps_per_epoch = 0;
  std::optional<StepMetrics> m_latest;
  std::optional<double> m_knn_top1;
  MetricSeries m_series;
  MetricsPlace m_place;
  int m_shows = 0;
  std::vector<std::int64_t> m_checkpoint_steps;
  std::vector<Diagnosis> m_diagnoses;
  std::set<DiagnosisKind> m_open_kinds;

  // What came while a refill was on its way: what was read then may be older.
  bool m_is_refilling = false;
  std::vector<StepMetrics> m_steps_meanwhile;
  std::vector<EpochSummary> m_epochs_meanwhile;

  // The pace since the run last began to run: pauses do not count.
  QElapsedTimer m_pace_clock;
  std::int64_t m_pace_steps = 0;  // completed when the clock started
};

}  // namespace dinoscope
