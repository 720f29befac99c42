#include "app/cli/training_run.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <optional>
#include <string>
#include <thread>

#include "app/cli/failure.h"
#include "app/cli/photo_folder.h"
#include "app/cli/shell_text.h"
#include "engine/core/path_text.h"
#include "engine/run/training_run.h"

namespace dinoscope::cli {
namespace {

std::string formatted(const char* format, double value) {
  char text[48];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

std::string timeLeft(const StepMetrics& metrics, double seconds_so_far, std::int64_t first_step) {
  const std::int64_t done = metrics.step + 1 - first_step;
  const double seconds = seconds_so_far / static_cast<double>(done) *
                         static_cast<double>(metrics.total_steps - metrics.step - 1);
  const auto whole = static_cast<long>(std::lround(seconds));
  if (whole < 60) return std::to_string(whole) + " s left";
  return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s left";
}

/// Why the run ended, and how to go on, in one sentence.
std::string haltSentence(const Diagnosis& diagnosis, const TrainRequest& request) {
  std::string how = "go on with: " + resumeCommand(request.run_folder);
  for (const Remedy& remedy : diagnosis.remedies) {
    if (remedy.changes.empty()) continue;
    std::string set;
    for (const SettingChange& change : remedy.changes)
      set += " --set " + shellWord(change.key + "=" + change.value);
    how = remedy.needs_new_run ? "start a new run with" + set : how + set;
    break;
  }
  return "The watchdog ended the run after step " + std::to_string(diagnosis.step) + " with a checkpoint (" +
         diagnosisName(diagnosis.kind) + ", run.on_diagnosis " + request.experiment.run.on_diagnosis + "); " +
         how + ".";
}

std::string stopSentence(const RunFinished& finished) {
  return "Stopped after step " + std::to_string(finished.steps) +
         " with a checkpoint; go on with: " + resumeCommand(finished.run_folder);
}

constexpr std::int64_t kFirstSteps = 5;  // loader, caches and kernels warm up: not in the share of waiting

/// Turns a run's events into lines and a progress bar on standard error.
class RunReporter {
public:
  explicit RunReporter(CommandContext& context) : m_context(context) {}

  void operator()(const StepMetrics& metrics) {
    m_last = metrics;
    if (++m_steps > kFirstSteps) {
      m_step_ms += metrics.step_ms;
      m_wait_ms += metrics.wait_ms;
    }
    const auto now = std::chrono::steady_clock::now();
    if (!m_first_loss) {
      m_first_loss = metrics.loss;
      m_first_step = metrics.step;
      m_started = now;
      return;
    }
    const double seconds = std::chrono::duration<double>(now - m_started).count();
    m_context.showProgress(
        "Training", static_cast<double>(metrics.step + 1) / static_cast<double>(metrics.total_steps),
        "epoch " + std::to_string(metrics.epoch + 1) + ", loss " + formatted("%.3f", metrics.loss) + ", " +
            formatted("%.0f", metrics.images_per_second) + " images/s, " +
            timeLeft(metrics, seconds, m_first_step + 1));
  }
  void operator()(const EpochSummary& summary) {
    m_context.remark("epoch " + std::to_string(summary.epoch + 1) + ": loss " +
                     formatted("%.3f", summary.loss_mean) +
                     (summary.knn_top1 ? ", k-NN " + formatted("%.1f", *summary.knn_top1) + " %" : ""));
  }
  void operator()(const Notice& notice) { m_context.remark(notice.sentence); }
  void operator()(const Diagnosis& diagnosis) {
    m_context.remark(diagnosisText(diagnosis));
    if (diagnosis.action != DiagnosisAction::Report && !m_halt) m_halt = diagnosis;
  }
  void operator()(const DiagnosisOver& over) {
    m_context.remark("Step " + std::to_string(over.step) + ": " + diagnosisName(over.kind) + " is over.");
  }
  void operator()(const RunFinished& finished) { m_finished = finished; }
  void operator()(const RunFailed& failed) { m_failed = failed; }
  void operator()(const AttentionSnapshot&) {}
  void operator()(const StateChanged& change) {
    if (change.state == RunState::Running) m_has_begun = true;
  }
  void operator()(const CheckpointWritten& written) { m_checkpoint = written.path; }

  /// What the watchdog halted the run for. Nobody stands by to go on with a paused run here: it is to end.
  const std::optional<Diagnosis>& halt() const { return m_halt; }
  /// Whether its preparation came to an end.
  bool hasBegun() const { return m_has_begun; }
  bool isOver() const { return m_finished || m_failed; }
  const std::optional<RunFailed>& failure() const { return m_failed; }
  TrainingOutcome outcome() const {
    return {m_finished.value(), m_first_loss.value_or(m_finished->loss),
            m_step_ms > 0 ? m_wait_ms / m_step_ms : 0, m_checkpoint};
  }

  /// Of a run that failed: as far as it got.
  nlohmann::ordered_json figuresSoFar(const std::filesystem::path& run_folder) const {
    if (!m_last) return nlohmann::ordered_json::object();
    return {{"steps", m_last->step + 1},
            {"epochs", m_last->epoch},
            {"loss", m_last->loss},
            {"run", pathText(run_folder)}};
  }

private:
  CommandContext& m_context;
  std::optional<Diagnosis> m_halt;
  std::optional<StepMetrics> m_last;
  std::optional<double> m_first_loss;
  std::int64_t m_first_step = 0;
  std::int64_t m_steps = 0;
  bool m_has_begun = false;
  double m_step_ms = 0, m_wait_ms = 0;
  std::string m_checkpoint;
  std::chrono::steady_clock::time_point m_started;
  std::optional<RunFinished> m_finished;
  std::optional<RunFailed> m_failed;
};

}  // namespace

nlohmann::ordered_json figuresOf(const TrainingOutcome& outcome) {
  const RunFinished& finished = outcome.finished;
  nlohmann::ordered_json json{{"steps", finished.steps},
                              {"epochs", finished.epochs},
                              {"loss", finished.loss},
                              {"images_per_second", finished.images_per_second},
                              {"wait_share", outcome.wait_share},
                              {"knn_top1", nullptr},
                              {"device", finished.device},
                              {"precision", finished.precision},
                              {"run", pathText(finished.run_folder)},
                              {"checkpoint", nullptr}};
  if (finished.knn_top1) json["knn_top1"] = *finished.knn_top1;
  if (!outcome.checkpoint.empty()) json["checkpoint"] = pathText(outcome.checkpoint);
  return json;
}

TrainingOutcome runTraining(const TrainRequest& request, CommandContext& context,
                            const std::function<void(const Event&)>& watch) {
  const auto session = makeTrainSession(openFolderOfPhotos);
  RunReporter reporter(context);
  session->start(request);
  while (!reporter.isOver()) {
    if (context.stop().stop_requested() || reporter.halt()) session->stop();
    for (const Event& event : session->events().drain()) {
      if (watch) watch(event);
      std::visit(reporter, event);
    }
    if (!reporter.isOver()) std::this_thread::sleep_for(std::chrono::milliseconds(30));
  }
  session->wait();
  context.endProgress();
  if (const auto& failure = reporter.failure())
    throw FailureWithFigures(Error(failure->kind, failure->sentence),
                             reporter.figuresSoFar(request.run_folder));
  if (!reporter.hasBegun())
    throw Error(ErrorKind::Cancelled, "Stopped before the first step; nothing was trained.");
  const TrainingOutcome outcome = reporter.outcome();
  if (reporter.halt() && outcome.finished.stopped_early)
    throw FailureWithFigures(runError(haltSentence(*reporter.halt(), request)), figuresOf(outcome));
  // By Ctrl+C, or by another process (dinoscope-cli ask).
  const bool is_as_far_as_asked = request.max_steps && outcome.finished.steps >= *request.max_steps;
  if (outcome.finished.stopped_early && (context.stop().stop_requested() || !is_as_far_as_asked))
    throw FailureWithFigures(Error(ErrorKind::Cancelled, stopSentence(outcome.finished)), figuresOf(outcome));
  return outcome;
}

}  // namespace dinoscope::cli
