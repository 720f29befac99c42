#include "engine/run/run_environment.h"

#include <sys/utsname.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/compute/compute_device.h"
#include "engine/core/error.h"
#include "engine/io/checksum.h"
#include "engine/io/input_file.h"

namespace dinoscope {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLargestFile = 1 << 20;

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

}  // namespace

std::string environmentJson(const RunEnvironment& environment, const ImageFolder& photos) {
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
                  {"photos_checksum", photosChecksum(photos)}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string recordedPhotos(const std::filesystem::path& environment_file) {
  try {
    const Json json = Json::parse(readWholeFile(environment_file, kLargestFile), nullptr, false);
    if (!json.is_object() || !json.contains("photos_checksum")) return "";
    return json["photos_checksum"].is_string() ? json["photos_checksum"].get<std::string>() : "";
  } catch (const Error&) {
    return "";
  }
}

std::string photosChecksum(const ImageFolder& photos) {
  std::uint32_t crc = 0;
  for (const ImageEntry& photo : photos.images())
    crc = crc32(std::as_bytes(std::span(photo.path.c_str(), photo.path.size() + 1)), crc);
  return checksumText(crc);
}

}  // namespace dinoscope
