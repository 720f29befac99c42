#pragma once

#include <torch/types.h>

#include <functional>
#include <vector>

namespace dinoscope {

/// L lists of N tensors each; the i-th of every list have one shape.
using TensorLists = std::vector<std::vector<torch::Tensor>>;

/// Has `work` done on all tensors, for work that treats every element by itself, in place or into one of the
/// lists, and without gradients. On the CPU it is called many times, on several threads at once, each time
/// with lists of parts of the tensors (views): what one call touches then stays in a core's cache from one of
/// its operations to the next, where each would else fetch the whole of it from memory. The parts do not
/// depend on the number of threads. On a GPU it is called once, with everything.
void forEachBlock(const TensorLists& lists, const std::function<void(TensorLists& block)>& work);

/// The same for matrices whose rows are worked on each by itself: `work(begin, end)` on ranges of rows.
/// `row_bytes` is what it touches of one row.
void forEachRowBlock(std::int64_t rows, std::int64_t row_bytes,
                     const std::function<void(std::int64_t begin, std::int64_t end)>& work);

}  // namespace dinoscope
