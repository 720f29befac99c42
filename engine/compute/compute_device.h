#pragma once

#include <torch/types.h>

#include <cstdint>
#include <string>

namespace dinoscope {

/// The device that run.device names: "auto" takes a GPU when there is one. Throws Error (Settings) when the
/// named GPU is not there, with what is.
torch::Device resolveDevice(const std::string& device);

/// The type of the heavy products that run.precision names on this device: "auto" is bf16 where the hardware
/// multiplies it fast (AVX-512 BF16, AMX, recent GPUs), else fp32. Throws Error (Settings) for fp16 on a CPU.
torch::ScalarType resolvePrecision(const std::string& precision, const torch::Device& device);

/// Physical cores that this process may use: what its affinity and a container's quota leave it.
std::int64_t physicalCoreCount();

/// Whether products in float32 on a GPU may take TF32, outside of every FullPrecisionScope. Counts for the
/// whole process.
void allowTensorFloat32(bool allowed);

/// "fp32", "bf16" or "fp16", as run.precision has them.
std::string precisionName(torch::ScalarType precision);

/// Processors that this process may run on, two a core with hyperthreads: more threads only wait for each
/// other.
std::int64_t logicalProcessorCount();

/// Sets the threads of LibTorch's computations: `threads` of them, 0 for physicalCoreCount(), never more than
/// logicalProcessorCount(). OpenMP keeps the number for each thread, so call it on the thread that computes.
/// One sentence when there are fewer than asked for, else empty.
std::string setComputeThreads(std::int64_t threads);

/// Gives memory that LibTorch holds on a GPU for later tensors back to the driver; nothing on a CPU, and
/// nothing where this program was built without CUDA's headers.
void releaseFreeMemory(const torch::Device& device);

/// "cpu, 2 threads" or "cuda:0, NVIDIA H100": for status bars, logs and environment.json.
std::string describeDevice(const torch::Device& device);

/// Runs the heavy products of everything in its scope in `precision` on `device` (automatic mixed precision);
/// does nothing for fp32 and fp64. The thread's former autocast state comes back at the end, and the copies
/// of weights in `precision` are dropped with the outermost scope. The backward pass needs none.
class PrecisionScope {
public:
  PrecisionScope(const torch::Device& device, torch::ScalarType precision);
  ~PrecisionScope();
  PrecisionScope(const PrecisionScope&) = delete;
  PrecisionScope& operator=(const PrecisionScope&) = delete;

private:
  torch::DeviceType m_device;
  bool m_acts;
  bool m_former_enabled = false;
  torch::ScalarType m_former_type = torch::kFloat32;
};

}  // namespace dinoscope
