#pragma once

#include <torch/types.h>

#include <cstdint>

#include "engine/distributed/communicator.h"

namespace dinoscope {

/// The running mean of the teacher's logits that is subtracted from them, so that no prototype dominates
/// (DINO paper, equation 4): c <- m c + (1 - m) mean(teacher logits), over global views, batch and ranks.
///
/// A step reads the center from before it and updates it after its loss; the first sees zero. With gradient
/// accumulation every batch is observed and the center moves once, as it would for the whole batch.
class Center {
public:
  /// `momentum` in [0, 1]: the share that is kept. `communicator` must outlive the center.
  Center(std::int64_t out_dim, double momentum, Communicator& communicator,
         const torch::TensorOptions& options = torch::kFloat32);

  /// [1, K], the reference's shape. lightly's is [1, 1, K]: restore() takes either.
  const torch::Tensor& value() const { return m_value; }

  /// Notes the teacher's logits [rows, K] of one batch, or of a part of it, without gradient.
  void observe(const torch::Tensor& teacher_logits);

  /// Moves the center by what was observed since the last update. Does nothing when nothing was.
  void update();

  /// Drops what was observed since the last update.
  void forget();

  /// What was observed since the last update must be gone.
  void moveTo(const torch::Device& device) { m_value = m_value.to(device); }

  /// Takes over a saved center: [K], [1, K] or [1, 1, K]. Throws Error (Data) for any other shape.
  void restore(const torch::Tensor& saved);

private:
  double m_momentum;
  Communicator& m_communicator;
  torch::Tensor m_value;
  torch::Tensor m_sum;      // [1, K] of the rows observed; undefined when there are none
  std::int64_t m_rows = 0;  // on this rank; all ranks observe as many
};

}  // namespace dinoscope
