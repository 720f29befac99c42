#include "engine/bench/step_bench.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>
#include <vector>

#include "engine/bench/plain_training.h"
#include "engine/compute/arithmetic_check.h"
#include "engine/compute/compute_device.h"
#include "engine/compute/memory_reuse.h"
#include "engine/compute/peak_memory.h"
#include "engine/config/backbones.h"
#include "engine/config/presets.h"
#include "engine/config/validation.h"
#include "engine/core/random.h"
#include "engine/distributed/communicator.h"
#include "engine/trainer/trainer.h"

namespace dinoscope {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kWarmUpSteps = 2;

Batch syntheticBatch(const Experiment& experiment) {
  RandomStream stream(static_cast<std::uint64_t>(experiment.run.seed), RandomPurpose::Sampling);
  const auto fill = [&](ViewGroup& group, std::int64_t views, std::int64_t size_px) {
    group.views = views;
    group.size_px = size_px;
    group.pixels.resize(static_cast<std::size_t>(views * experiment.run.batch_size * size_px * size_px * 3));
    for (std::uint8_t& pixel : group.pixels) pixel = static_cast<std::uint8_t>(stream.next() >> 56);
  };
  Batch batch;
  batch.image_indices.resize(static_cast<std::size_t>(experiment.run.batch_size));
  fill(batch.globals, experiment.views.global_count, experiment.views.global_size_px);
  if (experiment.views.local_count > 0)
    fill(batch.locals, experiment.views.local_count, experiment.views.local_size_px);
  return batch;
}

/// Takes one step and keeps its times when they are the best so far.
template <typename Step>
void measure(StepCost& best, std::int64_t images, const StepTimes& times, const Step& step) {
  const auto start = Clock::now();
  step();
  const double ms = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
  if (best.step_ms != 0 && ms >= best.step_ms) return;
  best.step_ms = ms;
  best.images_per_second = static_cast<double>(images) * 1000 / ms;
  best.forward_ms = times.forward_ms;
  best.loss_ms = times.loss_ms;
  best.backward_ms = times.backward_ms;
  best.update_ms = times.update_ms;
}

}  // namespace

Experiment benchExperiment(const std::string& backbone, std::int64_t batch_size,
                           const std::string& precision) {
  Experiment experiment =
      presetNamed(isVisionTransformer(backbone) ? "dino_vits16" : "lightly_resnet18").experiment;
  experiment.model.backbone = backbone;
  experiment.model.drop_path = 0;
  experiment.run.batch_size = batch_size;
  experiment.run.precision = precision;
  experiment.optim.lr_warmup_epochs = 0;
  experiment.optim.freeze_last_layer_epochs = 0;
  requireValid(experiment);
  return experiment;
}

StepBenchResult benchStep(const StepBenchOptions& options, const JobControl& control) {
  const Experiment& experiment = options.experiment;
  if (resolveDevice(experiment.run.device).is_cpu()) requireRightArithmetic();
  StepBenchResult result;
  result.notice = setComputeThreads(experiment.run.threads);
  const Batch batch = syntheticBatch(experiment);
  const std::int64_t images = experiment.run.batch_size;

  PeakMemory memory;
  std::optional<MemoryReuse> reuse(std::in_place);
  SingleProcess ranks;
  Trainer trainer(experiment, 1000, ranks);
  trainer.synchronizeTiming(true);
  // As in a run: the next batch goes to a GPU while it computes.
  std::vector<DeviceBatch> on_device;
  const auto uploadNext = [&] {
    if (const auto next = trainer.upload(batch)) on_device.assign(1, *next);
  };
  const auto ours = [&] {
    control.throwIfCancelled();
    result.loss = requireFinite(trainer.step({&batch, 1}, std::exchange(on_device, {}), uploadNext)).loss;
  };
  for (std::int64_t i = 0; i < kWarmUpSteps; ++i) ours();
  result.ours.peak_memory_mb = memory.peakMb();
  result.device = describeDevice(trainer.device());
  result.precision = precisionName(trainer.precision());

  if (!options.with_baseline) {
    for (std::int64_t i = 0; i < options.steps; ++i) measure(result.ours, images, trainer.times(), ours);
    return result;
  }

  // The published examples leave memory to the allocator as it is.
  reuse.reset();
  memory.restart();
  PlainTraining plain(experiment);
  const std::vector<torch::Tensor> views = plain.viewsOf(batch);
  const auto plainly = [&] {
    control.throwIfCancelled();
    plain.step(views);
  };
  for (std::int64_t i = 0; i < kWarmUpSteps; ++i) plainly();
  result.plain = StepCost{.peak_memory_mb = memory.peakMb()};
  for (std::int64_t i = 0; i < options.steps; ++i) {
    measure(*result.plain, images, plain.times(), plainly);
    reuse.emplace();
    ours();  // takes its memory
    measure(result.ours, images, trainer.times(), ours);
    reuse.reset();
  }
  result.ratio = result.plain->step_ms / result.ours.step_ms;
  return result;
}

}  // namespace dinoscope
