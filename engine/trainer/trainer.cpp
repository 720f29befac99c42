#include "engine/trainer/trainer.h"

#include <torch/utils.h>

#include <algorithm>
#include <exception>
#include <utility>

#include "engine/compute/arithmetic_check.h"
#include "engine/compute/compute_device.h"
#include "engine/compute/deterministic.h"
#include "engine/compute/out_of_memory.h"
#include "engine/config/batch_norm_limit.h"
#include "engine/config/remaining_schedule.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

std::vector<TrainedParameter> trainedParametersOf(const Network& student) {
  std::vector<TrainedParameter> trained;
  for (const NamedTensor& parameter : parametersOf(student))
    if (parameter.tensor.requires_grad())
      trained.push_back({parameter.name, parameter.tensor, isDecayed(parameter.name, parameter.tensor)});
  return trained;
}

std::vector<NamedTensor> tensorsOf(const Network& network) {
  std::vector<NamedTensor> tensors = parametersOf(network);
  for (NamedTensor& buffer : buffersOf(network)) tensors.push_back(std::move(buffer));
  return tensors;
}

/// The part of `state` below a prefix, without it.
TensorMap below(const TensorMap& state, const std::string& prefix) {
  TensorMap part;
  for (auto found = state.lower_bound(prefix); found != state.end() && found->first.starts_with(prefix);
       ++found)
    part[found->first.substr(prefix.size())] = found->second;
  return part;
}

torch::Tensor savedTensor(const TensorMap& state, const std::string& name) {
  const auto found = state.find(name);
  if (found == state.end())
    throw dataError(sentence("The checkpoint lacks %1; resume with the settings it was saved with.", name));
  return found->second;
}

/// How many tensors were restored.
std::size_t restoreNetwork(const Network& network, const TensorMap& state, const std::string& prefix) {
  const std::vector<NamedTensor> tensors = tensorsOf(network);
  for (const NamedTensor& tensor : tensors) {
    const torch::Tensor saved = savedTensor(state, prefix + tensor.name);
    if (saved.sizes() != tensor.tensor.sizes())
      throw dataError(
          sentence("The checkpoint's %1 has another shape; resume with the settings it was saved with.",
                   prefix + tensor.name));
    tensor.tensor.copy_(saved);
  }
  return tensors.size();
}

std::int64_t requireSteps(std::int64_t batches_per_epoch, std::int64_t accumulate_steps) {
  if (batches_per_epoch < accumulate_steps)
    throw settingsError(sentence(
        "optim.accumulate_steps is %1 but an epoch has %2 full batches only; lower it or run.batch_size.",
        accumulate_steps, batches_per_epoch));
  return batches_per_epoch / accumulate_steps;
}

std::int64_t outDimOf(const Network& network, const Experiment& experiment) {
  for (const NamedTensor& parameter : parametersOf(network))
    if (parameter.name == "head.last_layer.weight_v") return parameter.tensor.size(0);
  return experiment.head.out_dim;
}

}  // namespace

Trainer::Trainer(const Experiment& experiment, std::int64_t batches_per_epoch, Communicator& communicator)
    : Trainer(experiment, batches_per_epoch, communicator, makeStudentTeacher(experiment)) {}

Trainer::Trainer(const Experiment& experiment, std::int64_t batches_per_epoch, Communicator& communicator,
                 StudentTeacher networks, torch::ScalarType weight_type)
    : m_experiment(experiment),
      m_communicator(communicator),
      m_device(resolveDevice(experiment.run.device)),
      m_precision(resolvePrecision(experiment.run.precision, m_device)),
      m_steps_per_epoch(requireSteps(batches_per_epoch, experiment.optim.accumulate_steps)),
      m_networks(std::move(networks)),
      m_uploader(m_device),
      m_normalize(experiment.views, m_device, weight_type),
      m_center(outDimOf(m_networks.student(), experiment), experiment.loss.center_momentum, communicator,
               torch::TensorOptions().dtype(weight_type).device(m_device)),
      m_loss_scale(m_precision == torch::kFloat16) {
  if (m_device.is_cpu()) requireRightArithmetic();
  if (experiment.run.deterministic) DeterministicScope::prepare();
  allowTensorFloat32(experiment.run.tf32);
  m_networks.moveTo(m_device, weight_type);
  m_buffers_before = BufferBackup(m_networks);
  m_optimizer = makeOptimizer(experiment.optim.name, trainedParametersOf(m_networks.student()),
                              experiment.optim.momentum);
}

void Trainer::moveTo(const torch::Device& place) {
  m_networks.moveTo(place, m_center.value().scalar_type());
  m_buffers_before = BufferBackup(m_networks);
  m_optimizer->moveTo(place);
  m_center.moveTo(place);
}

void Trainer::changeSchedule(const Experiment& edited) {
  m_experiment = withRemainingSchedule(m_experiment, edited);
}

std::optional<DeviceBatch> Trainer::upload(const Batch& batch) {
  try {
    return m_uploader.upload(batch);
  } catch (...) {
    if (!isOutOfMemory(std::current_exception())) throw;
    return std::nullopt;
  }
}

void Trainer::offloadToHost() {
  moveTo(torch::kCPU);
  releaseFreeMemory(m_device);
}

void Trainer::setMicroBatches(std::int64_t parts) {
  m_micro_batches = std::clamp<std::int64_t>(parts, 1, mostParts(m_experiment.run.batch_size));
}

std::int64_t Trainer::mostParts(std::int64_t photos) const {
  return std::max<std::int64_t>(photos / fewestPhotosForBatchNorm(m_experiment), 1);
}

TensorMap Trainer::state() const {
  TensorMap state = m_loss_scale.state();
  for (const NamedTensor& tensor : tensorsOf(m_networks.student()))
    state["student/" + tensor.name] = tensor.tensor.detach();
  for (const NamedTensor& tensor : tensorsOf(m_networks.teacher()))
    state["teacher/" + tensor.name] = tensor.tensor.detach();
  for (const auto& [name, tensor] : m_optimizer->state()) state["optimizer/" + name] = tensor;
  state["center"] = m_center.value();
  return state;
}

void Trainer::restore(const TensorMap& state, std::int64_t completed_steps) {
  const torch::NoGradGuard no_grad;
  std::size_t used = restoreNetwork(m_networks.student(), state, "student/");
  used += restoreNetwork(m_networks.teacher(), state, "teacher/");
  m_center.restore(savedTensor(state, "center"));
  ++used;
  if (m_loss_scale.isActive()) {
    m_loss_scale.restore(savedTensor(state, "loss_scale").item<double>(),
                         savedTensor(state, "loss_scale_steps").item<std::int64_t>());
    used += 2;
  }
  const TensorMap optimizer_state = below(state, "optimizer/");
  if (used + optimizer_state.size() != state.size())
    throw dataError(
        sentence("The checkpoint holds tensors that this run does not have; resume with the settings it was "
                 "saved with."));
  m_optimizer->restore(optimizer_state);
  m_completed_steps = completed_steps;
}

std::vector<std::string> Trainer::trainedParameterNames() const {
  std::vector<std::string> names;
  for (const TrainedParameter& parameter : m_optimizer->parameters()) names.push_back(parameter.name);
  return names;
}

}  // namespace dinoscope
