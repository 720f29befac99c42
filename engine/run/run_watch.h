#pragma once

#include <cstdint>
#include <span>

#include "engine/data/image_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/session/training.h"
#include "engine/trainer/step_feed.h"
#include "engine/trainer/trainer.h"
#include "engine/watchdog/watchdog.h"

namespace dinoscope {

class NonFiniteStep;

/// The watchdog of a run on photos: takes the steps, tells what is wrong with them (to the run's files and to
/// whoever listens), keeps the batch of a step that was not finite, and says what run.on_diagnosis asks for.
/// Belongs to the training thread.
class RunWatch {
public:
  /// What is handed in must outlive the watch.
  RunWatch(const WatchedRun& run, const ImageFolder& photos, Trainer& trainer, RunRecorder& recorder,
           Storage& storage, EventPublisher publish);

  /// Lets the watchdog know the steps that an earlier process took, without a word about them.
  void recall(const std::vector<StepMetrics>& steps) { m_watchdog.recall(steps); }

  /// Steps on what is loaded, but a step that is not finite is left out: its metrics have a loss that is no
  /// number. Throws NonFiniteStep when too many in a row were.
  StepMetrics step(StepFeed& feed);

  /// The trainer's schedules are those of `experiment` now.
  void changeSchedule(const Experiment& experiment) {
    m_watchdog.changeSchedule(experiment, m_trainer.totalSteps());
  }

  /// Looks at a step whose metrics are complete and recorded.
  void observe(const StepMetrics& metrics);

  /// What to do after the last step, told once.
  DiagnosisAction takeWish();

private:
  StepMetrics leaveOut(const NonFiniteStep& failure, std::span<const Batch> batches);
  void keepEvidence(const NonFiniteStep& failure, std::span<const Batch> batches, Diagnosis& diagnosis);
  void tell(Diagnosis diagnosis);

  const ImageFolder& m_photos;
  Trainer& m_trainer;
  RunRecorder& m_recorder;
  Storage& m_storage;
  const EventPublisher m_publish;
  Watchdog m_watchdog;
  DiagnosisAction m_wish = DiagnosisAction::Report;
  std::int64_t m_left_out_in_a_row = 0;
};

}  // namespace dinoscope
