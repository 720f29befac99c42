#pragma once

#include <torch/types.h>

#include <cstdint>

namespace dinoscope {

/// Centered and sharpened teacher logits: softmax((logits - center) / temp), [rows, K] in float32 (float64
/// for float64 input), without gradient: the teacher learns by averaging alone. (lightly's DINOLoss would let
/// a gradient through to the teacher; facebookresearch/dino's detaches, as here.)
torch::Tensor teacherProbabilities(const torch::Tensor& teacher_logits, const torch::Tensor& center,
                                   double temp);

/// What the loss needs to know besides the tensors. The global views come first and both networks see them.
struct DinoLossShape {
  std::int64_t views = 0;         ///< V: views of a photo that the student saw
  std::int64_t global_views = 0;  ///< T: of them, those that the teacher saw
};

/// The DINO loss as the paper writes it (equation 3 and algorithm 1): the mean over all pairs of a teacher
/// view t and another student view s of -sum(teacher_t * log_softmax(student_s / student_temp)), and over the
/// batch. Arguments as for dinoLoss(), which must give the same; the oracle of tests and of the bench.
torch::Tensor dinoLossByDefinition(const torch::Tensor& student_logits,
                                   const torch::Tensor& teacher_probabilities, const DinoLossShape& shape,
                                   double student_temp);

/// The DINO loss (DINO paper, equation 3): the mean cross-entropy between each teacher view t and each
/// student view s != t, which are T V - T pairs, over the batch.
///
/// `student_logits` [V * B, K], view-major; `teacher_probabilities` [T * B, K]. Half precisions are widened
/// to float32. The pairs are never looped over: log-softmax is computed once a student view, and all pairs
/// are the entries of one matrix product [T, B K] x [B K, V]; its diagonal is left out. Neither it nor its
/// gradient is rounded to bf16 or TF32, whatever run.precision and run.tf32 say. Throws Error (Run) with one
/// sentence when rows do not divide into views, shapes do not fit, or no pair is left.
torch::Tensor dinoLoss(const torch::Tensor& student_logits, const torch::Tensor& teacher_probabilities,
                       const DinoLossShape& shape, double student_temp);

}  // namespace dinoscope
