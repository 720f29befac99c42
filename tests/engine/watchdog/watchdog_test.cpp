// The rules, fed with made numbers.

#include "engine/watchdog/watchdog.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <cmath>
#include <functional>
#include <limits>

using namespace dinoscope;

namespace {

WatchedRun watched(const std::function<void(Experiment&)>& change = {}) {
  WatchedRun run;
  run.experiment.teacher.momentum_start = 0.99;
  run.experiment.optim.lr_warmup_epochs = 0;
  run.experiment.head.out_dim = 1024;
  run.experiment.run.batch_size = 32;
  run.experiment.run.epochs = 20;
  if (change) change(run.experiment);
  run.steps_per_epoch = 100;
  run.total_steps = 2000;
  run.workers = 2;
  run.cores = 8;
  return run;
}

/// A step of a run that is well.
StepMetrics wellStep(std::int64_t step) {
  StepMetrics metrics;
  metrics.step = step;
  metrics.loss = 5;
  metrics.grad_norm = 1;
  metrics.teacher_momentum = 0.99;
  metrics.teacher_temp = 0.04;
  metrics.wait_ms = 1;
  metrics.forward_ms = 40;
  metrics.backward_ms = 60;
  if (step % 10 == 0) {
    metrics.teacher_entropy = 4;
    metrics.teacher_kl = std::log(1024.0) - 4;
    metrics.marginal_entropy = 3;
    metrics.embedding_std = 0.04;
    metrics.embedding_spread = 0.8;
    metrics.effective_rank = 20;
    metrics.center_norm = 1;
  }
  return metrics;
}

/// What the watchdog says of the steps first .. last - 1 with this change to each.
WatchdogFindings observe(Watchdog& dog, std::int64_t first, std::int64_t last,
                         const std::function<void(StepMetrics&)>& change = {}) {
  WatchdogFindings all;
  for (std::int64_t step = first; step < last; ++step) {
    StepMetrics metrics = wellStep(step);
    if (change) change(metrics);
    WatchdogFindings found = dog.observe(metrics);
    all.begun.insert(all.begun.end(), found.begun.begin(), found.begun.end());
    all.over.insert(all.over.end(), found.over.begin(), found.over.end());
  }
  return all;
}

void collapse(StepMetrics& metrics) {
  if (!metrics.embedding_spread) return;
  metrics.embedding_spread = 0.02;
  metrics.marginal_entropy = 3.2;
  metrics.teacher_entropy = 3.1;
}

void flatten(StepMetrics& metrics) {
  if (metrics.teacher_kl) metrics.teacher_kl = 0.001;
}

using Trouble = std::pair<const char*, std::function<void(StepMetrics&)>>;

/// None, and one of each kind that shows in the numbers.
const std::vector<Trouble>& troubles() {
  static const std::vector<Trouble> all{
      {"none", [](StepMetrics&) {}},
      {"collapse to a point", collapse},
      {"collapse to uniform", flatten},
      {"a loss above guessing", [](StepMetrics& metrics) { metrics.loss += 4; }},
      {"a loss just above guessing", [](StepMetrics& metrics) { metrics.loss += 3.4; }},
      {"gradients that explode", [](StepMetrics& metrics) { metrics.grad_norm *= 120; }},
      {"a loader that starves", [](StepMetrics& metrics) { metrics.wait_ms += 80; }}};
  return all;
}

bool names(const Diagnosis& diagnosis, const std::string& key) {
  for (const Remedy& remedy : diagnosis.remedies)
    for (const SettingChange& change : remedy.changes)
      if (change.key == key) return true;
  return false;
}

}  // namespace

class WatchdogTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void saysNothingOfARunThatIsWell() {
    Watchdog dog(watched());
    QVERIFY(observe(dog, 0, 1000).isEmpty());
  }

  void tellsACollapseOnceAndThatItIsOver() {
    Watchdog dog(watched());
    observe(dog, 0, 100);
    const WatchdogFindings fallen = observe(dog, 100, 400, collapse);
    QCOMPARE(fallen.begun.size(), std::size_t{1});
    const Diagnosis& told = fallen.begun[0];
    QCOMPARE(told.kind, DiagnosisKind::PointCollapse);
    QCOMPARE(told.severity, DiagnosisSeverity::Serious);
    QCOMPARE(told.since_step, 100);
    QCOMPARE(told.step, 150);
    QVERIFY(told.seen.find("0.02") != std::string::npos);
    QVERIFY(names(told, "optim.lr"));
    const WatchdogFindings well = observe(dog, 400, 600);
    QVERIFY(well.begun.empty());
    QCOMPARE(well.over, (std::vector<DiagnosisOver>{{DiagnosisKind::PointCollapse, 450}}));
    QCOMPARE(observe(dog, 600, 700, collapse).begun.size(), std::size_t{1});  // a new episode
  }

  /// A run that goes on reads its first and its newest steps alone: what it finds then is what it would have
  /// found after all of them.
  void theEndsOfALongRunTellAllOfIt_data() {
    QTest::addColumn<int>("trouble");
    for (int i = 0; i < static_cast<int>(troubles().size()); ++i)
      QTest::newRow(troubles()[static_cast<std::size_t>(i)].first) << i;
  }
  void theEndsOfALongRunTellAllOfIt() {
    QFETCH(int, trouble);
    constexpr std::int64_t kSteps = 60000;
    const auto run = [] {
      WatchedRun long_run = watched([](Experiment& experiment) { experiment.run.epochs = 1000; });
      long_run.total_steps = 100000;
      return long_run;
    };
    const auto course = [](StepMetrics& metrics) {
      const auto step = static_cast<double>(metrics.step);
      metrics.loss = 7.5 - 2 * step / kSteps + 0.3 * std::sin(step * 0.7);
      metrics.grad_norm = std::exp(std::sin(step * 0.013) + 0.5 * std::sin(step * 1.7));
      metrics.wait_ms = 10 + 9 * std::sin(step * 0.01);
    };
    std::vector<StepMetrics> all, ends;
    for (std::int64_t step = 0; step < kSteps; ++step) {
      all.push_back(wellStep(step));
      course(all.back());
      if (step < Watchdog::kFirstRecalled || step >= kSteps - Watchdog::kNewestRecalled)
        ends.push_back(all.back());
    }
    Watchdog knows_all(run()), knows_ends(run());
    for (const StepMetrics& metrics : all) knows_all.recall(metrics);
    for (const StepMetrics& metrics : ends) knows_ends.recall(metrics);
    const auto change = troubles()[static_cast<std::size_t>(trouble)].second;
    const auto go_on = [&](Watchdog& dog) {
      return observe(dog, kSteps, kSteps + 3000, [&](StepMetrics& metrics) {
        course(metrics);
        if (metrics.step < kSteps + 2000) change(metrics);
      });
    };
    const WatchdogFindings expected = go_on(knows_all);
    const WatchdogFindings found = go_on(knows_ends);
    QVERIFY(found.begun == expected.begun);
    QVERIFY(found.over == expected.over);
    QCOMPARE(expected.begun.empty(), trouble == 0);
  }

  void isNotTroubledByAValueAtTheThreshold() {
    Watchdog dog(watched());
    observe(dog, 0, 100);
    QVERIFY(observe(dog, 100, 500, [](StepMetrics& metrics) {
              collapse(metrics);
              if (metrics.embedding_spread) metrics.embedding_spread = metrics.step % 20 == 0 ? 0.09 : 0.12;
            }).isEmpty());
    observe(dog, 500, 600, collapse);
    QVERIFY(observe(dog, 600, 1000,
                    [](StepMetrics& metrics) {  // better, but not well
                      if (metrics.embedding_spread) metrics.embedding_spread = 0.15;
                    })
                .isEmpty());
  }

  void aNarrowNetworkThatTellsPhotosApartIsNotCollapsed() {
    // As a transformer is before it has learned: close embeddings, but targets of their own for each photo.
    Watchdog dog(watched());
    const auto narrow = [](StepMetrics& metrics) {
      if (metrics.embedding_spread) metrics.embedding_spread = 0.02;
      if (metrics.teacher_entropy) metrics.teacher_entropy = 1.5;
    };
    QVERIFY(observe(dog, 0, 1000, narrow).isEmpty());
    QCOMPARE(observe(dog, 1000, 1300,
                     [&narrow](StepMetrics& metrics) {
                       narrow(metrics);
                       if (metrics.effective_rank) metrics.effective_rank = 1.2;
                     })
                 .begun.size(),
             std::size_t{1});
  }

  void givesARunThatWasNeverWellTime() {
    Watchdog dog(watched());
    const WatchdogFindings found = observe(dog, 0, 1000, collapse);
    QCOMPARE(found.begun.size(), std::size_t{1});
    QCOMPARE(found.begun[0].step, 200);
    Watchdog patient(watched([](Experiment& e) { e.optim.lr_warmup_epochs = 5; }));
    QCOMPARE(observe(patient, 0, 1000, collapse).begun.at(0).step, 500);
  }

  void oneWinningPrototypeIsACollapseToo() {
    Watchdog dog(watched([](Experiment& e) { e.loss.center_momentum = 1; }));
    const WatchdogFindings found = observe(dog, 0, 300, [](StepMetrics& metrics) {
      if (metrics.marginal_entropy) metrics.marginal_entropy = 0.01;
    });
    QCOMPARE(found.begun.size(), std::size_t{1});
    QCOMPARE(found.begun[0].kind, DiagnosisKind::PointCollapse);
    QCOMPARE(found.begun[0].remedies.at(0).changes,
             (std::vector<SettingChange>{{"loss.center_momentum", "0.9"}}));
  }

  void tellsAUniformTeacher() {
    Watchdog dog(watched([](Experiment& e) { e.teacher.temp_start = e.teacher.temp_end = 0.5; }));
    const WatchdogFindings found = observe(dog, 0, 500, [](StepMetrics& metrics) {
      flatten(metrics);
      metrics.teacher_temp = 0.5;
    });
    QCOMPARE(found.begun.size(), std::size_t{1});
    QCOMPARE(found.begun[0].kind, DiagnosisKind::UniformCollapse);
    QVERIFY(names(found.begun[0], "teacher.temp_start"));
    QVERIFY(found.begun[0].cause.find("too high") != std::string::npos);
  }

  void aRunCollapsesInOneWayOnly() {
    Watchdog dog(watched());
    observe(dog, 0, 100);
    const WatchdogFindings found = observe(dog, 100, 600, [](StepMetrics& metrics) {
      collapse(metrics);
      flatten(metrics);
    });
    QCOMPARE(found.begun.size(), std::size_t{1});
  }

  void tellsDivergence() {
    Watchdog dog(watched());
    observe(dog, 0, 100);
    const auto climb = [](StepMetrics& metrics) { metrics.loss = 9; };  // ln 1024 is 6.9
    const WatchdogFindings found = observe(dog, 100, 200, climb);
    QCOMPARE(found.begun.size(), std::size_t{1});
    QCOMPARE(found.begun[0].kind, DiagnosisKind::Divergence);
    QVERIFY(found.begun[0].step < 160);
    QCOMPARE(observe(dog, 200, 300).over.size(), std::size_t{1});

    Watchdog gradients(watched());
    observe(gradients, 0, 300);
    const auto explode = [](StepMetrics& metrics) { metrics.grad_norm = 1e6; };
    QCOMPARE(observe(gradients, 300, 360, explode).begun.at(0).kind, DiagnosisKind::Divergence);
  }

  void oneJumpIsNoDivergence() {
    Watchdog dog(watched());
    observe(dog, 0, 100);
    QVERIFY(observe(dog, 100, 101, [](StepMetrics& metrics) { metrics.loss = 20; }).isEmpty());
    QVERIFY(observe(dog, 101, 300).isEmpty());
  }

  void knowsAFrozenTeacherFromItsSchedule() {
    Watchdog frozen(watched([](Experiment& e) { e.teacher.momentum_start = e.teacher.momentum_end = 1; }));
    const WatchdogFindings found = observe(frozen, 0, 200);
    QCOMPARE(found.begun.size(), std::size_t{1});
    QCOMPARE(found.begun[0].kind, DiagnosisKind::FrozenTeacher);
    QCOMPARE(found.begun[0].step, 0);
    QCOMPARE(found.begun[0].remedies.at(0).changes,
             (std::vector<SettingChange>{{"teacher.momentum_start", "0.995"}}));
    Watchdog slow(watched([](Experiment& e) { e.teacher.momentum_start = 0.9998; }));
    QCOMPARE(observe(slow, 0, 10).begun.size(), std::size_t{1});
    Watchdog reference(watched([](Experiment& e) { e.teacher.momentum_start = 0.996; }));
    QVERIFY(observe(reference, 0, 10).isEmpty());  // which ends at 1 too
    WatchedRun few = watched([](Experiment& e) { e.run.epochs = 1; });
    few.total_steps = few.steps_per_epoch = 20;
    Watchdog trial(few);
    QVERIFY(observe(trial, 0, 20).isEmpty());
  }

  void judgesByTheScheduleThatTheRunHasNow() {
    WatchedRun run = watched([](Experiment& e) { e.teacher.momentum_start = e.teacher.momentum_end = 1; });
    Watchdog dog(run);
    const auto standStill = [](StepMetrics& metrics) { metrics.teacher_momentum = 1; };
    QCOMPARE(observe(dog, 0, 50, standStill).begun.size(), std::size_t{1});
    run.experiment.teacher.momentum_start = run.experiment.teacher.momentum_end = 0.99;
    dog.changeSchedule(run.experiment, run.total_steps);
    const WatchdogFindings found = observe(dog, 50, 100);
    QCOMPARE(found.over.size(), std::size_t{1});
    QCOMPARE(found.over[0].kind, DiagnosisKind::FrozenTeacher);
    QVERIFY(found.begun.empty());

    // What is left of the run counts, not what was: a teacher that has learned may stand still.
    run.experiment.teacher.momentum_start = run.experiment.teacher.momentum_end = 1;
    dog.changeSchedule(run.experiment, run.total_steps);
    QVERIFY(observe(dog, 100, 200, standStill).isEmpty());
  }

  void tellsAStarvedLoader() {
    Watchdog dog(watched());
    const auto starve = [](StepMetrics& metrics) { metrics.wait_ms = 300; };
    QVERIFY(observe(dog, 0, 20, starve).isEmpty());  // while it fills
    const WatchdogFindings found = observe(dog, 20, 100, starve);
    QCOMPARE(found.begun.size(), std::size_t{1});
    QCOMPARE(found.begun[0].kind, DiagnosisKind::StarvedLoader);
    QCOMPARE(found.begun[0].severity, DiagnosisSeverity::Warning);
    QCOMPARE(found.begun[0].remedies.at(0).changes, (std::vector<SettingChange>{{"run.workers", "4"}}));
    QCOMPARE(observe(dog, 100, 400).over.size(), std::size_t{1});
  }

  void judgesByTheClockOnAGpu() {
    // 300 ms of waiting beside 12 ms of telling a GPU what to compute, which then takes it 900.
    const auto onGpu = [](StepMetrics& metrics) {
      metrics.step_ms = 1200;
      metrics.wait_ms = 300;
      metrics.forward_ms = metrics.backward_ms = metrics.update_ms = 4;
    };
    Watchdog dog(watched());
    QVERIFY(observe(dog, 0, 200, onGpu).isEmpty());
    QCOMPARE(observe(dog, 200, 400,
                     [&](StepMetrics& metrics) {
                       onGpu(metrics);
                       metrics.step_ms = 400;
                     })
                 .begun.size(),
             std::size_t{1});
  }

  void shortWaitsAreNoStarvation() {
    Watchdog dog(watched());
    QVERIFY(observe(dog, 0, 200, [](StepMetrics& metrics) {
              metrics.wait_ms = 3;
              metrics.forward_ms = metrics.backward_ms = 1;
            }).isEmpty());
  }

  void batchNormNeedsPhotos() {
    const auto small = [](Experiment& e) {
      e.model.backbone = "resnet18";
      e.run.batch_size = 4;
    };
    Watchdog dog(watched(small));
    const WatchdogFindings found = observe(dog, 0, 50);
    QCOMPARE(found.begun.size(), std::size_t{1});
    QCOMPARE(found.begun[0].kind, DiagnosisKind::SmallBatch);
    QVERIFY(names(found.begun[0], "run.batch_size"));
    Watchdog transformer(watched([](Experiment& e) { e.run.batch_size = 4; }));
    QVERIFY(observe(transformer, 0, 50).isEmpty());
    Watchdog head(watched([](Experiment& e) {
      e.run.batch_size = 4;
      e.head.batch_norm = true;
    }));
    QVERIFY(names(observe(head, 0, 50).begun.at(0), "head.batch_norm"));
  }

  void stepsThatWereLeftOutAreToldOnceInARow() {
    Watchdog dog(watched());
    observe(dog, 0, 10);
    const auto told = dog.observeLeftOut(10, "loss");
    QVERIFY(told.has_value());
    QCOMPARE(told->kind, DiagnosisKind::NotFinite);
    QCOMPARE(told->severity, DiagnosisSeverity::Serious);
    QVERIFY(!dog.observeLeftOut(11, "loss").has_value());
    QCOMPARE(observe(dog, 12, 20).over, (std::vector<DiagnosisOver>{{DiagnosisKind::NotFinite, 12}}));
    QVERIFY(dog.observeLeftOut(20, "gradient").has_value());
  }

  void aRunThatGoesOnIsWatchedAsOneThatWasNotInterrupted() {
    // Well, then collapsed: told once its patience is over, whether the steps before were seen or recalled.
    for (const std::int64_t interrupted_at : {110, 149, 151, 300}) {
      Watchdog dog(watched()), uninterrupted(watched());
      std::vector<std::int64_t> told, expected;
      for (std::int64_t step = 0; step < 400; ++step) {
        StepMetrics metrics = wellStep(step);
        if (step >= 100) collapse(metrics);
        for (const Diagnosis& diagnosis : uninterrupted.observe(metrics).begun)
          if (step >= interrupted_at) expected.push_back(diagnosis.step);
        if (step < interrupted_at)
          dog.recall(metrics);
        else
          for (const Diagnosis& diagnosis : dog.observe(metrics).begun) told.push_back(diagnosis.step);
      }
      QCOMPARE(told, expected);
    }
  }

  void aStepThatWasLeftOutIsRecalledAsOne() {
    Watchdog dog(watched());
    StepMetrics metrics = wellStep(0);
    metrics.loss = std::numeric_limits<double>::quiet_NaN();
    dog.recall(metrics);
    QVERIFY(!dog.observeLeftOut(1, "loss").has_value());  // it was told
    QCOMPARE(observe(dog, 2, 10).over, (std::vector<DiagnosisOver>{{DiagnosisKind::NotFinite, 2}}));
  }

  void remediesAreSettingsThatExist() {
    for (const DiagnosisKind kind : diagnosisKinds()) QVERIFY(diagnosisNamed(diagnosisName(kind)) == kind);
    Experiment experiment;
    const auto apply = [&](const Diagnosis& diagnosis) {
      for (const Remedy& remedy : diagnosis.remedies)
        for (const SettingChange& change : remedy.changes)
          applyAssignment(experiment, change.key + "=" + change.value);  // throws what is not allowed
    };
    Watchdog dog(watched([](Experiment& e) {
      e.teacher.momentum_start = e.teacher.momentum_end = 1;
      e.model.backbone = "resnet18";
      e.run.batch_size = 2;
      e.optim.clip_grad = 0;
    }));
    const WatchdogFindings found = observe(dog, 0, 600, [](StepMetrics& metrics) {
      collapse(metrics);
      metrics.wait_ms = 900;
      if (metrics.step > 100) metrics.loss = 30;
    });
    QCOMPARE(found.begun.size(), std::size_t{5});
    for (const Diagnosis& diagnosis : found.begun) {
      QVERIFY(!diagnosis.seen.empty() && !diagnosis.cause.empty() && !diagnosis.remedies.empty());
      apply(diagnosis);
    }
    apply(dog.observeLeftOut(600, "loss").value());
  }
};

DINOSCOPE_TEST(WatchdogTest)
#include "watchdog_test.moc"
