#include "engine/bench/plain_training.h"

#include <torch/cuda.h>
#include <torch/optim/adam.h>
#include <torch/optim/adamw.h>
#include <torch/utils.h>

#include <chrono>
#include <cmath>
#include <map>
#include <utility>

#include "engine/compute/compute_device.h"
#include "engine/dino/dino_loss.h"
#include "engine/models/vision_transformer.h"
#include "engine/trainer/device_batch.h"
#include "engine/trainer/optimizer.h"
#include "engine/trainer/view_tensors.h"

namespace dinoscope {
namespace {

using Weights = std::map<std::string, torch::Tensor>;

/// facebookresearch/dino's Block.forward: vision_transformer.py.
torch::Tensor plainBlock(const torch::Tensor& x, const Weights& w, const std::string& block,
                         std::int64_t heads) {
  const auto linear = [&](const torch::Tensor& input, const std::string& name) {
    return torch::linear(input, w.at(block + name + ".weight"), w.at(block + name + ".bias"));
  };
  const auto norm = [&](const torch::Tensor& input, const std::string& name) {
    return torch::layer_norm(input, {input.size(-1)}, w.at(block + name + ".weight"),
                             w.at(block + name + ".bias"), 1e-6);
  };
  const std::int64_t batch = x.size(0), tokens = x.size(1), dim = x.size(2);
  const auto qkv = linear(norm(x, "norm1"), "attn.qkv")
                       .reshape({batch, tokens, 3, heads, dim / heads})
                       .permute({2, 0, 3, 1, 4});
  const double scale = 1 / std::sqrt(static_cast<double>(dim / heads));
  const torch::Tensor attention = torch::softmax(torch::matmul(qkv[0], qkv[1].transpose(-2, -1)) * scale, -1);
  const torch::Tensor gathered =
      torch::matmul(attention, qkv[2]).transpose(1, 2).reshape({batch, tokens, dim});
  const torch::Tensor middle = x + linear(gathered, "attn.proj");
  return middle + linear(torch::gelu(linear(norm(middle, "norm2"), "mlp.fc1")), "mlp.fc2");
}

torch::Tensor plainTransformer(VisionTransformer& vit, const torch::Tensor& images) {
  Weights w;
  for (const auto& item : vit.named_parameters()) w[item.key()] = item.value();
  torch::Tensor x = vit.tokens(images);
  const std::int64_t heads = vit.heads();
  for (std::int64_t i = 0; w.contains("blocks." + std::to_string(i) + ".norm1.weight"); ++i)
    x = plainBlock(x, w, "blocks." + std::to_string(i) + ".", heads);
  return torch::layer_norm(x, {x.size(-1)}, w.at("norm.weight"), w.at("norm.bias"), 1e-6).select(1, 0);
}

std::unique_ptr<torch::optim::Optimizer> plainOptimizer(const Experiment& experiment,
                                                        const Network& student) {
  std::vector<torch::Tensor> decayed, others;
  for (const NamedTensor& parameter : parametersOf(student))
    if (parameter.tensor.requires_grad())
      (isDecayed(parameter.name, parameter.tensor) ? decayed : others).push_back(parameter.tensor);
  const double decay = experiment.optim.weight_decay_start;
  if (experiment.optim.name == "adam") {
    decayed.insert(decayed.end(), others.begin(), others.end());
    return std::make_unique<torch::optim::Adam>(
        decayed, torch::optim::AdamOptions(experiment.optim.lr).weight_decay(decay));
  }
  const auto group = [&](const std::vector<torch::Tensor>& parameters, double weight_decay) {
    return torch::optim::OptimizerParamGroup(
        parameters, std::make_unique<torch::optim::AdamWOptions>(
                        torch::optim::AdamWOptions(experiment.optim.lr).weight_decay(weight_decay)));
  };
  return std::make_unique<torch::optim::AdamW>(
      std::vector<torch::optim::OptimizerParamGroup>{group(decayed, decay), group(others, 0)});
}

/// Milliseconds since `*last`, which becomes now.
double lap(std::chrono::steady_clock::time_point* last, const torch::Device& device) {
  if (device.is_cuda()) torch::cuda::synchronize(device.index());
  const auto now = std::chrono::steady_clock::now();
  return std::chrono::duration<double, std::milli>(now - std::exchange(*last, now)).count();
}

}  // namespace

PlainTraining::PlainTraining(const Experiment& experiment)
    : m_experiment(experiment),
      m_device(resolveDevice(experiment.run.device)),
      m_networks(makeStudentTeacher(experiment)),
      m_center(torch::zeros({1, experiment.head.out_dim}, m_device)) {
  for (const Network* network : {&m_networks.student(), &m_networks.teacher()}) {
    network->backbone->to(m_device);
    network->head->to(m_device);
  }
  m_optimizer = plainOptimizer(experiment, m_networks.student());
}

std::vector<torch::Tensor> PlainTraining::viewsOf(const Batch& batch) const {
  const ViewNormalizer normalize(m_experiment.views, m_device, torch::kFloat32);
  const auto photos = static_cast<std::int64_t>(batch.image_indices.size());
  std::vector<torch::Tensor> views;
  for (const ViewGroup* group : {&batch.globals, &batch.locals})
    if (group->views > 0)
      for (const torch::Tensor& view :
           normalize(pixelTensor(*group, photos).to(m_device)).contiguous().chunk(group->views))
        views.push_back(view.clone());
  return views;
}

torch::Tensor PlainTraining::embed(const Network& network, const torch::Tensor& images) const {
  if (auto* vit = network.backbone->as<VisionTransformer>()) return plainTransformer(*vit, images);
  return network.backbone->forward(images);
}

torch::Tensor PlainTraining::forward(const Network& network, const std::vector<torch::Tensor>& views) const {
  std::vector<torch::Tensor> outputs;
  if (!network.backbone->hasAttention()) {
    for (const torch::Tensor& view : views) outputs.push_back(network.head->forward(embed(network, view)));
    return torch::cat(outputs);
  }
  for (std::size_t first = 0; first < views.size();) {
    std::size_t last = first;
    while (last < views.size() && views[last].size(-1) == views[first].size(-1)) ++last;
    outputs.push_back(embed(
        network, torch::cat(std::vector<torch::Tensor>(views.begin() + static_cast<std::ptrdiff_t>(first),
                                                       views.begin() + static_cast<std::ptrdiff_t>(last)))));
    first = last;
  }
  return network.head->forward(torch::cat(outputs));
}

torch::Tensor PlainTraining::loss(const torch::Tensor& student, const torch::Tensor& teacher,
                                  std::int64_t views) const {
  return dinoLossByDefinition(student,
                              teacherProbabilities(teacher, m_center, m_experiment.teacher.temp_start),
                              {views, m_experiment.views.global_count}, m_experiment.loss.student_temp);
}

double PlainTraining::step(const std::vector<torch::Tensor>& views) {
  m_times = {};
  auto last = std::chrono::steady_clock::now();
  m_networks.train(true);
  torch::Tensor teacher;
  {
    const torch::NoGradGuard no_grad;
    teacher = forward(
        m_networks.teacher(),
        {views.begin(), views.begin() + static_cast<std::ptrdiff_t>(m_experiment.views.global_count)});
  }
  const torch::Tensor student = forward(m_networks.student(), views);
  m_times.forward_ms = lap(&last, m_device);

  const torch::Tensor value = loss(student, teacher, static_cast<std::int64_t>(views.size()));
  {
    const torch::NoGradGuard no_grad;
    const double momentum = m_experiment.loss.center_momentum;
    m_center = m_center * momentum + teacher.mean(0, /*keepdim=*/true) * (1 - momentum);
  }
  m_times.loss_ms = lap(&last, m_device);

  m_optimizer->zero_grad();
  value.backward();
  m_times.backward_ms = lap(&last, m_device);
  update();
  m_times.update_ms = lap(&last, m_device);
  return value.item<double>();
}

void PlainTraining::update() {
  const torch::NoGradGuard no_grad;
  const double limit = m_experiment.optim.clip_grad;
  if (limit > 0)
    for (const NamedTensor& parameter : parametersOf(m_networks.student())) {
      const torch::Tensor gradient = parameter.tensor.grad();
      if (!gradient.defined()) continue;
      const double factor = limit / (gradient.norm().item<double>() + 1e-6);
      if (factor < 1) gradient.mul_(factor);
    }
  m_optimizer->step();
  const double momentum = m_experiment.teacher.momentum_start;
  const auto student = parametersOf(m_networks.student());
  const auto teacher = parametersOf(m_networks.teacher());
  for (std::size_t i = 0; i < student.size(); ++i)
    teacher[i].tensor.mul_(momentum).add_((1 - momentum) * student[i].tensor);
}

}  // namespace dinoscope
