#include "engine/watchdog/watchdog.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dinoscope {
namespace {

constexpr std::int64_t kShortestRecovery = 20;  // steps

bool isCollapse(DiagnosisKind kind) {
  return kind == DiagnosisKind::PointCollapse || kind == DiagnosisKind::UniformCollapse;
}

}  // namespace

Watchdog::Watchdog(const WatchedRun& run) : m_run(run) {
  WatchdogRules rules;
  addCollapseRules(m_run, rules);
  addCourseRules(m_run, rules);
  addSupplyRules(m_run, rules);
  for (auto& rule : rules) m_episodes.push_back({std::move(rule), false, {}, {}});
}

void Watchdog::changeSchedule(const Experiment& experiment, std::int64_t total_steps) {
  m_run.experiment = experiment;
  m_run.total_steps = total_steps;
  for (Episode& episode : m_episodes) episode.rule->scheduleChanged();
}

WatchdogFindings Watchdog::observe(const StepMetrics& metrics) {
  WatchdogFindings findings;
  if (std::exchange(m_left_out_is_told, false))
    findings.over.push_back({DiagnosisKind::NotFinite, metrics.step});
  for (Episode& episode : m_episodes) judge(episode, metrics, findings);
  return findings;
}

void Watchdog::judge(Episode& episode, const StepMetrics& metrics, WatchdogFindings& findings) {
  const std::optional<Verdict> verdict = episode.rule->judge(metrics);
  if (!verdict) return;
  const auto begin = [&metrics](std::optional<std::int64_t>& since, bool goes_on) {
    since = goes_on ? since.value_or(metrics.step) : std::optional<std::int64_t>();
  };
  begin(episode.unwell_since, *verdict == Verdict::Unwell);
  begin(episode.well_since, *verdict == Verdict::Well);

  const DiagnosisKind kind = episode.rule->kind();
  const std::int64_t patience = episode.rule->patience();
  if (!episode.is_told && episode.unwell_since && metrics.step - *episode.unwell_since >= patience) {
    // A collapsed run soon looks collapsed in the other way too: once told is enough.
    if (isCollapse(kind) && isCollapseTold()) return;
    episode.is_told = true;
    Diagnosis told = episode.rule->explain();
    told.kind = kind;
    told.step = metrics.step;
    told.since_step = *episode.unwell_since;
    findings.begun.push_back(std::move(told));
  } else if (episode.is_told && episode.well_since &&
             metrics.step - *episode.well_since >= std::max(patience, kShortestRecovery)) {
    episode.is_told = false;
    findings.over.push_back({kind, metrics.step});
  }
}

void Watchdog::recall(const StepMetrics& metrics) {
  if (std::isfinite(metrics.loss))
    observe(metrics);
  else
    m_left_out_is_told = true;
}

bool Watchdog::isCollapseTold() const {
  return std::any_of(m_episodes.begin(), m_episodes.end(), [](const Episode& episode) {
    return episode.is_told && isCollapse(episode.rule->kind());
  });
}

std::optional<Diagnosis> Watchdog::observeLeftOut(std::int64_t step, const std::string& what) {
  if (std::exchange(m_left_out_is_told, true)) return std::nullopt;
  return explainNotFinite(m_run, step, what);
}

}  // namespace dinoscope
