// The meter of the self-test: what it notes of a ui thread that does not answer, and how that is judged.

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

#include "tests/support/test_program.h"
#include "ui/self_test/stall_verdict.h"
#include "ui/self_test/step_runner.h"
#include "ui/self_test/ui_stall_meter.h"

using namespace dinoscope;

namespace {

constexpr int kBlock_ms = 300;

/// Answers nothing for a while.
void block() {
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < kBlock_ms) {
  }
}

/// Blocks until the meter has noted one of more than the limit: on a machine that has no processor free, the
/// thread that asks may come by late.
bool isNoted(UiStallMeter& meter) {
  const std::size_t before = meter.stalls().size();
  QTest::qWait(1);
  block();
  QCoreApplication::processEvents();
  return std::any_of(meter.stalls().begin() + static_cast<std::ptrdiff_t>(before), meter.stalls().end(),
                     [](const UiStall& stall) { return stall.wall_ms > StallVerdict::kLimit_ms; });
}

}  // namespace

class UiStallMeterTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void notesABlockWithItsStep();
  void leavesOutWhatIsExcluded();
  void tellsTrainingFromTheRest();
  void judgesByTheWallClockWhenCalm();
  void nothingWatchedIsNotHeld();
  void skipsWhatFollowsAFailure();
};

void UiStallMeterTest::notesABlockWithItsStep() {
  UiStallMeter meter;
  meter.setStep("Think");
  QTRY_VERIFY(isNoted(meter));
  const UiStall stall = meter.longest(false);
  QCOMPARE(stall.step, "Think");
  QVERIFY(!stall.while_training);
  QVERIFY(stall.ownPart_ms() <= stall.wall_ms);
#ifdef Q_OS_LINUX
  QVERIFY(stall.cpu_ms > 0);
#endif
}

void UiStallMeterTest::leavesOutWhatIsExcluded() {
  UiStallMeter meter;
  {
    const UiStallMeter::Exclusion exclusion(meter);
    QVERIFY(!isNoted(meter));
  }
  QCoreApplication::processEvents();
  QVERIFY(meter.longest(false).wall_ms < kBlock_ms);
}

void UiStallMeterTest::tellsTrainingFromTheRest() {
  UiStallMeter meter;
  QTRY_VERIFY(isNoted(meter));
  QCOMPARE(meter.longest(true).wall_ms, 0.0);
  meter.setTraining(true);
  QTRY_VERIFY(isNoted(meter));
  QVERIFY(meter.stalls().back().while_training);
  QVERIFY(meter.questionsWhileTraining() > 0);
}

void UiStallMeterTest::judgesByTheWallClockWhenCalm() {
  UiStallMeter meter;
  meter.setTraining(true);
  QTRY_VERIFY(isNoted(meter));
  const StallVerdict calm = judgeStalls(meter, 0.0);
  QVERIFY(calm.is_machine_calm);
  QVERIFY(!calm.held);
  QVERIFY(!calm.sentence.isEmpty());
  const StallVerdict busy = judgeStalls(meter, 0.5);
  QVERIFY(!busy.is_machine_calm);
  QCOMPARE(busy.held, busy.longest_own_ms <= StallVerdict::kLimit_ms);
}

void UiStallMeterTest::nothingWatchedIsNotHeld() {
  const UiStallMeter meter;
  QVERIFY(!judgeStalls(meter, 0.0).held);
}

void UiStallMeterTest::skipsWhatFollowsAFailure() {
  using Verdict = StepOutcome::Verdict;
  int done = 0;
  const std::vector<Step> steps{
      {.name = "One", .action = [&done] { ++done; }},
      {.name = "Two", .holds = [] { return false; }, .otherwise = "It did not come.", .patience_s = 0},
      {.name = "Three", .action = [&done] { ++done; }},
  };
  const auto outcomes = runSteps(steps, [](const QString&) {});
  QCOMPARE(done, 1);
  QCOMPARE(outcomes.at(0).verdict, Verdict::Held);
  QCOMPARE(outcomes.at(1).verdict, Verdict::Failed);
  QCOMPARE(outcomes.at(1).sentence, "It did not come.");
  QCOMPARE(outcomes.at(2).verdict, Verdict::Skipped);
}

DINOSCOPE_TEST(UiStallMeterTest)
#include "ui_stall_meter_test.moc"
