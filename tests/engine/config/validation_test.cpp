// Settings that can't go together, and those that go but will not teach.

#include "engine/config/validation.h"

#include <QTest>
#include <map>

#include "engine/config/batch_norm_limit.h"
#include "engine/config/presets.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

Experiment with(const std::vector<std::string>& assignments) {
  Experiment experiment = presetNamed("demo").experiment;
  for (const std::string& assignment : assignments) applyAssignment(experiment, assignment);
  return experiment;
}

std::map<std::string, QString> sentencesOf(const std::vector<SettingProblem>& problems) {
  std::map<std::string, QString> sentences;
  for (const SettingProblem& problem : problems)
    sentences[problem.key] = QString::fromStdString(problem.sentence);
  return sentences;
}

const std::vector<std::string> kOneLocalCell{"model.backbone=resnet18", "model.stem=imagenet",
                                             "views.global_size_px=64", "views.local_size_px=32",
                                             "views.local_count=1"};

std::vector<std::string> operator+(std::vector<std::string> left, const std::vector<std::string>& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

}  // namespace

class ValidationTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void batchNormHasMoreThanOneValue_data() {
    QTest::addColumn<std::vector<std::string>>("assignments");
    QTest::addColumn<qint64>("fewest");
    QTest::newRow("one local view of one cell") << kOneLocalCell << qint64{2};
    QTest::newRow("two of them") << kOneLocalCell + std::vector<std::string>{"views.local_count=2"}
                                 << qint64{1};
    QTest::newRow("no local view") << kOneLocalCell + std::vector<std::string>{"views.local_count=0"}
                                   << qint64{1};
    QTest::newRow("of the size of the global ones: one pass takes all")
        << kOneLocalCell + std::vector<std::string>{"views.global_size_px=32"} << qint64{1};
    QTest::newRow("33 px: four cells")
        << kOneLocalCell + std::vector<std::string>{"views.local_size_px=33"} << qint64{1};
    QTest::newRow("a stem that keeps the size")
        << kOneLocalCell + std::vector<std::string>{"model.stem=small"} << qint64{1};
    QTest::newRow("a small stem, 8 px")
        << kOneLocalCell + std::vector<std::string>{"model.stem=small", "views.local_size_px=8"} << qint64{2};
    QTest::newRow("resnet_tiny, 8 px")
        << std::vector<std::string>{"model.backbone=resnet_tiny", "views.local_size_px=8",
                                    "views.local_count=1"}
        << qint64{2};
    QTest::newRow("resnet_small, 8 px")
        << std::vector<std::string>{"model.backbone=resnet_small", "views.local_size_px=8",
                                    "views.local_count=1"}
        << qint64{1};
    QTest::newRow("a head takes two global views at least")
        << std::vector<std::string>{"model.backbone=vit_tiny", "head.batch_norm=true", "views.local_count=0"}
        << qint64{1};
  }
  void batchNormHasMoreThanOneValue() {
    QFETCH(std::vector<std::string>, assignments);
    QFETCH(qint64, fewest);
    Experiment experiment = with(assignments);
    QCOMPARE(fewestPhotosForBatchNorm(experiment), fewest);
    experiment.run.batch_size = fewest;
    QVERIFY(problemsOf(experiment).empty());
    experiment.run.batch_size = 1;
    if (fewest == 1) return;
    const QString sentence = sentencesOf(problemsOf(experiment))["run.batch_size"];
    for (const char* named :
         {"run.batch_size is 1", "views.local_size_px", "views.local_count", "batch norm"})
      QVERIFY2(sentence.contains(named), qPrintable(sentence));
  }

  void aHeadThatSeesOneRowNeedsTwoPhotos() {
    Experiment experiment = with({"model.backbone=vit_tiny", "head.batch_norm=true"});
    experiment.views.global_count = 1;  // what no field allows
    QCOMPARE(fewestPhotosForBatchNorm(experiment), 2);
  }

  void presetsAreNotWarnedOf() {
    for (const Preset& preset : presets())
      for (const SettingProblem& warning : warningsOf(preset.experiment, 100))
        QFAIL(warning.sentence.c_str());
  }

  void whatLastsTheWholeRunIsToldWithItsNumbers() {
    const Experiment experiment =
        with({"run.epochs=1", "optim.lr_warmup_epochs=10", "teacher.temp_start=0.04", "teacher.temp_end=0.07",
              "teacher.temp_warmup_epochs=30"});
    auto warnings = sentencesOf(warningsOf(experiment));
    QCOMPARE(warnings.size(), std::size_t{3});
    QVERIFY(warnings["optim.lr_warmup_epochs"].contains("is 10 and the whole run has 1 epoch:"));
    QVERIFY(warnings["teacher.temp_warmup_epochs"].contains("is 30 and the whole run has 1 epoch:"));
    QVERIFY(warnings["optim.freeze_last_layer_epochs"].contains("is 1 and the whole run has 1 epoch:"));
    QVERIFY(problemsOf(experiment).empty());
  }

  void warmUpsThatLeaveAnEpochAreNot() {
    QVERIFY(warningsOf(with({"run.epochs=4", "optim.lr_warmup_epochs=3", "teacher.temp_end=0.07",
                             "teacher.temp_warmup_epochs=3", "optim.freeze_last_layer_epochs=3"}))
                .empty());
    // Start and end are the same: nothing warms up.
    QVERIFY(warningsOf(with({"run.epochs=4", "teacher.temp_warmup_epochs=30"})).empty());
  }

  void warmUpsInStepsAreHeldAgainstTheRunsSteps() {
    const Experiment experiment = with({"run.epochs=2", "optim.lr_warmup_steps=72"});
    QVERIFY(warningsOf(experiment).empty());
    QVERIFY(warningsOf(experiment, 37).empty());
    const QString sentence = sentencesOf(warningsOf(experiment, 36))["optim.lr_warmup_steps"];
    QVERIFY2(sentence.contains("is 72 and the whole run has 72 steps"), qPrintable(sentence));
  }

  void aTeacherSofterThanTheStudentIsTold() {
    const auto warnings = sentencesOf(warningsOf(with({"teacher.temp_end=0.2", "loss.student_temp=0.1"})));
    QCOMPARE(warnings.size(), std::size_t{1});
    const QString sentence = warnings.at("teacher.temp_end");
    QVERIFY2(sentence.contains("0.2") && sentence.contains("loss.student_temp is 0.1"), qPrintable(sentence));
    // A start that no epoch has says nothing.
    QVERIFY(warningsOf(with({"teacher.temp_start=0.2"})).empty());
    QVERIFY(!warningsOf(with({"teacher.temp_start=0.2", "teacher.temp_warmup_epochs=3"})).empty());
  }
};

DINOSCOPE_TEST(ValidationTest)
#include "validation_test.moc"
