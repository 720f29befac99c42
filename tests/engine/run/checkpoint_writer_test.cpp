#include "engine/run/checkpoint_writer.h"

#include <QTemporaryDir>
#include <QTest>
#include <latch>

#include "engine/core/storage_error.h"
#include "tests/engine/io/failing_storage.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::FailingStorage;
namespace fs = std::filesystem;

namespace {

/// A disk whose first write waits until the test lets it.
class SlowStorage : public FailingStorage {
public:
  SlowStorage() : FailingStorage(-1, Mode::FailsOnce) {}
  void createFolder(const fs::path& folder) override {
    m_gate.wait();
    FailingStorage::createFolder(folder);
  }
  void open() { m_gate.count_down(); }

private:
  std::latch m_gate{1};
};

CheckpointState stateOfStep(std::int64_t step) {
  CheckpointState state;
  state.step = step;
  return state;
}

}  // namespace

class CheckpointWriterTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = fs::path(m_temporary->path().toStdString()) / "checkpoints";
    m_written.clear();
  }

  void writesWhatTheTensorsWere() {
    SlowStorage storage;
    CheckpointWriter writer = writerOn(storage);
    const torch::Tensor weight = torch::ones({4});
    writer.begin(stateOfStep(1), {{"student/w", weight}}, "{}");
    weight.fill_(7);  // the next step, while nothing is on disk yet
    QVERIFY(writer.isWriting());
    QVERIFY(m_written.empty());
    writer.keepUp();  // waits for nothing
    QVERIFY(!writer.newest());
    storage.open();
    writer.finish();
    QCOMPARE(m_written, std::vector<std::int64_t>{1});
    QCOMPARE(writer.newest()->step, std::int64_t{1});
    QVERIFY(torch::equal(readNewestCheckpoint(m_folder)->tensors.at("student/w"), torch::ones({4})));
  }

  void triesAgainWhatTheDiskDidNotTake() {
    FailingStorage storage(3, FailingStorage::Mode::FillsUp);
    CheckpointWriter writer = writerOn(storage);
    const torch::Tensor weight = torch::ones({4});
    writer.begin(stateOfStep(1), {{"student/w", weight}}, "{}");
    weight.fill_(7);
    for (int i = 0; i < 3; ++i) QVERIFY_THROWS_EXCEPTION(StorageError, writer.finish());
    storage.makeRoom();
    writer.finish();
    QCOMPARE(m_written, std::vector<std::int64_t>{1});
    QVERIFY(torch::equal(readNewestCheckpoint(m_folder)->tensors.at("student/w"), torch::ones({4})));
  }

  void aNewerOneTakesThePlaceOfOneThatFailed() {
    FailingStorage storage(3, FailingStorage::Mode::FailsOnce);
    CheckpointWriter writer = writerOn(storage);
    writer.begin(stateOfStep(1), {{"student/w", torch::ones({4})}}, "{}");
    writer.begin(stateOfStep(2), {{"student/w", torch::ones({4})}}, "{}");
    writer.finish();
    QCOMPARE(m_written, std::vector<std::int64_t>{2});
    QCOMPARE(listCheckpoints(m_folder).size(), std::size_t{1});
  }

private:
  CheckpointWriter writerOn(Storage& storage) {
    return CheckpointWriter(storage, m_folder, 0,
                            [this](const CheckpointWritten& written) { m_written.push_back(written.step); });
  }

  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_folder;
  std::vector<std::int64_t> m_written;
};

DINOSCOPE_TEST(CheckpointWriterTest)
#include "checkpoint_writer_test.moc"
