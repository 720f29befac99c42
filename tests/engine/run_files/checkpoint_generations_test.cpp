#include "engine/run_files/checkpoint_generations.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace dinoscope;

namespace {

constexpr std::int64_t kStepsPerEpoch = 10;

/// Of a run with 10 steps an epoch.
Generation at(std::int64_t step, std::optional<double> knn_top1 = {}) {
  return {step, step % kStepsPerEpoch == 0 ? step / kStepsPerEpoch : 0, knn_top1};
}

std::vector<std::int64_t> stepsKept(const std::vector<Generation>& newest_first,
                                    const GenerationRule& rule = {}, std::int64_t written_step = 1000) {
  const auto removed = checkpointsToRemove(newest_first, written_step, rule);
  std::vector<std::int64_t> kept;
  for (std::size_t i = 0; i < newest_first.size(); ++i)
    if (std::find(removed.begin(), removed.end(), i) == removed.end()) kept.push_back(newest_first[i].step);
  return kept;
}

using Steps = std::vector<std::int64_t>;

}  // namespace

class CheckpointGenerationsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void keepsTheNewestTwo() {
    QCOMPARE(stepsKept({}), Steps{});
    QCOMPARE(stepsKept({at(10)}), Steps{10});
    QCOMPARE(stepsKept({at(35), at(30), at(20), at(10)}), (Steps{35, 30}));
  }

  void keepsTheBestNeighbours() {
    QCOMPARE(stepsKept({at(50, 41), at(40, 42), at(30, 57), at(20, 44), at(15)}), (Steps{50, 40, 30}));
    QCOMPARE(stepsKept({at(50, 60), at(40, 42), at(30, 57)}), (Steps{50, 40}));  // the best is new anyway
    QCOMPARE(stepsKept({at(50, 1), at(40, 2), at(30, 57), at(20, 57)}), (Steps{50, 40, 30}));  // of equals
    GenerationRule rule;
    rule.best_knn = false;
    QCOMPARE(stepsKept({at(50, 41), at(40, 42), at(30, 57)}, rule), (Steps{50, 40}));
  }

  void keepsChosenEpochs() {
    GenerationRule rule;
    rule.every_epochs = 2;
    QCOMPARE(stepsKept({at(55), at(50), at(45), at(40), at(30), at(20), at(10)}, rule),
             (Steps{55, 50, 40, 20}));
  }

  void dropsWhatWasPassedOver() {
    GenerationRule rule;
    rule.every_epochs = 1;
    // 60 and 50 were damaged: the run went on from 40 and has written 45.
    QCOMPARE(stepsKept({at(60, 99), at(50), at(45), at(40), at(35)}, rule, 45), (Steps{45, 40}));
  }
};

DINOSCOPE_TEST(CheckpointGenerationsTest)
#include "checkpoint_generations_test.moc"
