#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/core/events.h"

namespace dinoscope {

/// What the rules know about a run besides its numbers. The schedules may change in the middle of it.
struct WatchedRun {
  Experiment experiment;
  std::int64_t steps_per_epoch = 1;
  std::int64_t total_steps = 1;
  std::int64_t workers = 1;  ///< of the loader
  std::int64_t cores = 1;    ///< of the machine
};

/// What a step says about one kind of trouble. Between Well and Unwell lies a gap, so that a value at the
/// threshold does not make a diagnosis come and go.
enum class Verdict { Well, Doubtful, Unwell };

/// One way for a run to be unwell: when it is seen, how long it must last, what it means. Pure: a function
/// of the run's settings and of the steps it was given.
class WatchdogRule {
public:
  virtual ~WatchdogRule() = default;

  virtual DiagnosisKind kind() const = 0;

  /// The run's schedules are others from the next step on.
  virtual void scheduleChanged() {}

  /// Takes a step in; empty when the step did not measure what the rule looks at.
  virtual std::optional<Verdict> judge(const StepMetrics& metrics) = 0;

  /// For how many steps the trouble must be seen before it is told.
  virtual std::int64_t patience() const = 0;

  /// Severity, what was seen at the last step judged, cause and remedies. The rest is the watchdog's.
  virtual Diagnosis explain() const = 0;
};

/// Their run outlives them.
using WatchdogRules = std::vector<std::unique_ptr<WatchdogRule>>;

/// Collapse to a point, collapse to uniform.
void addCollapseRules(const WatchedRun& run, WatchdogRules& rules);

/// Divergence, frozen teacher.
void addCourseRules(const WatchedRun& run, WatchdogRules& rules);

/// Starved loader, too small a batch.
void addSupplyRules(const WatchedRun& run, WatchdogRules& rules);

/// What to say about a step that was left out because `what` ("loss", "gradient") was not finite.
Diagnosis explainNotFinite(const WatchedRun& run, std::int64_t step, const std::string& what);

}  // namespace dinoscope
