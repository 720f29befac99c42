// t-SNE (van der Maaten, Hinton 2008): similarities between neighbours in the space of embeddings, sparse as
// in its tree-based variant (van der Maaten 2014, section 4.1: 3 * perplexity neighbours), the forces between
// all pairs in the plane exact. Optimised as scikit-learn does: momentum, gains, early exaggeration.

#include <torch/utils.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include "engine/compute/blockwise.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/explore/map_layout.h"
#include "engine/explore/matrix_tensor.h"

namespace dinoscope {
namespace {

constexpr double kExaggeration = 12;
constexpr double kFirstSpread = 1e-4;  // standard deviation of the layout at the start

/// p(j | i) and p(i | j) joined, row by row: the neighbours of i are from first[i] to first[i + 1].
struct SparseAffinities {
  std::vector<std::size_t> first;
  std::vector<std::int32_t> neighbor;
  std::vector<float> p;  // sums to 1
};

/// Fills `p` with exp(-beta d) normalised to 1, beta such that its entropy is log(perplexity).
void matchPerplexity(std::span<const float> squared_distances, double perplexity, std::span<double> p) {
  double beta = 1;
  double low = 0;
  double high = std::numeric_limits<double>::infinity();
  const double nearest = static_cast<double>(squared_distances.front());
  for (int attempt = 0; attempt < 100; ++attempt) {
    double sum = 0;
    double weighted = 0;
    for (std::size_t j = 0; j < p.size(); ++j) {
      const double distance = static_cast<double>(squared_distances[j]) - nearest;
      p[j] = std::exp(-beta * distance);
      sum += p[j];
      weighted += p[j] * distance;
    }
    for (double& value : p) value /= sum;
    const double entropy = std::log(sum) + beta * weighted / sum;
    const double difference = entropy - std::log(perplexity);
    if (std::abs(difference) < 1e-5) return;
    (difference > 0 ? low : high) = beta;
    beta = std::isinf(high) ? beta * 2 : (low + high) / 2;
  }
}

SparseAffinities affinitiesOf(const torch::Tensor& rows, double perplexity) {
  const std::int64_t count = rows.size(0);
  const std::int64_t neighbors = std::min<std::int64_t>(count - 1, static_cast<std::int64_t>(3 * perplexity));
  const torch::Tensor squares = rows.square().sum(1);
  torch::Tensor distance =
      (squares.unsqueeze(1) + squares.unsqueeze(0) - 2 * torch::mm(rows, rows.t())).clamp_min_(0);
  distance.fill_diagonal_(std::numeric_limits<float>::infinity());
  const auto [nearest, columns] = distance.topk(neighbors, 1, /*largest=*/false, /*sorted=*/true);

  // Conditional probabilities, then each pair in both directions.
  std::vector<std::vector<std::pair<std::int32_t, float>>> lists(static_cast<std::size_t>(count));
  std::vector<double> p(static_cast<std::size_t>(neighbors));
  for (std::int64_t i = 0; i < count; ++i) {
    const float* distances = nearest.data_ptr<float>() + i * neighbors;
    const std::int64_t* others = columns.data_ptr<std::int64_t>() + i * neighbors;
    matchPerplexity({distances, p.size()}, perplexity, p);
    for (std::size_t k = 0; k < p.size(); ++k) {
      const float half = static_cast<float>(p[k] / (2 * static_cast<double>(count)));
      lists[static_cast<std::size_t>(i)].emplace_back(static_cast<std::int32_t>(others[k]), half);
      lists[static_cast<std::size_t>(others[k])].emplace_back(static_cast<std::int32_t>(i), half);
    }
  }
  SparseAffinities affinities;
  affinities.first.push_back(0);
  for (auto& list : lists) {
    std::sort(list.begin(), list.end());
    for (std::size_t k = 0; k < list.size(); ++k) {
      if (k > 0 && list[k].first == list[k - 1].first) {
        affinities.p.back() += list[k].second;
        continue;
      }
      affinities.neighbor.push_back(list[k].first);
      affinities.p.push_back(list[k].second);
    }
    affinities.first.push_back(affinities.p.size());
  }
  return affinities;
}

/// The layout and how it moves: x and y apart, so that the inner loop runs over plain arrays.
struct Layout {
  std::vector<float> x, y;
  std::vector<float> speed_x, speed_y;
  std::vector<float> gain_x, gain_y;

  explicit Layout(std::size_t count)
      : x(count), y(count), speed_x(count), speed_y(count), gain_x(count, 1.0F), gain_y(count, 1.0F) {}
};

/// Forces of one step: what pulls neighbours together, and what pushes all pairs apart with its sum.
struct Forces {
  std::vector<float> pull_x, pull_y, push_x, push_y, weight;

  explicit Forces(std::size_t count)
      : pull_x(count), pull_y(count), push_x(count), push_y(count), weight(count) {}
};

void computeForces(const Layout& layout, const SparseAffinities& affinities, Forces& forces) {
  const std::size_t count = layout.x.size();
  const float* xs = layout.x.data();
  const float* ys = layout.y.data();
  const auto bytes = static_cast<std::int64_t>(count * 2 * sizeof(float));  // every row meets all points
  forEachRowBlock(static_cast<std::int64_t>(count), bytes, [&](std::int64_t begin, std::int64_t end) {
    for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
      const float x = xs[i];
      const float y = ys[i];
      float push_x = 0;
      float push_y = 0;
      float weight = 0;
#pragma omp simd reduction(+ : push_x, push_y, weight)
      for (std::size_t j = 0; j < count; ++j) {
        const float dx = x - xs[j];
        const float dy = y - ys[j];
        const float w = 1 / (1 + dx * dx + dy * dy);
        weight += w;
        push_x += w * w * dx;
        push_y += w * w * dy;
      }
      float pull_x = 0;
      float pull_y = 0;
      for (std::size_t k = affinities.first[i]; k < affinities.first[i + 1]; ++k) {
        const auto j = static_cast<std::size_t>(affinities.neighbor[k]);
        const float dx = x - xs[j];
        const float dy = y - ys[j];
        const float w = affinities.p[k] / (1 + dx * dx + dy * dy);
        pull_x += w * dx;
        pull_y += w * dy;
      }
      forces.push_x[i] = push_x;
      forces.push_y[i] = push_y;
      forces.weight[i] = weight - 1;  // not with itself
      forces.pull_x[i] = pull_x;
      forces.pull_y[i] = pull_y;
    }
  });
}

void move(std::vector<float>& position, std::vector<float>& speed, std::vector<float>& gain,
          const std::vector<float>& pull, const std::vector<float>& push, float exaggeration,
          float push_scale, float momentum, float rate) {
  for (std::size_t i = 0; i < position.size(); ++i) {
    const float gradient = 4 * (exaggeration * pull[i] - push_scale * push[i]);
    const bool turns = (gradient > 0) == (speed[i] > 0);
    gain[i] = std::max(turns ? gain[i] * 0.8F : gain[i] + 0.2F, 0.01F);
    speed[i] = momentum * speed[i] - rate * gain[i] * gradient;
    position[i] += speed[i];
  }
}

Layout startFromPca(const FeatureMatrix& features) {
  const FeatureMatrix pca = projectByPca(features);
  const auto count = static_cast<std::size_t>(features.rows);
  double squares = 0;
  for (std::int64_t i = 0; i < pca.rows; ++i) squares += std::pow(static_cast<double>(pca.row(i)[0]), 2);
  const double deviation = std::sqrt(squares / static_cast<double>(std::max<std::size_t>(count, 1)));
  const auto scale = static_cast<float>(deviation > 0 ? kFirstSpread / deviation : 1);
  Layout layout(count);
  for (std::size_t i = 0; i < count; ++i) {
    // Rows that are equal begin a little apart: no force could ever part them.
    const float nudge = 1e-7F * static_cast<float>(i % 1000);
    layout.x[i] = pca.row(static_cast<std::int64_t>(i))[0] * scale + nudge;
    layout.y[i] = pca.row(static_cast<std::int64_t>(i))[1] * scale - nudge;
  }
  return layout;
}

}  // namespace

FeatureMatrix layOutByTsne(const FeatureMatrix& features, const TsneOptions& options,
                           const JobControl& control) {
  if (features.rows > kMostPhotosForTsne)
    throw settingsError(
        sentence("t-SNE is for at most %1 photos, but there are %2; choose PCA or a smaller folder.",
                 kMostPhotosForTsne, features.rows));
  if (features.rows < 4) return projectByPca(features);
  const torch::NoGradGuard no_gradient;
  const double perplexity =
      std::clamp(options.perplexity, 1.0, std::max(1.0, static_cast<double>(features.rows - 1) / 3));
  control.report(phrase("Laying out the map"), 0, options.iterations);
  const SparseAffinities affinities = affinitiesOf(tensorOver(features), perplexity);
  Layout layout = startFromPca(features);
  Forces forces(layout.x.size());
  const auto rate =
      static_cast<float>(std::max(static_cast<double>(features.rows) / kExaggeration / 4, 50.0));
  for (int iteration = 0; iteration < options.iterations; ++iteration) {
    control.throwIfCancelled();
    const bool is_early = iteration < options.iterations / 4;
    computeForces(layout, affinities, forces);
    const double total = std::accumulate(forces.weight.begin(), forces.weight.end(), 0.0);
    const auto push_scale = static_cast<float>(1 / std::max(total, 1e-12));
    const float exaggeration = is_early ? static_cast<float>(kExaggeration) : 1.0F;
    const float momentum = is_early ? 0.5F : 0.8F;
    move(layout.x, layout.speed_x, layout.gain_x, forces.pull_x, forces.push_x, exaggeration, push_scale,
         momentum, rate);
    move(layout.y, layout.speed_y, layout.gain_y, forces.pull_y, forces.push_y, exaggeration, push_scale,
         momentum, rate);
    if (iteration % 10 == 9) control.report(phrase("Laying out the map"), iteration + 1, options.iterations);
  }
  FeatureMatrix positions(features.rows, 2);
  for (std::int64_t i = 0; i < features.rows; ++i) {
    positions.row(i)[0] = layout.x[static_cast<std::size_t>(i)];
    positions.row(i)[1] = layout.y[static_cast<std::size_t>(i)];
  }
  return positions;
}

}  // namespace dinoscope
