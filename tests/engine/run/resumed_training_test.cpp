// A run is a function of its experiment: stopped, killed or out of disk space, it goes on as if it had not
// been.
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/resource_error.h"
#include "engine/data/image_folder.h"
#include "engine/run/training_run.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_lock.h"
#include "engine/run_files/run_state_file.h"
#include "engine/weights/checkpoint.h"
#include "tests/engine/io/failing_storage.h"
#include "tests/engine/run/small_run.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::FailingStorage;
using dinoscope::test::lossesOf;
using dinoscope::test::requestFor;
using dinoscope::test::SmallRun;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kStepsPerEpoch = 3;

/// All lines of a run's metrics but what depends on the machine's speed.
std::vector<nlohmann::json> recordOf(const fs::path& run) {
  std::vector<nlohmann::json> lines;
  std::ifstream file(RunLayout{run}.metrics());
  for (std::string line; std::getline(file, line);) {
    nlohmann::json json = nlohmann::json::parse(line);
    for (auto member = json.begin(); member != json.end();)
      member = member.key().ends_with("_ms") || member.key() == "images_per_second" ? json.erase(member)
                                                                                    : std::next(member);
    lines.push_back(std::move(json));
  }
  return lines;
}

/// The first line that differs, or nothing.
std::string firstDifference(const std::vector<nlohmann::json>& left,
                            const std::vector<nlohmann::json>& right) {
  for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
    const std::string one = i < left.size() ? left[i].dump() : "nothing";
    const std::string other = i < right.size() ? right[i].dump() : "nothing";
    if (one != other) return one + " against " + other;
  }
  return "";
}

/// Every file of a folder, with its content, but the lock, which names its holder.
std::map<std::string, std::string> filesOf(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.path().filename() == "run.lock") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    files[entry.path().lexically_relative(folder).string()] = {std::istreambuf_iterator<char>(file), {}};
  }
  return files;
}

/// Photos on a share that does not answer now and then: soon after the untrained network was measured (each
/// photo once), while `outage`.
class UnreliablePhotos final : public PhotoSet {
public:
  /// The first `before` loads go well.
  UnreliablePhotos(std::unique_ptr<PhotoSet> photos, std::shared_ptr<std::atomic<bool>> outage,
                   std::int64_t before)
      : m_photos(std::move(photos)), m_outage(std::move(outage)), m_before(before) {}

  std::int64_t size() const override { return m_photos->size(); }
  Rgb8Image load(std::int64_t index) const override {
    if (m_loads++ >= m_before && *m_outage) throw ResourceError("The share does not answer.");
    return m_photos->load(index);
  }
  std::string origin() const override { return m_photos->origin(); }
  std::string nameOf(std::int64_t index) const override { return m_photos->nameOf(index); }
  int classOf(std::int64_t index) const override { return m_photos->classOf(index); }
  std::vector<std::string> classNames() const override { return m_photos->classNames(); }
  FileStamp stampOf(std::int64_t index) const override { return m_photos->stampOf(index); }
  std::vector<std::string> problemSentences() const override { return {}; }
  Rgb8Image loadPinned(const fs::path& path) const override { return m_photos->loadPinned(path); }

private:
  const std::unique_ptr<PhotoSet> m_photos;
  const std::shared_ptr<std::atomic<bool>> m_outage;
  const std::int64_t m_before;
  mutable std::atomic<std::int64_t> m_loads{0};
};

}  // namespace

class ResumedTrainingTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    m_folder = m_temporary.path().toStdString();
    m_experiment = test::smallResNetExperiment(m_folder);
    SmallRun whole(requestFor(m_experiment, m_folder / "whole"));
    whole.stepToEnd();
    whole.training().writeCheckpoint();
    m_losses = lossesOf(m_folder / "whole");
    m_record = recordOf(m_folder / "whole");
    m_tensors = readNewestCheckpoint(RunLayout{m_folder / "whole"}.checkpoints())->tensors;
    QCOMPARE(m_losses.size(), std::size_t{6});
  }

  void goesOnExactly_data() {
    QTest::addColumn<int>("checkpoint_after");
    QTest::addColumn<int>("killed_after");
    QTest::newRow("mid-epoch") << 2 << 2;
    QTest::newRow("mid-epoch, killed later in it") << 1 << 2;
    QTest::newRow("killed in the next epoch") << 2 << 4;
    QTest::newRow("at an epoch's end") << 3 << 5;
    QTest::newRow("before any checkpoint") << 0 << 2;
  }
  void goesOnExactly() {
    QFETCH(int, checkpoint_after);
    QFETCH(int, killed_after);
    const fs::path run = m_folder / (std::string("resumed-") + QTest::currentDataTag());
    {
      SmallRun first(requestFor(m_experiment, run));
      first.stepTo(checkpoint_after);
      if (checkpoint_after > 0) first.training().writeCheckpoint();
      first.stepTo(killed_after);
    }
    std::ofstream(run / "metrics.jsonl", std::ios::app) << "{\"step\": 17, \"lo";  // cut short
    SmallRun second(requestFor(m_experiment, run, true));
    QCOMPARE(second.training().completedSteps(), std::int64_t{checkpoint_after});
    second.stepToEnd();
    second.training().writeCheckpoint();
    QCOMPARE(lossesOf(run), m_losses);
    QCOMPARE(QString::fromStdString(firstDifference(recordOf(run), m_record)), QString());
    compareWithWhole(run);
  }

  void measuresAnEpochThatAStopLeftUnmeasured() {
    const fs::path run = m_folder / "stopped-in-the-probe";
    {
      const auto session = makeTrainSession(openPhotoFolder);
      TrainRequest request = requestFor(m_experiment, run);
      session->start(request);
      // Asked to stop as soon as the epoch's last step is told: the probe that follows it is given up.
      bool has_ended = false;
      const auto hasTakenTheLastStep = [&] {
        for (const Event& event : session->events().drain()) {
          const auto* metrics = std::get_if<StepMetrics>(&event);
          has_ended = has_ended || (metrics != nullptr && metrics->step == kStepsPerEpoch - 1) ||
                      std::holds_alternative<RunFailed>(event);
        }
        return has_ended;
      };
      QTRY_VERIFY_WITH_TIMEOUT(hasTakenTheLastStep(), 60000);
      session->stop();
      session->wait();
      QVERIFY(session->state() != RunState::Failed);
    }
    SmallRun second(requestFor(m_experiment, run, true));
    second.stepToEnd();
    QCOMPARE(QString::fromStdString(firstDifference(recordOf(run), m_record)), QString());
  }

  void failsInOneSentenceAndGoesOnWhenTheDiskIsFull() {
    int failures = 0;
    for (int operations = 0; failures == operations / kStride; operations += kStride) {
      const fs::path run = m_folder / ("full-" + std::to_string(operations));
      FailingStorage disk(operations, FailingStorage::Mode::StopsForGood);
      try {
        SmallRun first(requestFor(m_experiment, run), disk);
        for (std::int64_t step = 1; step <= first.training().totalSteps(); ++step) {
          first.stepTo(step);
          first.training().writeCheckpoint();
        }
      } catch (const Error& error) {
        QVERIFY(error.kind() == ErrorKind::Data);
        ++failures;
      }
      if (!fs::exists(RunLayout{run}.experiment())) continue;  // the disk was full before the run began
      SmallRun second(requestFor(m_experiment, run, true));
      second.stepToEnd();
      QCOMPARE(lossesOf(run), m_losses);
    }
    QVERIFY(failures > 3);
  }

  void aDamagedCheckpointIsPassedOver() {
    const fs::path run = m_folder / "damaged";
    {
      SmallRun first(requestFor(m_experiment, run));
      for (const std::int64_t step : {1, 2}) {
        first.stepTo(step);
        first.training().writeCheckpoint();
      }
    }
    const auto generations = listCheckpoints(RunLayout{run}.checkpoints());
    QCOMPARE(generations.size(), std::size_t{2});
    fs::resize_file(generations[0] / "weights.safetensors", 1000);
    {
      SmallRun second(requestFor(m_experiment, run, true));
      QVERIFY(second.hasSaid("damaged"));
      QCOMPARE(second.training().completedSteps(), std::int64_t{1});
      second.stepToEnd();
    }
    QCOMPARE(lossesOf(run), m_losses);
    fs::resize_file(generations[1] / "weights.safetensors", 1000);
    try {
      SmallRun third(requestFor(m_experiment, run, true));
      QFAIL("went on from nothing");
    } catch (const Error& error) {
      QVERIFY(error.kind() == ErrorKind::Data);
    }
    QCOMPARE(lossesOf(run), m_losses);  // and nothing was lost
  }

  void aFinishedRunSaysSo() {
    SmallRun again(requestFor(m_experiment, m_folder / "whole", true));
    QVERIFY(again.hasSaid("is finished"));
    QCOMPARE(again.training().completedSteps(), again.training().totalSteps());
    QCOMPARE(again.training().summary().loss, m_losses.back());
    QVERIFY(again.training().summary().knn_top1_start.has_value());
  }

  void aFinishedRunIsLeftAsItIs() {
    const fs::path run = m_folder / "whole";
    const std::map<std::string, std::string> before = filesOf(run);
    Experiment edited = m_experiment;
    edited.optim.lr = 0.5;
    edited.run.epochs = 1;  // fewer than are done
    {
      SmallRun again(requestFor(edited, run, true));
      QVERIFY(again.hasSaid("6 steps are done and its settings ask for 3"));
      again.stepToEnd();
      again.training().recordState(RunState::Finished);
      again.training().writeCheckpoint();
    }
    const std::map<std::string, std::string> after = filesOf(run);
    for (const auto& [name, content] : before) QVERIFY2(after.at(name) == content, name.c_str());
    QCOMPARE(after.size(), before.size());
  }

  void goesOnWithItsOwnPhotosWhateverBecameOfTheFolder() {
    const fs::path photos = m_folder / "moving", run = m_folder / "on-moving-photos";
    test::makePhotoFolder(photos);
    Experiment experiment = m_experiment;
    experiment.data.folder = photos.string();
    {
      SmallRun first(requestFor(experiment, run));
      first.stepTo(2);
      first.training().writeCheckpoint();
    }
    fs::create_directories(photos / "aaa");  // sorts before all others: every index would shift
    fs::copy_file(*fs::directory_iterator(photos / "birds"), photos / "aaa" / "new.jpg");
    {
      SmallRun second(requestFor(experiment, run, true));
      QVERIFY(second.hasSaid("1 photo came since and take no part"));
      QCOMPARE(second.training().totalSteps(), std::int64_t{6});
      second.stepToEnd();
    }
    QCOMPARE(lossesOf(run), m_losses);
    QCOMPARE(QString::fromStdString(firstDifference(recordOf(run), m_record)), QString());
  }

  void photosThatAreGoneAreReportedAndTheScheduleStays() {
    const fs::path photos = m_folder / "shrinking", run = m_folder / "on-shrinking-photos";
    test::makePhotoFolder(photos);
    Experiment experiment = m_experiment;
    experiment.data.folder = photos.string();
    {
      SmallRun first(requestFor(experiment, run));
      first.stepTo(3);
      first.training().writeCheckpoint();
    }
    fs::remove_all(photos / "birds");
    SmallRun second(requestFor(experiment, run, true));
    QVERIFY(second.hasSaid("4 of the run's 12 photos are gone"));
    second.stepToEnd();
    QVERIFY(second.hasSaid("is gone from"));
    const MetricsHistory before = readMetrics(RunLayout{m_folder / "whole"}.metrics());
    const MetricsHistory after = readMetrics(RunLayout{run}.metrics());
    QCOMPARE(after.steps.size(), before.steps.size());
    for (std::size_t i = 0; i < before.steps.size(); ++i) {
      QCOMPARE(after.steps[i].lr, before.steps[i].lr);
      QCOMPARE(after.steps[i].epoch, before.steps[i].epoch);
    }
    QCOMPARE(after.epochs.front(), before.epochs.front());
  }

  void aRunThatCouldNotBePreparedSaysSo() {
    const fs::path run = m_folder / "unprepared";
    const OpenPhotos broken = [](const Experiment&, const JobControl&) -> std::unique_ptr<PhotoSet> {
      throw std::runtime_error("a library's\ntrace");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                             makeTrainingRun(
                                 requestFor(m_experiment, run), [](Event) {}, {}, broken));
    const auto state = readRunState(RunLayout{run}.state());
    QVERIFY(state && state->state == RunState::Failed);
    SmallRun anew(requestFor(m_experiment, run));  // the folder can be used
    QVERIFY(readRunState(RunLayout{run}.state())->state == RunState::Preparing);
  }

  void aRunThatIsStoppedWhileItIsPreparedSaysSo() {
    const fs::path run = m_folder / "stopped-early";
    std::stop_source stop;
    const OpenPhotos stopped = [&stop](const Experiment&,
                                       const JobControl& control) -> std::unique_ptr<PhotoSet> {
      stop.request_stop();
      control.throwIfCancelled();
      return nullptr;
    };
    const auto stepsOf = [&](bool resume) -> std::int64_t {
      try {
        makeTrainingRun(
            requestFor(m_experiment, run, resume), [](Event) {}, stop.get_token(), stopped);
      } catch (const PreparationStopped& end) {
        return end.so_far.steps;
      }
      return -1;
    };
    QCOMPARE(stepsOf(false), std::int64_t{0});
    QVERIFY(readRunState(RunLayout{run}.state())->state == RunState::Stopped);
    QVERIFY(!isRunLocked(run));
    {
      SmallRun anew(requestFor(m_experiment, run));  // the folder can be used
      anew.stepTo(2);
      anew.training().writeCheckpoint();
    }
    stop = std::stop_source();
    QCOMPARE(stepsOf(true), std::int64_t{2});
    QVERIFY(readRunState(RunLayout{run}.state())->state == RunState::Stopped);
  }

  void aRunBelongsToOneProgram() {
    const fs::path run = m_folder / "locked";
    const SmallRun first(requestFor(m_experiment, run));
    for (const bool resume : {false, true}) {
      try {
        SmallRun second(requestFor(m_experiment, run, resume));
        QFAIL("two trainings share a folder");
      } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::Data);
        QVERIFY(std::string(error.what()).find("another program (process ") != std::string::npos);
      }
    }
    QVERIFY(readRunState(RunLayout{run}.state())->state == RunState::Preparing);  // the first one's
  }

  void photosThatCantBeReachedHoldTheRun_data() {
    QTest::addColumn<bool>("is_probed");
    QTest::addColumn<double>("rounds_before");  // in which each photo is read
    QTest::newRow("of a step") << false << 0.1;
    QTest::newRow("of the untrained network's probe") << true << 0.1;
    // The probe reads each photo, and the loader keeps what it decoded: what is read after two rounds is
    // read by the probe of an epoch.
    QTest::newRow("of an epoch's probe") << true << 2.0;
  }
  void photosThatCantBeReachedHoldTheRun() {
    QFETCH(bool, is_probed);
    QFETCH(double, rounds_before);
    const auto outage = std::make_shared<std::atomic<bool>>(false);
    const OpenPhotos open = [outage, rounds_before](const Experiment& experiment, const JobControl& control) {
      auto photos = openPhotoFolder(experiment, control);
      const auto before = static_cast<std::int64_t>(rounds_before * static_cast<double>(photos->size()));
      return std::make_unique<UnreliablePhotos>(std::move(photos), outage, before);
    };
    const fs::path run = m_folder / ("on-a-share " + std::string(QTest::currentDataTag()));
    const auto session = makeTrainSession(open);
    Experiment experiment = m_experiment;
    if (!is_probed) experiment.eval.knn_every_epochs = 0;  // the first photos are then those of a step
    *outage = true;
    session->start(requestFor(experiment, run));
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), RunState::Paused, 60000);
    *outage = false;
    session->resume();  // sooner than by itself
    session->wait();
    QCOMPARE(session->state(), RunState::Finished);
    QCOMPARE(lossesOf(run), m_losses);  // no photo was taken for another
  }

  void aRunIsNotOverwritten() {
    try {
      SmallRun again(requestFor(m_experiment, m_folder / "whole"));
      QFAIL("began anew");
    } catch (const Error& error) {
      QVERIFY(error.kind() == ErrorKind::Settings);
    }
    QCOMPARE(lossesOf(m_folder / "whole"), m_losses);
  }

  void changesAreTold() {
    const fs::path run = m_folder / "changed";
    {
      SmallRun first(requestFor(m_experiment, run));
      first.stepTo(1);
      first.training().writeCheckpoint();
    }
    Experiment changed = m_experiment;
    changed.run.workers = 3;
    {
      SmallRun resumed(requestFor(changed, run, true));
      QVERIFY(!resumed.hasSaid("other settings"));
      QVERIFY(resumed.hasSaid("Goes on after step 1 of "));
    }
    changed.optim.lr = 0.01;
    SmallRun other(requestFor(changed, run, true));
    QVERIFY(other.hasSaid("optim.lr"));
  }

private:
  void compareWithWhole(const fs::path& run) const {
    const auto checkpoint = readNewestCheckpoint(RunLayout{run}.checkpoints());
    QVERIFY(checkpoint.has_value());
    QCOMPARE(checkpoint->tensors.size(), m_tensors.size());
    for (const auto& [name, tensor] : m_tensors)
      QVERIFY2(checkpoint->tensors.contains(name) && torch::equal(checkpoint->tensors.at(name), tensor),
               name.c_str());
  }

  static constexpr int kStride = 13;

  QTemporaryDir m_temporary;
  fs::path m_folder;
  Experiment m_experiment;
  std::vector<nlohmann::json> m_record;
  std::vector<double> m_losses;
  TensorMap m_tensors;
};

DINOSCOPE_TEST(ResumedTrainingTest)
#include "resumed_training_test.moc"
