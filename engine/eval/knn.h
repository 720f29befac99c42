#pragma once

#include <torch/types.h>

#include <cstdint>
#include <map>
#include <vector>

namespace dinoscope {

/// Percent of test vectors whose class is the first, or among the first five, of the weighted vote.
struct KnnAccuracy {
  double top1 = 0;
  double top5 = 0;
};

struct KnnQuestion {
  torch::Tensor bank;         ///< [N, D]; L2-normalised by knnAccuracy()
  torch::Tensor bank_labels;  ///< [N], int64
  torch::Tensor test;         ///< [M, D]
  torch::Tensor test_labels;  ///< [M], int64
  std::vector<std::int64_t> k{20};
  double temperature = 0.07;
  std::int64_t class_count = 0;  ///< 0: the largest label + 1
  bool leave_one_out = false;    ///< test is bank: nobody is their own neighbour
  torch::Tensor own_rows = {};   ///< [M], int64: the row of the bank that is the tested photo itself, which
                                 ///< does not vote for it; -1: not in the bank. Not needed with leave_one_out
  /// A class that got no vote may stand among the first five all the same, in the sort's order, where fewer
  /// than five got any: as eval_knn.py counts, whose top-5 then depends on class_count.
  bool counts_classes_without_votes = false;
};

/// The weighted k-NN classifier of facebookresearch/dino's eval_knn.py (Wu et al. 2018): a neighbour's vote
/// is exp(cosine similarity / temperature). A k beyond the bank takes the whole bank. In blocks, so that
/// memory stays bounded for any N and M.
std::map<std::int64_t, KnnAccuracy> knnAccuracy(const KnnQuestion& question);

}  // namespace dinoscope
