#include "engine/dino/dino_loss.h"

#include <torch/autograd.h>
#include <torch/utils.h>

#include <string>

#include "engine/compute/full_precision.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

torch::Tensor widened(const torch::Tensor& logits) {
  const bool is_half = logits.scalar_type() == torch::kBFloat16 || logits.scalar_type() == torch::kHalf;
  return is_half ? logits.to(torch::kFloat32) : logits;
}

void requireFittingShapes(const torch::Tensor& student, const torch::Tensor& teacher,
                          const DinoLossShape& shape) {
  const auto refuse = [](const std::string& why) { throw runError(sentence("The DINO loss %1", why)); };
  const auto text = [](std::int64_t number) { return std::to_string(number); };
  if (shape.global_views < 1 || shape.views < shape.global_views)
    refuse(sentence("needs at least one global view among the student's views, but got %1 of %2.",
                    text(shape.global_views), text(shape.views)));
  if (shape.views < 2)
    refuse(sentence(
        "compares different views of a photo, but got one view only; set views.global_count to 2 or add "
        "local views."));
  if (student.dim() != 2 || teacher.dim() != 2 || student.size(1) != teacher.size(1))
    refuse(sentence(
        "needs the student's and the teacher's outputs as rows of equal length; build both heads for the "
        "same out_dim."));
  if (student.size(0) == 0 || student.size(0) % shape.views != 0)
    refuse(sentence("got %1 rows of the student, which do not divide into %2 views of equal batches.",
                    text(student.size(0)), text(shape.views)));
  if (teacher.size(0) * shape.views != student.size(0) * shape.global_views)
    refuse(sentence("got %1 rows of the teacher where %2 global views of the same batch make %3.",
                    text(teacher.size(0)), text(shape.global_views),
                    text(student.size(0) / shape.views * shape.global_views)));
}

}  // namespace

torch::Tensor dinoLossByDefinition(const torch::Tensor& student_logits,
                                   const torch::Tensor& teacher_probabilities, const DinoLossShape& shape,
                                   double student_temp) {
  requireFittingShapes(student_logits, teacher_probabilities, shape);
  const auto student = (widened(student_logits) / student_temp).chunk(shape.views);
  const auto teacher = teacher_probabilities.detach().chunk(shape.global_views);
  torch::Tensor total = torch::zeros({}, student.front().options());
  for (std::size_t t = 0; t < teacher.size(); ++t)
    for (std::size_t s = 0; s < student.size(); ++s)
      if (s != t) total = total - (teacher[t] * torch::log_softmax(student[s], -1)).sum(-1).mean();
  return total / (shape.global_views * shape.views - shape.global_views);
}

namespace {

/// Cross-entropy of all pairs at once, with its gradient written out: for student view s,
/// d/d logits = (n_s softmax - sum over t != s of teacher_t) / (student_temp * pairs * B), where n_s is how
/// many teacher views it is compared with. One pass each, where autograd's own would take five.
class PairedCrossEntropy : public torch::autograd::Function<PairedCrossEntropy> {
public:
  static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& student_logits,
                               const torch::Tensor& teacher_probabilities, std::int64_t views,
                               std::int64_t global_views, double student_temp) {
    const FullPrecisionScope full_precision;
    const std::int64_t batch = student_logits.size(0) / views;
    const torch::Tensor log_probabilities = torch::log_softmax(widened(student_logits) / student_temp, 1);
    torch::Tensor pairs = torch::mm(teacher_probabilities.reshape({global_views, -1}),
                                    log_probabilities.view({views, -1}).t());  // [T, V]
    pairs.fill_diagonal_(0);
    const auto terms = static_cast<double>(global_views * views - global_views);

    context->save_for_backward({log_probabilities, teacher_probabilities});
    context->saved_data["views"] = views;
    context->saved_data["global_views"] = global_views;
    context->saved_data["scale"] = 1.0 / (student_temp * terms * static_cast<double>(batch));
    context->saved_data["type"] = static_cast<std::int64_t>(student_logits.scalar_type());
    return pairs.sum() / (-terms * static_cast<double>(batch));
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& gradients) {
    const FullPrecisionScope full_precision;
    const auto saved = context->get_saved_variables();
    const std::int64_t views = context->saved_data["views"].toInt();
    const std::int64_t global_views = context->saved_data["global_views"].toInt();
    const torch::Tensor teacher = saved[1].reshape({global_views, -1});
    // [V, T]: which teacher views a student view is compared with, times the scale; no host copy.
    torch::Tensor compared = torch::ones({views, global_views}, teacher.options()).fill_diagonal_(0);
    compared.mul_(gradients[0] * context->saved_data["scale"].toDouble());

    torch::Tensor gradient = torch::exp(saved[0]).view({views, -1});
    gradient.mul_(compared.sum(1, /*keepdim=*/true));
    gradient.addmm_(compared, teacher, /*beta=*/1, /*alpha=*/-1);
    const auto type = static_cast<torch::ScalarType>(context->saved_data["type"].toInt());
    return {gradient.view_as(saved[0]).to(type), torch::Tensor(), torch::Tensor(), torch::Tensor(),
            torch::Tensor()};
  }
};

}  // namespace

torch::Tensor teacherProbabilities(const torch::Tensor& teacher_logits, const torch::Tensor& center,
                                   double temp) {
  const torch::NoGradGuard no_grad;
  return torch::softmax((widened(teacher_logits) - center) / temp, -1);
}

torch::Tensor dinoLoss(const torch::Tensor& student_logits, const torch::Tensor& teacher_probabilities,
                       const DinoLossShape& shape, double student_temp) {
  requireFittingShapes(student_logits, teacher_probabilities, shape);
  return PairedCrossEntropy::apply(student_logits, teacher_probabilities.detach(), shape.views,
                                   shape.global_views, student_temp);
}

}  // namespace dinoscope
