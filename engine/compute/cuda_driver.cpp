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
constexpr int kCapabilityMajor = 75;

template <class Function>
Function symbol(void* library, const char* name) {
  return reinterpret_cast<Function>(dlsym(library, name));
}

}  // namespace

GpuFacts gpuFacts(int index) {
  void* driver = dlopen("libcuda.so.1", RTLD_LAZY);  // stays loaded: LibTorch uses it as long as we run
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
    facts.memory_mb = static_cast<double>(bytes) / (1 << 20);
  return facts;
}

}  // namespace dinoscope
