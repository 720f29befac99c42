#include "engine/trainer/buffer_backup.h"

#include <QTest>

#include "tests/engine/trainer/synthetic_batches.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

std::vector<torch::Tensor> buffersOfBoth(const StudentTeacher& pair) {
  std::vector<torch::Tensor> buffers;
  for (const Network* network : {&pair.student(), &pair.teacher()})
    for (const NamedTensor& buffer : buffersOf(*network)) buffers.push_back(buffer.tensor);
  return buffers;
}

}  // namespace

class BufferBackupTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void givesEveryBufferBack() {
    const StudentTeacher pair = test::tinyPair(test::tinyExperiment("resnet_tiny"));
    const std::vector<torch::Tensor> buffers = buffersOfBoth(pair);
    QVERIFY(buffers.size() > 6);
    BufferBackup backup(pair);
    // Twice, for it is taken to at each step.
    for (int step = 1; step <= 2; ++step) {
      std::vector<torch::Tensor> before;
      for (std::size_t i = 0; i < buffers.size(); ++i) {
        buffers[i].fill_(static_cast<double>(100 * step) + static_cast<double>(i));
        before.push_back(buffers[i].clone());
      }
      backup.take();
      for (const torch::Tensor& buffer : buffers) buffer.zero_();
      backup.restore();
      for (std::size_t i = 0; i < buffers.size(); ++i) QVERIFY(torch::equal(buffers[i], before[i]));
    }
  }

  void nothingIsNothing() {
    BufferBackup none;
    none.take();
    none.restore();
  }
};

DINOSCOPE_TEST(BufferBackupTest)
#include "buffer_backup_test.moc"
