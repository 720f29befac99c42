#pragma once

#include <QObject>
#include <QTimer>
#include <vector>

#include "engine/session/train_session.h"

namespace dinoscope {

/// From the training thread to the ui thread: drains the session's event channel at most 30 times a second
/// and says each event as a Qt signal, in order. Nothing else in the ui sees the channel.
class RunBridge : public QObject {
  Q_OBJECT

public:
  explicit RunBridge(TrainSession& session, QObject* parent = nullptr);

  /// Begins to drain; ends by itself after finished() or failed().
  void watch();

  /// Drains now, as the timer does.
  void drain();

  /// Says these events, as if they came from the session.
  void tell(std::vector<Event> events);

Q_SIGNALS:
  /// All steps since the last drain that lie between two other events.
  void stepsCompleted(const std::vector<StepMetrics>& steps);
  void epochCompleted(const EpochSummary& summary);
  void attentionDrawn(const AttentionSnapshot& snapshot);
  void stateChanged(RunState state);
  void checkpointWritten(const CheckpointWritten& checkpoint);
  void noticed(const QString& sentence);
  void diagnosed(const Diagnosis& diagnosis);
  void diagnosisOver(const DiagnosisOver& over);
  void finished(const RunFinished& outcome);
  void failed(const RunFailed& failure);
  /// The channel had to drop step metrics: the curves have a gap that metrics.jsonl can fill.
  void metricsDropped();

private:
  TrainSession& m_session;
  QTimer m_timer;
  std::uint64_t m_dropped = 0;
};

}  // namespace dinoscope
