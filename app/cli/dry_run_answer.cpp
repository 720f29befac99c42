#include "app/cli/dry_run_answer.h"

#include <cmath>
#include <cstdio>

#include "app/cli/photo_folder.h"
#include "app/cli/shell_text.h"
#include "engine/config/validation.h"
#include "engine/run/dry_run.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr double kMeasuringSeconds = 6;

/// A switch or a number.
Json jsonOf(const SettingValue& value) {
  if (const auto* is_on = std::get_if<bool>(&value)) return *is_on;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  return Field::format(value);
}

Json jsonOf(const DryRunReport& report) {
  Json advice = Json::array();
  for (const DryRunAdvice& one : report.advice)
    advice.push_back({{"key", one.key},
                      {"now", jsonOf(one.now)},
                      {"proposed", jsonOf(one.proposed)},
                      {"reason", one.reason}});
  return {{"device", report.device},
          {"precision", report.precision},
          {"measured_steps", report.steps},
          {"images_per_second", report.images_per_second},
          {"step_ms", report.step_ms},
          {"wait_ms", report.wait_ms},
          {"photo_ms", report.photo_ms},
          {"decode_ms", report.decode_ms},
          {"workers", report.workers},
          {"memory_mb", report.memory_mb},
          {"available_memory_mb", report.available_memory_mb},
          {"device_memory_mb", report.device_memory_mb},
          {"available_device_memory_mb", report.available_device_memory_mb},
          {"training_photos", report.training_photos},
          {"total_steps", report.total_steps},
          {"seconds_to_end", report.seconds_to_end},
          {"notices", report.notices},
          {"advice", advice}};
}

std::string durationOf(double seconds) {
  const auto whole = std::llround(seconds);
  if (whole < 120) return std::to_string(whole) + " s";
  const long long minutes = (whole + 30) / 60;
  if (minutes < 120) return std::to_string(minutes) + " min";
  return std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
}

std::string textOf(const DryRunReport& report) {
  char numbers[400];
  std::snprintf(numbers, sizeof numbers,
                "%s, %s, %lld steps measured\n"
                "%.1f images/s, %.0f ms a step (%.0f ms of it waiting for photos, %lld workers)\n"
                "%.0f MB of memory, %.0f MB were free\n"
                "%lld steps on %lld photos: about %s\n",
                report.device.c_str(), report.precision.c_str(), static_cast<long long>(report.steps),
                report.images_per_second, report.step_ms, report.wait_ms,
                static_cast<long long>(report.workers), report.memory_mb, report.available_memory_mb,
                static_cast<long long>(report.total_steps), static_cast<long long>(report.training_photos),
                durationOf(report.seconds_to_end).c_str());
  std::string text = numbers;
  if (report.device_memory_mb > 0)
    text += std::to_string(std::llround(report.device_memory_mb)) + " MB of the GPU's memory, " +
            std::to_string(std::llround(report.available_device_memory_mb)) + " MB were free\n";
  for (const std::string& notice : report.notices) text += notice + "\n";
  if (report.advice.empty()) text += "Batch, accumulation, decoding and workers use this machine well.\n";
  for (const DryRunAdvice& one : report.advice)
    text += "Better: --set " + shellWord(one.key + "=" + Field::format(one.proposed)) + " (now " +
            Field::format(one.now) + "). " + one.reason + "\n";
  return text;
}

}  // namespace

void answerDryRun(const Experiment& experiment, CommandContext& context) {
  const DryRunReport report =
      measureDryRun(openFolderOfPhotos, experiment, kMeasuringSeconds, context.control());
  context.endProgress();
  for (const SettingProblem& warning : warningsOf(experiment, report.total_steps / experiment.run.epochs))
    context.remark("Warning: " + warning.sentence);
  context.answer(jsonOf(report), textOf(report));
}

}  // namespace dinoscope::cli
