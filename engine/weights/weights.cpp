#include "engine/weights/weights.h"

#include <torch/utils.h>

#include <array>
#include <cstring>
#include <sstream>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/io/input_file.h"
#include "engine/weights/pytorch_file.h"

namespace dinoscope {
namespace {

/// A safetensors file begins with its header's length, then '{'; a file so called is one, however damaged.
bool isSafetensors(const std::filesystem::path& path) {
  if (path.extension() == ".safetensors") return true;
  const InputFile file(path);
  return file.size() > 8 && file.textAt(8, 1) == "{";
}

/// The tensors below "group/", without that part of their names.
TensorMap below(const std::string& group, const TensorMap& tensors) {
  TensorMap found;
  const std::string prefix = group + "/";
  for (auto it = tensors.lower_bound(prefix); it != tensors.end() && it->first.starts_with(prefix); ++it)
    found.emplace(it->first.substr(prefix.size()), it->second);
  return found;
}

/// Distributed training and main_dino.py put these in front, in either order.
std::string withoutPrefixes(std::string name) {
  for (bool stripped = true; stripped;) {
    stripped = false;
    for (const char* prefix : {"module.", "backbone."})
      if (name.starts_with(prefix)) {
        name.erase(0, std::strlen(prefix));
        stripped = true;
      }
  }
  return name;
}

TensorMap withoutPrefixes(const TensorMap& tensors, const std::string& origin) {
  TensorMap plain;
  for (const auto& [name, tensor] : tensors)
    if (!plain.emplace(withoutPrefixes(name), tensor).second)
      throw dataError(sentence(
          "%1 holds two tensors named %2 once module. and backbone. are taken off; save one network a file.",
          origin, withoutPrefixes(name)));
  return plain;
}

bool isHead(const std::string& name) { return name.starts_with("head.") || name.starts_with("fc."); }

/// Parameters and buffers by name; the handles are the network's own.
TensorMap tensorsOf(const torch::nn::Module& network) {
  TensorMap tensors;
  for (const auto& item : network.named_parameters()) tensors.emplace(item.key(), item.value());
  for (const auto& item : network.named_buffers()) tensors.emplace(item.key(), item.value());
  return tensors;
}

std::string shapeText(const torch::Tensor& tensor) {
  std::ostringstream text;
  text << tensor.sizes();
  return text.str();
}

std::string misfitSentence(const LoadReport& report, const std::string& origin) {
  const std::size_t total = report.matched.size() + report.missing.size() + report.shape_mismatches.size();
  std::string what = sentence("The weights in %1 are not of this network: %2 of %3 tensors fit", origin,
                              report.matched.size(), total);
  if (!report.missing.empty()) what = sentence("%1; %2 is missing", what, report.missing.front());
  if (!report.shape_mismatches.empty()) what += "; " + report.shape_mismatches.front();
  return sentence("%1; choose the backbone that they were trained with.", what);
}

}  // namespace

SafetensorsFile readTensorFile(const std::filesystem::path& path) {
  if (isSafetensors(path)) return readSafetensorsFile(path);
  return {readPyTorchFile(path), {}};
}

NetworkWeights readWeights(const std::filesystem::path& path, WeightsOf which) {
  SafetensorsFile file = readTensorFile(path);
  const std::string wanted = which == WeightsOf::Teacher ? phrase("teacher") : phrase("student");
  const std::string other = which == WeightsOf::Teacher ? phrase("student") : phrase("teacher");
  NetworkWeights weights{below(wanted, file.tensors), wanted, std::move(file.metadata)};
  if (weights.tensors.empty() && !below(other, file.tensors).empty())
    throw dataError(
        sentence("%1 holds the %2 only, not the %3; choose the %4.", pathText(path), other, wanted, other));
  if (weights.tensors.empty()) {
    weights.network = "weights";
    for (const char* group : {"state_dict", "model"})
      if (weights.tensors.empty()) weights.tensors = below(group, file.tensors);
    if (weights.tensors.empty()) weights.tensors = std::move(file.tensors);
  }
  weights.tensors = withoutPrefixes(weights.tensors, pathText(path));
  return weights;
}

void requireFinite(const TensorMap& weights, const std::string& origin) {
  for (const auto& [name, tensor] : weights)
    if (tensor.is_floating_point() && !torch::isfinite(tensor).all().item<bool>())
      throw dataError(
          sentence("The weights in %1 hold numbers that are not finite (%2); the file is damaged or of a run "
                   "that diverged: choose another or an earlier one.",
                   origin, name));
}

LoadReport compareWeights(const torch::nn::Module& network, const TensorMap& weights) {
  LoadReport report;
  const TensorMap own = tensorsOf(network);
  for (const auto& [name, tensor] : own) {
    const auto found = weights.find(name);
    if (found == weights.end()) {
      if (!name.ends_with("num_batches_tracked")) report.missing.push_back(name);
    } else if (found->second.sizes() != tensor.sizes()) {
      report.shape_mismatches.push_back(
          sentence("%1: %2 in the file, %3 here", name, shapeText(found->second), shapeText(tensor)));
    } else {
      report.matched.push_back(name);
    }
  }
  for (const auto& [name, tensor] : weights)
    if (!own.contains(name) && !isHead(name)) report.unexpected.push_back(name);
  return report;
}

LoadReport loadWeights(torch::nn::Module& network, const TensorMap& weights, const std::string& origin) {
  LoadReport report = compareWeights(network, weights);
  if (report.matched.empty() || !report.isComplete()) throw dataError(misfitSentence(report, origin));
  const torch::NoGradGuard no_gradient;
  TensorMap own = tensorsOf(network);
  for (const std::string& name : report.matched) own.at(name).copy_(weights.at(name));
  return report;
}

}  // namespace dinoscope
