#include <algorithm>
#include <cmath>

#include "engine/core/sentence.h"
#include "engine/run/dry_run.h"

namespace dinoscope {
namespace {

constexpr double kLargestMemoryShare = 0.8;   // of what the system would give: the rest is for everybody else
constexpr double kRoomyMemoryShare = 0.5;     // up to which a larger batch is no risk
constexpr double kNoticeableWaiting = 0.1;    // of a step
constexpr double kNoticeableDecoding = 0.25;  // of a worker's time
constexpr double kMostPhotos = 0.5;
constexpr std::int64_t kSmallestBatch = 4;  // batch norm needs a few photos to take a mean of

std::string inGigabytes(double megabytes) {
  const auto tenths = static_cast<std::int64_t>(std::llround(megabytes / 102.4));
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " GB";
}

void adviseOnBatch(const DryRunReport& report, const Experiment& experiment,
                   std::vector<DryRunAdvice>& advice) {
  const std::int64_t batch = experiment.run.batch_size;
  const std::int64_t accumulated = experiment.optim.accumulate_steps;
  const double used = report.is_on_cpu ? report.memory_mb : report.device_memory_mb;
  const double available = report.is_on_cpu ? report.available_memory_mb : report.available_device_memory_mb;
  if (available <= 0 || used <= 0) return;
  const std::string figures =
      report.is_on_cpu
          ? sentence("The run needs %1 of the %2 that are free", inGigabytes(used), inGigabytes(available))
          : sentence("The run needs %1 of the %2 that are free on the GPU", inGigabytes(used),
                     inGigabytes(available));
  std::int64_t proposed = batch;
  std::string reason;
  if (used > kLargestMemoryShare * available) {
    while (proposed / 2 >= kSmallestBatch && used * static_cast<double>(proposed) >
                                                 kLargestMemoryShare * available * static_cast<double>(batch))
      proposed /= 2;
    reason =
        sentence("%1; smaller batches whose gradients are averaged need less and learn the same.", figures);
  } else {
    while (proposed < batch * accumulated && batch * accumulated % (proposed * 2) == 0 &&
           used * static_cast<double>(proposed * 2) <=
               kRoomyMemoryShare * available * static_cast<double>(batch))
      proposed *= 2;
    reason = sentence("%1; larger batches with less accumulation are faster and learn the same.", figures);
  }
  if (proposed == batch) return;
  const std::int64_t steps = std::max<std::int64_t>(batch * accumulated / proposed, 1);
  advice.push_back({"run.batch_size", batch, proposed, reason});
  advice.push_back(
      {"optim.accumulate_steps", accumulated, steps, phrase("Keeps the photos of a step as they are.")});
}

std::string percent(double share) { return std::to_string(std::llround(100 * share)) + " %"; }

/// Part of the time of the workers, who have `step_ms` for a step's photos.
double decodingShare(const DryRunReport& report, const Experiment& experiment) {
  const auto photos = static_cast<double>(experiment.run.batch_size * experiment.optim.accumulate_steps);
  const auto workers = static_cast<double>(std::max<std::int64_t>(1, report.workers));
  return report.step_ms > 0 ? photos * report.decode_ms / (workers * report.step_ms) : 0;
}

/// Whether it was advised: then nothing more is known of how many workers there should be.
bool adviseOnDecoding(const DryRunReport& report, const Experiment& experiment,
                      std::vector<DryRunAdvice>& advice) {
  if (experiment.data.scaled_decoding || report.oversized_share < kMostPhotos) return false;
  const double share = decodingShare(report, experiment);
  const bool is_waited_for = report.wait_ms > kNoticeableWaiting * report.step_ms;
  // On a CPU it costs time that the networks would have, also when no step waits.
  if (share < kNoticeableDecoding || !(is_waited_for || report.is_on_cpu)) return false;
  advice.push_back(
      {"data.scaled_decoding", false, true,
       sentence("Decoding keeps the loader busy for %1 of the time, and most photos are larger than their "
                "views can use; decoding them no larger than needed is several times as fast.",
                percent(std::min(1.0, share)))});
  return true;
}

void adviseOnWorkers(const DryRunReport& report, const Experiment& experiment, std::int64_t cores,
                     std::vector<DryRunAdvice>& advice) {
  if (report.wait_ms <= kNoticeableWaiting * report.step_ms || report.photo_ms <= 0) return;
  const auto photos = static_cast<double>(experiment.run.batch_size * experiment.optim.accumulate_steps);
  const double computing_ms = std::max(report.step_ms - report.wait_ms, 1.0);
  const auto needed = static_cast<std::int64_t>(std::ceil(photos * report.photo_ms / computing_ms));
  // On a CPU half of the cores at most: the others compute.
  const std::int64_t most = std::max(report.workers, report.is_on_cpu ? cores / 2 : cores);
  const std::int64_t proposed = std::clamp(needed, report.workers, most);
  if (proposed == report.workers) return;
  advice.push_back(
      {"run.workers", report.workers, proposed,
       sentence("A step waits %1 of its time for photos; more workers decode and render them sooner.",
                percent(report.wait_ms / report.step_ms))});
}

}  // namespace

std::vector<DryRunAdvice> dryRunAdvice(const DryRunReport& report, const Experiment& experiment,
                                       std::int64_t cores) {
  std::vector<DryRunAdvice> advice;
  adviseOnBatch(report, experiment, advice);
  if (!adviseOnDecoding(report, experiment, advice)) adviseOnWorkers(report, experiment, cores, advice);
  return advice;
}

}  // namespace dinoscope
