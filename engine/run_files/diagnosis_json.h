#pragma once

#include <nlohmann/json.hpp>
#include <optional>

#include "engine/core/diagnosis.h"

namespace dinoscope {

/// A diagnosis as a line of metrics.jsonl has it: {"step", "event": "diagnosis", "kind", "severity",
/// "since_step", "seen", "cause", "remedies": [{"text", "set": {key: value}, "needs_new_run"}], "action",
/// "evidence"?}.
nlohmann::ordered_json diagnosisJson(const Diagnosis& diagnosis);

/// {"step", "event": "diagnosis_over", "kind"}.
nlohmann::ordered_json diagnosisJson(const DiagnosisOver& over);

/// What the above write; empty when it is something else.
std::optional<Diagnosis> diagnosisFrom(const nlohmann::ordered_json& json);
std::optional<DiagnosisOver> diagnosisOverFrom(const nlohmann::ordered_json& json);

}  // namespace dinoscope
