#include "engine/run/run_watch.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/config/experiment_file.h"
#include "engine/run/batch_evidence.h"
#include "engine/trainer/non_finite_step.h"
#include "engine/weights/checkpoint.h"

namespace dinoscope {
namespace {

// Steps that are left out change nothing, so when this many in a row are not finite, it is not the batches.
constexpr std::int64_t kMostLeftOutInARow = 10;

// Each holds a checkpoint: more would fill the disk and show nothing new.
constexpr std::size_t kMostKeptSteps = 3;

std::size_t countEntries(const std::filesystem::path& folder) {
  std::error_code error;
  std::size_t count = 0;
  for (auto entry = std::filesystem::directory_iterator(folder, error);
       !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
    ++count;
  return count;
}

}  // namespace

RunWatch::RunWatch(const WatchedRun& run, const ImageFolder& photos, Trainer& trainer, RunRecorder& recorder,
                   Storage& storage, EventPublisher publish)
    : m_photos(photos),
      m_trainer(trainer),
      m_recorder(recorder),
      m_storage(storage),
      m_publish(std::move(publish)),
      m_watchdog(run) {}

StepMetrics RunWatch::step(StepFeed& feed) {
  try {
    const StepMetrics metrics = feed.step();
    m_left_out_in_a_row = 0;
    return metrics;
  } catch (const NonFiniteStep& failure) {
    if (++m_left_out_in_a_row > kMostLeftOutInARow) throw;
    return leaveOut(failure, feed.batches());
  }
}

StepMetrics RunWatch::leaveOut(const NonFiniteStep& failure, std::span<const Batch> batches) {
  const std::int64_t step = failure.step();
  if (auto diagnosis = m_watchdog.observeLeftOut(step, failure.whatWas())) {
    keepEvidence(failure, batches, *diagnosis);
    tell(*std::move(diagnosis));
  }
  StepMetrics metrics = m_trainer.skipStep();
  metrics.grad_norm = failure.gradientNorm();
  return metrics;
}

void RunWatch::keepEvidence(const NonFiniteStep& failure, std::span<const Batch> batches,
                            Diagnosis& diagnosis) {
  const RunLayout& layout = m_recorder.layout();
  const Experiment& experiment = m_watchdog.run().experiment;
  const std::filesystem::path folder = evidenceFolder(layout.diagnoses(), failure.step());
  if (countEntries(layout.diagnoses()) >= kMostKeptSteps && !std::filesystem::exists(folder)) return;
  KeptStep kept{failure.step(),
                failure.whatWas(),
                exactText(failure.loss()),
                exactText(failure.gradientNorm()),
                static_cast<std::uint64_t>(experiment.run.seed),
                m_watchdog.run().steps_per_epoch * experiment.optim.accumulate_steps,
                {}};
  for (const Batch& batch : batches) {
    KeptBatch one{batch, {}, pixelChecksum(batch)};
    for (const std::int64_t index : batch.image_indices)
      one.photos.push_back(m_photos.images()[static_cast<std::size_t>(index)].path);
    kept.batches.push_back(std::move(one));
  }
  try {
    CheckpointState state;
    state.step = failure.step();
    state.epoch = batches.front().epoch;
    state.batch_in_epoch = batches.front().index_in_epoch;
    state.micro_batches = m_trainer.microBatches();
    writeCheckpoint(m_storage, evidenceCheckpoints(folder), state, m_trainer.state(), toJson(experiment), 0);
    writeKeptStep(m_storage, folder, kept);
    diagnosis.evidence = std::filesystem::relative(folder, layout.folder).string();
  } catch (const Error& error) {
    // The run is worth more than what shows why a step of it failed.
    m_publish(
        Notice{std::string("The batch of the step that was left out could not be kept: ") + error.what()});
  }
}

void RunWatch::observe(const StepMetrics& metrics) {
  if (!std::isfinite(metrics.loss)) return;  // left out, and told already
  WatchdogFindings findings = m_watchdog.observe(metrics);
  for (const DiagnosisOver& over : findings.over) {
    m_recorder.record(over);
    m_publish(over);
  }
  for (Diagnosis& diagnosis : findings.begun) tell(std::move(diagnosis));
}

void RunWatch::tell(Diagnosis diagnosis) {
  if (diagnosis.severity == DiagnosisSeverity::Serious)
    diagnosis.action =
        diagnosisActionNamed(m_watchdog.run().experiment.run.on_diagnosis).value_or(DiagnosisAction::Pause);
  m_wish = std::max(m_wish, diagnosis.action);
  m_recorder.record(diagnosis);
  m_publish(std::move(diagnosis));
}

DiagnosisAction RunWatch::takeWish() { return std::exchange(m_wish, DiagnosisAction::Report); }

}  // namespace dinoscope
