#include "engine/models/machine_facts.h"

#include <fstream>

#include "engine/models/compute_device.h"
#include "engine/models/cuda_driver.h"

namespace dinoscope {
namespace {

/// MemTotal of proc(5) in MB; 0 where the system does not say.
double hostMemoryMb() {
  std::ifstream file("/proc/meminfo");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with("MemTotal:")) return std::stod(line.substr(9)) / 1024;
  return 0;
}

}  // namespace

MachineFacts machineFacts(const std::string& device) {
  const torch::Device resolved = resolveDevice(device);
  MachineFacts facts;
  facts.has_gpu = resolved.is_cuda();
  facts.cores = physicalCoreCount();
  facts.has_fast_bf16 = resolvePrecision("auto", resolved) == torch::kBFloat16;
  facts.memory_mb = facts.has_gpu ? gpuFacts(resolved.index()).memory_mb : hostMemoryMb();
  return facts;
}

}  // namespace dinoscope
