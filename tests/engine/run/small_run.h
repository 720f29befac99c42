#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "engine/io/storage.h"
#include "engine/session/training.h"

namespace dinoscope::test {

/// Copies `per_class` of the bundled photos of three classes into a new folder.
void makePhotoFolder(const std::filesystem::path& folder, int per_class = 4);

/// A run of two epochs of three steps on such a folder: 32-pixel views, a small head, fp32.
Experiment smallExperiment(const std::filesystem::path& photos);

/// The same in `folder`/photos, which it fills; a network of few parameters, for the checkpoints that are
/// written, and with statistics of batch norm in them.
Experiment smallResNetExperiment(const std::filesystem::path& folder);

/// Real trainings that write to `storage`, which must outlive them.
TrainingFactory trainingsOn(Storage& storage);

TrainRequest requestFor(const Experiment& experiment, const std::filesystem::path& run, bool resume = false);

/// A real training, driven as the session does it, and what it said.
class SmallRun {
public:
  explicit SmallRun(const TrainRequest& request, Storage& storage = diskStorage());

  /// Steps until `steps` are completed in all, with the ends of epochs, without checkpoints.
  void stepTo(std::int64_t steps);
  /// Also when an edit on the way makes the run longer.
  void stepToEnd() {
    while (m_training->completedSteps() < m_training->totalSteps()) stepTo(m_training->totalSteps());
  }

  Training& training() { return *m_training; }
  bool hasSaid(const std::string& part) const;
  int timesSaid(const std::string& part) const;
  /// What the watchdog told, in order.
  const std::vector<Diagnosis>& diagnoses() const { return m_diagnoses; }
  const std::vector<StepMetrics>& metrics() const { return m_metrics; }
  /// How often the watchdog asked for a pause.
  int pauses() const { return m_pauses; }

private:
  mutable std::mutex m_mutex;
  std::vector<std::string> m_notices;  // guarded by m_mutex
  std::vector<Diagnosis> m_diagnoses;  // of the thread that steps
  std::vector<StepMetrics> m_metrics;  // the same
  int m_pauses = 0;
  std::unique_ptr<Training> m_training;
};

/// The losses in a run's metrics.jsonl.
std::vector<double> lossesOf(const std::filesystem::path& run);

}  // namespace dinoscope::test
