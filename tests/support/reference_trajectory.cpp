#include "tests/support/reference_trajectory.h"

#include <torch/utils.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "engine/models/resnet.h"
#include "engine/models/vision_transformer.h"
#include "tests/support/tensor_difference.h"

namespace dinoscope::test {
namespace {

using nlohmann::json;

std::string numberText(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3g", value);
  return text;
}

std::shared_ptr<Backbone> backboneOf(const json& config, const TensorMap& inputs) {
  if (config["backbone"] == "vit") {
    VisionTransformerOptions options;
    options.native_size_px = config["vit"]["img"];
    options.patch_size_px = config["vit"]["patch"];
    options.dim = config["vit"]["dim"];
    options.depth = config["vit"]["depth"];
    options.heads = config["vit"]["heads"];
    return std::make_shared<VisionTransformer>(options);
  }
  ResNetOptions options;
  options.layers = config["layers"].get<std::vector<std::int64_t>>();
  options.stem_width = config["width"];
  options.planes.clear();
  for (std::size_t stage = 0; stage < options.layers.size(); ++stage)
    options.planes.push_back(options.stem_width << stage);
  if (inputs.contains("init/backbone.layer1.0.conv3.weight")) options.block = ResNetBlock::Bottleneck;
  return std::make_shared<ResNet>(options);
}

Experiment experimentOf(const json& config, const std::string& device) {
  Experiment e;
  e.views.global_size_px = config["global_size"];
  e.views.local_size_px = config["local_size"];
  e.views.local_count = config["n_local"];
  e.views.mean = {0.5, 0.5, 0.5};  // (pixel - 127.5) / 64
  e.views.std = {64.0 / 255, 64.0 / 255, 64.0 / 255};
  e.head.layers = 3;
  e.head.hidden_dim = config["hidden"];
  e.head.bottleneck_dim = config["bottleneck"];
  e.head.out_dim = config["out_dim"];
  e.head.batch_norm = config["use_bn"];
  e.head.norm_last_layer = config["norm_last_layer"];
  e.teacher.momentum_start = config["momentum"];
  e.teacher.momentum_end = 1;
  e.teacher.temp_start = config["warmup_teacher_temp"];
  e.teacher.temp_end = config["teacher_temp"];
  e.teacher.temp_warmup_epochs = config["warmup_teacher_temp_epochs"];
  e.optim.name = config["optimizer"];
  e.optim.lr = config["lr"];
  e.optim.scale_lr = false;
  e.optim.lr_end = config["min_lr"];
  e.optim.lr_warmup_epochs = config["warmup_epochs"];
  e.optim.weight_decay_start = config["wd"];
  e.optim.weight_decay_end = config["wd_end"];
  e.optim.clip_grad = config["clip_grad"];
  e.optim.freeze_last_layer_epochs = config["freeze_last_layer"];
  e.run.epochs = config["epochs"];
  e.run.batch_size = config["batch"];
  e.run.device = device;
  e.run.precision = "fp32";
  return e;
}

Network networkOf(const json& config, const Experiment& experiment, const TensorMap& inputs) {
  Network network;
  network.backbone = backboneOf(config, inputs);
  network.head = std::make_shared<DinoHead>(network.backbone->embeddingDim(), experiment.head);
  const torch::NoGradGuard no_grad;
  for (const auto& tensors : {parametersOf(network), buffersOf(network)})
    for (const NamedTensor& tensor : tensors) tensor.tensor.copy_(inputs.at("init/" + tensor.name));
  return network;
}

/// [V, B, 3, S, S] of one step -> the loader's form.
ViewGroup groupOf(const torch::Tensor& views) {
  ViewGroup group;
  group.views = views.size(0);
  group.size_px = views.size(4);
  const torch::Tensor pixels = views.permute({0, 1, 3, 4, 2}).contiguous();
  group.pixels.assign(pixels.data_ptr<std::uint8_t>(), pixels.data_ptr<std::uint8_t>() + pixels.numel());
  return group;
}

Batch batchOf(const TensorMap& inputs, std::int64_t step) {
  Batch batch;
  const torch::Tensor globals = inputs.at("views_global_u8")[step];
  batch.image_indices.resize(static_cast<std::size_t>(globals.size(1)));
  batch.globals = groupOf(globals);
  if (const auto locals = inputs.find("views_local_u8"); locals != inputs.end() && locals->second.size(1) > 0)
    batch.locals = groupOf(locals->second[step]);
  return batch;
}

/// The trainer of one trajectory beside the reference's results. Each check answers with what is wrong.
class Replay {
public:
  Replay(const TrajectoryFixture& fixture, const TrajectoryTolerances& tolerances, const std::string& device)
      : m_entry(fixture.entry),
        m_config(m_entry["config"]),
        m_inputs(fixture.inputs),
        m_result(fixture.result),
        m_tolerances(tolerances),
        m_experiment(experimentOf(m_config, device)),
        m_trainer(m_experiment, m_config["steps_per_epoch"], m_ranks,
                  StudentTeacher(networkOf(m_config, m_experiment, m_inputs),
                                 networkOf(m_config, m_experiment, m_inputs)),
                  tolerances.type) {}

  std::string problemOfStep(std::int64_t step) {
    const Batch batch = batchOf(m_inputs, step);
    const StepMetrics metrics = requireFinite(m_trainer.step({&batch, 1}));
    checkColumn("lr", step, metrics.lr, 1e-12);
    checkColumn("weight_decay", step, metrics.weight_decay, 1e-12);
    checkColumn("teacher_momentum", step, metrics.teacher_momentum, 1e-12);
    checkRelative("loss", step, metrics.loss, m_tolerances.loss);
    checkNorms(step, metrics);
    checkRelative("student_l2", step, lengthOf("student/"), m_tolerances.lengths);
    checkRelative("teacher_l2", step, lengthOf("teacher/"), m_tolerances.lengths);
    checkRelative("center_l2", step, m_trainer.state().at("center").norm().item<double>(),
                  m_tolerances.lengths);
    checkNetwork("student_after_step" + std::to_string(step), "student/", earlyTolerance());
    return m_problem;
  }

  std::string problemOfEnd() {
    checkNear("center", largestDifference(m_trainer.state().at("center"), ofRun("center")),
              m_tolerances.center);
    const int before = m_compared;
    checkNetwork("final_student", "student/", m_tolerances.weights);
    checkNetwork("final_teacher", "teacher/", m_tolerances.weights);
    if (m_compared - before < 10) m_problem += "hardly a final weight was compared; ";
    return m_problem;
  }

private:
  const torch::Tensor& ofRun(const std::string& name) const {
    return m_result.at(m_tolerances.run + "/" + name);
  }

  /// AdamW makes steps of nearly full size of gradients that are nearly rounding noise. Where the index says
  /// that the reference's float32 run is itself further from its float64 run, two float32 runs may differ by
  /// twice that.
  double earlyTolerance() const {
    const double own = m_entry["f32_vs_f64"]["final_student_without_key_bias"]["max_abs"];
    return m_tolerances.type == torch::kFloat32 ? std::max(m_tolerances.early_weights, 2 * own)
                                                : m_tolerances.early_weights;
  }

  void checkNear(const std::string& what, double difference, double tolerance) {
    if (!(difference <= tolerance)) m_problem += what + " is off by " + numberText(difference) + "; ";
  }
  void checkColumn(const std::string& column, std::int64_t step, double actual, double tolerance) {
    const double expected = m_result.at(column)[step].item<double>();
    checkNear(column + " of step " + std::to_string(step), std::abs(actual - expected), tolerance);
  }
  void checkRelative(const std::string& column, std::int64_t step, double actual, double tolerance) {
    const double expected = ofRun(column)[step].item<double>();
    checkNear(column + " of step " + std::to_string(step), std::abs(actual - expected),
              tolerance * std::abs(expected));
  }

  void checkNorms(std::int64_t step, const StepMetrics& metrics) {
    const std::vector<std::string> columns = m_entry["gradient_norm_columns"];
    const std::vector<std::string> names = m_trainer.trainedParameterNames();
    if (columns.size() != names.size()) m_problem += "other parameters are trained; ";
    for (std::size_t i = 0; i < columns.size() && i < names.size(); ++i)
      if (columns[i] != "module." + names[i]) m_problem += "the norms' columns are in another order; ";
    const torch::Tensor expected = ofRun("param_grad_norms")[step];
    const double largest = expected.max().item<double>();
    checkNear("gradient norms of step " + std::to_string(step),
              largestDifference(m_trainer.gradientNorms(), expected), m_tolerances.norms * largest);
    checkNear("global norm of step " + std::to_string(step),
              std::abs(metrics.grad_norm - ofRun("global_grad_norm")[step].item<double>()),
              m_tolerances.norms * largest);
  }

  double lengthOf(const std::string& prefix) const {
    double squares = 0;
    for (const auto& [name, tensor] : m_trainer.state()) {
      const bool is_buffer =
          name.find("running_") != std::string::npos || name.ends_with("num_batches_tracked");
      if (name.starts_with(prefix) && !is_buffer)
        squares += tensor.to(torch::kFloat64).square().sum().item<double>();
    }
    return std::sqrt(squares);
  }

  /// All tensors that the result has below `<run>/<folder>/`.
  void checkNetwork(const std::string& folder, const std::string& prefix, double tolerance) {
    const std::string below = m_tolerances.run + "/" + folder + "/";
    const TensorMap state = m_trainer.state();
    for (auto found = m_result.lower_bound(below); found != m_result.end() && found->first.starts_with(below);
         ++found) {
      const std::string name = found->first.substr(below.size());
      torch::Tensor actual = state.at(prefix + name), expected = found->second;
      if (m_tolerances.type == torch::kFloat32 && name.ends_with("attn.qkv.bias")) {
        // The keys' part has no gradient but rounding, which AdamW makes whole steps of.
        const std::int64_t dim = actual.size(0) / 3;
        actual = torch::cat({actual.slice(0, 0, dim), actual.slice(0, 2 * dim)});
        expected = torch::cat({expected.slice(0, 0, dim), expected.slice(0, 2 * dim)});
      }
      checkNear(folder + "/" + name, largestDifference(actual, expected), tolerance);
      ++m_compared;
    }
  }

  const json& m_entry;
  const json& m_config;
  const TensorMap& m_inputs;
  const TensorMap& m_result;
  const TrajectoryTolerances& m_tolerances;
  const Experiment m_experiment;
  SingleProcess m_ranks;
  Trainer m_trainer;
  std::string m_problem;
  int m_compared = 0;
};

}  // namespace

TrajectoryFixture TrajectoryFixture::read(const std::filesystem::path& folder, const json& index,
                                          const std::string& name) {
  return {index.at(name), readSafetensors(folder / (name + "_inputs.safetensors")),
          readSafetensors(folder / (name + "_result.safetensors"))};
}

std::string trajectoryProblem(const TrajectoryFixture& fixture, const TrajectoryTolerances& tolerances,
                              const std::string& device) {
  Replay replay(fixture, tolerances, device);
  const std::int64_t steps = fixture.entry["steps"];
  for (std::int64_t step = 0; step < steps; ++step)
    if (const std::string problem = replay.problemOfStep(step); !problem.empty()) return problem;
  return replay.problemOfEnd();
}

}  // namespace dinoscope::test
