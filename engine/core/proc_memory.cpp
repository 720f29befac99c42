#include "engine/core/proc_memory.h"

#include <fstream>

namespace dinoscope {

double procMb(const char* file, const std::string& key) {
  std::ifstream lines(file);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with(key + ":")) return std::stod(line.substr(key.size() + 1)) / 1024;
  return 0;
}

}  // namespace dinoscope
