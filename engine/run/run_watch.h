#pragma once

#include <span>

#include "engine/core/photo_set.h"
#include "engine/run/run_recorder.h"
#include "engine/session/training.h"
#include "engine/trainer/trainer.h"
#include "engine/watchdog/watchdog.h"

namespace dinoscope {

/// The watchdog of a run on photos: looks at the steps that the run takes, publishes what is wrong with them
/// (to the run's files as well), keeps the batch of a step that was not finite, and says what
/// run.on_diagnosis asks for. Belongs to the training thread.
class RunWatch {
public:
  /// What is handed in must outlive the watch.
  RunWatch(const WatchedRun& run, const PhotoSet& photos, const Trainer& trainer, RunRecorder& recorder,
           Storage& storage, EventPublisher publish);

  /// Lets the watchdog know a step that an earlier process took, without a word about it.
  void recall(const StepMetrics& metrics) { m_watchdog.recall(metrics); }

  /// The trainer's schedules are those of `experiment` now.
  void changeSchedule(const Experiment& experiment) {
    m_watchdog.changeSchedule(experiment, m_trainer.totalSteps());
  }

  /// Looks at a step that was applied, whose metrics are complete and recorded.
  void observe(const StepMetrics& metrics);

  /// Looks at a step that was not finite, before the trainer has gone on: keeps its batches.
  void observe(const NonFiniteStep& failed, std::span<const Batch> batches);

  /// What run.on_diagnosis asks for after the last step, and from then on nothing.
  DiagnosisAction takeRequestedAction();

private:
  void keepEvidence(const NonFiniteStep& failed, std::span<const Batch> batches, Diagnosis& diagnosis);
  void publish(Diagnosis diagnosis);

  const PhotoSet& m_photos;
  const Trainer& m_trainer;
  RunRecorder& m_recorder;
  Storage& m_storage;
  const EventPublisher m_publish;
  Watchdog m_watchdog;
  DiagnosisAction m_requested = DiagnosisAction::Report;
};

}  // namespace dinoscope
