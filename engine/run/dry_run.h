#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/config/field.h"
#include "engine/core/progress.h"
#include "engine/run/run_photos.h"

namespace dinoscope {

/// A setting that the measurement speaks for changing.
struct DryRunAdvice {
  std::string key;
  SettingValue now;
  SettingValue proposed;
  std::string reason;  ///< one sentence
};

/// What a run with these settings would be like on this machine, measured over a few real steps.
struct DryRunReport {
  std::string device;      ///< "cpu, 2 threads"
  bool is_on_cpu = true;   ///< the loader's workers take processors from the networks
  std::string precision;   ///< "fp32", "bf16", "fp16"
  std::int64_t steps = 0;  ///< that were measured, after two that warm up
  double images_per_second = 0;
  double step_ms = 0;    ///< from batch to batch, waiting included
  double wait_ms = 0;    ///< of it, for the batch
  double photo_ms = 0;   ///< that one worker takes to decode a photo and render its views
  double decode_ms = 0;  ///< of it, for decoding
  std::int64_t workers = 0;
  double oversized_share = 0;      ///< of the photos: larger than their views can use
  double memory_mb = 0;            ///< the most that the process held, on the host
  double available_memory_mb = 0;  ///< of the host, before; 0: not known
  double device_memory_mb = 0;     ///< the same of a GPU; 0 on a CPU, and where the driver does not say
  double available_device_memory_mb = 0;  ///< before, of what other programs leave
  std::int64_t training_photos = 0;
  std::int64_t total_steps = 0;
  double seconds_to_end = 0;         ///< of the whole run's steps, without its probes and checkpoints
  std::vector<std::string> notices;  ///< sentences on threads and photos, as a run would say them
  std::vector<DryRunAdvice> advice;  ///< empty when the settings use the machine well
};

/// Takes a few steps on the photos that `open` gives, for about `seconds`, and throws them away: no run
/// folder is made and no weights are kept. `behind_a_window` as in makeTrainSession(). Blocks; reports
/// progress. Throws Error (Settings, Data, Run, Cancelled).
DryRunReport measureDryRun(const OpenPhotos& open, const Experiment& experiment, double seconds,
                           const JobControl& control = {}, bool behind_a_window = false);

/// What the figures say about batch, accumulation, decoding and workers; a pure function of them and `cores`.
/// A batch is judged by the memory of the device that computes it.
std::vector<DryRunAdvice> dryRunAdvice(const DryRunReport& report, const Experiment& experiment,
                                       std::int64_t cores);

}  // namespace dinoscope
