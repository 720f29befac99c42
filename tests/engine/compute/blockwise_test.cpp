#include "engine/compute/blockwise.h"
#include "tests/support/test_program.h"

#include <torch/utils.h>

#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <thread>
#include <tuple>

using namespace dinoscope;

namespace {

/// Shapes that share blocks, fill one to the last element, and take many.
const std::vector<std::vector<std::int64_t>> kShapes{{}, {3}, {65536}, {65537}, {700, 701}, {0}, {1, 5}};

std::vector<torch::Tensor> drawn(std::int64_t seed, const torch::TensorOptions& options) {
  torch::manual_seed(seed);
  std::vector<torch::Tensor> list;
  for (const auto& shape : kShapes) list.push_back(torch::randn(shape, options));
  return list;
}

}  // namespace

class BlockwiseTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyElementIsWorkedOnOnce() {
    for (const auto type : {torch::kFloat32, torch::kFloat64}) {
      const std::vector<torch::Tensor> into = drawn(1, type), from = drawn(2, type);
      std::vector<torch::Tensor> expected;
      for (std::size_t i = 0; i < into.size(); ++i) expected.push_back(into[i] + 2 * from[i]);
      std::atomic<int> calls = 0;
      forEachBlock({into, from}, [&](TensorLists& block) {
        ++calls;
        for (std::size_t i = 0; i < block[0].size(); ++i) block[0][i].add_(2 * block[1][i]);
      });
      QVERIFY(calls > 5);
      for (std::size_t i = 0; i < into.size(); ++i) QVERIFY(torch::allclose(into[i], expected[i], 1e-6));
    }
  }

  void blocksDoNotDependOnTheNumberOfThreads() {
    const int before = torch::get_num_threads();
    std::vector<std::multiset<std::int64_t>> sizes;
    for (const int threads : {1, 4}) {
      torch::set_num_threads(threads);
      std::mutex mutex;
      std::multiset<std::int64_t> found;
      forEachBlock({drawn(1, torch::kFloat32)}, [&](TensorLists& block) {
        const std::scoped_lock lock(mutex);
        for (const torch::Tensor& part : block[0]) found.insert(part.numel());
      });
      sizes.push_back(found);
    }
    torch::set_num_threads(before);
    QVERIFY(sizes[0] == sizes[1]);
  }

  /// Where the compiler knew no OpenMP, ATen would do it all on one thread and say nothing.
  void allThreadsWork() {
    const int before = torch::get_num_threads();
    torch::set_num_threads(2);
    std::mutex mutex;
    std::set<std::thread::id> of_blocks, of_rows;
    const auto note = [&mutex](std::set<std::thread::id>& threads) {
      const std::scoped_lock lock(mutex);
      threads.insert(std::this_thread::get_id());
    };
    forEachBlock({{torch::ones({1'000'000})}}, [&](TensorLists&) { note(of_blocks); });
    forEachRowBlock(100, 100'000, [&](std::int64_t, std::int64_t) { note(of_rows); });
    torch::set_num_threads(before);
    QCOMPARE(of_blocks.size(), std::size_t{2});
    QCOMPARE(of_rows.size(), std::size_t{2});
  }

  void layoutsOfOneElementOrderAreCutAndOthersKeptWhole() {
    const auto last = torch::MemoryFormat::ChannelsLast;
    const torch::Tensor alike = torch::randn({64, 64, 16, 16}).contiguous(last);
    const torch::Tensor unlike = torch::randn({64, 64, 16, 16});
    const torch::Tensor gaps = torch::randn({1024, 1024}).slice(1, 0, 512);
    for (const auto& [into, from, is_cut] :
         {std::tuple{alike.clone(last), alike, true}, std::tuple{alike.clone(last), unlike, false},
          std::tuple{gaps, torch::randn({1024, 512}), false}}) {
      const torch::Tensor expected = into - from;
      std::atomic<int> calls = 0;
      forEachBlock({{into}, {from}}, [&](TensorLists& block) {
        ++calls;
        block[0][0].sub_(block[1][0]);
      });
      QVERIFY(torch::equal(into, expected));
      QCOMPARE(calls > 1, is_cut);
    }
  }

  void nothingRecordsGradients() {
    const torch::Tensor weight = torch::ones({300000}).requires_grad_();
    forEachBlock({{weight}}, [](TensorLists& block) { block[0][0].mul_(2); });
    QVERIFY(weight.is_leaf() && weight.eq(2).all().item<bool>());
  }

  void anExceptionArrives() {
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, forEachBlock({{torch::ones({1000000})}}, [](TensorLists&) {
                               throw std::runtime_error("no");
                             }));
  }

  void nothingToDoIsNoError() {
    const auto fail = [](TensorLists&) { QFAIL("there is nothing"); };
    forEachBlock({}, fail);
    forEachBlock({{}, {}}, fail);
    forEachRowBlock(0, 8, [](std::int64_t, std::int64_t) { QFAIL("there is no row"); });
  }

  void rowBlocksCoverTheRows() {
    for (const std::int64_t row_bytes : {std::int64_t{0}, std::int64_t{1000}, std::int64_t{10'000'000}}) {
      std::vector<int> seen(1500, 0);
      forEachRowBlock(1500, row_bytes, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t row = begin; row < end; ++row) ++seen[static_cast<std::size_t>(row)];
      });
      QCOMPARE(std::accumulate(seen.begin(), seen.end(), 0), 1500);
      QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
    }
  }
};

DINOSCOPE_TEST(BlockwiseTest)
#include "blockwise_test.moc"
