#include "engine/run/run_watch.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "engine/config/experiment_file.h"
#include "engine/core/foreign_error.h"
#include "engine/core/sentence.h"
#include "engine/run/batch_evidence.h"
#include "engine/weights/checkpoint.h"

namespace dinoscope {
namespace {

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

RunWatch::RunWatch(const WatchedRun& run, const PhotoSet& photos, const Trainer& trainer,
                   RunRecorder& recorder, Storage& storage, EventPublisher publish)
    : m_photos(photos),
      m_trainer(trainer),
      m_recorder(recorder),
      m_storage(storage),
      m_publish(std::move(publish)),
      m_watchdog(run) {}

void RunWatch::observe(const NonFiniteStep& failed, std::span<const Batch> batches) {
  if (auto diagnosis = m_watchdog.observeLeftOut(failed.step, failed.what)) {
    keepEvidence(failed, batches, *diagnosis);
    publish(*std::move(diagnosis));
  }
}

void RunWatch::keepEvidence(const NonFiniteStep& failed, std::span<const Batch> batches,
                            Diagnosis& diagnosis) {
  const RunLayout& layout = m_recorder.layout();
  const Experiment& experiment = m_watchdog.run().experiment;
  const std::filesystem::path folder = evidenceFolder(layout.diagnoses(), failed.step);
  if (countEntries(layout.diagnoses()) >= kMostKeptSteps && !std::filesystem::exists(folder)) return;
  KeptStep kept{failed.step,
                failed.what,
                exactText(failed.loss),
                exactText(failed.gradient_norm),
                static_cast<std::uint64_t>(experiment.run.seed),
                m_watchdog.run().steps_per_epoch * experiment.optim.accumulate_steps,
                {}};
  for (const Batch& batch : batches) {
    KeptBatch one{batch, {}, pixelChecksum(batch)};
    for (const std::int64_t index : batch.image_indices) one.photos.push_back(m_photos.nameOf(index));
    kept.batches.push_back(std::move(one));
  }
  try {
    CheckpointState state;
    state.step = failed.step;
    state.epoch = batches.front().epoch;
    state.batch_in_epoch = batches.front().index_in_epoch;
    state.micro_batches = m_trainer.microBatches();
    writeCheckpoint(m_storage, evidenceCheckpoints(folder), state, m_trainer.state(), toJson(experiment), 0);
    writeKeptStep(m_storage, folder, kept);
    diagnosis.evidence = std::filesystem::relative(folder, layout.folder).string();
  } catch (...) {
    // The run is worth more than what shows why a step of it failed.
    m_publish(Notice{sentence("The batch of the step that was left out could not be kept: %1",
                              errorFrom(std::current_exception()).what())});
  }
}

void RunWatch::observe(const StepMetrics& metrics) {
  WatchdogFindings findings = m_watchdog.observe(metrics);
  for (const DiagnosisOver& over : findings.over) {
    m_recorder.record(over);
    m_publish(over);
  }
  for (Diagnosis& diagnosis : findings.begun) publish(std::move(diagnosis));
}

void RunWatch::publish(Diagnosis diagnosis) {
  if (diagnosis.severity == DiagnosisSeverity::Serious)
    diagnosis.action =
        diagnosisActionNamed(m_watchdog.run().experiment.run.on_diagnosis).value_or(DiagnosisAction::Pause);
  m_requested = std::max(m_requested, diagnosis.action);
  m_recorder.record(diagnosis);
  m_publish(std::move(diagnosis));
}

DiagnosisAction RunWatch::takeRequestedAction() {
  return std::exchange(m_requested, DiagnosisAction::Report);
}

}  // namespace dinoscope
