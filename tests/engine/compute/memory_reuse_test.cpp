// What a tensor frees stays with the process while training, and goes back afterwards.

#include "engine/compute/memory_reuse.h"

#include <torch/types.h>

#include <QTest>
#include <optional>
#include <thread>
#include <vector>

#include "engine/core/proc_memory.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

constexpr std::int64_t kBlock = 24 << 20;  // floats: 96 MB
constexpr double kBlockMb = 96;

double residentMb() { return procMb("/proc/self/status", "VmRSS"); }

/// Writes a whole tensor of so many floats and frees it.
void useTensor(std::int64_t floats) { QCOMPARE(torch::ones({floats})[floats / 2].item<float>(), 1.0F); }

}  // namespace

class MemoryReuseTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    if (!MemoryReuse::isAvailable()) SKIP_FOR_LACK_OF("jemalloc, which sanitizers exclude");
  }
  void init() {
    useTensor(kBlock);  // what the first use of LibTorch takes is not counted
    m_before_mb = residentMb();
  }

  void keepsWhatIsFreedWhileOneLives() {
    std::optional<MemoryReuse> reuse(std::in_place);
    {
      const MemoryReuse another;
      useTensor(kBlock);
      QVERIFY(growthMb() > kBlockMb / 2);
    }
    QVERIFY(growthMb() > kBlockMb / 2);
    useTensor(kBlock);
    QVERIFY(growthMb() < 1.1 * kBlockMb);
    reuse.reset();
    QVERIFY(growthMb() < kBlockMb / 2);
  }

  void holdsLittleMoreThanWasInUseAtOnce() {
    const MemoryReuse reuse;
    for (std::int64_t i = 0; i < 8; ++i) useTensor(kBlock + 1024 * i);
    QVERIFY(growthMb() < 2.5 * kBlockMb);
    // What is free is joined and cut as it is needed.
    for (const std::int64_t parts : {2, 5, 16, 3}) {
      std::vector<torch::Tensor> tensors;
      for (std::int64_t i = 0; i < parts; ++i) tensors.push_back(torch::ones({kBlock / parts}));
    }
    QVERIFY(growthMb() < 2.5 * kBlockMb);
  }

  void givesBackOnRequestAndGoesOn() {
    MemoryReuse reuse;
    useTensor(kBlock);
    QVERIFY(growthMb() > kBlockMb / 2);
    reuse.giveBack();
    QVERIFY(growthMb() < kBlockMb / 2);
    useTensor(kBlock);
    QVERIFY(growthMb() > kBlockMb / 2);
  }

  void tensorsMayOutliveIt() {
    torch::Tensor tensor;
    {
      const MemoryReuse reuse;
      tensor = torch::ones({kBlock});
    }
    QCOMPARE(tensor[kBlock - 1].item<float>(), 1.0F);
    tensor = torch::Tensor();
    QVERIFY(growthMb() < kBlockMb / 2);
    tensor = torch::ones({kBlock});
    const MemoryReuse reuse;  // and one from before be freed while another lives
    tensor = torch::Tensor();
    QVERIFY(growthMb() < kBlockMb / 2);
  }

  void tensorsOfSeveralThreadsMeetInIt() {
    const MemoryReuse reuse;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 3; ++thread)
      threads.emplace_back([thread] {
        for (int i = 0; i < 200; ++i) {
          const torch::Tensor tensor = torch::full({(1 << 18) + i % 5}, thread, torch::kInt32);
          if ((tensor != thread).any().item<bool>()) qFatal("two tensors share one block");
        }
      });
    for (std::thread& thread : threads) thread.join();
  }

private:
  double growthMb() const { return residentMb() - m_before_mb; }

  double m_before_mb = 0;
};

DINOSCOPE_TEST(MemoryReuseTest)
#include "memory_reuse_test.moc"
