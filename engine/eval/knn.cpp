#include "engine/eval/knn.h"

#include <torch/nn/functional/normalization.h>
#include <torch/utils.h>

#include <algorithm>
#include <limits>

#include "engine/core/error.h"
#include "engine/core/sentence.h"

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
    throw dataError(
        sentence("The k-NN's vectors and labels do not belong together; embed both folders anew."));
  if (question.test.size(0) == 0 || question.bank.size(0) <= (question.leave_one_out ? 1 : 0))
    throw dataError(sentence("The k-NN needs at least one photo to test and another to compare it with."));
  if (question.own_rows.defined() && question.own_rows.size(0) != question.test.size(0))
    throw dataError(sentence(
        "The k-NN's photos and those to leave out do not belong together; embed both folders anew."));
  if (!(question.temperature > 0)) throw settingsError(sentence("The k-NN's temperature must be above 0."));
  for (const std::int64_t k : question.k)
    if (k < 1) throw settingsError(sentence("k must be at least 1 but is %1.", k));
}

std::int64_t classCountOf(const KnnQuestion& question) {
  const std::int64_t largest = std::max(question.bank_labels.max().item<std::int64_t>(),
                                        question.test_labels.max().item<std::int64_t>());
  return std::max(question.class_count, largest + 1);
}

constexpr float kNoNeighbor = -std::numeric_limits<float>::infinity();

/// Takes from each row of similarities the one to the photo itself.
void leaveOut(torch::Tensor& similarity, const torch::Tensor& own_rows) {
  const torch::Tensor rows = own_rows.ge(0).nonzero().flatten();
  similarity.index_put_({rows, own_rows.index_select(0, rows)}, kNoNeighbor);
}

/// The classes of each test row by falling votes of its first `count` neighbours, [rows, classes]; -1 in
/// place of those without a vote unless they are to count.
torch::Tensor rankingOf(const KnnQuestion& question, const torch::Tensor& neighbor_labels,
                        const torch::Tensor& closeness, std::int64_t count, std::int64_t classes) {
  const torch::Tensor labels = neighbor_labels.narrow(1, 0, count);
  const torch::Tensor nearest = closeness.narrow(1, 0, count);
  // Relative to the nearest one: the same order, and no overflow at low temperatures.
  const torch::Tensor votes =
      ((nearest - nearest.narrow(1, 0, 1).clamp_min(-1)) / question.temperature).exp();
  torch::Tensor scores =
      torch::zeros({labels.size(0), classes}, votes.options()).scatter_add_(1, labels, votes);
  if (question.counts_classes_without_votes) return std::get<1>(scores.sort(1, /*descending=*/true));
  // A vote may be too small for a float, but it was given.
  const torch::Tensor voters =
      torch::zeros_like(scores).scatter_add_(1, labels, nearest.gt(kNoNeighbor).to(scores));
  scores.masked_fill_(voters.eq(0), -1);
  const auto [sorted, ranking] = scores.sort(1, /*descending=*/true);
  return ranking.masked_fill(sorted.lt(0), -1);
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
    if (question.leave_one_out)
      similarity.diagonal(begin).fill_(kNoNeighbor);
    else if (question.own_rows.defined())
      leaveOut(similarity, question.own_rows.narrow(0, begin, rows));
    const auto [closeness, nearest] = similarity.topk(most, 1);
    const torch::Tensor neighbor_labels =
        question.bank_labels.index_select(0, nearest.flatten()).view_as(nearest);
    const torch::Tensor labels = question.test_labels.narrow(0, begin, rows);
    for (const std::int64_t k : question.k) {
      const torch::Tensor ranking =
          rankingOf(question, neighbor_labels, closeness, std::min(k, available), classes);
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
