#include "engine/run/run_environment.h"

#include <sys/utsname.h>
#include <torch/utils.h>
#include <torch/version.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/compute/compute_device.h"
#include "engine/core/workers.h"
#include "engine/io/checksum.h"

namespace dinoscope {
namespace {

using Json = nlohmann::ordered_json;

std::string systemName() {
  utsname name{};
  if (::uname(&name) != 0) return "unknown";
  return std::string(name.sysname) + " " + name.release + " " + name.machine;
}

std::string processorName() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with("model name") && line.find(": ") != std::string::npos)
      return line.substr(line.find(": ") + 2);
  return "unknown";
}

/// Over the names in their order: two runs on the same photos say the same.
std::string namesChecksum(const PhotoSet& photos) {
  std::uint32_t crc = 0;
  for (std::int64_t i = 0; i < photos.size(); ++i) {
    const std::string name = photos.nameOf(i);
    crc = crc32(std::as_bytes(std::span(name.c_str(), name.size() + 1)), crc);
  }
  return checksumText(crc);
}

}  // namespace

RunEnvironment environmentOf(const Experiment& experiment, const Trainer& trainer) {
  return {trainer.device(), trainer.precision(), torch::get_num_threads(),
          workerThreads(experiment.run.workers, trainer.device().is_cpu()).count};
}

std::string environmentJson(const RunEnvironment& environment, const PhotoSet& photos) {
  const Json json{{"dinoscope", DINOSCOPE_VERSION},
                  {"libtorch", TORCH_VERSION},
                  {"compiler", __VERSION__},
                  {"system", systemName()},
                  {"processor", processorName()},
                  {"device", describeDevice(environment.device)},
                  {"threads", environment.threads},
                  {"workers", environment.workers},
                  {"precision", precisionName(environment.precision)},
                  {"photos", photos.size()},
                  {"photos_checksum", namesChecksum(photos)}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace dinoscope
