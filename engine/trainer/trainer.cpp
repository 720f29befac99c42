#include "engine/trainer/trainer.h"

#include <algorithm>
#include <exception>
#include <limits>
#include <utility>

#include "engine/compute/compute_device.h"
#include "engine/config/remaining_schedule.h"
#include "engine/core/error.h"
#include "engine/trainer/micro_batches.h"
#include "engine/trainer/trainer_parts.h"

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
    throw dataError("The checkpoint lacks " + name + "; resume with the settings it was saved with.");
  return found->second;
}

/// How many tensors were restored.
std::size_t restoreNetwork(const Network& network, const TensorMap& state, const std::string& prefix) {
  const std::vector<NamedTensor> tensors = tensorsOf(network);
  for (const NamedTensor& tensor : tensors) {
    const torch::Tensor saved = savedTensor(state, prefix + tensor.name);
    if (saved.sizes() != tensor.tensor.sizes())
      throw dataError("The checkpoint's " + prefix + tensor.name +
                      " has another shape; resume with the settings it was saved with.");
    tensor.tensor.copy_(saved);
  }
  return tensors.size();
}

std::int64_t outDimOf(const Network& network, const Experiment& experiment) {
  for (const NamedTensor& parameter : parametersOf(network))
    if (parameter.name == "head.last_layer.weight_v") return parameter.tensor.size(0);
  return experiment.head.out_dim;
}

}  // namespace

double Stopwatch::lap() {
  if (m_gpu != kNone) torch::cuda::synchronize(m_gpu);
  const auto now = std::chrono::steady_clock::now();
  const std::chrono::duration<double, std::milli> passed = now - std::exchange(m_last, now);
  return passed.count();
}

Trainer::Parts::Parts(const Experiment& settings, std::int64_t batches_per_epoch, Communicator& ranks,
                      StudentTeacher pair, torch::ScalarType weight_type)
    : experiment(settings),
      communicator(ranks),
      device(resolveDevice(settings.run.device)),
      precision(resolvePrecision(settings.run.precision, device)),
      steps_per_epoch(batches_per_epoch / settings.optim.accumulate_steps),
      networks(std::move(pair)),
      uploader(device),
      normalise(settings.views, device, weight_type),
      center(outDimOf(networks.student(), settings), settings.loss.center_momentum, ranks,
             torch::TensorOptions().dtype(weight_type).device(device)),
      loss_scale(precision == torch::kFloat16) {
  if (steps_per_epoch < 1)
    throw settingsError("optim.accumulate_steps is " + std::to_string(settings.optim.accumulate_steps) +
                        " but an epoch has " + std::to_string(batches_per_epoch) +
                        " full batches only; lower it or run.batch_size.");
  allowTensorFloat32(settings.run.tf32);
  networks.moveTo(device, weight_type);
  optimizer =
      makeOptimizer(settings.optim.name, trainedParametersOf(networks.student()), settings.optim.momentum);
}

void Trainer::Parts::moveTo(const torch::Device& place) {
  networks.moveTo(place, center.value().scalar_type());
  optimizer->moveTo(place);
  center.moveTo(place);
}

Trainer::Trainer(const Experiment& experiment, std::int64_t batches_per_epoch, Communicator& communicator)
    : Trainer(experiment, batches_per_epoch, communicator, makeStudentTeacher(experiment)) {}

Trainer::Trainer(const Experiment& experiment, std::int64_t batches_per_epoch, Communicator& communicator,
                 StudentTeacher networks, torch::ScalarType weight_type)
    : m_parts(std::make_unique<Parts>(experiment, batches_per_epoch, communicator, std::move(networks),
                                      weight_type)) {}

Trainer::~Trainer() = default;

std::int64_t Trainer::batchesPerStep() const { return m_parts->experiment.optim.accumulate_steps; }
std::int64_t Trainer::stepsPerEpoch() const { return m_parts->steps_per_epoch; }
std::int64_t Trainer::totalSteps() const { return m_parts->steps_per_epoch * m_parts->experiment.run.epochs; }
std::int64_t Trainer::completedSteps() const { return m_parts->completed_steps; }

void Trainer::changeSchedule(const Experiment& edited) {
  m_parts->experiment = withRemainingSchedule(m_parts->experiment, edited);
}

std::optional<DeviceBatch> Trainer::upload(const Batch& batch) {
  try {
    return m_parts->uploader.upload(batch);
  } catch (...) {
    if (!isOutOfMemory(std::current_exception())) throw;
    return std::nullopt;
  }
}

void Trainer::leaveDevice() {
  m_parts->moveTo(torch::kCPU);
  releaseFreeMemory(m_parts->device);
}

std::int64_t Trainer::microBatches() const { return m_parts->micro_batches; }
void Trainer::setMicroBatches(std::int64_t parts) {
  m_parts->micro_batches = std::clamp<std::int64_t>(parts, 1, m_parts->experiment.run.batch_size);
}

StepMetrics Trainer::skipStep() {
  StepWork work;
  work.schedule = m_parts->schedule();
  work.loss_value = work.gradient_norm = std::numeric_limits<double>::quiet_NaN();
  const StepMetrics metrics = m_parts->metricsOf(work);
  ++m_parts->completed_steps;
  return metrics;
}

TensorMap Trainer::state() const {
  TensorMap state = m_parts->loss_scale.state();
  for (const NamedTensor& tensor : tensorsOf(m_parts->networks.student()))
    state["student/" + tensor.name] = tensor.tensor.detach();
  for (const NamedTensor& tensor : tensorsOf(m_parts->networks.teacher()))
    state["teacher/" + tensor.name] = tensor.tensor.detach();
  for (const auto& [name, tensor] : m_parts->optimizer->state()) state["optimizer/" + name] = tensor;
  state["center"] = m_parts->center.value();
  return state;
}

void Trainer::restore(const TensorMap& state, std::int64_t completed_steps) {
  const torch::NoGradGuard no_grad;
  std::size_t used = restoreNetwork(m_parts->networks.student(), state, "student/");
  used += restoreNetwork(m_parts->networks.teacher(), state, "teacher/");
  m_parts->center.restore(savedTensor(state, "center"));
  ++used;
  if (m_parts->loss_scale.isActive()) {
    m_parts->loss_scale.restore(savedTensor(state, "loss_scale").item<double>(),
                                savedTensor(state, "loss_scale_steps").item<std::int64_t>());
    used += 2;
  }
  const TensorMap optimizer_state = below(state, "optimizer/");
  if (used + optimizer_state.size() != state.size())
    throw dataError(
        "The checkpoint holds tensors that this run does not have; resume with the settings it was "
        "saved with.");
  m_parts->optimizer->restore(optimizer_state);
  m_parts->completed_steps = completed_steps;
}

Backbone& Trainer::teacherBackbone() { return *m_parts->networks.teacher().backbone; }
Backbone& Trainer::studentBackbone() { return *m_parts->networks.student().backbone; }

const torch::Device& Trainer::device() const { return m_parts->device; }
torch::ScalarType Trainer::precision() const { return m_parts->precision; }

const torch::Tensor& Trainer::gradientNorms() const { return m_parts->gradient_norms; }

std::vector<std::string> Trainer::trainedParameterNames() const {
  std::vector<std::string> names;
  for (const TrainedParameter& parameter : m_parts->optimizer->parameters()) names.push_back(parameter.name);
  return names;
}

const StepTimes& Trainer::times() const { return m_parts->times; }

void Trainer::synchroniseTiming(bool on) {
  m_parts->timed_gpu = on && m_parts->device.is_cuda() ? m_parts->device.index() : Stopwatch::kNone;
}

}  // namespace dinoscope
