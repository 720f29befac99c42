#include "engine/compute/cuda_driver.h"

#include <dlfcn.h>

#include <array>
#include <cstddef>

namespace dinoscope {
namespace {

// The driver's C interface (cuda.h): every function returns 0 for success, a CUdevice is an int.
using Init = int (*)(unsigned flags);
using DeviceGet = int (*)(int* device, int ordinal);
using DeviceGetName = int (*)(char* name, int length, int device);
using DeviceGetAttribute = int (*)(int* value, int attribute, int device);
using DeviceTotalMemory = int (*)(std::size_t* bytes, int device);
using PrimaryContextRetain = int (*)(void** context, int device);
using ContextPush = int (*)(void* context);
using ContextPop = int (*)(void** context);
using MemoryInfo = int (*)(std::size_t* free, std::size_t* total);
constexpr int kCapabilityMajor = 75;
constexpr double kBytesPerMb = 1 << 20;

template <class Function>
Function symbol(void* library, const char* name) {
  return reinterpret_cast<Function>(dlsym(library, name));
}

/// Stays loaded: LibTorch uses it as long as we run.
void* openDriver() { return dlopen("libcuda.so.1", RTLD_LAZY); }

}  // namespace

GpuFacts gpuFacts(int index) {
  void* driver = openDriver();
  if (driver == nullptr) return {};
  const auto init = symbol<Init>(driver, "cuInit");
  const auto get = symbol<DeviceGet>(driver, "cuDeviceGet");
  const auto get_name = symbol<DeviceGetName>(driver, "cuDeviceGetName");
  const auto get_attribute = symbol<DeviceGetAttribute>(driver, "cuDeviceGetAttribute");
  if (init == nullptr || get == nullptr || get_name == nullptr || get_attribute == nullptr) return {};

  int device = 0;
  std::array<char, 256> name{};
  GpuFacts facts;
  if (init(0) != 0 || get(&device, index) != 0) return {};
  if (get_name(name.data(), static_cast<int>(name.size()) - 1, device) == 0) facts.name = name.data();
  if (get_attribute(&facts.capability_major, kCapabilityMajor, device) != 0) facts.capability_major = 0;
  std::size_t bytes = 0;
  const auto get_memory = symbol<DeviceTotalMemory>(driver, "cuDeviceTotalMem_v2");
  if (get_memory != nullptr && get_memory(&bytes, device) == 0)
    facts.memory_mb = static_cast<double>(bytes) / kBytesPerMb;
  return facts;
}

GpuMemory gpuMemory(int index) {
  void* driver = openDriver();
  if (driver == nullptr) return {};
  const auto init = symbol<Init>(driver, "cuInit");
  const auto get = symbol<DeviceGet>(driver, "cuDeviceGet");
  const auto retain = symbol<PrimaryContextRetain>(driver, "cuDevicePrimaryCtxRetain");
  const auto push = symbol<ContextPush>(driver, "cuCtxPushCurrent_v2");
  const auto pop = symbol<ContextPop>(driver, "cuCtxPopCurrent_v2");
  const auto get_memory = symbol<MemoryInfo>(driver, "cuMemGetInfo_v2");
  if (init == nullptr || get == nullptr || retain == nullptr || push == nullptr || pop == nullptr ||
      get_memory == nullptr)
    return {};

  // The context that LibTorch computes in; it is not let go of, for LibTorch keeps it as well.
  int device = 0;
  void* context = nullptr;
  if (init(0) != 0 || get(&device, index) != 0 || retain(&context, device) != 0 || push(context) != 0)
    return {};
  std::size_t free = 0;
  std::size_t total = 0;
  const bool is_known = get_memory(&free, &total) == 0;
  pop(&context);
  if (!is_known) return {};
  return {static_cast<double>(free) / kBytesPerMb};
}

}  // namespace dinoscope
