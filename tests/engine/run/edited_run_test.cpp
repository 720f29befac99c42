// Schedules that were changed while a run was paused, and runs that branch off from another's checkpoint.
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "engine/run/run_fork.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/schedule_edits.h"
#include "engine/weights/checkpoint.h"
#include "tests/engine/run/small_run.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::lossesOf;
using dinoscope::test::requestFor;
using dinoscope::test::SmallRun;
namespace fs = std::filesystem;

namespace {

std::string textOf(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<double> learningRatesOf(const fs::path& run) {
  std::vector<double> rates;
  for (const StepMetrics& metrics : readMetrics(RunLayout{run}.metrics()).steps) rates.push_back(metrics.lr);
  return rates;
}

}  // namespace

class EditedRunTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    m_folder = m_temporary.path().toStdString();
    m_experiment = test::smallResNetExperiment(m_folder);
    m_edited = m_experiment;
    m_edited.optim.lr *= 0.3;
    m_edited.teacher.momentum_start = 0.9;
    m_edited.teacher.momentum_end = 0.95;
    m_edited.run.epochs = 3;
    const fs::path run = m_folder / "edited";
    SmallRun edited(requestFor(m_experiment, run));
    edited.stepTo(2);
    edited.training().writeCheckpoint();
    edited.stepTo(4);
    edited.training().changeSchedule(m_edited);
    QCOMPARE(edited.training().totalSteps(), std::int64_t{9});
    QVERIFY(edited.hasSaid("From step 4 on: "));
    edited.stepToEnd();
    m_losses = lossesOf(run);
    QCOMPARE(m_losses.size(), std::size_t{9});
  }

  void theEditIsOnRecord() {
    const RunLayout layout{m_folder / "edited"};
    QVERIFY(readExperimentFile(layout.experiment()) == m_edited);
    const auto edits = readScheduleEdits(layout.edits());
    QCOMPARE(edits.size(), std::size_t{1});
    QCOMPARE(edits[0].step, std::int64_t{4});
    QCOMPARE(edits[0].settings.size(), std::size_t{4});
    std::ifstream file(layout.metrics());
    std::vector<std::string> found;
    for (std::string line; std::getline(file, line);)
      if (line.find(R"("event":"edit")") != std::string::npos) found.push_back(line);
    QCOMPARE(found.size(), std::size_t{1});
    const auto line = nlohmann::json::parse(found[0]);
    QCOMPARE(line["step"].get<int>(), 4);
    QCOMPARE(line["changes"]["run.epochs"]["now"].get<std::string>(), std::string("3"));
    // Its learning rates are another schedule's from there on.
    SmallRun plain(requestFor(m_experiment, m_folder / "plain"));
    plain.stepTo(6);
    const auto before = learningRatesOf(m_folder / "plain"), after = learningRatesOf(layout.folder);
    QVERIFY(std::equal(before.begin(), before.begin() + 4, after.begin()));
    QVERIFY(after[4] < 0.5 * before[4]);
  }

  void aRunThatGoesOnFromBeforeTheEditMakesItAgain_data() {
    QTest::addColumn<int>("checkpoint_after");
    QTest::addColumn<int>("killed_after");
    QTest::newRow("checkpoint before the edit") << 2 << 6;
    QTest::newRow("checkpoint at the edit") << 4 << 6;
    QTest::newRow("checkpoint after it") << 5 << 7;
  }
  void aRunThatGoesOnFromBeforeTheEditMakesItAgain() {
    QFETCH(int, checkpoint_after);
    QFETCH(int, killed_after);
    const fs::path run = m_folder / ("resumed-" + std::to_string(checkpoint_after));
    {
      SmallRun first(requestFor(m_experiment, run));
      for (int step = 1; step <= killed_after; ++step) {
        first.stepTo(step);
        if (step == 4) first.training().changeSchedule(m_edited);
        if (step == checkpoint_after) first.training().writeCheckpoint();
      }
    }
    SmallRun second(requestFor(readExperimentFile(RunLayout{run}.experiment()), run, true));
    QVERIFY(!second.hasSaid("other settings"));
    QCOMPARE(second.training().completedSteps(), std::int64_t{checkpoint_after});
    second.stepToEnd();
    QCOMPARE(lossesOf(run), m_losses);
    QVERIFY(readExperimentFile(RunLayout{run}.experiment()) == m_edited);
  }

  void aRunThatGaveItsMemoryBackGoesOnTheSame() {
    const fs::path run = m_folder / "released";
    SmallRun released(requestFor(m_experiment, run));
    released.stepTo(4);
    released.training().releaseMemory();
    QVERIFY(released.hasSaid("of memory were given back"));
    const fs::path photo = *fs::recursive_directory_iterator(m_folder / "photos" / "birds");
    QCOMPARE(released.training().snapshot({photo}).size(), std::size_t{1});  // meanwhile
    released.training().changeSchedule(m_edited);
    released.stepToEnd();
    QCOMPARE(lossesOf(run), m_losses);
  }

  void nothingElseIsTaken() {
    Experiment other = m_edited;
    other.views.brightness = 0.7;
    other.run.batch_size = 2;
    const fs::path run = m_folder / "other";
    SmallRun first(requestFor(m_experiment, run));
    first.stepTo(1);
    first.training().changeSchedule(other);
    QVERIFY(readExperimentFile(RunLayout{run}.experiment()) == m_edited);
    first.training().changeSchedule(m_edited);  // changes nothing
    QCOMPARE(readScheduleEdits(RunLayout{run}.edits()).size(), std::size_t{1});
  }

  void aForkGoesOnFromTheCheckpoint() {
    const fs::path origin = m_folder / "edited", run = m_folder / "fork-same";
    // Of a step before the edit, with the settings from before it: the same as going on.
    TrainRequest request = requestFor(m_experiment, run);
    request.fork_from = checkpointNamed(origin.string() + "@2").folder;
    SmallRun fork(request);
    QVERIFY(!fork.hasSaid("other settings"));
    QCOMPARE(fork.training().completedSteps(), std::int64_t{2});
    fork.stepTo(4);
    const auto losses = lossesOf(run);
    QCOMPARE(losses.size(), std::size_t{4});
    QVERIFY(std::equal(losses.begin(), losses.end(), m_losses.begin()));
    const auto record = nlohmann::json::parse(textOf(RunLayout{run}.fork()));
    QCOMPARE(record["run"].get<std::string>(), origin.string());
    QCOMPARE(record["step"].get<int>(), 2);
    QVERIFY(record["changed"].empty());
  }

  void aForkRecordsItsEdits() {
    const fs::path run = m_folder / "fork-changed";
    TrainRequest request = requestFor(m_experiment, run);
    request.experiment.optim.lr = 0.25;
    request.experiment.views.brightness = 0.7;
    request.fork_from = checkpointNamed((m_folder / "edited").string() + "@2").folder;
    {
      SmallRun fork(request);
      QVERIFY(fork.hasSaid("optim.lr"));
      QVERIFY(fork.hasSaid("The schedules go on as if"));  // and what that means
      QVERIFY(fork.hasSaid("see other views"));
      fork.stepTo(3);
    }
    const auto record = nlohmann::json::parse(textOf(RunLayout{run}.fork()));
    QCOMPARE(record["changed"]["optim.lr"]["now"].get<std::string>(), std::string("0.25"));
    QCOMPARE(record["changed"].size(), std::size_t{2});
    {
      SmallRun resumed(requestFor(request.experiment, run, true));  // it is a run like any other
      QCOMPARE(resumed.training().completedSteps(), std::int64_t{2});
    }
    try {
      SmallRun again(request);
      QFAIL("forked over a run");
    } catch (const Error& error) {
      QVERIFY(error.kind() == ErrorKind::Settings);
    }
  }

  void checkpointsAreNamed() {
    const fs::path run = m_folder / "edited";
    QCOMPARE(checkpointNamed(run.string()).folder, listCheckpoints(RunLayout{run}.checkpoints()).front());
    QCOMPARE(checkpointNamed(listCheckpoints(RunLayout{run}.checkpoints()).back().string()).folder,
             listCheckpoints(RunLayout{run}.checkpoints()).back());
    for (const std::string& wrong : {run.string() + "@77", run.string() + "@x", std::string("/nowhere")})
      QVERIFY_THROWS_EXCEPTION(Error, checkpointNamed(wrong));
    QVERIFY(experimentOfCheckpoint(checkpointNamed(run.string()).folder) == m_edited);
  }

private:
  QTemporaryDir m_temporary;
  fs::path m_folder;
  Experiment m_experiment;
  Experiment m_edited;
  std::vector<double> m_losses;
};

DINOSCOPE_TEST(EditedRunTest)
#include "edited_run_test.moc"
