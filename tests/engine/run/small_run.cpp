#include "tests/engine/run/small_run.h"

#include <algorithm>
#include <stop_token>

#include "engine/config/presets.h"
#include "engine/core/storage_error.h"
#include "engine/data/image_folder.h"
#include "engine/run/training_run.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"

namespace dinoscope::test {

namespace fs = std::filesystem;

void makePhotoFolder(const fs::path& folder, int per_class) {
  for (const char* name : {"birds", "buildings", "flowers"}) {
    std::vector<fs::path> photos;
    for (const auto& entry :
         fs::directory_iterator(fs::path(DINOSCOPE_SOURCE_DIR) / "resources/sample-photos" / name))
      photos.push_back(entry.path());
    std::sort(photos.begin(), photos.end());
    fs::create_directories(folder / name);
    for (int i = 0; i < per_class; ++i) {
      const fs::path& photo = photos[static_cast<std::size_t>(i)];
      fs::copy_file(photo, folder / name / photo.filename());
    }
  }
}

Experiment smallExperiment(const fs::path& photos) {
  Experiment experiment = presetNamed("demo").experiment;
  experiment.data.folder = photos.string();
  experiment.views.global_size_px = 32;
  experiment.views.local_size_px = 16;
  experiment.views.local_count = 2;
  experiment.model.backbone = "vit_tiny";
  experiment.model.patch_size_px = 8;
  experiment.head.batch_norm = false;
  experiment.head.out_dim = 64;
  experiment.head.hidden_dim = 32;
  experiment.head.bottleneck_dim = 16;
  experiment.run.epochs = 2;
  experiment.run.batch_size = 4;
  experiment.run.precision = "fp32";
  experiment.run.device = "cpu";
  experiment.run.threads = 1;
  experiment.run.snapshot_steps = 2;
  return experiment;
}

Experiment smallResNetExperiment(const fs::path& folder) {
  makePhotoFolder(folder / "photos");
  Experiment experiment = smallExperiment(folder / "photos");
  experiment.model.backbone = "resnet_small";
  return experiment;
}

TrainingFactory trainingsOn(Storage& storage) {
  return [&storage](const TrainRequest& request, const EventPublisher& publish, const std::stop_token& stop) {
    return makeTrainingRun(request, publish, stop, openPhotoFolder, storage);
  };
}

TrainRequest requestFor(const Experiment& experiment, const fs::path& run, bool resume) {
  TrainRequest request;
  request.experiment = experiment;
  request.run_folder = run;
  request.resume = resume;
  return request;
}

namespace {

/// Lets a run go on to a step, and fails where something holds it.
struct StepControl final : RunControl {
  explicit StepControl(std::int64_t last) : last_step(last) {}

  const std::stop_token& stop() const override { return never; }
  std::int64_t lastStep(std::int64_t total_steps) const override { return std::min(last_step, total_steps); }
  bool awaitStep() override { return true; }
  bool holdWhile(const Obstacle& obstacle) override {
    if (const auto problem = obstacle()) throw StorageError(*problem);
    return true;
  }
  void pause() override { ++pauses; }
  std::vector<fs::path> pinnedPhotos() const override { return {}; }

  const std::int64_t last_step;
  const std::stop_token never;
  int pauses = 0;
};

}  // namespace

SmallRun::SmallRun(const TrainRequest& request, Storage& storage) {
  const EventPublisher publish = [this](const Event& event) {
    const std::lock_guard lock(m_mutex);
    if (const auto* notice = std::get_if<Notice>(&event)) m_notices.push_back(notice->sentence);
    if (const auto* diagnosis = std::get_if<Diagnosis>(&event)) m_diagnoses.push_back(*diagnosis);
    if (const auto* metrics = std::get_if<StepMetrics>(&event)) m_metrics.push_back(*metrics);
  };
  m_training = makeTrainingRun(request, publish, {}, openPhotoFolder, storage);
}

void SmallRun::stepTo(std::int64_t steps) {
  // One at a time: a run writes no checkpoint by itself after its last step.
  while (m_training->completedSteps() < std::min(steps, m_training->totalSteps())) {
    StepControl control(m_training->completedSteps() + 1);
    m_training->train(control);
    m_pauses += control.pauses;
  }
}

bool SmallRun::hasSaid(const std::string& part) const { return timesSaid(part) > 0; }

int SmallRun::timesSaid(const std::string& part) const {
  const std::lock_guard lock(m_mutex);
  return static_cast<int>(std::count_if(m_notices.begin(), m_notices.end(), [&part](const std::string& s) {
    return s.find(part) != std::string::npos;
  }));
}

std::vector<double> lossesOf(const fs::path& run) {
  std::vector<double> losses;
  for (const StepMetrics& metrics : readMetrics(RunLayout{run}.metrics()).steps)
    losses.push_back(metrics.loss);
  return losses;
}

}  // namespace dinoscope::test
