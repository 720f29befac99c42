#include "engine/compute/blockwise.h"

#include <ATen/Parallel.h>
#include <torch/utils.h>

#include <algorithm>

namespace dinoscope {
namespace {

/// What a call may touch: half of a small core's second-level cache, and large against the microsecond that
/// an operation takes to begin.
constexpr std::int64_t kBlockBytes = 512 * 1024;

/// Of rows, whose work is more than a few operations: small, so that threads share few rows evenly too.
constexpr std::int64_t kRowBlockBytes = 64 * 1024;

/// The same elements in the order of memory, so that any range of them is a view; empty where the i-th
/// tensors are laid out differently or with gaps.
std::vector<torch::Tensor> flattened(const TensorLists& lists, std::size_t i) {
  std::vector<torch::Tensor> flat;
  for (const std::vector<torch::Tensor>& list : lists) {
    if (!list[i].is_non_overlapping_and_dense() || list[i].strides() != lists.front()[i].strides()) return {};
    flat.push_back(list[i].as_strided({list[i].numel()}, {1}));
  }
  return flat;
}

/// Blocks of equal size but for the last one of a large tensor; small tensors share one.
std::vector<TensorLists> blocksOf(const TensorLists& lists) {
  const auto element_bytes = static_cast<std::int64_t>(lists.front().front().element_size());
  const std::int64_t most = kBlockBytes / (element_bytes * static_cast<std::int64_t>(lists.size()));
  std::vector<TensorLists> blocks;
  std::int64_t room = 0;  // of the last block
  const auto add = [&](const std::vector<torch::Tensor>& parts) {
    const std::int64_t size = parts.front().numel();
    if (size > room || blocks.empty()) {
      blocks.emplace_back(lists.size());
      room = most;
    }
    room -= size;
    for (std::size_t list = 0; list < parts.size(); ++list) blocks.back()[list].push_back(parts[list]);
  };
  for (std::size_t i = 0; i < lists.front().size(); ++i) {
    std::vector<torch::Tensor> whole;
    for (const std::vector<torch::Tensor>& list : lists) whole.push_back(list[i]);
    const std::vector<torch::Tensor> flat =
        whole.front().numel() > most ? flattened(lists, i) : std::vector<torch::Tensor>();
    if (flat.empty()) {
      add(whole);
      continue;
    }
    for (std::int64_t begin = 0; begin < flat.front().numel(); begin += most) {
      std::vector<torch::Tensor> parts;
      for (const torch::Tensor& tensor : flat)
        parts.push_back(tensor.slice(0, begin, std::min(begin + most, tensor.numel())));
      add(parts);
    }
  }
  return blocks;
}

}  // namespace

void forEachBlock(const TensorLists& lists, const std::function<void(TensorLists& block)>& work) {
  if (lists.empty() || lists.front().empty()) return;
  const torch::NoGradGuard no_grad;
  if (!lists.front().front().is_cpu()) {
    TensorLists everything = lists;
    return work(everything);
  }
  std::vector<TensorLists> blocks = blocksOf(lists);
  at::parallel_for(0, static_cast<std::int64_t>(blocks.size()), 1, [&](std::int64_t begin, std::int64_t end) {
    const torch::NoGradGuard no_grad_on_this_thread;
    for (std::int64_t i = begin; i < end; ++i) work(blocks[static_cast<std::size_t>(i)]);
  });
}

void forEachRowBlock(std::int64_t rows, std::int64_t row_bytes,
                     const std::function<void(std::int64_t begin, std::int64_t end)>& work) {
  const std::int64_t block = std::max<std::int64_t>(kRowBlockBytes / std::max<std::int64_t>(row_bytes, 1), 1);
  const std::int64_t blocks = (rows + block - 1) / block;
  at::parallel_for(0, blocks, 1, [&](std::int64_t begin, std::int64_t end) {
    const torch::NoGradGuard no_grad_on_this_thread;
    for (std::int64_t i = begin; i < end; ++i) work(i * block, std::min((i + 1) * block, rows));
  });
}

}  // namespace dinoscope
