#pragma once

#include <string>

namespace dinoscope {

/// What the driver says of one GPU.
struct GpuFacts {
  std::string name;          ///< "NVIDIA H100 80GB HBM3"; empty when the driver can't be asked
  int capability_major = 0;  ///< compute capability: 8 is the first with bf16 tensor cores
  double memory_mb = 0;      ///< in all; 0 when the driver does not say
};

/// Asks the CUDA driver that LibTorch has loaded, so that nothing here needs CUDA's headers or libraries.
/// `index` counts as LibTorch counts.
GpuFacts gpuFacts(int index);

/// Memory of a GPU in MB, now; 0 when the driver does not say.
struct GpuMemory {
  double free_mb = 0;  ///< what nobody holds: LibTorch's own reserve is not free
};
GpuMemory gpuMemory(int index);

}  // namespace dinoscope
