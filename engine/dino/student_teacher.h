#pragma once

#include <torch/types.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/models/backbone.h"
#include "engine/models/dino_head.h"

namespace dinoscope {

/// A backbone with its projection head.
struct Network {
  std::shared_ptr<Backbone> backbone;
  std::shared_ptr<DinoHead> head;

  void train(bool on);

  /// Floating-point tensors become `type`; convolution weights are laid out channels-last, as their inputs
  /// are, so that no kernel and no gradient needs a reordered copy.
  void moveTo(const torch::Device& device, torch::ScalarType type);
};

/// A tensor of a network under its name in the reference's checkpoints: "backbone.cls_token",
/// "head.mlp.0.weight".
struct NamedTensor {
  std::string name;
  torch::Tensor tensor;
};
std::vector<NamedTensor> parametersOf(const Network& network);
std::vector<NamedTensor> buffersOf(const Network& network);

/// What a network makes of a batch's views, rows view-major.
struct NetworkOutput {
  torch::Tensor embeddings;  ///< [V * B, D]
  torch::Tensor logits;      ///< [V * B, K]
};

/// The multi-crop forward: one backbone pass for each run of views of equal size, then the head once over
/// all embeddings. So batch norm in the backbone sees one size at a time and in the head all views together,
/// as in facebookresearch/dino's MultiCropWrapper. `views`: tensors [V_i * B, 3, H, W], globals first.
NetworkOutput forwardViews(const Network& network, std::span<const torch::Tensor> views);

/// The pair that self-distillation trains. The teacher's parameters carry no gradient. Its buffers (batch
/// norm statistics) are its own: they come from its own forwards in training mode and are never averaged.
class StudentTeacher {
public:
  /// Takes over both networks and makes the teacher the student's copy, buffers included.
  StudentTeacher(Network student, Network teacher);

  const Network& student() const { return m_student; }
  const Network& teacher() const { return m_teacher; }

  NetworkOutput studentForward(std::span<const torch::Tensor> views) const {
    return forwardViews(m_student, views);
  }
  /// Sees the global views alone; without gradient.
  NetworkOutput teacherForward(std::span<const torch::Tensor> globals) const;

  void updateTeacher(double momentum);

  /// Both networks at once. Training mode for a step, evaluation mode between steps.
  void train(bool on);

  void moveTo(const torch::Device& device, torch::ScalarType type);

private:
  Network m_student;
  Network m_teacher;
  std::vector<torch::Tensor> m_student_parameters;  // handles, paired with the teacher's
  std::vector<torch::Tensor> m_teacher_parameters;
};

/// Builds the pair that the experiment describes, on the CPU, drawn from run.seed; drop path is the student's
/// alone. Throws Error (Settings).
StudentTeacher makeStudentTeacher(const Experiment& experiment);

}  // namespace dinoscope
