#pragma once

#include <cmath>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/session/train_session.h"

namespace dinoscope::test {

/// A training session without a training: it notes what is asked of it and says what a test makes it say.
/// Everything happens on the caller's thread, at once.
class ScriptedTrainSession : public TrainSession {
public:
  // What a test sets.
  std::optional<Error> start_error;    ///< start() throws it
  std::optional<Error> release_error;  ///< releaseMemory() throws it
  std::int64_t total_steps = 40;       ///< of the run
  std::int64_t steps_per_epoch = 8;
  bool obeys = true;  ///< pause, resume and stop take effect at once; else only when the test says so

  // What a test looks at.
  std::vector<TrainRequest> requests;
  std::vector<std::filesystem::path> pinned;
  std::vector<Experiment> edits;
  int memory_releases = 0;

  void start(const TrainRequest& request) override {
    if (start_error) throw *start_error;
    requests.push_back(request);
    pinned = request.pinned_photos;
    enter(RunState::Preparing);
  }
  void pause() override {
    if (obeys) enter(RunState::Paused);
  }
  void resume() override {
    if (obeys) enter(RunState::Running);
  }
  void stop() override {
    if (obeys) finish(true);
  }
  void changeSchedule(const Experiment& edited) override { edits.push_back(edited); }
  void releaseMemory() override {
    if (release_error) throw *release_error;
    ++memory_releases;
  }
  RunState state() const override { return m_state; }
  void setPinnedPhotos(std::vector<std::filesystem::path> photos) override { pinned = std::move(photos); }
  EventChannel& events() override { return m_events; }
  void wait() override {}

  void enter(RunState state) {
    m_state = state;
    m_events.publish(StateChanged{state});
  }

  /// Takes `count` steps of a run that learns: the loss falls, an epoch's end brings a k-NN value.
  void takeSteps(std::int64_t count) {
    if (m_state == RunState::Preparing) enter(RunState::Running);
    for (std::int64_t i = 0; i < count; ++i) {
      const StepMetrics metrics = metricsOf(m_next_step++);
      m_events.publish(metrics);
      if (m_next_step % steps_per_epoch == 0)
        m_events.publish(
            EpochSummary{metrics.epoch, metrics.loss, 37.0 + static_cast<double>(metrics.epoch), 0.6});
    }
  }

  /// A snapshot of every pinned photo, with `heads` maps that have their peaks at different places.
  void drawAttention(int heads = 3) {
    for (const auto& path : pinned) {
      AttentionSnapshot snapshot;
      snapshot.step = m_next_step;
      snapshot.path = path.string();
      snapshot.photo = Rgb8Image(64, 64);
      for (std::size_t i = 0; i < snapshot.photo.pixels.size(); ++i)
        snapshot.photo.pixels[i] = static_cast<std::uint8_t>(i % 251);
      for (int head = 0; head < heads; ++head) {
        FloatMap map(8, 8);
        for (int y = 0; y < 8; ++y)
          for (int x = 0; x < 8; ++x)
            map.at(x, y) =
                1.0F / (1.0F + std::hypot(static_cast<float>(x - 2 * head), static_cast<float>(y - 4)));
        snapshot.heads.push_back(std::move(map));
      }
      m_events.publish(std::move(snapshot));
    }
  }

  /// The run ends by itself or because it was asked to.
  void finish(bool stopped_early = false) {
    if (stopped_early) enter(RunState::Stopping);
    const std::filesystem::path folder =
        requests.empty() ? std::filesystem::path() : requests.back().run_folder;
    m_events.publish(CheckpointWritten{m_next_step, (folder / "checkpoints" / "last").string()});
    enter(stopped_early ? RunState::Stopped : RunState::Finished);
    RunFinished outcome;
    outcome.steps = m_next_step;
    outcome.stopped_early = stopped_early;
    outcome.run_folder = folder.string();
    m_events.publish(outcome);
  }

  /// The watchdog tells this of the newest step, and the run does what it says.
  void diagnose(Diagnosis diagnosis) {
    diagnosis.step = m_next_step - 1;
    m_events.publish(diagnosis);
    if (diagnosis.action == DiagnosisAction::Pause) enter(RunState::Paused);
    if (diagnosis.action == DiagnosisAction::Stop) finish(true);
  }

  void fail(const std::string& sentence) {
    m_state = RunState::Failed;
    m_events.publish(StateChanged{RunState::Failed});
    m_events.publish(RunFailed{ErrorKind::Run, sentence});
  }

  StepMetrics metricsOf(std::int64_t step) const {
    const double part = static_cast<double>(step) / static_cast<double>(total_steps);
    StepMetrics metrics;
    metrics.step = step;
    metrics.epoch = step / steps_per_epoch;
    metrics.total_steps = total_steps;
    metrics.steps_per_epoch = steps_per_epoch;
    metrics.loss = 4 + 3 * std::exp(-4 * part) + 0.15 * std::sin(static_cast<double>(step) * 1.7);
    metrics.lr = 0.001 * (0.5 + 0.5 * std::cos(3.14159 * part));
    metrics.weight_decay = 0.04 + 0.06 * part;
    metrics.teacher_momentum = 0.99 + 0.01 * part;
    metrics.teacher_temp = 0.04;
    metrics.grad_norm = 1;
    metrics.images_per_second = 87.5;
    metrics.wait_ms = 4;
    metrics.forward_ms = 61;
    metrics.backward_ms = 98;
    metrics.update_ms = 13;
    if (step % 4 == 0) {
      metrics.teacher_entropy = 5.5 - 2 * part;
      metrics.embedding_std = 0.03 + 0.02 * part;
      metrics.center_norm = 1 + part;
      metrics.teacher_kl = 11.09 - *metrics.teacher_entropy;
      metrics.effective_rank = 12 + 8 * part;
      metrics.agreement = 0.2 + 0.5 * part;
    }
    return metrics;
  }

private:
  RunState m_state = RunState::Idle;
  EventChannel m_events;
  std::int64_t m_next_step = 0;
};

}  // namespace dinoscope::test
