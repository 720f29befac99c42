#include "engine/explore/clusters.h"

#include <torch/utils.h>

#include <algorithm>
#include <numeric>

#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/core/sentence.h"
#include "engine/explore/matrix_tensor.h"

namespace dinoscope {
namespace {

constexpr int kMostRounds = 100;
constexpr std::int64_t kBlockRows = 8192;

/// Rows far from all centers so far are likelier to become one (Arthur, Vassilvitskii 2007). [count, D].
torch::Tensor seedCenters(const torch::Tensor& rows, std::int64_t count, RandomStream stream) {
  std::vector<torch::Tensor> centers{
      rows[static_cast<std::int64_t>(stream.below(static_cast<std::uint64_t>(rows.size(0))))]};
  torch::Tensor distance = (1 - torch::mv(rows, centers.back())).clamp_min(0).to(torch::kFloat64);
  while (static_cast<std::int64_t>(centers.size()) < count) {
    const torch::Tensor mass = distance.cumsum(0);
    const double total = mass[-1].item<double>();
    if (!(total > 0)) break;  // fewer different rows than groups
    const torch::Tensor drawn = torch::full({1}, stream.uniform() * total, torch::kFloat64);
    const std::int64_t row =
        std::min(torch::searchsorted(mass, drawn, false, true).item<std::int64_t>(), rows.size(0) - 1);
    centers.push_back(rows[row]);
    distance =
        torch::minimum(distance, (1 - torch::mv(rows, centers.back())).clamp_min(0).to(torch::kFloat64));
  }
  return torch::stack(centers);
}

/// The nearest centre of each row, and the similarity to it.
std::pair<torch::Tensor, torch::Tensor> assign(const torch::Tensor& rows, const torch::Tensor& centers) {
  std::vector<torch::Tensor> similarities;
  std::vector<torch::Tensor> groups;
  for (std::int64_t first = 0; first < rows.size(0); first += kBlockRows) {
    const std::int64_t count = std::min(kBlockRows, rows.size(0) - first);
    const auto [similarity, group] = torch::mm(rows.narrow(0, first, count), centers.t()).max(1);
    similarities.push_back(similarity);
    groups.push_back(group);
  }
  return {torch::cat(groups), torch::cat(similarities)};
}

/// Groups by falling size, empty ones left out.
Clustering describe(const torch::Tensor& groups, const torch::Tensor& similarities, std::int64_t count) {
  const auto* group = groups.data_ptr<std::int64_t>();
  const float* similarity = similarities.data_ptr<float>();
  std::vector<std::int64_t> sizes(static_cast<std::size_t>(count), 0);
  std::vector<std::int64_t> nearest(static_cast<std::size_t>(count), -1);
  for (std::int64_t row = 0; row < groups.size(0); ++row) {
    const auto g = static_cast<std::size_t>(group[row]);
    ++sizes[g];
    if (nearest[g] < 0 || similarity[row] > similarity[nearest[g]]) nearest[g] = row;
  }
  std::vector<std::size_t> order(sizes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });

  Clustering clustering;
  std::vector<int> place(sizes.size(), 0);
  for (const std::size_t g : order) {
    if (sizes[g] == 0) continue;
    place[g] = static_cast<int>(clustering.sizes.size());
    clustering.sizes.push_back(sizes[g]);
    clustering.representatives.push_back(nearest[g]);
  }
  for (std::int64_t row = 0; row < groups.size(0); ++row)
    clustering.cluster.push_back(place[static_cast<std::size_t>(group[row])]);
  return clustering;
}

}  // namespace

Clustering clusterRows(const FeatureMatrix& features, std::int64_t count, std::uint64_t seed,
                       const JobControl& control) {
  if (count < 1) throw settingsError(sentence("The number of clusters must be at least 1."));
  if (features.rows == 0) return {};
  const torch::NoGradGuard no_gradient;
  const torch::Tensor rows = unitRows(tensorOver(features));
  torch::Tensor centers =
      seedCenters(rows, std::min(count, features.rows), RandomStream(seed, RandomPurpose::Sampling));
  auto [groups, similarities] = assign(rows, centers);
  for (int round = 0; round < kMostRounds; ++round) {
    control.throwIfCancelled();
    control.report(phrase("Finding clusters"), round, kMostRounds);
    const torch::Tensor sums = torch::zeros_like(centers).index_add_(0, groups, rows);
    // A group that lost all its rows keeps its centre: it may win some back.
    centers = torch::where(sums.norm(2, 1, true) > 0, unitRows(sums), centers);
    const torch::Tensor before = groups;
    std::tie(groups, similarities) = assign(rows, centers);
    if (torch::equal(before, groups)) break;
  }
  control.report(phrase("Finding clusters"), kMostRounds, kMostRounds);
  return describe(groups.contiguous(), similarities.contiguous(), centers.size(0));
}

}  // namespace dinoscope
