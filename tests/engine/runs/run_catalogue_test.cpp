#include "engine/runs/run_catalogue.h"

#include <QTemporaryDir>
#include <QTest>
#include <ctime>
#include <fstream>

#include "engine/core/error.h"
#include "engine/io/atomic_file.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_lock.h"
#include "engine/run_files/run_state_file.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
namespace fs = std::filesystem;

namespace {

/// A run of `steps` steps, as a training leaves it behind.
fs::path makeRun(const fs::path& workspace, const std::string& name, std::int64_t steps, std::int64_t started,
                 RunState state = RunState::Stopped) {
  const RunLayout layout{workspace / name};
  fs::create_directories(layout.checkpoints() / "step-0000000001");
  writeFileAtomically(
      diskStorage(), layout.experiment(),
      std::string(R"({"data": {"folder": "/photos"}, "model": {"backbone": "vit_tiny"}, "later": {}})"));
  MetricsLog log(diskStorage(), layout.metrics());
  for (std::int64_t step = 0; step < steps; ++step) {
    StepMetrics metrics;
    metrics.step = step;
    metrics.total_steps = 100;
    metrics.loss = static_cast<double>(step) + 0.5;
    log.add(metrics);
  }
  log.append(EpochSummary{0, 1, 40.5});
  log.append(EpochSummary{1, 1, {}});
  writeRunState(diskStorage(), layout.state(), {state, 1, "here", started, steps, 100});
  return layout.folder;
}

}  // namespace

class RunCatalogueTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_workspace = fs::path(m_temporary->path().toStdString()) / "runs";
  }

  void readsWhatARunSaysAboutItself() {
    const RunRecord record = readRunRecord(makeRun(m_workspace, "photos", 7, 1000));
    QCOMPARE(record.name, std::string("photos"));
    QCOMPARE(record.data_folder, std::string("/photos"));
    QCOMPARE(record.backbone, std::string("vit_tiny"));
    QCOMPARE(record.state, RunState::Stopped);
    QCOMPARE(record.steps, 7);
    QCOMPARE(record.total_steps, 100);
    QCOMPARE(record.epochs, 2);
    QCOMPARE(record.loss, std::optional(6.5));
    QCOMPARE(record.knn_top1, std::optional(40.5));
    QCOMPARE(record.started, 1000);
    QVERIFY(record.has_checkpoint);
    QCOMPARE(record.checkpoints, std::vector<std::string>{"step-0000000001"});
    QVERIFY(record.changed > 0);
    QCOMPARE(readRunRecord(m_workspace / "photos" / "").name, std::string("photos"));
    QVERIFY_THROWS_EXCEPTION(Error, readRunRecord(m_workspace));
  }

  void aFolderWithLittleInItIsARunAllTheSame() {
    fs::create_directories(m_workspace / "bare");
    for (const char* experiment :
         {"{ damaged", "[]", R"({"data": [1], "model": {"backbone": 3}})", R"({"run": {"epochs": 1e999}})"}) {
      std::ofstream(m_workspace / "bare" / "experiment.json") << experiment;
      const RunRecord record = readRunRecord(m_workspace / "bare");
      QCOMPARE(record.state, RunState::Idle);
      QVERIFY(!record.loss && !record.knn_top1 && !record.has_checkpoint && record.backbone.empty());
    }
  }

  void listsTheNewestFirstAndNoticesChanges() {
    RunCatalogue catalogue(m_workspace);
    QVERIFY(catalogue.refresh().empty());
    makeRun(m_workspace, "old", 3, 1000);
    makeRun(m_workspace, "new", 5, 2000);
    fs::create_directories(m_workspace / "not a run");
    QCOMPARE(namesIn(catalogue), (QStringList{"new", "old"}));

    StepMetrics metrics;
    metrics.step = 3;
    metrics.loss = 0.25;
    MetricsLog(diskStorage(), RunLayout{m_workspace / "old"}.metrics()).append(metrics);
    QCOMPARE(catalogue.refresh()[1].loss, std::optional(0.25));
    QCOMPARE(catalogue.refresh()[1].steps, 4);

    fs::remove_all(m_workspace / "new");
    QCOMPARE(namesIn(catalogue), QStringList{"old"});
  }

  void readsOfALongRunWhatWasAdded() {
    const fs::path path = RunLayout{makeRun(m_workspace, "long", 20000, 1000)}.metrics();
    RunCatalogue(m_workspace).refresh();
    // What was read is not looked at again, by another program neither: this line would count more epochs.
    const std::string line = metricsLine(EpochSummary{50000, 1, 99.0});
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    std::string first(line.size(), '\0');
    file.read(first.data(), static_cast<std::streamsize>(first.size()));
    file.seekp(0);
    file << line;
    file.close();
    StepMetrics metrics;
    metrics.step = 20000;
    metrics.loss = 0.25;
    MetricsLog(diskStorage(), path).append(metrics);
    RunRecord record = RunCatalogue(m_workspace).refresh().at(0);
    QCOMPARE(record.loss, std::optional(0.25));
    QCOMPARE(record.steps, 20001);
    QCOMPARE(record.epochs, 2);
    QCOMPARE(record.knn_top1, std::optional(40.5));

    // A run that goes on from an earlier step cuts its file: that is read anew.
    MetricsLog log(diskStorage(), path);
    log.keepSteps(10000, 20000);
    record = RunCatalogue(m_workspace).refresh().at(0);
    QCOMPARE(record.loss, std::optional(9999.5));
    QCOMPARE(record.epochs, 50001);
  }

  void namesOfRunsAreBytes() {
    const std::string name = "r\xe9sum\xe9";
    makeRun(m_workspace, name, 3, 1000);
    makeRun(m_workspace, "r\xe8sum\xe8", 4, 900);
    RunCatalogue catalogue(m_workspace);
    for (int pass = 0; pass < 2; ++pass) {
      const auto records = catalogue.refresh();
      QCOMPARE(records.size(), 2U);
      QCOMPARE(records[0].name, name);
      QCOMPARE(records[0].steps, 3);
      QCOMPARE(records[1].steps, 4);
    }
    fs::remove_all(m_workspace);  // Qt can't
  }

  void theIndexCanGoAtAnyTime_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("deleted") << QByteArray();
    QTest::newRow("damaged") << QByteArray(5000, 'x');
  }
  void theIndexCanGoAtAnyTime() {
    QFETCH(QByteArray, content);
    makeRun(m_workspace, "run", 3, 1000);
    const RunRecord before = RunCatalogue(m_workspace).refresh().at(0);
    fs::remove(m_workspace / ".catalogue.sqlite");
    if (!content.isEmpty())
      std::ofstream(m_workspace / ".catalogue.sqlite", std::ios::binary) << content.toStdString();
    RunCatalogue catalogue(m_workspace);
    for (int pass = 0; pass < 2; ++pass) {  // read from the folder, then from the index
      const RunRecord after = catalogue.refresh().at(0);
      QCOMPARE(after, before);
    }
  }

  void aRunWhoseProcessIsGoneIsStopped() {
    const RunLock lock(makeRun(m_workspace, "alive", 3, std::time(nullptr), RunState::Running));
    makeRun(m_workspace, "killed", 3, 1000, RunState::Running);
    RunCatalogue catalogue(m_workspace);
    for (int pass = 0; pass < 2; ++pass) {
      const auto records = catalogue.refresh();
      QCOMPARE(records.at(0).state, RunState::Running);
      QCOMPARE(records.at(1).state, RunState::Stopped);
      QVERIFY(records.at(1).was_cut_off && !records.at(0).was_cut_off);
    }
  }

  void trainingTimeIsThatOfAllSittings() {
    const RunStateFile paused{.state = RunState::Paused, .since = 1000, .seconds = 60};
    QCOMPARE(trainedSeconds(paused, 1500), 60);
    const RunStateFile running{.state = RunState::Running, .since = 1000, .seconds = 60};
    QCOMPARE(trainedSeconds(running, 1500), 560);
    RunStateFile killed = running;  // as it is read: up to its newest step
    killed.state = RunState::Stopped;
    killed.was_cut_off = true;
    QCOMPARE(trainedSeconds(killed, 1100), 160);
    QCOMPARE(trainedSeconds({.state = RunState::Running}, 1100), 0);  // of versions that did not write it
  }

  void newRunsGetANameOfTheirOwn() {
    RunCatalogue catalogue(m_workspace);
    QCOMPARE(catalogue.newRunFolder("photos"), m_workspace / "photos");
    fs::create_directories(m_workspace / "photos");
    fs::create_directories(m_workspace / "photos-2");
    QCOMPARE(catalogue.newRunFolder("photos"), m_workspace / "photos-3");
    QCOMPARE(catalogue.newRunFolder("../my photos/x"), m_workspace / "my-photos-x");
    QCOMPARE(catalogue.newRunFolder(".."), m_workspace / "run");
  }

  void deletingMovesToTheTrash() {
    RunCatalogue catalogue(m_workspace);
    for (int time = 0; time < 2; ++time) {  // the second of the same name does not replace the first
      makeRun(m_workspace, "run", 3, 1000);
      catalogue.moveToTrash(m_workspace / "run");
      QVERIFY(catalogue.refresh().empty());
    }
    QVERIFY(fs::exists(m_workspace / ".trash" / "run" / "experiment.json"));
    QVERIFY(fs::exists(m_workspace / ".trash" / "run-2" / "experiment.json"));
  }

  void deletingRefusesWhatItMustNotTouch() {
    RunCatalogue catalogue(m_workspace);
    const fs::path elsewhere = makeRun(m_workspace.parent_path(), "elsewhere", 1, 1000);
    const fs::path alive = makeRun(m_workspace, "alive", 1, std::time(nullptr), RunState::Running);
    const RunLock lock(alive);
    for (const fs::path& folder :
         {elsewhere, alive, m_workspace, m_workspace / ".trash", m_workspace / "absent"})
      QVERIFY_THROWS_EXCEPTION(Error, catalogue.moveToTrash(folder));
    QVERIFY(fs::exists(elsewhere) && fs::exists(alive));
  }

private:
  static QStringList namesIn(RunCatalogue& catalogue) {
    QStringList names;
    for (const RunRecord& record : catalogue.refresh()) names << QString::fromStdString(record.name);
    return names;
  }

  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_workspace;
};

DINOSCOPE_TEST(RunCatalogueTest)
#include "run_catalogue_test.moc"
