#include "engine/compute/machine_facts.h"

#include "engine/compute/compute_device.h"
#include "engine/compute/cuda_driver.h"
#include "engine/core/proc_memory.h"

namespace dinoscope {

MachineFacts machineFacts(const std::string& device) {
  const torch::Device resolved = resolveDevice(device);
  MachineFacts facts;
  facts.has_gpu = resolved.is_cuda();
  facts.cores = physicalCoreCount();
  facts.has_fast_bf16 = resolvePrecision("auto", resolved) == torch::kBFloat16;
  facts.memory_mb =
      facts.has_gpu ? gpuFacts(resolved.index()).memory_mb : procMb("/proc/meminfo", "MemTotal");
  return facts;
}

}  // namespace dinoscope
