#include "ui/run_bridge.h"

#include <utility>
#include <variant>

#include "ui/engine_text.h"

namespace dinoscope {
namespace {

constexpr int kDrainInterval_ms = 33;

template <class... Handlers>
struct Overloaded : Handlers... {
  using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

}  // namespace

RunBridge::RunBridge(TrainSession& session, QObject* parent) : QObject(parent), m_session(session) {
  m_timer.setInterval(kDrainInterval_ms);
  connect(&m_timer, &QTimer::timeout, this, &RunBridge::drain);
}

void RunBridge::watch() { m_timer.start(); }

void RunBridge::drain() {
  tell(m_session.events().drain());
  if (const std::uint64_t dropped = m_session.events().droppedMetrics(); dropped > m_dropped) {
    m_dropped = dropped;
    Q_EMIT metricsDropped();
  }
}

void RunBridge::tell(std::vector<Event> events) {
  std::vector<StepMetrics> steps;
  const auto flushSteps = [&] {
    if (!steps.empty()) Q_EMIT stepsCompleted(std::exchange(steps, {}));
  };
  for (Event& event : events) {
    if (auto* metrics = std::get_if<StepMetrics>(&event)) {
      steps.push_back(*metrics);
      continue;
    }
    flushSteps();
    std::visit(Overloaded{
                   [](const StepMetrics&) {},
                   [&](const EpochSummary& summary) { Q_EMIT epochCompleted(summary); },
                   [&](const AttentionSnapshot& snapshot) { Q_EMIT attentionDrawn(snapshot); },
                   [&](const StateChanged& change) { Q_EMIT stateChanged(change.state); },
                   [&](const CheckpointWritten& written) { Q_EMIT checkpointWritten(written); },
                   [&](const Notice& notice) { Q_EMIT noticed(engineText(notice.sentence)); },
                   [&](const Diagnosis& diagnosis) { Q_EMIT diagnosed(diagnosis); },
                   [&](const DiagnosisOver& over) { Q_EMIT diagnosisOver(over); },
                   [&](const RunFinished& outcome) {
                     m_timer.stop();  // first: whoever is told may begin another run
                     Q_EMIT finished(outcome);
                   },
                   [&](const RunFailed& failure) {
                     m_timer.stop();
                     Q_EMIT failed(failure);
                   },
               },
               event);
  }
  flushSteps();
}

}  // namespace dinoscope
