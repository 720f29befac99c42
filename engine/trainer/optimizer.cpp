#include "engine/trainer/optimizer.h"

#include <torch/utils.h>

#include <map>
#include <utility>

#include "engine/compute/blockwise.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/trainer/optimizer_rules.h"

namespace dinoscope {

bool isDecayed(const std::string& name, const torch::Tensor& parameter) {
  return !name.ends_with(".bias") && parameter.dim() != 1;
}

Optimizer::Optimizer(std::vector<TrainedParameter> parameters, std::vector<std::string> slot_names,
                     Scope scope)
    : m_parameters(std::move(parameters)),
      m_slot_names(std::move(slot_names)),
      m_slots(m_slot_names.size(), std::vector<torch::Tensor>(m_parameters.size())),
      m_steps(m_parameters.size(), 0),
      m_scope(scope) {}

void Optimizer::step(const std::vector<torch::Tensor>& gradients, double lr, double weight_decay) {
  const torch::NoGradGuard no_grad;
  std::map<std::pair<bool, std::int64_t>, Group> groups;
  for (std::size_t i = 0; i < m_parameters.size(); ++i) {
    if (!gradients[i].defined()) continue;
    const TrainedParameter& parameter = m_parameters[i];
    Group& group = groups[{parameter.decays, ++m_steps[i]}];
    group.decays = parameter.decays;
    group.weight_decay = parameter.decays ? weight_decay : 0;
    group.step = m_steps[i];
    group.parameters.push_back(parameter.tensor);
    group.gradients.push_back(gradients[i]);
    group.slots.resize(m_slots.size());
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
      torch::Tensor& tensor = m_slots[slot][i];
      if (!tensor.defined()) tensor = torch::zeros_like(parameter.tensor);
      group.slots[slot].push_back(tensor);
    }
  }
  for (auto& [key, group] : groups) m_scope == Scope::Element ? applyBlockwise(group, lr) : apply(group, lr);
}

void Optimizer::applyBlockwise(const Group& group, double lr) const {
  TensorLists lists{group.parameters, group.gradients};
  lists.insert(lists.end(), group.slots.begin(), group.slots.end());
  forEachBlock(lists, [&](TensorLists& block) {
    Group part{.parameters = std::move(block[0]),
               .gradients = std::move(block[1]),
               .slots = {},
               .weight_decay = group.weight_decay,
               .decays = group.decays,
               .step = group.step};
    part.slots.assign(block.begin() + 2, block.end());
    apply(part, lr);
  });
}

TensorMap Optimizer::state() const {
  TensorMap state;
  for (std::size_t i = 0; i < m_parameters.size(); ++i) {
    if (m_steps[i] == 0) continue;
    const std::string prefix = m_parameters[i].name + "/";
    state[prefix + "step"] = torch::tensor(m_steps[i], torch::kInt64);
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot)
      state[prefix + m_slot_names[slot]] = m_slots[slot][i];
  }
  return state;
}

void Optimizer::moveTo(const torch::Device& device) {
  for (std::vector<torch::Tensor>& slot : m_slots)
    for (torch::Tensor& tensor : slot)
      if (tensor.defined()) tensor = tensor.to(device);
}

void Optimizer::restore(const TensorMap& state) {
  std::size_t used = 0;
  const auto take = [&](const std::string& name) -> const torch::Tensor& {
    const auto found = state.find(name);
    if (found == state.end())
      throw dataError(
          sentence("The saved optimiser state lacks %1; resume with the settings it was saved with.", name));
    ++used;
    return found->second;
  };
  for (std::size_t i = 0; i < m_parameters.size(); ++i) {
    const auto& [name, tensor, decays] = m_parameters[i];
    const bool has_stepped = state.contains(name + "/step");
    m_steps[i] = has_stepped ? take(name + "/step").item<std::int64_t>() : 0;
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
      m_slots[slot][i] = torch::Tensor();
      if (!has_stepped) continue;
      const torch::Tensor& saved = take(name + "/" + m_slot_names[slot]);
      if (saved.sizes() != tensor.sizes())
        throw dataError(sentence(
            "The saved optimiser state of %1 has another shape; resume with the settings it was saved with.",
            name));
      m_slots[slot][i] = torch::zeros_like(tensor, tensor.options().requires_grad(false)).copy_(saved);
    }
  }
  if (used != state.size())
    throw dataError(
        sentence("The saved optimiser state is of another network or optimiser; resume with the settings "
                 "it was saved with."));
}

std::unique_ptr<Optimizer> makeOptimizer(const std::string& name, std::vector<TrainedParameter> parameters,
                                         double momentum) {
  if (name == "adamw") return std::make_unique<Adam>(std::move(parameters), WeightDecayRule::Decoupled);
  if (name == "adam") return std::make_unique<Adam>(std::move(parameters), WeightDecayRule::AddedToGradient);
  if (name == "sgd") return std::make_unique<Sgd>(std::move(parameters), momentum);
  if (name == "lars") return std::make_unique<Lars>(std::move(parameters), momentum);
  throw settingsError(sentence("optim.name is \"%1\" but must be adamw, adam, sgd or lars.", name));
}

}  // namespace dinoscope
