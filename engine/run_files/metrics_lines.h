#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "engine/core/events.h"

namespace dinoscope {

/// Says that the settings were edited before the step with this number.
struct EditMark {
  std::int64_t step = 0;
};

/// What a line of metrics.jsonl tells; monostate: nothing that is known here.
using MetricsLine =
    std::variant<std::monostate, StepMetrics, EpochSummary, Diagnosis, DiagnosisOver, EditMark>;

/// A line with its end; numbers are written so that reading gives the same double.
std::string metricsLine(const StepMetrics& metrics);
std::string metricsLine(const EpochSummary& summary);
std::string metricsLine(const Diagnosis& diagnosis);
std::string metricsLine(const DiagnosisOver& over);

/// Reads what these write, and the same in any other form of JSON; those of steps as they are written here
/// ten times as fast, since there may be a million of them.
MetricsLine parseMetricsLine(std::string_view text);

/// Whether a line tells of what was done in the first steps and epochs. Of a file's lines it is those up to
/// some place: a line about a step follows what came before that step.
bool isWithin(const MetricsLine& line, std::int64_t completed_steps, std::int64_t completed_epochs);

}  // namespace dinoscope
