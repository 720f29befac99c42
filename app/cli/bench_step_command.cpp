#include <cstdio>

#include "app/cli/command_groups.h"
#include "app/cli/limits.h"
#include "engine/bench/step_bench.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct BenchStepOptions {
  std::string backbone = "resnet18";
  std::int64_t batch = 16;
  std::string precision = "auto";
  std::string device = "auto";
  std::int64_t threads = 0;
  std::int64_t steps = 8;
  bool baseline = false;
};

Json jsonOf(const StepCost& cost) {
  return {{"images_per_second", cost.images_per_second},
          {"step_ms", cost.step_ms},
          {"forward_ms", cost.forward_ms},
          {"backward_ms", cost.backward_ms},
          {"update_ms", cost.update_ms},
          {"loss_ms", cost.loss_ms},
          {"peak_memory_mb", cost.peak_memory_mb}};
}

std::string rowOf(const std::string& name, const StepCost& cost) {
  char row[160];
  std::snprintf(row, sizeof row, "%-8s %8.2f %9.0f %9.0f %9.0f %9.0f %9.0f %9.0f\n", name.c_str(),
                cost.images_per_second, cost.step_ms, cost.forward_ms, cost.loss_ms, cost.backward_ms,
                cost.update_ms, cost.peak_memory_mb);
  return row;
}

void runBench(const BenchStepOptions& chosen, CommandContext& context) {
  StepBenchOptions options;
  options.experiment = benchExperiment(chosen.backbone, chosen.batch, chosen.precision);
  options.experiment.run.device = chosen.device;
  options.experiment.run.threads = chosen.threads;
  options.steps = chosen.steps;
  options.with_baseline = chosen.baseline;
  const StepBenchResult result = benchStep(options, context.control());
  if (!result.notice.empty()) context.remark(result.notice);

  Json answer = jsonOf(result.ours);
  answer["backbone"] = chosen.backbone;
  answer["batch"] = chosen.batch;
  answer["precision"] = result.precision;
  answer["device"] = result.device;
  answer["loss"] = result.loss;
  std::string text = chosen.backbone + ", batch " + std::to_string(chosen.batch) + ", " + result.precision +
                     " on " + result.device +
                     "\n         images/s   step ms   forward      loss  backward    update   peak MB\n" +
                     rowOf("ours", result.ours);
  if (result.plain) {
    answer["baseline"] = jsonOf(*result.plain);
    answer["baseline_images_per_second"] = result.plain->images_per_second;
    answer["ratio"] = result.ratio;
    char ratio[32];
    std::snprintf(ratio, sizeof ratio, "%.2f times as fast\n", result.ratio);
    text += rowOf("plain", *result.plain) + ratio;
  }
  context.answer(answer, text);
}

}  // namespace

void addBenchStepCommand(CLI::App& bench, CommandContext& context) {
  auto* command = bench.add_subcommand(
      "step", "Training steps on synthetic batches: the published examples' settings for this backbone");
  auto options = std::make_shared<BenchStepOptions>();
  command->add_option("--backbone", options->backbone, "As model.backbone");
  command->add_option("--batch", options->batch, "Photos a step")->check(wholeNumber(1, 65536));
  command->add_option("--precision", options->precision, "As run.precision");
  command->add_option("--device", options->device, "As run.device");
  command->add_option("--threads", options->threads, "As run.threads")->check(wholeNumber(0, 1024));
  command->add_option("--steps", options->steps, "Steps that are measured")->check(wholeNumber(1, 100000));
  command->add_flag("--baseline", options->baseline,
                    "Measure the plain way of the published examples in turns with ours");
  command->callback([options, &context] { runBench(*options, context); });
}

}  // namespace dinoscope::cli
