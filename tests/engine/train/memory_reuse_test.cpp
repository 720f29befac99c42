// What is freed stays with the process while training, and goes back afterwards.

#include "engine/train/memory_reuse.h"

#include <QTest>
#include <cstring>
#include <fstream>
#include <memory>
#include <optional>
#include <string>

using namespace dinoscope;

namespace {

constexpr std::size_t kBlock = 96u << 20;
constexpr double kBlockMb = 96;

double residentMb() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
  return 0;
}

/// Takes a block, writes all of it, frees it.
void useBlock() {
  const auto block = std::make_unique_for_overwrite<char[]>(kBlock);
  std::memset(block.get(), 1, kBlock);
  volatile char read = block[kBlock / 2];
  QCOMPARE(read, 1);
}

}  // namespace

class MemoryReuseTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__)
    QSKIP("the allocator is not glibc's");
#endif
  }

  void keepsWhatIsFreedWhileOneLives() {
    useBlock();
    const double before = residentMb();
    std::optional<MemoryReuse> reuse(std::in_place);
    {
      const MemoryReuse another;
      useBlock();
      QVERIFY(residentMb() > before + kBlockMb / 2);
    }
    QVERIFY(residentMb() > before + kBlockMb / 2);
    useBlock();  // finds room there
    QVERIFY(residentMb() < before + 1.5 * kBlockMb);
    reuse.reset();
    QVERIFY(residentMb() < before + kBlockMb / 2);
    useBlock();
    QVERIFY(residentMb() < before + kBlockMb / 2);
  }
};

QTEST_GUILESS_MAIN(MemoryReuseTest)
#include "memory_reuse_test.moc"
