#include "engine/io/bundled_files.h"

#include <system_error>

namespace dinoscope {

namespace fs = std::filesystem;

fs::path findBundled(std::string_view name) {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  const fs::path installed = program.parent_path() / ".." / "share" / "dinoscope";
  for (const fs::path& folder : {error ? fs::path() : installed, fs::path(DINOSCOPE_SOURCE_RESOURCES)})
    if (!folder.empty() && fs::exists(folder / name, error)) return fs::canonical(folder / name, error);
  return {};
}

std::vector<fs::path> bundledWeights() {
  std::vector<fs::path> weights;
  for (const char* name : {"weights/dinoscope_resnet_tiny.safetensors"})
    if (fs::path file = findBundled(name); !file.empty()) weights.push_back(std::move(file));
  return weights;
}

}  // namespace dinoscope
