#include "engine/compute/compute_device.h"

#include <torch/cuda.h>

#include <algorithm>
#include <charconv>
#include <string_view>

#include "engine/compute/cuda_driver.h"
#include "engine/compute/processor.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"

#if __has_include(<c10/cuda/CUDACachingAllocator.h>) && __has_include(<cuda_runtime_api.h>)
#define DINOSCOPE_HAS_CUDA_HEADERS 1
#include <c10/cuda/CUDACachingAllocator.h>
#else
#define DINOSCOPE_HAS_CUDA_HEADERS 0
#endif

namespace dinoscope {
namespace {

std::int64_t gpuCount() {
  return torch::cuda::is_available() ? static_cast<std::int64_t>(torch::cuda::device_count()) : 0;
}

std::string devicesHere() {
  const std::int64_t count = gpuCount();
  if (count == 0) return phrase("auto or cpu: LibTorch finds no GPU here");
  if (count == 1) return phrase("auto, cpu or cuda:0");
  return sentence("auto, cpu or cuda:0 to cuda:%1", count - 1);
}

/// N of "cuda:N", 0 of "cuda"; -1 for anything else.
std::int64_t gpuIndexOf(std::string_view device) {
  if (device == "cuda") return 0;
  constexpr std::string_view prefix = "cuda:";
  if (!device.starts_with(prefix)) return -1;
  device.remove_prefix(prefix.size());
  std::int64_t index = -1;
  const auto [end, error] = std::from_chars(device.data(), device.data() + device.size(), index);
  return error == std::errc() && end == device.data() + device.size() ? index : -1;
}

}  // namespace

torch::Device resolveDevice(const std::string& device) {
  if (device == "cpu" || (device == "auto" && gpuCount() == 0)) return torch::kCPU;
  const std::int64_t index = device == "auto" ? 0 : gpuIndexOf(device);
  if (index >= 0 && index < gpuCount()) return {torch::kCUDA, static_cast<torch::DeviceIndex>(index)};
  throw settingsError(sentence("run.device is \"%1\", which can't be used; take %2.", device, devicesHere()));
}

torch::ScalarType resolvePrecision(const std::string& precision, const torch::Device& device) {
  if (precision == "fp32") return torch::kFloat32;
  if (precision == "bf16") return torch::kBFloat16;
  if (precision == "fp16") {
    if (device.is_cuda()) return torch::kFloat16;
    throw settingsError(sentence("run.precision fp16 needs a GPU; take bf16, fp32 or auto on a CPU."));
  }
  if (precision != "auto")
    throw settingsError(
        sentence("run.precision is \"%1\", which is not known; take auto, fp32, bf16 or fp16.", precision));
  // Without oneDNN LibTorch multiplies bf16 on a CPU element by element.
  const bool is_fast =
      device.is_cuda() ? gpuFacts(device.index()).capability_major >= 8 : at::hasMKLDNN() && hasFastBf16();
  return is_fast ? torch::kBFloat16 : torch::kFloat32;
}

std::string precisionName(torch::ScalarType precision) {
  if (precision == torch::kBFloat16) return "bf16";
  return precision == torch::kHalf ? "fp16" : "fp32";
}

std::string setComputeThreads(std::int64_t threads) {
  const std::int64_t most = logicalProcessorCount();
  at::set_num_threads(static_cast<int>(threads > 0 ? std::min(threads, most) : physicalCoreCount()));
  if (threads <= most) return {};
  return most == 1
             ? sentence("run.threads is %1, but this machine gives 1 processor; so many threads are used.",
                        threads)
             : sentence("run.threads is %1, but this machine gives %2 processors; so many threads are used.",
                        threads, most);
}

void releaseFreeMemory([[maybe_unused]] const torch::Device& device) {
#if DINOSCOPE_HAS_CUDA_HEADERS
  if (device.is_cuda()) c10::cuda::CUDACachingAllocator::emptyCache();
#endif
}

std::string describeDevice(const torch::Device& device) {
  if (device.is_cuda()) {
    const std::string name = gpuFacts(device.index()).name;
    return name.empty() ? sentence("%1, a GPU", device.str()) : device.str() + ", " + name;
  }
  const int threads = at::get_num_threads();
  return threads == 1 ? phrase("cpu, 1 thread") : sentence("cpu, %1 threads", threads);
}

}  // namespace dinoscope
