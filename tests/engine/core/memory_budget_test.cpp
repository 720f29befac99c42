#include <QTest>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>
#include <vector>

#include "engine/core/memory_budget.h"
#include "tests/support/test_program.h"

using namespace dinoscope;

class MemoryBudgetTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void neverMoreThanThereIsUnlessAlone() {
    MemoryBudget budget(100);
    std::atomic<std::int64_t> taken = 0, most_together = 0, alone = 0;
    std::atomic<int> holders = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 6; ++thread)
      threads.emplace_back([&, thread] {
        for (int i = 0; i < 300; ++i) {
          // Now and then one that is larger than the whole budget.
          const std::int64_t bytes = (thread + i) % 17 == 0 ? 250 : 10 + (thread * 7 + i * 3) % 40;
          const MemoryBudget::Share share(budget, static_cast<std::size_t>(bytes), {});
          const std::int64_t together = taken += bytes;
          if (++holders > 1) {
            std::int64_t before = most_together;
            while (before < together && !most_together.compare_exchange_weak(before, together)) {
            }
          }
          if (bytes == 250) ++alone;
          taken -= bytes;
          --holders;
        }
      });
    threads.clear();
    QVERIFY2(most_together <= 100, qPrintable(QString::number(most_together)));
    QVERIFY(alone > 0);
  }

  void aStopRequestEndsTheWait() {
    MemoryBudget budget(100);
    const MemoryBudget::Share all(budget, 100, {});
    std::stop_source stop;
    std::jthread waiting([&] { const MemoryBudget::Share more(budget, 50, stop.get_token()); });
    std::jthread behind([&] { const MemoryBudget::Share more(budget, 50, stop.get_token()); });
    stop.request_stop();
    waiting.join();
    behind.join();
  }
};

DINOSCOPE_TEST(MemoryBudgetTest)
#include "memory_budget_test.moc"
