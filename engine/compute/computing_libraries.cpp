#include "engine/compute/computing_libraries.h"

#include <dlfcn.h>
#include <sys/stat.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string_view>

#include "engine/compute/compute_device.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

/// What these libraries read from the environment.
constexpr std::array kVariables{
    "OPENBLAS_CORETYPE",  "OPENBLAS_NUM_THREADS", "MKL_ENABLE_INSTRUCTIONS", "MKL_DEBUG_CPU_TYPE",
    "ONEDNN_MAX_CPU_ISA", "DNNL_MAX_CPU_ISA",     "ATEN_CPU_CAPABILITY",     "LD_PRELOAD"};

/// Parts of the names of libraries whose code the products run through.
constexpr std::array<std::string_view, 6> kLibraries{"blas", "torch_cpu", "dnnl", "mkl", "gomp", "omp.so"};

/// oneDNN's dnnl_version_t, as far as it is read.
struct OneDnnVersion {
  int major, minor, patch;
};

template <class Function>
Function loadedFunction(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

std::string fileOf(void* symbol) {
  Dl_info info{};
  return symbol != nullptr && dladdr(symbol, &info) != 0 && info.dli_fname != nullptr ? info.dli_fname
                                                                                      : std::string();
}

/// The value of a line "key : value" of /proc/cpuinfo, of the first processor.
std::string cpuInfo(const std::string& key) {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with(key))
      if (const std::size_t colon = line.find(": "); colon != std::string::npos)
        return line.substr(colon + 2);
  return {};
}

std::set<std::string> loadedLibraries() {
  std::set<std::string> paths;
  std::ifstream maps("/proc/self/maps");
  for (std::string line; std::getline(maps, line);) {
    const std::size_t begin = line.find('/');
    if (begin == std::string::npos) continue;
    const std::string path = line.substr(begin);
    const std::string_view name = std::string_view(path).substr(path.rfind('/') + 1);
    for (const std::string_view part : kLibraries)
      if (name.find(part) != std::string_view::npos) paths.insert(path);
  }
  return paths;
}

}  // namespace

BlasFacts blasFacts() {
  BlasFacts facts;
  using Text = char* (*)();
  if (const auto config = loadedFunction<Text>("openblas_get_config")) {
    facts.is_openblas = true;
    facts.file = fileOf(reinterpret_cast<void*>(config));
    const std::string words = config();  // "OpenBLAS 0.3.21 NO_AFFINITY USE_OPENMP SkylakeX MAX_THREADS=128"
    facts.description = words.substr(0, words.find(' ', words.find(' ') + 1));
    if (const auto core = loadedFunction<Text>("openblas_get_corename"))
      facts.description = sentence("%1 with kernels for %2", facts.description, std::string_view(core()));
    return facts;
  }
  facts.file = fileOf(dlsym(RTLD_DEFAULT, "sgemm_"));
  return facts;
}

std::string oneDnnDescription() {
  const auto version = loadedFunction<const OneDnnVersion* (*)()>("dnnl_version");
  if (version == nullptr) return {};
  const OneDnnVersion* number = version();
  return sentence("oneDNN %1.%2.%3 in %4", number->major, number->minor, number->patch,
                  fileOf(reinterpret_cast<void*>(version)));
}

std::string processorName() { return cpuInfo("model name"); }

std::string arithmeticIdentity() {
  std::string identity = "processor " + processorName() + " " + cpuInfo("stepping") + "\nflags " +
                         cpuInfo("flags") + cpuInfo("Features") + "\nthreads " +
                         std::to_string(physicalCoreCount()) + "\n" + blasFacts().description + "\n";
  for (const std::string& path : loadedLibraries()) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) continue;
    identity += "library " + path + " " + std::to_string(status.st_size) + " " +
                std::to_string(status.st_mtim.tv_sec) + "\n";
  }
  for (const char* variable : kVariables)
    if (const char* value = std::getenv(variable)) identity += std::string(variable) + "=" + value + "\n";
  return identity;
}

}  // namespace dinoscope
