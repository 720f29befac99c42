#pragma once

#include <torch/types.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/weights/safetensors.h"

namespace dinoscope {

/// A tensor that the optimiser moves.
struct TrainedParameter {
  std::string name;      ///< "head.mlp.0.weight"
  torch::Tensor tensor;  ///< the network's own
  bool decays = true;    ///< whether weight decay pulls it towards 0
};

/// facebookresearch/dino's get_params_groups: biases and one-dimensional tensors (norms) do not decay.
bool isDecayed(const std::string& name, const torch::Tensor& parameter);

/// The rule that turns gradients into steps, over all tensors at once (ATen's _foreach_ functions); on the
/// CPU block by block where the rule allows it.
///
/// A gradient may be absent (an undefined tensor): its parameter is then left out whole, that is without
/// weight decay, moments and step count, so that its bias correction starts with its first gradient.
class Optimizer {
public:
  virtual ~Optimizer() = default;

  /// One step. `gradients[i]` belongs to parameters()[i].
  void step(const std::vector<torch::Tensor>& gradients, double lr, double weight_decay);

  const std::vector<TrainedParameter>& parameters() const { return m_parameters; }

  /// "<parameter>/exp_avg" and the like, and "<parameter>/step" (I64, how many steps it took); handles.
  /// Parameters that took no step yet are absent.
  TensorMap state() const;

  /// Follows the parameters to another device.
  void moveTo(const torch::Device& device);

  /// Takes over what state() gave. Throws Error (Data) when it is of other parameters or another rule.
  void restore(const TensorMap& state);

protected:
  /// Tensors of one step that share decay and step count; slots[s][i] belongs to parameters[i].
  struct Group {
    std::vector<torch::Tensor> parameters;
    std::vector<torch::Tensor> gradients;
    std::vector<std::vector<torch::Tensor>> slots;
    double weight_decay = 0;  ///< 0 where `decays` is false
    bool decays = false;
    std::int64_t step = 1;  ///< counted from 1
  };

  /// Whether every element moves by its own gradient and slots alone; else by its tensor's norms too.
  enum class Scope { Element, Tensor };

  Optimizer(std::vector<TrainedParameter> parameters, std::vector<std::string> slot_names, Scope scope);

  /// Moves what the group holds. With Scope::Element on several threads at once, each with parts of tensors.
  virtual void apply(Group& group, double lr) const = 0;

private:
  void applyBlockwise(const Group& group, double lr) const;

  std::vector<TrainedParameter> m_parameters;
  std::vector<std::string> m_slot_names;
  std::vector<std::vector<torch::Tensor>> m_slots;  // [slot][parameter]; undefined before the first step
  std::vector<std::int64_t> m_steps;                // of each parameter
  Scope m_scope;
};

/// "adamw", "adam", "sgd" or "lars" as optim.name has them; `momentum` is that of SGD and LARS. Moments of
/// Adam are 0.9 and 0.999, eps 1e-8. Throws Error (Settings) for another name.
std::unique_ptr<Optimizer> makeOptimizer(const std::string& name, std::vector<TrainedParameter> parameters,
                                         double momentum);

}  // namespace dinoscope
