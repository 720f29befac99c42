#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dinoscope {

/// The ways for a run to be unwell that the watchdog knows.
enum class DiagnosisKind {
  PointCollapse,    ///< all photos look alike to the network
  UniformCollapse,  ///< the teacher favours no prototype: its targets say nothing
  Divergence,       ///< the loss climbs, or the gradients explode
  NotFinite,        ///< loss or gradients were no finite numbers
  FrozenTeacher,    ///< the teacher will hardly leave its random start
  StarvedLoader,    ///< steps wait for their batches
  SmallBatch,       ///< too few photos in a batch for batch norm
};

/// "point_collapse", as written to disk.
std::string diagnosisName(DiagnosisKind kind);
std::optional<DiagnosisKind> diagnosisNamed(const std::string& name);

/// All kinds, in the order of their enumerators.
const std::vector<DiagnosisKind>& diagnosisKinds();

enum class DiagnosisSeverity {
  Warning,  ///< costs quality or time; told, never more
  Serious,  ///< what is computed from here on is worth nothing: run.on_diagnosis decides what follows
};

/// What the run does about a diagnosis besides telling it.
enum class DiagnosisAction { Report, Pause, Stop };

/// "pause", as run.on_diagnosis has it.
std::string diagnosisActionName(DiagnosisAction action);
std::optional<DiagnosisAction> diagnosisActionNamed(const std::string& name);

/// A setting and the value to give it, as typed on a command line.
struct SettingChange {
  std::string key;
  std::string value;

  bool operator==(const SettingChange&) const = default;
};

/// One thing to do about a diagnosis.
struct Remedy {
  std::string sentence;                ///< "Lower the learning rate to 0.0003."
  std::vector<SettingChange> changes;  ///< what does it; empty: only the sentence can help
  bool needs_new_run = false;          ///< the run so far is lost, or its networks do not fit the change

  bool operator==(const Remedy&) const = default;
};

/// Something is wrong with a run, said once when it begins.
struct Diagnosis {
  DiagnosisKind kind = DiagnosisKind::PointCollapse;
  DiagnosisSeverity severity = DiagnosisSeverity::Warning;
  std::int64_t step = 0;         ///< after which it was told
  std::int64_t since_step = 0;   ///< at which it was seen first
  std::string seen;              ///< one sentence with the numbers
  std::string cause;             ///< one sentence: the likely one, with these settings
  std::vector<Remedy> remedies;  ///< the most promising first
  DiagnosisAction action = DiagnosisAction::Report;
  std::string evidence;  ///< what was kept of it, a path in the run folder; empty: nothing

  bool operator==(const Diagnosis&) const = default;
};

/// What a diagnosis told of has gone.
struct DiagnosisOver {
  DiagnosisKind kind = DiagnosisKind::PointCollapse;
  std::int64_t step = 0;

  bool operator==(const DiagnosisOver&) const = default;
};

/// "Step 120: ... (seen since step 80). ... Lower ..., or ...": a whole diagnosis as one line of a log.
std::string diagnosisText(const Diagnosis& diagnosis);

}  // namespace dinoscope
