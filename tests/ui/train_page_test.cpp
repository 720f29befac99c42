#include "ui/pages/train/train_page.h"

#include <QComboBox>
#include <QProgressBar>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "engine/config/experiment_file.h"
#include "engine/io/atomic_file.h"
#include "engine/io/storage.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/snapshot_files.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/train/attention_grid.h"
#include "ui/pages/train/attention_row.h"
#include "ui/pages/train/attention_strip.h"
#include "ui/pages/train/dry_run_control.h"
#include "ui/pages/train/earlier_runs.h"
#include "ui/pages/train/health_line.h"
#include "ui/pages/train/run_controls.h"
#include "ui/pages/train/run_log.h"
#include "ui/pages/train/run_plots.h"
#include "ui/pages/train/schedule_edit_bar.h"
#include "ui/pages/train/settings_panel.h"
#include "ui/view_models/attention_model.h"
#include "ui/view_models/diagnosis_text.h"
#include "ui/view_models/health_reading.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/config_form.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/live_plot.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/pipeline_meter.h"

namespace dinoscope::test {

class TrainPageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init();
  void saysWhatToDoFirst();
  void givesAReasonForEveryDisabledButton();
  void drawsTheSchedulesBeforeTheRun();
  void goesThroughAllStates();
  void offersOfARunWhatItCanDo();
  void showsWhatTheRunHasWhileItGoesOn();
  void changesTheRestOfAPausedRun();
  void showsCurvesAndProgress();
  void chartsHealthAgainstAHealthyLevel();
  void tellsWhereTheTimeOfAStepGoes();
  void sharesAreOfTheClockOnAGpu();
  void watchesPinnedPhotos();
  void theAttentionFillsItsRoom_data();
  void theAttentionFillsItsRoom();
  void goesBackToEarlierAttention();
  void readsTheAttentionThatARunFolderKeeps();
  void startsANewRunFromItsWeights();
  void laysEarlierRunsBeneath();
  void theHealthLineNeverContradictsTheWatchdog();
  void anEarlierRunKeepsItsJudgement();
  void saysWhyARunFailed();
  void saysWhatCouldNotStart();
  void writesDownWhatHappened();
  void measuresADryRun();
  void looksRight();

private:
  void scan();
  void start();

  std::unique_ptr<WorkbenchFixture> m_fixture;
  std::unique_ptr<TrainPage> m_page;
};

void TrainPageTest::init() {
  m_page.reset();
  m_fixture = std::make_unique<WorkbenchFixture>();
  m_page = std::make_unique<TrainPage>(*m_fixture->workbench);
  m_page->resize(1216, 720);
  m_page->show();
}

void TrainPageTest::measuresADryRun() {
  WorkbenchParts parts{std::make_unique<ScriptedTrainSession>(), std::make_unique<ScriptedExploreSession>(),
                       m_fixture->folder.filePath("dry").toStdString()};
  parts.dry_run = [](const Experiment& experiment, const JobControl&) {
    DryRunReport report;
    report.device = "cpu, 2 threads";
    report.precision = "bf16";
    report.steps = 12;
    report.images_per_second = 55.3;
    report.step_ms = 579;
    report.memory_mb = 1400;
    report.available_memory_mb = 16000;
    report.total_steps = 192;
    report.seconds_to_end = 111;
    report.advice = {{"run.workers", experiment.run.workers, 3, "A step waits for photos."}};
    return report;
  };
  Workbench workbench(std::move(parts));
  TrainPage page(workbench);
  page.show();
  QAction* action = page.dryRun().action();
  QVERIFY(!action->isEnabled() && !action->toolTip().isEmpty());
  workbench.present().openFolder(samplePhotos());
  QTRY_VERIFY(action->isEnabled());
  action->trigger();
  QTRY_VERIFY(page.banner()->sentence().contains(QStringLiteral("55.3 images/s")));
  QVERIFY(page.banner()->sentence().contains(QStringLiteral("1 min 51 s")));
  leaveScreenshots(page, QStringLiteral("train_page_dry_run"));
  auto* better = page.banner()->findChild<QPushButton*>();
  QVERIFY(better != nullptr && better->isVisible());
  better->click();
  QCOMPARE(workbench.config().experiment().run.workers, 3);
  workbench.config().undo();
  QCOMPARE(workbench.config().experiment().run.workers, 0);
}

void TrainPageTest::scan() {
  QSignalSpy changed(&m_fixture->workbench->photos(), &FolderModel::changed);
  m_fixture->workbench->present().openFolder(samplePhotos());
  QTRY_COMPARE(changed.count(), 1);
}

void TrainPageTest::start() {
  scan();
  m_page->primaryAction()->trigger();
  QCOMPARE(m_fixture->train->requests.size(), std::size_t{1});
}

void TrainPageTest::saysWhatToDoFirst() {
  QVERIFY(m_page->isEmpty());
  QVERIFY(!m_page->controls().startAction()->isEnabled());
  QVERIFY(m_page->controls().startAction()->toolTip().contains(QStringLiteral("folder")));
  scan();
  QVERIFY(m_page->isEmpty());
  QVERIFY(m_page->controls().startAction()->isEnabled());
  QCOMPARE(m_page->controls().nextName(), QStringLiteral("sample-photos"));
}

void TrainPageTest::givesAReasonForEveryDisabledButton() {
  for (const QAction* action : m_page->actions())
    if (!action->isEnabled())
      QVERIFY2(action->toolTip().endsWith(QLatin1Char('.')), qPrintable(action->text()));
}

void TrainPageTest::drawsTheSchedulesBeforeTheRun() {
  scan();
  auto* rate = m_page->plots().strip()->findChild<LivePlot*>();
  QTRY_VERIFY(rate->valueAt(rate->curves().front(), 0).has_value());
  m_page->refreshNow();
  const auto before = rate->valueAt(rate->curves().front(), 1e9);
  m_fixture->workbench->config().setValue(QStringLiteral("optim.lr_end"), 0.01);
  QTRY_VERIFY(rate->valueAt(rate->curves().front(), 1e9) != before);

  // Once there is a run, its own plan is drawn, whatever the settings of the next one are.
  m_page->primaryAction()->trigger();
  m_page->refreshNow();
  const auto of_run = rate->valueAt(rate->curves().front(), 1e9);
  m_fixture->workbench->config().setValue(QStringLiteral("optim.lr_end"), 0.02);
  m_fixture->train->takeSteps(3);
  QTRY_COMPARE(m_fixture->workbench->run().completedSteps(), 3);
  m_page->refreshNow();
  QCOMPARE(rate->valueAt(rate->curves().front(), 1e9), of_run);
}

void TrainPageTest::goesThroughAllStates() {
  start();
  RunControls& controls = m_page->controls();
  QVERIFY(!controls.startAction()->isEnabled());
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Preparing);
  m_fixture->train->takeSteps(4);
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Running);
  QVERIFY(controls.pauseAction()->isEnabled());
  QVERIFY(!controls.releaseMemoryAction()->isEnabled());
  m_fixture->train->obeys = false;  // it is at a step
  QVERIFY(clickButton(*m_page, QStringLiteral("Pause")));
  QCOMPARE(controls.shownRunText(), QStringLiteral("sample-photos · Pausing"));
  QVERIFY(!controls.pauseAction()->isEnabled());
  m_fixture->train->takeSteps(1);
  m_fixture->train->enter(RunState::Paused);
  m_fixture->train->obeys = true;
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Paused);
  QCOMPARE(controls.shownRunText(), QStringLiteral("sample-photos · Paused"));
  QVERIFY(m_page->primaryAction() == controls.resumeAction());
  controls.releaseMemoryAction()->trigger();
  QCOMPARE(m_fixture->train->memory_releases, 1);
  controls.resumeAction()->trigger();
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Running);
  m_fixture->train->obeys = false;
  controls.stopAction()->trigger();
  QCOMPARE(m_fixture->workbench->run().state(), RunState::Stopping);
  QVERIFY(!controls.stopAction()->isEnabled());
  m_fixture->train->finish(true);
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Stopped);
  QVERIFY(controls.resumeAction()->isEnabled());
  QVERIFY(m_page->banner()->sentence().contains(QStringLiteral("stopped")));
}

void TrainPageTest::offersOfARunWhatItCanDo() {
  const auto offered = [&] {
    QStringList texts;
    for (const auto* button : m_page->controls().findChildren<QAbstractButton*>())
      if (button->isVisible() && !button->text().isEmpty()) texts << button->text();
    return texts;
  };
  m_page->show();
  scan();
  QCOMPARE(offered(), (QStringList{QStringLiteral("Start training"), QStringLiteral("Dry run")}));
  QTRY_VERIFY(m_page->controls().startAction()->isEnabled());
  QVERIFY(clickButton(*m_page, QStringLiteral("Start training")));
  m_fixture->train->takeSteps(1);
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Running);
  QCOMPARE(offered(), (QStringList{QStringLiteral("Pause"), QStringLiteral("Stop")}));
  m_fixture->train->finish();
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Finished);
  const QStringList after = offered();
  QVERIFY(!after.contains(QStringLiteral("Pause")) && !after.contains(QStringLiteral("Stop")));
  QVERIFY(after.contains(QStringLiteral("Start training")) && after.contains(QStringLiteral("Dry run")));
}

void TrainPageTest::showsWhatTheRunHasWhileItGoesOn() {
  SettingsPanel& settings = m_page->settings();
  QVERIFY(!settings.showsRun() && settings.tabs()->isHidden());
  start();
  QVERIFY(settings.showsRun());
  ConfigForm& form = *settings.runForm();
  QVERIFY(!form.row(QStringLiteral("run.epochs"))->isEnabled());
  QVERIFY(form.findChild<QScrollArea*>()->isEnabled());
  // What is changed meanwhile is for the next run.
  const std::int64_t epochs = settings.runConfig().experiment().run.epochs;
  m_fixture->workbench->config().setValue(QStringLiteral("run.epochs"), epochs + 3);
  QCOMPARE(settings.runConfig().experiment().run.epochs, epochs);
  settings.tabs()->setCurrentIndex(0);
  QVERIFY(settings.form().row(QStringLiteral("run.epochs"))->isEnabled());
  m_fixture->train->takeSteps(1);
  m_fixture->train->finish();
  QTRY_VERIFY(settings.tabs()->isHidden());
  QVERIFY(!settings.showsRun());
}

void TrainPageTest::changesTheRestOfAPausedRun() {
  start();
  ScheduleEditBar& edits = m_page->settings().scheduleEdits();
  ConfigForm& form = *m_page->settings().runForm();
  const auto edit = [&form](double lr) {
    auto* box = form.row(QStringLiteral("optim.lr"))->findChild<NumberBox*>();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::number(lr, 'g', 6));
  };
  m_fixture->train->takeSteps(4);
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Running);
  QVERIFY(edits.isHidden());
  m_fixture->train->pause();
  QTRY_VERIFY(edits.isVisible());
  QVERIFY(form.row(QStringLiteral("optim.lr"))->isEnabled());
  QVERIFY(!form.row(QStringLiteral("run.batch_size"))->isEnabled());
  QVERIFY(!edits.applyButton()->isEnabled());

  const double lr_before = m_fixture->workbench->config().experiment().optim.lr;
  edit(0.0001);
  QVERIFY(edits.applyButton()->isEnabled());
  QVERIFY(edits.applyButton()->toolTip().contains(QStringLiteral("optim.lr")));
  leaveScreenshots(*m_page, QStringLiteral("train-paused-edit"), {1280, 800});
  edits.takeBackButton()->click();
  QVERIFY(!edits.applyButton()->isEnabled());
  edit(0.0002);
  edits.applyButton()->click();
  QCOMPARE(m_fixture->train->edits.size(), std::size_t{1});
  QCOMPARE(m_fixture->train->edits[0].optim.lr, 0.0002);
  QCOMPARE(m_fixture->workbench->config().experiment().optim.lr, lr_before);  // the next run's stays
  QVERIFY(!edits.applyButton()->isEnabled());                                 // the run has it now
  edit(-1.0);
  QVERIFY(!edits.applyButton()->isEnabled());
  QVERIFY(edits.applyButton()->toolTip().contains(QStringLiteral("optim.lr")));
  m_fixture->train->resume();
  QTRY_VERIFY(edits.isHidden());
  QCOMPARE(m_page->settings().runConfig().experiment().optim.lr, 0.0002);
}

void TrainPageTest::showsCurvesAndProgress() {
  start();
  m_fixture->train->takeSteps(20);
  QTRY_COMPARE(m_fixture->workbench->run().completedSteps(), std::int64_t{20});
  QVERIFY(!m_page->isEmpty());
  m_page->refreshNow();
  LivePlot& loss = m_page->plots().lossPlot();
  QCOMPARE(*loss.valueAt(loss.curves().front(), 3), m_fixture->train->metricsOf(3).loss);
  QVERIFY(m_page->controls().progressText().startsWith(QStringLiteral("epoch 3 of 5 · step 20 of 40")));
  QVERIFY(!m_page->controls().startButton()->isVisible());  // of the next run there is nothing to say now
}

void TrainPageTest::chartsHealthAgainstAHealthyLevel() {
  const auto level = runMeasures()[measureNamed("embedding_std")].healthy(Experiment{});
  QVERIFY(level.has_value());
  const auto dim = embeddingDimOf(Experiment{}.model.backbone);
  QCOMPARE(level->value * level->value * static_cast<double>(*dim), 1.0);
  start();
  m_fixture->train->takeSteps(16);
  QTRY_COMPARE(m_fixture->workbench->run().completedSteps(), std::int64_t{16});
  for (const RunMeasure& measure : runMeasures()) {
    m_page->plots().chooseMeasure(measure.key);
    m_page->refreshNow();
    LivePlot& plot = m_page->plots().measurePlot();
    QCOMPARE(plot.curves().size(), std::size_t{1});
    QVERIFY2(plot.valueAt(plot.curves().front(), 8).has_value(), measure.name);
  }
}

void TrainPageTest::tellsWhereTheTimeOfAStepGoes() {
  PipelineMeter meter;
  QCOMPARE(meter.shares()[0], 0.0);
  StepMetrics metrics;
  metrics.wait_ms = 50;
  metrics.forward_ms = 20;
  metrics.backward_ms = 20;
  metrics.update_ms = 10;
  meter.add(metrics);
  QCOMPARE(meter.shares()[0], 0.5);
  QVERIFY(meter.verdict().contains(QStringLiteral("workers")));
  metrics.wait_ms = 0;
  for (int i = 0; i < 200; ++i) meter.add(metrics);
  QVERIFY(!meter.verdict().contains(QStringLiteral("workers")));
}

void TrainPageTest::sharesAreOfTheClockOnAGpu() {
  // A GPU is told in 12 ms what it computes in 450.
  StepMetrics metrics;
  metrics.step_ms = 500;
  metrics.wait_ms = 50;
  metrics.forward_ms = 6;
  metrics.backward_ms = 4;
  metrics.update_ms = 2;
  PipelineMeter meter;
  meter.add(metrics);
  QVERIFY(!meter.arePartsKnown());
  QCOMPARE(meter.shares()[0], 0.1);
  QCOMPARE(meter.shares()[1], 0.9);
  QVERIFY(!meter.verdict().contains(QStringLiteral("workers")));
  metrics.forward_ms = 200;
  metrics.backward_ms = 220;
  meter.add(metrics);
  QVERIFY(meter.arePartsKnown());
}

void TrainPageTest::watchesPinnedPhotos() {
  start();
  const auto pinned = static_cast<std::size_t>(m_fixture->workbench->pins().photos().size());
  QVERIFY(pinned > 0);
  QCOMPARE(m_page->attention().rows().size(), pinned);
  m_fixture->train->takeSteps(2);
  m_fixture->train->drawAttention(3);
  AttentionRow* row = m_page->attention().rows().front();
  QTRY_COMPARE(row->tileCount(), 5);  // photo, mean, three heads
  m_fixture->workbench->pins().remove({m_fixture->workbench->pins().photos().front()});
  QCOMPARE(m_fixture->train->pinned.size(), pinned - 1);
}

void TrainPageTest::theAttentionFillsItsRoom_data() {
  QTest::addColumn<QSize>("room");
  QTest::addColumn<int>("tiles");
  QTest::newRow("1280x800, ResNet") << QSize(860, 230) << 2;
  QTest::newRow("1280x800, three heads") << QSize(860, 230) << 5;
  QTest::newRow("1920x1080, three heads") << QSize(1480, 360) << 5;
  QTest::newRow("2560x1440, ResNet") << QSize(2100, 560) << 2;
  QTest::newRow("1024x700, six heads") << QSize(600, 190) << 8;
}

void TrainPageTest::theAttentionFillsItsRoom() {
  QFETCH(QSize, room);
  QFETCH(int, tiles);
  const AttentionGrid grid = attentionGrid(room, 4, tiles);
  const int width = grid.columns * attentionWidth(tiles, grid.side_px) + (grid.columns - 1) * kPhotoGap_px;
  QVERIFY(width <= room.width());
  const int lines = (4 + grid.columns - 1) / grid.columns;
  const int height = lines * (grid.side_px + kAttentionCaption_px);
  // No larger tile would fit into the width or, where nothing is scrolled, into the height; and no column
  // more.
  const bool is_wide = width > 0.75 * room.width(), is_high = height > 0.75 * room.height();
  QVERIFY2(
      is_wide || is_high || grid.side_px == kLargestTile_px,
      qPrintable(
          QStringLiteral("%1 x %2 in %3 x %4").arg(width).arg(height).arg(room.width()).arg(room.height())));
}

void TrainPageTest::goesBackToEarlierAttention() {
  start();
  for (int i = 0; i < 3; ++i) {
    m_fixture->train->takeSteps(4);
    m_fixture->train->drawAttention();
    QTRY_COMPARE(m_page->attention().rows().front()->shownStep(), std::optional<std::int64_t>(4 * (i + 1)));
  }
  m_page->attention().model().chooseStep(4);
  QCOMPARE(m_page->attention().rows().front()->shownStep(), std::optional<std::int64_t>(4));
  m_fixture->train->takeSteps(4);
  m_fixture->train->drawAttention();
  QTRY_COMPARE(m_fixture->workbench->run().completedSteps(), std::int64_t{16});
  QCOMPARE(m_page->attention().rows().front()->shownStep(), std::optional<std::int64_t>(4));
  m_page->attention().model().chooseStep(std::nullopt);
  QCOMPARE(m_page->attention().rows().front()->shownStep(), std::optional<std::int64_t>(16));
}

void TrainPageTest::readsTheAttentionThatARunFolderKeeps() {
  start();
  AttentionSnapshot snapshot;
  snapshot.step = 8;
  snapshot.path = m_fixture->workbench->pins().photos().front().toStdString();
  snapshot.photo = Rgb8Image(16, 16);
  snapshot.heads = {FloatMap(4, 4), FloatMap(4, 4)};
  snapshot.heads[0].at(1, 1) = 1;
  snapshot.heads[1].at(2, 2) = 1;
  writeSnapshot(diskStorage(), RunLayout{m_fixture->train->requests.front().run_folder}.snapshots(),
                snapshot);
  m_fixture->train->takeSteps(8);  // a change of the state looks into the folder
  const auto shown = [this] {
    for (AttentionRow* row : m_page->attention().rows())
      if (row->shownStep() == std::optional<std::int64_t>(8)) return row->tileCount();
    return 0;
  };
  QTRY_COMPARE(shown(), 4);
}

void TrainPageTest::startsANewRunFromItsWeights() {
  start();
  m_fixture->train->takeSteps(8);
  QAction* action = m_page->controls().fromWeightsAction();
  QVERIFY(!action->isEnabled());
  const std::filesystem::path run = m_fixture->train->requests.front().run_folder;
  std::filesystem::create_directories(run);
  writeFileAtomically(diskStorage(), RunLayout{run}.experiment(),
                      toJson(m_fixture->train->requests.front().experiment));
  m_fixture->train->finish();
  QTRY_VERIFY(action->isEnabled());
  action->trigger();
  QTRY_COMPARE(m_fixture->workbench->config().experiment().model.init_weights, run.string());
  QCOMPARE(m_page->controls().nextName(), QStringLiteral("sample-photos-next"));
  m_page->controls().startAction()->trigger();
  QCOMPARE(m_fixture->train->requests.size(), std::size_t{2});
  QVERIFY(m_fixture->train->requests[1].run_folder != m_fixture->train->requests[0].run_folder);
}

void TrainPageTest::laysEarlierRunsBeneath() {
  const std::filesystem::path earlier = m_fixture->workbench->catalogue().workspace() / "photos-1";
  std::filesystem::create_directories(earlier);
  MetricsLog log(diskStorage(), RunLayout{earlier}.metrics());
  for (std::int64_t step = 0; step < 24; ++step) log.append(m_fixture->train->metricsOf(step));
  start();
  m_fixture->train->takeSteps(8);
  m_page->earlierRuns().setShown(earlier, true);
  QTRY_COMPARE(m_page->earlierRuns().shown().size(), std::size_t{1});
  QTRY_COMPARE(m_fixture->workbench->run().completedSteps(), std::int64_t{8});
  m_page->refreshNow();
  LivePlot& loss = m_page->plots().lossPlot();
  QCOMPARE(loss.curves().size(), std::size_t{3});
  QVERIFY(loss.valueAt(loss.curves().front(), 23).has_value());
  QVERIFY(m_page->earlierRuns().isShown(earlier));
  leaveScreenshots(*m_page, QStringLiteral("train-compared"), {1216, 720});
  m_page->earlierRuns().setShown(earlier, false);
  m_page->refreshNow();
  QCOMPARE(loss.curves().size(), std::size_t{2});
}

/// The line says what the watchdog said, never the contrary: of a narrow young network too.
void TrainPageTest::theHealthLineNeverContradictsTheWatchdog() {
  start();
  QCOMPARE(readHealth(m_fixture->workbench->run()).level, HealthLevel::Unknown);
  m_fixture->train->takeSteps(8);  // with a spread that a judge of its own would call collapsed
  QTRY_COMPARE(m_fixture->workbench->run().completedSteps(), std::int64_t{8});
  m_page->refreshNow();
  QCOMPARE(m_page->health().reading().level, HealthLevel::Good);
  Diagnosis diagnosis;
  diagnosis.kind = DiagnosisKind::StarvedLoader;
  diagnosis.severity = DiagnosisSeverity::Warning;
  m_fixture->train->diagnose(diagnosis);
  QTRY_COMPARE(readHealth(m_fixture->workbench->run()).level, HealthLevel::Warning);
  diagnosis.kind = DiagnosisKind::PointCollapse;
  diagnosis.severity = DiagnosisSeverity::Serious;
  m_fixture->train->diagnose(diagnosis);
  QTRY_COMPARE(readHealth(m_fixture->workbench->run()).level, HealthLevel::Bad);
  m_page->refreshNow();
  QVERIFY(m_page->health().reading().sentence.contains(diagnosisTitle(diagnosis.kind)));
  for (const DiagnosisKind kind : {DiagnosisKind::StarvedLoader, DiagnosisKind::PointCollapse})
    m_fixture->train->events().publish(DiagnosisOver{kind, 8});
  QTRY_COMPARE(readHealth(m_fixture->workbench->run()).level, HealthLevel::Good);
}

/// A run on disk is judged as it was when it was trained.
void TrainPageTest::anEarlierRunKeepsItsJudgement() {
  RunHistory history = historyOf({m_fixture->train->metricsOf(0), m_fixture->train->metricsOf(4)}, {});
  Diagnosis diagnosis;
  diagnosis.severity = DiagnosisSeverity::Serious;
  diagnosis.step = 3;
  history.diagnoses = {diagnosis};
  RunModel& run = m_fixture->workbench->run();
  run.show({"/runs/old", RunState::Stopped, true, false, 40, {}, history, {}});
  QCOMPARE(readHealth(run).level, HealthLevel::Bad);
  history.over = {{diagnosis.kind, 4}};
  run.show({"/runs/old", RunState::Stopped, true, false, 40, {}, history, {}});
  QCOMPARE(readHealth(run).level, HealthLevel::Good);
}

void TrainPageTest::saysWhyARunFailed() {
  start();
  m_fixture->train->takeSteps(2);
  m_fixture->train->fail("The loss is not a number since step 2: lower optim.lr.");
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Failed);
  QTRY_COMPARE(m_page->banner()->sentence(),
               QStringLiteral("The loss is not a number since step 2: lower optim.lr."));
  QCOMPARE(m_page->banner()->kind(), BannerKind::Error);
  leaveScreenshots(*m_page, QStringLiteral("train-failed"), {1216, 720});
}

void TrainPageTest::saysWhatCouldNotStart() {
  scan();
  m_fixture->train->start_error = settingsError("There is no device cuda:7; choose run.device auto.");
  m_page->primaryAction()->trigger();
  QCOMPARE(m_page->banner()->sentence(),
           QStringLiteral("There is no device cuda:7; choose run.device auto."));
}

void TrainPageTest::writesDownWhatHappened() {
  start();
  QSignalSpy added(&m_page->log(), &RunLog::lineAdded);
  m_fixture->train->takeSteps(8);
  m_fixture->train->events().publish(Notice{"owl.jpg is cut short and was left out."});
  m_fixture->train->finish();
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Finished);
  QStringList lines;
  for (const auto& arguments : added) lines << arguments.front().toString();
  QVERIFY(lines.contains(QStringLiteral("owl.jpg is cut short and was left out.")));
  QVERIFY(lines.filter(QStringLiteral("Epoch 1")).size() == 1);
  // Those of another run are under its own name.
  m_fixture->workbench->run().show({"/runs/old", RunState::Stopped, true, false, 40, {}, {}, {}});
  QCOMPARE(m_page->log().findItems(QStringLiteral("sample-photos · "), Qt::MatchStartsWith).size(), 1);
  QCOMPARE(m_page->log().findItems(QStringLiteral("old · "), Qt::MatchStartsWith).size(), 1);
}

void TrainPageTest::looksRight() {
  leaveScreenshots(*m_page, QStringLiteral("train-empty"), {1216, 720});
  start();
  m_fixture->train->total_steps = 400;
  m_fixture->train->takeSteps(150);
  m_fixture->train->drawAttention(3);
  QTRY_COMPARE(m_fixture->workbench->run().completedSteps(), std::int64_t{150});
  m_page->refreshNow();
  QTRY_VERIFY(m_page->attention().rows().front()->tileCount() > 1);
  leaveScreenshots(*m_page, QStringLiteral("train-running"), {1216, 720});
  m_fixture->train->finish();
  QTRY_COMPARE(m_fixture->workbench->run().state(), RunState::Finished);
  leaveScreenshots(*m_page, QStringLiteral("train-finished"), {1216, 720});
}

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::TrainPageTest)
#include "train_page_test.moc"
