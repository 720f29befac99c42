#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <string>
#include <vector>

#include "engine/weights/safetensors.h"

namespace dinoscope::test {

/// Entries of `tensors` whose name begins with `prefix`, the prefix taken off.
inline TensorMap below(const TensorMap& tensors, const std::string& prefix) {
  TensorMap found;
  for (const auto& [name, tensor] : tensors)
    if (name.starts_with(prefix)) found[name.substr(prefix.size())] = tensor;
  return found;
}

/// Parameters and buffers, as a state dict has them.
inline TensorMap stateOf(const torch::nn::Module& module) {
  TensorMap state;
  for (const auto& entry : module.named_parameters()) state[entry.key()] = entry.value();
  for (const auto& entry : module.named_buffers()) state[entry.key()] = entry.value();
  return state;
}

/// What is wrong about names and shapes of a module's state; empty when they are the expected ones exactly.
inline std::string namesProblem(const torch::nn::Module& module, const TensorMap& expected) {
  const TensorMap state = stateOf(module);
  for (const auto& [name, tensor] : expected) {
    if (!state.contains(name)) return name + " is missing";
    if (state.at(name).sizes() != tensor.sizes()) return name + " has another shape";
  }
  for (const auto& [name, tensor] : state)
    if (!expected.contains(name)) return name + " is not expected";
  return {};
}

/// Turns a module into `type` and gives it these values.
inline void setState(torch::nn::Module& module, const TensorMap& values, torch::ScalarType type) {
  const torch::NoGradGuard no_gradient;
  module.to(type);
  for (auto& [name, tensor] : stateOf(module)) tensor.copy_(values.at(name));
}

inline double largest(const torch::Tensor& values) {
  return values.numel() == 0 ? 0 : values.detach().to(torch::kFloat64).abs().max().item<double>();
}

/// What is wrong about a result; empty when it is within `tolerance` (absolute) of the expected values.
inline std::string differenceProblem(const std::string& name, const torch::Tensor& result,
                                     const torch::Tensor& expected, double tolerance) {
  if (!result.defined()) return name + " is not there";
  if (result.sizes() != expected.sizes()) return name + " has another shape";
  const double difference = largest(result.detach().to(torch::kFloat64) - expected.to(torch::kFloat64));
  if (difference <= tolerance) return {};
  return name + " differs by " + std::to_string(difference * 1e6) + "e-6, allowed are " +
         std::to_string(tolerance * 1e6) + "e-6";
}

/// Holds every gradient against the case's, relative to the largest of them; a parameter without entry must
/// have none.
inline std::string gradientProblem(const torch::nn::Module& module, const TensorMap& expected,
                                   double relative_tolerance) {
  double scale = 0;
  for (const auto& [name, tensor] : expected) scale = std::max(scale, largest(tensor));
  const TensorMap state = stateOf(module);
  for (const auto& [name, tensor] : expected)
    if (const auto problem = differenceProblem("gradient of " + name, state.at(name).grad(), tensor,
                                               relative_tolerance * scale);
        !problem.empty())
      return problem;
  for (const auto& [name, tensor] : state)
    if (!expected.contains(name) && tensor.grad().defined()) return name + " has an unexpected gradient";
  return {};
}

}  // namespace dinoscope::test

/// Fails the test with the sentence, unless it is empty.
#define VERIFY_NO_PROBLEM(sentence)               \
  do {                                            \
    const std::string problem_ = (sentence);      \
    QVERIFY2(problem_.empty(), problem_.c_str()); \
  } while (false)
