#include "engine/core/workers.h"

#include <algorithm>
#include <thread>

#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kMostAutomaticWorkers = 16;
constexpr std::int64_t kMostWorkersPerProcessor = 4;

}  // namespace

std::int64_t logicalProcessors() { return std::max<std::int64_t>(std::thread::hardware_concurrency(), 1); }

std::int64_t automaticWorkers(bool beside_training_on_cpu) {
  const std::int64_t wanted = beside_training_on_cpu ? logicalProcessors() / 4 : logicalProcessors();
  return std::clamp<std::int64_t>(wanted, 1, kMostAutomaticWorkers);
}

ThreadCount workerThreads(std::int64_t asked, bool beside_training_on_cpu) {
  if (asked <= 0) return {automaticWorkers(beside_training_on_cpu), ""};
  const std::int64_t most = kMostWorkersPerProcessor * logicalProcessors();
  if (asked <= most) return {asked, ""};
  return {most, sentence("run.workers asks for %1 threads, more than this machine can use; %2 are used.",
                         asked, most)};
}

}  // namespace dinoscope
