#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/weights/safetensors.h"

namespace dinoscope {

/// Which network of a checkpoint that holds both.
enum class WeightsOf { Teacher, Student };

/// The weights of one network, whatever file they came from.
struct NetworkWeights {
  TensorMap tensors;    ///< the network's own names: "blocks.0.norm1.weight"; the head's under "head."
  std::string network;  ///< "teacher", "student", or "weights" when the file does not say
  std::map<std::string, std::string> metadata;  ///< of a safetensors file
};

/// Every tensor of a .safetensors, .pth or .pt file under its full path ("student/module.cls_token"),
/// nothing stripped. The format is told by content, not by name. Throws Error (Data) with one sentence.
SafetensorsFile readTensorFile(const std::filesystem::path& path);

/// One network of such a file: plain state dicts (also under "state_dict" or "model"), main_dino.py
/// checkpoints and Dinoscope's own. The prefixes `module.` and `backbone.` are taken off.
/// Throws Error (Data) with one sentence.
NetworkWeights readWeights(const std::filesystem::path& path, WeightsOf which = WeightsOf::Teacher);

/// Throws Error (Data) that names the first tensor with values that are no finite numbers: what a network of
/// such weights computes says nothing, and looks as if it did. `origin` names the file.
void requireFinite(const TensorMap& weights, const std::string& origin);

/// How a file's weights fit a network. Nothing is loaded partly in silence.
struct LoadReport {
  std::vector<std::string> matched;
  std::vector<std::string> missing;           ///< in the network, not in the file
  std::vector<std::string> unexpected;        ///< in the file, not in the network; heads are not counted
  std::vector<std::string> shape_mismatches;  ///< "pos_embed: [1, 197, 192] in the file, [1, 65, 192] here"

  bool isComplete() const { return missing.empty() && shape_mismatches.empty(); }
};

/// Compares without changing anything. A batch norm's num_batches_tracked may be absent (old files).
LoadReport compareWeights(const torch::nn::Module& network, const TensorMap& weights);

/// Copies the weights into the network. Throws Error (Data) that counts what does not fit, and changes
/// nothing, unless every tensor of the network is in the file. `origin` names the file.
LoadReport loadWeights(torch::nn::Module& network, const TensorMap& weights, const std::string& origin);

}  // namespace dinoscope
