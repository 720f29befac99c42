#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/events.h"
#include "engine/watchdog/watchdog_rules.h"

namespace dinoscope {

/// What the watchdog has to say after a step.
struct WatchdogFindings {
  std::vector<Diagnosis> begun;
  std::vector<DiagnosisOver> over;

  bool isEmpty() const { return begun.empty() && over.empty(); }
};

/// Watches a run's numbers for what the loss does not show: it falls in a collapsed run too. Each trouble is
/// told once when it has lasted for its rule's patience, and once more when it has been gone as long (but at
/// least 20 steps). Thresholds and their reasons stand at the head of each rules' file. Knows neither tensors
/// nor files; belongs to the training thread.
class Watchdog {
public:
  explicit Watchdog(const WatchedRun& run);
  Watchdog(const Watchdog&) = delete;  // the rules look at its run
  Watchdog& operator=(const Watchdog&) = delete;

  const WatchedRun& run() const { return m_run; }

  /// From the next step on the schedules are those of `experiment`, and the run has `total_steps`.
  void changeSchedule(const Experiment& experiment, std::int64_t total_steps);

  /// Takes in a step that was applied. Steps come in rising order.
  WatchdogFindings observe(const StepMetrics& metrics);

  /// Takes in a step that was left out because `what` was not finite; empty when the one before was left out
  /// too and it was told.
  std::optional<Diagnosis> observeLeftOut(std::int64_t step, const std::string& what);

  /// What recall() needs to know of an earlier process, however long the run is. The first steps say where
  /// the loss began; the longest memory is the mean gradient over 500 steps, of which a step 20,000 steps ago
  /// is less than a double's last bit. What was between counts only as far as the newest steps show it.
  static constexpr std::int64_t kFirstRecalled = 1000;
  static constexpr std::int64_t kNewestRecalled = 20000;

  /// Takes in a step of an earlier process, applied or left out, without a word: what was told of it then is
  /// not told again while it lasts, as in a run that was not interrupted.
  void recall(const StepMetrics& metrics);

private:
  /// One trouble, from when it is seen until it is over.
  struct Episode {
    std::unique_ptr<WatchdogRule> rule;
    bool is_told = false;
    std::optional<std::int64_t> unwell_since;
    std::optional<std::int64_t> well_since;
  };

  void judge(Episode& episode, const StepMetrics& metrics, WatchdogFindings& findings);
  bool isCollapseTold() const;

  WatchedRun m_run;
  std::vector<Episode> m_episodes;
  bool m_left_out_is_told = false;
};

}  // namespace dinoscope
