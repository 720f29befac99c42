#include "engine/dino/moving_average.h"

#include "engine/compute/blockwise.h"

namespace dinoscope {

void updateMovingAverage(const std::vector<torch::Tensor>& teacher, const std::vector<torch::Tensor>& student,
                         double momentum) {
  forEachBlock({teacher, student}, [momentum](TensorLists& block) {
    torch::_foreach_mul_(block[0], momentum);
    torch::_foreach_add_(block[0], block[1], 1 - momentum);
  });
}

}  // namespace dinoscope
