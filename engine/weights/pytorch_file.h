#pragma once

#include <filesystem>

#include "engine/weights/safetensors.h"

namespace dinoscope {

/// Reads the tensors of a file that torch.save wrote, in the zip format or the one before PyTorch 1.6.
/// Nothing in it is executed. A tensor in nested dictionaries is named by its path
/// ("student/module.backbone.cls_token", "optimizer/state/0/exp_avg"); strides are as in the file, and
/// tensors that share a storage there share it here.
/// Throws Error (Data) with one sentence that names the file and what is wrong.
TensorMap readPyTorchFile(const std::filesystem::path& path);

}  // namespace dinoscope
