#include "engine/eval/knn.h"

#include <algorithm>
#include <limits>

#include "engine/core/error.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kBlockElements = std::int64_t{1} << 24;  // similarities in memory at a time: 64 MB

torch::Tensor normalizedRows(const torch::Tensor& vectors) {
  return torch::nn::functional::normalize(vectors.to(torch::kFloat32),
                                          torch::nn::functional::NormalizeFuncOptions().dim(1));
}

void requireSound(const KnnQuestion& question) {
  if (question.bank.dim() != 2 || question.test.dim() != 2 ||
      question.bank.size(1) != question.test.size(1) ||
      question.bank.size(0) != question.bank_labels.size(0) ||
      question.test.size(0) != question.test_labels.size(0))
    throw dataError("The k-NN's vectors and labels do not belong together; embed both folders anew.");
  if (question.test.size(0) == 0 || question.bank.size(0) <= (question.leave_one_out ? 1 : 0))
    throw dataError("The k-NN needs at least one photo to test and another to compare it with.");
  if (!(question.temperature > 0)) throw settingsError("The k-NN's temperature must be above 0.");
  for (const std::int64_t k : question.k)
    if (k < 1) throw settingsError("k must be at least 1 but is " + std::to_string(k) + ".");
}

std::int64_t classCountOf(const KnnQuestion& question) {
  const std::int64_t largest = std::max(question.bank_labels.max().item<std::int64_t>(),
                                        question.test_labels.max().item<std::int64_t>());
  return std::max(question.class_count, largest + 1);
}

/// Which of the test rows have their class among the first `places` of the vote, how many.
std::int64_t countHits(const torch::Tensor& ranking, const torch::Tensor& labels, std::int64_t places) {
  const std::int64_t width = std::min(places, ranking.size(1));
  return ranking.narrow(1, 0, width).eq(labels.view({-1, 1})).sum().item<std::int64_t>();
}

}  // namespace

std::map<std::int64_t, KnnAccuracy> knnAccuracy(const KnnQuestion& question) {
  requireSound(question);
  const torch::NoGradGuard no_gradient;
  const torch::Tensor bank = normalizedRows(question.bank);
  const torch::Tensor bank_columns = bank.t();
  const torch::Tensor test = question.leave_one_out ? bank : normalizedRows(question.test);
  const std::int64_t available = bank.size(0) - (question.leave_one_out ? 1 : 0);
  const std::int64_t most = std::min(*std::max_element(question.k.begin(), question.k.end()), available);
  const std::int64_t classes = classCountOf(question);
  const std::int64_t rows_per_block =
      std::clamp<std::int64_t>(kBlockElements / std::max(bank.size(0), classes), 1, 1024);

  std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> hits;  // k -> first, among the first five
  for (std::int64_t begin = 0; begin < test.size(0); begin += rows_per_block) {
    const std::int64_t rows = std::min(rows_per_block, test.size(0) - begin);
    torch::Tensor similarity = torch::mm(test.narrow(0, begin, rows), bank_columns);
    if (question.leave_one_out) similarity.diagonal(begin).fill_(-std::numeric_limits<float>::infinity());
    const auto [closeness, nearest] = similarity.topk(most, 1);
    const torch::Tensor neighbor_labels =
        question.bank_labels.index_select(0, nearest.flatten()).view_as(nearest);
    const torch::Tensor votes = (closeness / question.temperature).exp();
    const torch::Tensor labels = question.test_labels.narrow(0, begin, rows);
    for (const std::int64_t k : question.k) {
      const std::int64_t count = std::min(k, available);
      // Classes without a vote fill up in the sort's order, as in the reference: see its README's traps.
      const torch::Tensor scores =
          torch::zeros({rows, classes}, votes.options())
              .scatter_add_(1, neighbor_labels.narrow(1, 0, count), votes.narrow(1, 0, count));
      const torch::Tensor ranking = std::get<1>(scores.sort(1, /*descending=*/true));
      hits[k].first += countHits(ranking, labels, 1);
      hits[k].second += countHits(ranking, labels, std::min<std::int64_t>(5, k));
    }
  }

  std::map<std::int64_t, KnnAccuracy> accuracy;
  const auto percent = [&](std::int64_t count) {
    return 100.0 * static_cast<double>(count) / static_cast<double>(test.size(0));
  };
  for (const auto& [k, count] : hits) accuracy[k] = {percent(count.first), percent(count.second)};
  return accuracy;
}

}  // namespace dinoscope
