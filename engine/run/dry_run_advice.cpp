#include <algorithm>
#include <cmath>

#include "engine/run/dry_run.h"

namespace dinoscope {
namespace {

constexpr double kLargestMemoryShare = 0.8;  // of what the system would give: the rest is for everybody else
constexpr double kRoomyMemoryShare = 0.5;    // up to which a larger batch is no risk
constexpr double kNoticeableWaiting = 0.1;   // of a step
constexpr std::int64_t kSmallestBatch = 4;   // batch norm needs a few photos to take a mean of

std::string inGigabytes(double megabytes) {
  const auto tenths = static_cast<std::int64_t>(std::llround(megabytes / 102.4));
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " GB";
}

void adviseOnBatch(const DryRunReport& report, const Experiment& experiment,
                   std::vector<DryRunAdvice>& advice) {
  const std::int64_t batch = experiment.run.batch_size;
  const std::int64_t accumulated = experiment.optim.accumulate_steps;
  const double available = report.available_memory_mb;
  if (available <= 0 || report.memory_mb <= 0) return;
  std::int64_t proposed = batch;
  std::string reason;
  if (report.memory_mb > kLargestMemoryShare * available) {
    while (proposed / 2 >= kSmallestBatch && report.memory_mb * static_cast<double>(proposed) >
                                                 kLargestMemoryShare * available * static_cast<double>(batch))
      proposed /= 2;
    reason = "The run needs " + inGigabytes(report.memory_mb) + " of the " + inGigabytes(available) +
             " that are free; smaller batches whose gradients are averaged need less and learn the same.";
  } else {
    while (proposed < batch * accumulated && batch * accumulated % (proposed * 2) == 0 &&
           report.memory_mb * static_cast<double>(proposed * 2) <=
               kRoomyMemoryShare * available * static_cast<double>(batch))
      proposed *= 2;
    reason = "The run needs " + inGigabytes(report.memory_mb) + " of the " + inGigabytes(available) +
             " that are free; larger batches with less accumulation are faster and learn the same.";
  }
  if (proposed == batch) return;
  const std::int64_t steps = std::max<std::int64_t>(batch * accumulated / proposed, 1);
  advice.push_back({"run.batch_size", batch, proposed, reason});
  advice.push_back({"optim.accumulate_steps", accumulated, steps, "Keeps the photos of a step as they are."});
}

void adviseOnWorkers(const DryRunReport& report, const Experiment& experiment, std::int64_t cores,
                     std::vector<DryRunAdvice>& advice) {
  if (report.wait_ms <= kNoticeableWaiting * report.step_ms || report.photo_ms <= 0) return;
  const auto photos = static_cast<double>(experiment.run.batch_size * experiment.optim.accumulate_steps);
  const double computing_ms = std::max(report.step_ms - report.wait_ms, 1.0);
  const auto needed = static_cast<std::int64_t>(std::ceil(photos * report.photo_ms / computing_ms));
  const std::int64_t proposed = std::clamp(needed, report.workers, std::max(report.workers, cores));
  if (proposed == report.workers) return;
  const auto share = static_cast<std::int64_t>(std::llround(100 * report.wait_ms / report.step_ms));
  advice.push_back({"run.workers", report.workers, proposed,
                    "A step waits " + std::to_string(share) +
                        " % of its time for photos; more workers decode and render them sooner."});
}

}  // namespace

std::vector<DryRunAdvice> dryRunAdvice(const DryRunReport& report, const Experiment& experiment,
                                       std::int64_t cores) {
  std::vector<DryRunAdvice> advice;
  adviseOnBatch(report, experiment, advice);
  adviseOnWorkers(report, experiment, cores, advice);
  return advice;
}

}  // namespace dinoscope
