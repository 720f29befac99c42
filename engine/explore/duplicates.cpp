#include "engine/explore/duplicates.h"

#include <torch/utils.h>

#include <algorithm>
#include <functional>
#include <limits>

#include "engine/core/sentence.h"
#include "engine/explore/matrix_tensor.h"

namespace dinoscope {
namespace {

constexpr std::int64_t kBlockElements = std::int64_t{1} << 24;  // similarities in memory at a time: 64 MB

/// Calls `visit` with the first row of each block and its similarities to all rows from `first` on.
void forEachBlock(const FeatureMatrix& unit_rows, const std::string& what, const JobControl& control,
                  const std::function<void(std::int64_t first, torch::Tensor& similarity)>& visit) {
  const torch::NoGradGuard no_gradient;
  const torch::Tensor all = tensorOver(unit_rows);
  const torch::Tensor columns = all.t();
  const std::int64_t count = unit_rows.rows;
  const std::int64_t block =
      std::clamp<std::int64_t>(kBlockElements / std::max<std::int64_t>(count, 1), 1, 1024);
  for (std::int64_t first = 0; first < count; first += block) {
    control.throwIfCancelled();
    control.report(what, first, count);
    torch::Tensor similarity = torch::mm(all.narrow(0, first, std::min(block, count - first)), columns);
    visit(first, similarity);
  }
  control.report(what, count, count);
}

bool isCloser(const SimilarPair& a, const SimilarPair& b) {
  if (a.similarity != b.similarity) return a.similarity > b.similarity;
  return std::pair(a.left, a.right) < std::pair(b.left, b.right);
}

void keepClosest(std::vector<SimilarPair>& pairs, std::int64_t most_pairs) {
  std::sort(pairs.begin(), pairs.end(), isCloser);
  if (static_cast<std::int64_t>(pairs.size()) > most_pairs)
    pairs.resize(static_cast<std::size_t>(most_pairs));
}

}  // namespace

std::vector<SimilarPair> similarPairs(const FeatureMatrix& unit_rows, float threshold,
                                      std::int64_t most_pairs, const JobControl& control) {
  std::vector<SimilarPair> pairs;
  if (most_pairs < 1) return pairs;
  float limit = threshold;
  forEachBlock(unit_rows, phrase("Comparing photos"), control,
               [&](std::int64_t first, torch::Tensor& similarity) {
                 const float* row = similarity.data_ptr<float>();
                 for (std::int64_t i = 0; i < similarity.size(0); ++i, row += similarity.size(1))
                   for (std::int64_t j = first + i + 1; j < similarity.size(1); ++j) {
                     if (row[j] < limit) continue;
                     pairs.push_back({first + i, j, std::min(row[j], 1.0F)});
                     if (static_cast<std::int64_t>(pairs.size()) < 2 * most_pairs + 1024) continue;
                     keepClosest(pairs, most_pairs);  // a low threshold must not fill the memory
                     limit = std::max(limit, pairs.back().similarity);
                   }
               });
  keepClosest(pairs, most_pairs);
  return pairs;
}

std::vector<float> meanNearestSimilarity(const FeatureMatrix& unit_rows, std::int64_t neighbors,
                                         const JobControl& control) {
  std::vector<float> means(static_cast<std::size_t>(unit_rows.rows), 0.0F);
  const std::int64_t wanted = std::min(neighbors, unit_rows.rows - 1);
  if (wanted < 1) return means;
  forEachBlock(unit_rows, phrase("Looking for outliers"), control,
               [&](std::int64_t first, torch::Tensor& similarity) {
                 similarity.diagonal(first).fill_(-std::numeric_limits<float>::infinity());
                 const torch::Tensor nearest = std::get<0>(similarity.topk(wanted, 1)).mean(1).contiguous();
                 std::copy_n(nearest.data_ptr<float>(), nearest.numel(), means.begin() + first);
               });
  return means;
}

}  // namespace dinoscope
