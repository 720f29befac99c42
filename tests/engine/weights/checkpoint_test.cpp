#include "engine/weights/checkpoint.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "engine/core/storage_error.h"
#include "engine/weights/weights.h"
#include "tests/engine/io/failing_storage.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::FailingStorage;
namespace fs = std::filesystem;

namespace {

TensorMap tensorsOfStep(std::int64_t step) {
  return {{"student/backbone.w", torch::full({4, 3}, static_cast<double>(step))},
          {"teacher/backbone.w", torch::full({4, 3}, static_cast<double>(step) + 0.5)},
          {"center", torch::full({1, 8}, static_cast<float>(step))}};
}

CheckpointState stateOfStep(std::int64_t step) {
  return {.step = step,
          .epoch = step / 10,
          .batch_in_epoch = step % 10,
          .loss = 0.1 * static_cast<double>(step),
          .knn_top1_start = 12.5,
          .knn_top1 = {},
          .knn_step = {},
          .micro_batches = 1};
}

fs::path write(Storage& storage, const fs::path& folder, std::int64_t step,
               std::int64_t keep_every_epochs = 0) {
  return writeCheckpoint(storage, folder, stateOfStep(step), tensorsOfStep(step), R"({"run": {}})",
                         keep_every_epochs);
}

void flipLastByte(const fs::path& path) {
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  file.seekg(-1, std::ios::end);
  const char last = static_cast<char>(file.get());
  file.seekp(-1, std::ios::end);
  file.put(static_cast<char>(last ^ 1));
}

}  // namespace

class CheckpointTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_run = m_temporary->path().toStdString();
    m_folder = m_run / "checkpoints";
  }

  void readsBackWhatItWrote() {
    const fs::path folder = write(diskStorage(), m_folder, 12);
    const auto checkpoint = readNewestCheckpoint(m_folder);
    QVERIFY(checkpoint.has_value());
    QCOMPARE(checkpoint->folder, folder);
    QVERIFY(checkpoint->state == stateOfStep(12));
    QCOMPARE(checkpoint->experiment_json, std::string(R"({"run": {}})"));
    for (const auto& [name, tensor] : tensorsOfStep(12))
      QVERIFY(torch::equal(checkpoint->tensors.at(name), tensor));
  }

  void itsWeightsLoadAsAnyOther() {
    write(diskStorage(), m_folder, 12);
    for (const fs::path& place : {m_run, m_folder, *listCheckpoints(m_folder).begin()}) {
      const NetworkWeights teacher = readWeights(findWeights(place).file);
      QCOMPARE(teacher.network, std::string("teacher"));
      QVERIFY(torch::equal(teacher.tensors.at("w"), tensorsOfStep(12).at("teacher/backbone.w")));
    }
    QVERIFY_THROWS_EXCEPTION(Error, findWeights(m_run / "absent"));
    QCOMPARE(findWeights(m_run / "dinoscope_resnet_tiny").file.filename(),
             fs::path("dinoscope_resnet_tiny.safetensors"));
    fs::create_directories(m_run / "empty");
    QVERIFY_THROWS_EXCEPTION(Error, findWeights(m_run / "empty"));
  }

  void fallsBackWhenTheNewestIsDamaged_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("weights") << "weights.safetensors";
    QTest::newRow("state") << "state.json";
  }
  void fallsBackWhenTheNewestIsDamaged() {
    QFETCH(QString, file);
    write(diskStorage(), m_folder, 1);
    const fs::path newest = write(diskStorage(), m_folder, 2);
    if (file == "state.json")
      fs::resize_file(newest / file.toStdString(), 10);
    else
      flipLastByte(newest / file.toStdString());
    QCOMPARE(readNewestCheckpoint(m_folder)->state.step, 1);
    QVERIFY_THROWS_EXCEPTION(Error, readCheckpoint(newest));
    for (const fs::path& place : {m_run, m_folder}) {
      const FoundWeights found = findWeights(place);
      QVERIFY(found.file.string().find("step-0000000001/") != std::string::npos);
      QVERIFY2(found.notice.find("step-0000000002") != std::string::npos, found.notice.c_str());
    }
  }

  void isNamedByItsStep() {
    for (const std::int64_t step : {5, 12}) write(diskStorage(), m_folder, step);
    const auto at = [&](const std::string& step) { return fs::path(m_run.string() + "@" + step); };
    QVERIFY(findWeights(at("5")).file.string().find("step-0000000005/") != std::string::npos);
    QVERIFY(findWeights(m_run).notice.empty() && findWeights(at("12")).notice.empty());
    for (const char* absent : {"7", "", "x", "5x"}) QVERIFY_THROWS_EXCEPTION(Error, findWeights(at(absent)));
    flipLastByte(findWeights(at("12")).file);
    QVERIFY_THROWS_EXCEPTION(Error, findWeights(at("12")));  // asked for by name: no other will do
  }

  void keepsTwoAndTheChosenEpochs() {
    for (const std::int64_t step : {5, 10, 15, 20, 25, 30, 40, 45}) write(diskStorage(), m_folder, step, 2);
    std::vector<std::int64_t> steps;
    for (const fs::path& folder : listCheckpoints(m_folder))
      steps.push_back(readCheckpoint(folder).state.step);
    QCOMPARE(steps, (std::vector<std::int64_t>{45, 40, 20}));
  }

  void keepsTheBestKnn() {
    for (const auto& [step, knn_top1] :
         {std::pair{10, 40.0}, {20, 62.0}, {30, 55.0}, {40, 61.0}, {50, 50.0}}) {
      CheckpointState state = stateOfStep(step);
      state.knn_top1 = knn_top1;
      state.knn_step = step;
      writeCheckpoint(diskStorage(), m_folder, state, tensorsOfStep(step), "{}", 0);
    }
    // A number that was measured on earlier weights is not this one's.
    CheckpointState state = stateOfStep(55);
    state.knn_top1 = 99;
    state.knn_step = 50;
    writeCheckpoint(diskStorage(), m_folder, state, tensorsOfStep(55), "{}", 0);
    std::vector<std::int64_t> steps;
    for (const fs::path& folder : listCheckpoints(m_folder))
      steps.push_back(readCheckpoint(folder).state.step);
    QCOMPARE(steps, (std::vector<std::int64_t>{55, 50, 20}));
    QVERIFY(findCheckpointState(listCheckpoints(m_folder)[0]) == state);
  }

  void theSameStepTwiceKeepsBoth() {
    const fs::path first = write(diskStorage(), m_folder, 7);
    const fs::path second = write(diskStorage(), m_folder, 7);
    QVERIFY(first != second);
    QCOMPARE(readNewestCheckpoint(m_folder)->folder, second);
  }

  void theSameStepManyTimesKeepsTheNewestTwo() {
    std::vector<fs::path> written;
    for (int time = 0; time < 12; ++time) {
      written.push_back(write(diskStorage(), m_folder, 7));
      QCOMPARE(readNewestCheckpoint(m_folder)->folder, written.back());
    }
    QCOMPARE(listCheckpoints(m_folder), (std::vector<fs::path>{written[11], written[10]}));
  }

  void aFolderThatCannotBeListedIsTheDisks() {
    fs::create_symlink("checkpoints", m_folder);  // to itself
    QVERIFY_THROWS_EXCEPTION(StorageError, write(diskStorage(), m_folder, 1));
    fs::remove(m_folder);
    write(diskStorage(), m_folder, 1);  // and it is tried again
    QCOMPARE(readNewestCheckpoint(m_folder)->state.step, 1);
  }

  void anyFailureLeavesAUsableGeneration_data() {
    QTest::addColumn<FailingStorage::Mode>("mode");
    QTest::newRow("one operation fails") << FailingStorage::Mode::FailsOnce;
    QTest::newRow("the disk stops for good") << FailingStorage::Mode::StopsForGood;
  }
  void anyFailureLeavesAUsableGeneration() {
    QFETCH(FailingStorage::Mode, mode);
    bool completed = false;
    for (int operations = 0; !completed; ++operations) {
      fs::remove_all(m_folder);
      for (const std::int64_t step : {1, 2, 3}) write(diskStorage(), m_folder, step);
      FailingStorage storage(operations, mode);
      try {
        write(storage, m_folder, 4);
        completed = !storage.hasFailed();
      } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::Data);
      }
      const auto newest = readNewestCheckpoint(m_folder);
      QVERIFY(newest.has_value());
      QVERIFY(newest->state.step == 3 || newest->state.step == 4);
      const auto step = newest->state.step;
      QVERIFY(torch::equal(newest->tensors.at("center"), tensorsOfStep(step).at("center")));
      // And the run goes on from there as if nothing had been.
      write(diskStorage(), m_folder, 5);
      QCOMPARE(readNewestCheckpoint(m_folder)->state.step, 5);
      for (const auto& entry : fs::directory_iterator(m_folder))
        QVERIFY2(entry.path().filename().string().starts_with("step-"), entry.path().c_str());
      QVERIFY(operations < 100);
    }
  }

private:
  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_run;
  fs::path m_folder;
};

DINOSCOPE_TEST(CheckpointTest)
#include "checkpoint_test.moc"
