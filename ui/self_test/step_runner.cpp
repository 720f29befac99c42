#include "ui/self_test/step_runner.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <exception>

#include "engine/core/error.h"

namespace dinoscope {
namespace {

constexpr int kAskInterval_ms = 10;

QString failureOf(const Step& step) {
  try {
    if (step.action) step.action();
    if (step.holds && !waitUntil(step.holds, step.patience_s)) return step.otherwise;
    if (step.then) step.then();
  } catch (const std::exception& error) {
    return QString::fromUtf8(error.what());
  }
  return {};
}

}  // namespace

bool waitUntil(const std::function<bool()>& holds, double patience_s) {
  if (holds()) return true;
  QElapsedTimer clock;
  clock.start();
  QEventLoop loop;
  QTimer timer;
  bool has_come = false;
  std::exception_ptr thrown;  // no exception may cross the event loop
  QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
    try {
      has_come = holds();
    } catch (...) {
      thrown = std::current_exception();
    }
    if (has_come || thrown || static_cast<double>(clock.elapsed()) > patience_s * 1000) loop.quit();
  });
  timer.start(kAskInterval_ms);
  loop.exec();
  if (thrown) std::rethrow_exception(thrown);
  return has_come;
}

std::vector<StepOutcome> runSteps(const std::vector<Step>& steps,
                                  const std::function<void(const QString&)>& began) {
  std::vector<StepOutcome> outcomes;
  bool all_held = true;
  for (const Step& step : steps) {
    StepOutcome outcome;
    outcome.name = step.name;
    if (all_held) {
      began(step.name);
      QElapsedTimer clock;
      clock.start();
      outcome.sentence = failureOf(step);
      outcome.seconds = static_cast<double>(clock.elapsed()) / 1000;
      all_held = outcome.sentence.isEmpty();
      outcome.verdict = all_held ? StepOutcome::Verdict::Held : StepOutcome::Verdict::Failed;
    }
    outcomes.push_back(outcome);
  }
  return outcomes;
}

}  // namespace dinoscope
