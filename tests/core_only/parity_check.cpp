// parity_check FIXTURES [DEVICE]: the reference's trajectories on this build and device ("cpu", "cuda:0",
// "auto"), in float32 and float64.

#include <fstream>
#include <iostream>

#include "tests/support/reference_trajectory.h"

using namespace dinoscope;
using namespace dinoscope::test;

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: parity_check FIXTURES [DEVICE]\n";
    return 2;
  }
  const std::filesystem::path folder = std::filesystem::path(argv[1]) / "train";
  const std::string device = argc > 2 ? argv[2] : "auto";
  int compared = 0, wrong = 0;
  try {
    std::ifstream file(folder / "index.json");
    const auto index = nlohmann::json::parse(file);
    for (const auto& [name, entry] : index.items())
      for (const TrajectoryTolerances& tolerances : {kSingle, kDouble}) {
        const auto fixture = TrajectoryFixture::read(folder, index, name);
        const std::string problem = trajectoryProblem(fixture, tolerances, device);
        std::cout << name << " " << tolerances.run << ": " << (problem.empty() ? "equal" : problem)
                  << std::endl;
        ++compared;
        if (!problem.empty()) ++wrong;
      }
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
  if (compared == 0) std::cerr << "There are no trajectories in " << folder << ".\n";
  return compared > 0 && wrong == 0 ? 0 : 1;
}
