#pragma once

#include <torch/optim/optimizer.h>
#include <torch/types.h>

#include <memory>

#include "engine/config/experiment.h"
#include "engine/core/batch_source.h"
#include "engine/dino/student_teacher.h"
#include "engine/trainer/trainer.h"

namespace dinoscope {

/// A DINO step as the published examples write it, for comparison alone: NCHW, float32, the pairwise loop in
/// the loss, one kernel a parameter for clipping, optimiser and teacher. ResNets get one forward a view as in
/// Lightly's example, vision transformers one a size as in facebookresearch/dino, whose attention is
/// written out here as there.
class PlainTraining {
public:
  explicit PlainTraining(const Experiment& experiment);

  /// Views as the examples' loaders give them: float, normalised, [B, 3, S, S] each, globals first.
  std::vector<torch::Tensor> viewsOf(const Batch& batch) const;

  /// Returns the loss.
  double step(const std::vector<torch::Tensor>& views);

  const StepTimes& times() const { return m_times; }

private:
  torch::Tensor embed(const Network& network, const torch::Tensor& images) const;
  torch::Tensor forward(const Network& network, const std::vector<torch::Tensor>& views) const;
  torch::Tensor loss(const torch::Tensor& student, const torch::Tensor& teacher, std::int64_t views) const;
  void update();

  Experiment m_experiment;
  torch::Device m_device;
  StudentTeacher m_networks;
  torch::Tensor m_center;
  std::unique_ptr<torch::optim::Optimizer> m_optimizer;
  StepTimes m_times;
};

}  // namespace dinoscope
