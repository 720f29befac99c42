// What a look at a folder of runs costs: the first one, one after a step was added to FOLDER/RUN, and one
// after nothing. refresh_catalogue FOLDER RUN

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "engine/core/error.h"
#include "engine/core/proc_memory.h"
#include "engine/runs/run_catalogue.h"

namespace fs = std::filesystem;

namespace {

std::string lastStepOf(const fs::path& metrics) {
  std::ifstream file(metrics);
  file.seekg(-20000, std::ios::end);
  std::string line, last;
  while (std::getline(file, line))
    if (line.starts_with("{\"step\"")) last = line;
  return last;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 3) {
    std::fprintf(stderr, "refresh_catalogue FOLDER RUN\n");
    return 2;
  }
  const fs::path metrics = fs::path(argv[1]) / argv[2] / "metrics.jsonl";
  dinoscope::RunCatalogue catalogue(argv[1]);
  const auto refresh = [&](const char* what) {
    const auto start = std::chrono::steady_clock::now();
    const auto runs = catalogue.refresh();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("%-22s %9.2f ms  (%zu runs, peak memory %.0f MB)\n", what, took.count(), runs.size(),
                dinoscope::procMb("/proc/self/status", "VmHWM"));
  };
  refresh("the first look");
  const std::string step = lastStepOf(metrics);
  for (int i = 0; i < 3; ++i) {
    std::ofstream(metrics, std::ios::app) << step << '\n';
    refresh("one step was added");
  }
  refresh("nothing was added");
  return 0;
} catch (const dinoscope::Error& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
