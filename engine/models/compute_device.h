#pragma once

#include <torch/torch.h>

#include <string>

namespace dinoscope {

/// The device that run.device names: "auto" takes a GPU when there is one. Throws Error (Settings) when the
/// named GPU is not there, with what is.
torch::Device resolveDevice(const std::string& device);

/// The type of the heavy products that run.precision names on this device: "auto" is bf16 where the hardware
/// multiplies it fast (AVX-512 BF16, AMX, recent GPUs), else fp32. Throws Error (Settings) for fp16 on a CPU.
torch::ScalarType resolvePrecision(const std::string& precision, const torch::Device& device);

/// Sets LibTorch's threads: `threads` of them, 0 for the number of physical cores.
void setComputeThreads(std::int64_t threads);

/// "cpu, 2 threads" or "cuda:0, NVIDIA H100": for status bars, logs and environment.json.
std::string describeDevice(const torch::Device& device);

/// Runs the heavy products of everything in its scope in `precision` on `device` (automatic mixed precision);
/// does nothing for fp32. One at a time a thread.
class PrecisionScope {
public:
  PrecisionScope(const torch::Device& device, torch::ScalarType precision);
  ~PrecisionScope();
  PrecisionScope(const PrecisionScope&) = delete;
  PrecisionScope& operator=(const PrecisionScope&) = delete;

private:
  torch::DeviceType m_device;
  bool m_is_on;
};

}  // namespace dinoscope
