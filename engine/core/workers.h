#pragma once

#include <cstdint>
#include <string>

namespace dinoscope {

/// The machine's logical processors, at least 1.
std::int64_t logicalProcessors();

/// How many threads decode photos and draw views where the settings leave it open (run.workers 0), at most
/// 16: one for each of the machine's processors, or a quarter of that beside a training that computes on
/// them. Drawing views costs a fraction of computing on them; more threads would take the computation's.
std::int64_t automaticWorkers(bool beside_training_on_cpu = false);

/// A number of threads as asked for, or the most that make sense, and then a sentence that says so.
struct ThreadCount {
  std::int64_t count = 1;
  std::string notice;  ///< empty: as asked
};

/// run.workers: 0 takes automaticWorkers(); more than four for each processor are not used.
ThreadCount workerThreads(std::int64_t asked, bool beside_training_on_cpu = false);

}  // namespace dinoscope
