#include <cstdio>
#include <filesystem>

#include "app/cli/command.h"
#include "app/cli/experiment_options.h"
#include "engine/compute/compute_device.h"
#include "engine/compute/memory_reuse.h"
#include "engine/config/experiment_file.h"
#include "engine/config/validation.h"
#include "engine/core/elapsed.h"
#include "engine/core/error.h"
#include "engine/core/split.h"
#include "engine/io/atomic_file.h"
#include "engine/loader/loader.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/trainer/decoded_images.h"
#include "engine/trainer/step_feed.h"
#include "engine/trainer/trainer.h"
#include "engine/weights/checkpoint.h"

namespace dinoscope::cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kFirstSteps = 5;  // loader, caches and kernels warm up: not in the rate

struct TrainDecodedOptions {
  ExperimentOptions experiment;
  std::string images;
  std::string run;
  std::optional<std::int64_t> max_steps;
};

/// What the loop measured after the first steps.
struct Pace {
  double seconds = 0;
  double waited = 0;  // of those, for batches
  std::int64_t images = 0;

  double rate() const { return seconds > 0 ? static_cast<double>(images) / seconds : 0; }
  double waitShare() const { return seconds > 0 ? waited / seconds : 0; }
};

class DecodedRun {
public:
  DecodedRun(const Experiment& experiment, const std::filesystem::path& images, std::filesystem::path run)
      : m_experiment(experiment), m_layout{std::move(run)}, m_images(images) {
    setComputeThreads(experiment.run.threads);
    LoaderOptions loading;
    loading.views = experiment.views;
    loading.seed = static_cast<std::uint64_t>(experiment.run.seed);
    loading.batch_size = experiment.run.batch_size;
    loading.batches_per_step = experiment.optim.accumulate_steps;
    loading.workers = experiment.run.workers;
    m_loader.emplace(m_images, splitPhotos(m_images.size(), 0, loading.seed).training, loading);
    m_trainer.emplace(experiment, m_loader->batchesPerEpoch(), m_ranks);
    diskStorage().createFolder(m_layout.folder);
    writeFileAtomically(diskStorage(), m_layout.experiment(), toJson(m_experiment));
  }

  void train(std::int64_t steps, CommandContext& context) {
    MetricsLog log(diskStorage(), m_layout.metrics());
    StepFeed feed(*m_loader, *m_trainer);
    while (m_trainer->completedSteps() < steps && !context.stop().stop_requested()) {
      const Clock::time_point start = Clock::now();
      if (!feed.load(context.stop())) return;
      const double waited = secondsSince(start);
      m_last =
          requireFinite(m_trainer->step(feed.batches(), feed.takeUploads(), [&feed] { feed.loadNext(); }));
      m_last.wait_ms = 1000 * waited;
      const double seconds = secondsSince(start);
      m_last.step_ms = 1000 * seconds;
      const std::int64_t images = m_trainer->batchesPerStep() * m_experiment.run.batch_size;
      m_last.images_per_second = static_cast<double>(images) / seconds;
      log.append(m_last);
      if (m_trainer->completedSteps() > kFirstSteps) {
        m_pace.seconds += seconds;
        m_pace.waited += waited;
        m_pace.images += images;
      }
      context.showProgress("Training",
                           static_cast<double>(m_trainer->completedSteps()) / static_cast<double>(steps));
    }
    context.endProgress();
  }

  std::filesystem::path save() {
    CheckpointState state;
    state.step = m_trainer->completedSteps();
    state.epoch = state.step / m_trainer->stepsPerEpoch();
    state.batch_in_epoch = state.step % m_trainer->stepsPerEpoch() * m_trainer->batchesPerStep();
    state.loss = m_last.loss;
    return writeCheckpoint(diskStorage(), m_layout.checkpoints(), state, m_trainer->state(),
                           toJson(m_experiment), 0);
  }

  const Trainer& trainer() const { return *m_trainer; }
  const Pace& pace() const { return m_pace; }
  double loss() const { return m_last.loss; }

private:
  const MemoryReuse m_memory_reuse;  // first: outlives every tensor
  const Experiment m_experiment;
  const RunLayout m_layout;
  const DecodedImages m_images;
  SingleProcess m_ranks;
  std::optional<Trainer> m_trainer;
  std::optional<PhotoLoader> m_loader;
  StepMetrics m_last;
  Pace m_pace;
};

void trainDecoded(const TrainDecodedOptions& options, CommandContext& context) {
  const RunLayout layout{options.run};
  if (std::filesystem::exists(layout.metrics()))
    throw settingsError(options.run + " holds a run already; choose another --run.");
  const Experiment experiment = experimentFrom(options.experiment);
  requireValid(experiment);
  DecodedRun run(experiment, options.images, options.run);
  const std::int64_t steps = run.trainer().totalSteps();
  try {
    run.train(std::min(options.max_steps.value_or(steps), steps), context);
  } catch (const Error&) {
    run.save();  // nothing of that step was applied
    throw;
  }
  const std::filesystem::path checkpoint = run.save();
  char text[160];
  std::snprintf(text, sizeof text,
                "%lld steps, loss %.3f, %.1f images/s, waited %.0f %% of the time for batches",
                static_cast<long long>(run.trainer().completedSteps()), run.loss(), run.pace().rate(),
                100 * run.pace().waitShare());
  context.answer({{"steps", run.trainer().completedSteps()},
                  {"loss", run.loss()},
                  {"images_per_second", run.pace().rate()},
                  {"wait_share", run.pace().waitShare()},
                  {"device", describeDevice(run.trainer().device())},
                  {"precision", precisionName(run.trainer().precision())},
                  {"checkpoint", checkpoint.string()}},
                 text);
}

}  // namespace

void addTrainDecodedCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand(
      "train-decoded", "Train on pictures that another machine has decoded: needs LibTorch and nothing else");
  auto options = std::make_shared<TrainDecodedOptions>();
  command->add_option("experiment", options->experiment.file,
                      "Experiment file (JSON); its data.folder is not read");
  addPresetOptions(*command, options->experiment);
  command->add_option("--images", options->images, "What decode wrote, or U8 tensors [height, width, 3]")
      ->required();
  command->add_option("--run", options->run, "Folder for metrics and the checkpoint")->required();
  command->add_option("--max-steps", options->max_steps, "End after so many steps")
      ->check(CLI::PositiveNumber);
  command->callback([options, &context] { trainDecoded(*options, context); });
}

}  // namespace dinoscope::cli
