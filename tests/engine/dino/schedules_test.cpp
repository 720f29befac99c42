#include "engine/dino/schedules.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/core/error.h"
#include "tests/support/fixtures.h"
#include "tests/support/lightly_schedules.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using namespace dinoscope::test;
using nlohmann::json;

namespace {

constexpr double kTolerance = 1e-12;

bool isNear(double actual, double expected) { return std::abs(actual - expected) <= kTolerance; }

QByteArray describe(const std::string& what, std::size_t index, double actual, double expected) {
  return QString("%1[%2]: %3, expected %4")
      .arg(QString::fromStdString(what))
      .arg(index)
      .arg(actual, 0, 'g', 17)
      .arg(expected, 0, 'g', 17)
      .toUtf8();
}

json scheduleFixture(const std::string& file) { return test::fixtureJson("schedule", file); }

TeacherSettings teacherOf(const json& fixture) {
  TeacherSettings teacher;
  teacher.temp_start = fixture["warmup_teacher_temp"];
  teacher.temp_end = fixture["teacher_temp"];
  teacher.temp_warmup_epochs = fixture["warmup_epochs"];
  return teacher;
}

double lightlyValue(const json& entry) {
  if (entry.contains("warmup_steps"))
    return lightlyWarmupCosineAt(entry["step"], entry["max_steps"], entry["start"], entry["end"],
                                 entry["warmup_steps"], entry["warmup_start"]);
  std::optional<std::int64_t> period;
  if (entry.contains("period")) period = entry["period"].get<std::int64_t>();
  return lightlyCosineAt(entry["step"], entry["max_steps"], entry["start"], entry["end"], period);
}

}  // namespace

class SchedulesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void followsTheReferenceAtEveryStep() {
    const json fixture = scheduleFixture("facebook_cosine.json");
    for (const auto& [name, values] : fixture.items()) {
      const std::int64_t epoch = values["niter_per_ep"];
      const CosineSchedule schedule{
          values["base_value"], values["final_value"], values["epochs"].get<std::int64_t>() * epoch,
          values["warmup_epochs"].get<std::int64_t>() * epoch, values["start_warmup_value"]};
      const json& expected = values["values"];
      QCOMPARE(static_cast<std::int64_t>(expected.size()), schedule.total_steps);
      for (std::size_t step = 0; step < expected.size(); ++step) {
        const double actual = schedule.at(static_cast<std::int64_t>(step));
        QVERIFY2(isNear(actual, expected[step]), describe(name, step, actual, expected[step]).constData());
      }
    }
  }

  void followsBothReferencesTeacherTemperature() {
    const json fixture = scheduleFixture("teacher_temp.json");
    for (const auto& [name, values] : fixture.items()) {
      const TeacherSettings teacher = teacherOf(values);
      for (std::size_t epoch = 0; epoch < values["facebook"].size(); ++epoch) {
        const double actual = teacherTempAt(teacher, static_cast<std::int64_t>(epoch));
        const double expected = values["facebook"][epoch];
        QVERIFY2(isNear(actual, expected), describe(name, epoch, actual, expected).constData());
      }
      const json& lightly = values["lightly_effective_by_epoch"];
      for (std::size_t epoch = 0; epoch < lightly.size(); ++epoch) {
        const double actual =
            lightlyTeacherTempAt(teacher.temp_start, teacher.temp_end, teacher.temp_warmup_epochs,
                                 static_cast<std::int64_t>(epoch));
        QVERIFY2(isNear(actual, lightly[epoch]), describe(name, epoch, actual, lightly[epoch]).constData());
      }
    }
  }

  void followsLightlysSchedules() {
    const json fixture = scheduleFixture("lightly.json");
    int compared = 0;
    for (const auto& [name, entries] : fixture.items()) {
      if (!entries.is_array()) continue;
      for (std::size_t i = 0; i < entries.size(); ++i) {
        const double actual = lightlyValue(entries[i]);
        QVERIFY2(isNear(actual, entries[i]["value"]),
                 describe(name, i, actual, entries[i]["value"]).constData());
        ++compared;
      }
    }
    QVERIFY2(compared > 0, "schedule/lightly.json has no case");
  }

  void lightlysScheduleHoldsItsEnds() {
    QCOMPARE(lightlyCosineAt(0, 1, 0.996, 1.0), 1.0);
    QCOMPARE(lightlyCosineAt(0, 0, 0.996, 1.0), 1.0);
    QCOMPARE(lightlyCosineAt(0, 2, 0.996, 1.0), 0.996);
    QCOMPARE(lightlyCosineAt(1, 2, 0.996, 1.0), 1.0);
    QVERIFY_EXCEPTION_THROWN(lightlyCosineAt(-1, 10, 0, 1), Error);
    QVERIFY_EXCEPTION_THROWN(lightlyWarmupCosineAt(-1, 10, 0, 1, 3), Error);
  }

  void refusesWhatTheReferenceRefuses() {
    QVERIFY_EXCEPTION_THROWN((CosineSchedule{1, 0, 10, 11}.at(0)), Error);
    QVERIFY_EXCEPTION_THROWN((CosineSchedule{1, 0, 10, 0}.at(-1)), Error);
  }

  void scalesTheLearningRateWithTheImagesOfAStep() {
    Experiment experiment;
    experiment.optim.lr = 0.001;
    experiment.run.batch_size = 64;
    experiment.optim.accumulate_steps = 2;
    QCOMPARE(peakLearningRate(experiment), 0.0005);
    QCOMPARE(peakLearningRate(experiment, 4), 0.002);
    experiment.optim.scale_lr = false;
    QCOMPARE(peakLearningRate(experiment, 4), 0.001);
  }

  void putsTheSettingsIntoOneStep() {
    Experiment experiment;
    experiment.run.epochs = 20;
    experiment.optim.scale_lr = false;
    experiment.optim.lr_warmup_epochs = 2;
    experiment.teacher.temp_end = 0.07;
    experiment.teacher.temp_warmup_epochs = 4;
    const StepSchedule first = scheduleAt(experiment, 10, 0);
    QCOMPARE(first.lr, 0.0);
    QCOMPARE(first.weight_decay, experiment.optim.weight_decay_start);
    QCOMPARE(first.teacher_momentum, experiment.teacher.momentum_start);
    QCOMPARE(first.teacher_temp, experiment.teacher.temp_start);
    QCOMPARE(scheduleAt(experiment, 10, 19).lr, experiment.optim.lr);
    QCOMPARE(scheduleAt(experiment, 10, 20).lr, experiment.optim.lr);
    QVERIFY(scheduleAt(experiment, 10, 21).lr < experiment.optim.lr);
    QVERIFY(scheduleAt(experiment, 10, 29).teacher_temp < experiment.teacher.temp_end);
    QCOMPARE(scheduleAt(experiment, 10, 30).teacher_temp, experiment.teacher.temp_end);
    const StepSchedule last = scheduleAt(experiment, 10, 199);
    QVERIFY(last.teacher_momentum < experiment.teacher.momentum_end);
    QVERIFY(last.lr > experiment.optim.lr_end);
    QCOMPARE(scheduleAt(experiment, 10, 500), last);
  }

  void warmsUpInStepsWhereTheseAreGiven() {
    Experiment experiment;
    experiment.run.epochs = 2;
    experiment.optim.scale_lr = false;
    experiment.optim.lr_warmup_epochs = 2;
    experiment.optim.lr_warmup_steps = 5;
    QCOMPARE(scheduleAt(experiment, 100, 0).lr, 0.0);
    QCOMPARE(scheduleAt(experiment, 100, 4).lr, experiment.optim.lr);
    QVERIFY(scheduleAt(experiment, 100, 6).lr < experiment.optim.lr);
    experiment.optim.lr_warmup_steps = 1000;  // longer than the run: all along
    QCOMPARE(scheduleAt(experiment, 100, 199).lr, experiment.optim.lr);
  }

  void warmsUpAllAlongWhenTheRunIsShorter() {
    Experiment experiment;
    experiment.run.epochs = 3;
    experiment.optim.scale_lr = false;
    experiment.optim.lr_warmup_epochs = 10;
    double previous = -1;
    for (std::int64_t step = 0; step < 12; ++step) {
      const double lr = scheduleAt(experiment, 4, step).lr;
      QVERIFY(lr > previous);
      previous = lr;
    }
    QCOMPARE(previous, experiment.optim.lr);
  }
};

DINOSCOPE_TEST(SchedulesTest)
#include "schedules_test.moc"
