#include "ui/self_test/report.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QSysInfo>
#include <QThread>
#include <algorithm>
#include <cmath>

#include "ui/self_test/stage.h"

namespace dinoscope {
namespace {

/// Two digits after the point: more would be noise.
double rounded(double value) { return std::round(value * 100) / 100; }

QJsonValue orNull(const std::optional<double>& value) {
  return value ? QJsonValue(rounded(*value)) : QJsonValue();
}

QJsonArray stepsOf(const std::vector<StepOutcome>& outcomes) {
  QJsonArray steps;
  for (const StepOutcome& outcome : outcomes) {
    QJsonObject step{{"number", steps.size() + 1}, {"name", outcome.name}};
    switch (outcome.verdict) {
      case StepOutcome::Verdict::Held:
        step["verdict"] = "held";
        break;
      case StepOutcome::Verdict::Failed:
        step["verdict"] = "failed";
        step["sentence"] = outcome.sentence;
        break;
      case StepOutcome::Verdict::Skipped:
        step["verdict"] = "skipped";
        break;
    }
    if (outcome.verdict != StepOutcome::Verdict::Skipped) step["seconds"] = rounded(outcome.seconds);
    steps.append(step);
  }
  return steps;
}

QJsonObject stallOf(const UiStall& stall) {
  return {{"wall_ms", rounded(stall.wall_ms)},
          {"cpu_ms", rounded(stall.cpu_ms)},
          {"queued_ms", orNull(stall.queued_ms)},
          {"step", stall.step},
          {"while_training", stall.while_training}};
}

QJsonObject uiThreadOf(Stage& stage, const StallVerdict& verdict) {
  const UiStallMeter& meter = stage.meter();
  constexpr double kWorthListing_ms = 50;
  QJsonArray long_stalls;
  for (const UiStall& stall : meter.stalls())
    if (stall.wall_ms >= kWorthListing_ms) long_stalls.append(stallOf(stall));
  return {{"held", verdict.held},
          {"limit_ms", StallVerdict::kLimit_ms},
          {"longest_block_while_training_ms", rounded(verdict.longest_ms)},
          {"longest_own_part_while_training_ms", rounded(verdict.longest_own_ms)},
          {"longest_block_ms", rounded(meter.longest(false).wall_ms)},
          {"other_programs_share", orNull(stage.figures().others_share)},
          {"machine_was_calm", verdict.is_machine_calm},
          {"questions_while_training", meter.questionsWhileTraining()},
          {"blocks_over_50_ms", long_stalls}};
}

QJsonObject latencyOf(const ViewLatency& latency) {
  return {{"moves", static_cast<int>(latency.moves_ms.size())},
          {"median_ms", rounded(latency.median_ms())},
          {"worst_ms", rounded(latency.worst_ms())}};
}

QJsonObject environmentOf(Stage& stage) {
  return {{"dinoscope", QCoreApplication::applicationVersion()},
          {"qt", QString::fromLatin1(qVersion())},
          {"platform", QGuiApplication::platformName()},
          {"system", QSysInfo::prettyProductName()},
          {"processors", QThread::idealThreadCount()},
          {"device", stage.hasWorkbench() ? stage.workbench().deviceText() : QString()}};
}

}  // namespace

QJsonObject reportOf(Stage& stage, const std::vector<StepOutcome>& outcomes, const StallVerdict& verdict,
                     double seconds) {
  const SelfTestFigures& figures = stage.figures();
  const bool all_held = std::all_of(outcomes.begin(), outcomes.end(), [](const StepOutcome& outcome) {
    return outcome.verdict == StepOutcome::Verdict::Held;
  });
  return {{"held", all_held && verdict.held},
          {"seconds", rounded(seconds)},
          {"environment", environmentOf(stage)},
          {"steps", stepsOf(outcomes)},
          {"pictures", QJsonArray::fromStringList(stage.pictures())},
          {"clicks", stage.driver().clicks()},
          {"start_to_first_crops_s", orNull(figures.start_to_first_crops_s)},
          {"clicks_to_first_crops", figures.clicks_to_first_crops},
          {"clicks_to_attention", figures.clicks_to_attention},
          {"clicks_to_neighbors", figures.clicks_to_neighbors},
          {"ui_thread", uiThreadOf(stage, verdict)},
          {"slider_to_painted_views", latencyOf(figures.views)},
          {"slider_to_painted_views_while_training", latencyOf(figures.views_while_training)},
          {"training", QJsonObject{{"steps", static_cast<qint64>(figures.training_steps)},
                                   {"images_per_second", rounded(figures.images_per_second)},
                                   {"loss_start", figures.loss_start},
                                   {"loss", figures.loss}}}};
}

}  // namespace dinoscope
