#include "engine/dino/student_teacher.h"

#include <torch/utils.h>

#include <algorithm>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/core/sentence.h"
#include "engine/dino/moving_average.h"
#include "engine/models/channel_layout.h"

namespace dinoscope {
namespace {

template <typename Items>
void appendNamed(std::vector<NamedTensor>& named, const std::string& prefix, const Items& items) {
  for (const auto& item : items) named.push_back({prefix + item.key(), item.value()});
}

std::vector<torch::Tensor> tensorsOf(const std::vector<NamedTensor>& named) {
  std::vector<torch::Tensor> tensors;
  for (const NamedTensor& item : named) tensors.push_back(item.tensor);
  return tensors;
}

void copyInto(const std::vector<NamedTensor>& target, const std::vector<NamedTensor>& source) {
  if (target.size() != source.size())
    throw runError(
        sentence("Student and teacher are not built alike; give both the same backbone and head."));
  const torch::NoGradGuard no_grad;
  for (std::size_t i = 0; i < target.size(); ++i) target[i].tensor.copy_(source[i].tensor);
}

}  // namespace

void Network::train(bool on) {
  backbone->train(on);
  head->train(on);
}

void Network::moveTo(const torch::Device& device, torch::ScalarType type) {
  // Not Module::to(), which makes floats of integer buffers (num_batches_tracked) too.
  const std::vector<NamedTensor> parameters = parametersOf(*this);
  const bool is_interleaved =
      std::all_of(parameters.begin(), parameters.end(),
                  [](const NamedTensor& parameter) { return mayInterleaveChannels(parameter.tensor); });
  const auto format = is_interleaved ? torch::MemoryFormat::ChannelsLast : torch::MemoryFormat::Contiguous;
  const auto moved = [&](const torch::Tensor& tensor) {
    const torch::Tensor there = tensor.to(device, tensor.is_floating_point() ? type : tensor.scalar_type());
    return there.dim() == 4 ? there.contiguous(format) : there;
  };
  const torch::NoGradGuard no_grad;
  for (NamedTensor& parameter : parametersOf(*this)) parameter.tensor.set_data(moved(parameter.tensor));
  for (NamedTensor& buffer : buffersOf(*this)) buffer.tensor.set_data(moved(buffer.tensor));
}

std::vector<NamedTensor> parametersOf(const Network& network) {
  std::vector<NamedTensor> named;
  appendNamed(named, "backbone.", network.backbone->named_parameters());
  appendNamed(named, "head.", network.head->named_parameters());
  return named;
}

std::vector<NamedTensor> buffersOf(const Network& network) {
  std::vector<NamedTensor> named;
  appendNamed(named, "backbone.", network.backbone->named_buffers());
  appendNamed(named, "head.", network.head->named_buffers());
  return named;
}

NetworkOutput forwardViews(const Network& network, std::span<const torch::Tensor> views) {
  std::vector<torch::Tensor> embeddings;
  for (std::size_t first = 0; first < views.size();) {
    std::size_t last = first + 1;
    while (last < views.size() && views[last].size(-1) == views[first].size(-1)) ++last;
    const auto run = views.subspan(first, last - first);
    const torch::Tensor images =
        run.size() == 1 ? run.front() : torch::cat(std::vector<torch::Tensor>(run.begin(), run.end()));
    embeddings.push_back(network.backbone->forward(images));
    first = last;
  }
  NetworkOutput output;
  output.embeddings = embeddings.size() == 1 ? embeddings.front() : torch::cat(embeddings);
  output.logits = network.head->forward(output.embeddings);
  return output;
}

StudentTeacher::StudentTeacher(Network student, Network teacher)
    : m_student(std::move(student)), m_teacher(std::move(teacher)) {
  copyInto(parametersOf(m_teacher), parametersOf(m_student));
  copyInto(buffersOf(m_teacher), buffersOf(m_student));
  m_student_parameters = tensorsOf(parametersOf(m_student));
  m_teacher_parameters = tensorsOf(parametersOf(m_teacher));
  for (torch::Tensor& parameter : m_teacher_parameters) parameter.set_requires_grad(false);
  train(false);
}

NetworkOutput StudentTeacher::teacherForward(std::span<const torch::Tensor> globals) const {
  const torch::NoGradGuard no_grad;
  return forwardViews(m_teacher, globals);
}

void StudentTeacher::updateTeacher(double momentum) {
  updateMovingAverage(m_teacher_parameters, m_student_parameters, momentum);
}

void StudentTeacher::train(bool on) {
  m_student.train(on);
  m_teacher.train(on);
}

void StudentTeacher::moveTo(const torch::Device& device, torch::ScalarType type) {
  m_student.moveTo(device, type);
  m_teacher.moveTo(device, type);
}

StudentTeacher makeStudentTeacher(const Experiment& experiment) {
  RandomStream stream(static_cast<std::uint64_t>(experiment.run.seed), RandomPurpose::Initialisation);
  const torch::Generator generator = at::detail::createCPUGenerator(stream.next());
  const auto build = [&](double drop_path) {
    ModelSettings model = experiment.model;
    model.drop_path = drop_path;
    Network network;
    network.backbone = makeBackbone(model, experiment.views.global_size_px, generator);
    network.head = std::make_shared<DinoHead>(network.backbone->embeddingDim(), experiment.head, generator);
    return network;
  };
  Network student = build(experiment.model.drop_path);
  Network teacher = build(0);
  return {std::move(student), std::move(teacher)};
}

}  // namespace dinoscope
