// One optimiser step, in the reference's order (facebookresearch/dino, main_dino.train_one_epoch).

#include <algorithm>
#include <cmath>
#include <exception>

#include "engine/compute/compute_device.h"
#include "engine/core/error.h"
#include "engine/dino/dino_loss.h"
#include "engine/trainer/gradients.h"
#include "engine/trainer/health.h"
#include "engine/trainer/micro_batches.h"
#include "engine/trainer/non_finite_step.h"
#include "engine/trainer/trainer_parts.h"

namespace dinoscope {
namespace {

/// Both networks train while this lives. Unless the step is kept, their buffers (batch norm statistics), the
/// gradients and the center's sums are then as they were before it.
class StepTransaction {
public:
  StepTransaction(StudentTeacher& networks, Center& center) : m_networks(networks), m_center(center) {
    for (const Network* network : {&networks.student(), &networks.teacher()})
      for (const NamedTensor& buffer : buffersOf(*network)) {
        m_buffers.push_back(buffer.tensor);
        m_before.push_back(buffer.tensor.clone());
      }
    m_networks.train(true);
  }
  ~StepTransaction() {
    m_networks.train(false);
    if (m_is_kept) return;
    const torch::NoGradGuard no_grad;
    for (std::size_t i = 0; i < m_buffers.size(); ++i) m_buffers[i].copy_(m_before[i]);
    for (const NamedTensor& parameter : parametersOf(m_networks.student()))
      parameter.tensor.mutable_grad() = torch::Tensor();
    m_center.forget();
  }
  StepTransaction(const StepTransaction&) = delete;
  StepTransaction& operator=(const StepTransaction&) = delete;

  void keep() { m_is_kept = true; }

private:
  StudentTeacher& m_networks;
  Center& m_center;
  std::vector<torch::Tensor> m_buffers, m_before;
  bool m_is_kept = false;
};

std::string notEnoughMemory(const std::string& what) {
  return "There is not enough memory " + what +
         "; lower views.global_size_px or head.out_dim, or choose a smaller model.backbone.";
}

}  // namespace

StepMetrics Trainer::step(std::span<const Batch> batches, std::vector<DeviceBatch> on_device,
                          const std::function<void()>& while_computing) {
  Parts& parts = *m_parts;
  if (static_cast<std::int64_t>(batches.size()) != batchesPerStep())
    throw runError("A step takes " + std::to_string(batchesPerStep()) + " batches but got " +
                   std::to_string(batches.size()) + ".");
  if (parts.center.value().device() != parts.device) parts.moveTo(parts.device);
  while (true) {
    parts.is_applying = false;
    try {
      return parts.tryStep(batches, on_device, while_computing);
    } catch (...) {
      if (!isOutOfMemory(std::current_exception())) throw;
      if (parts.is_applying) throw runError(notEnoughMemory("to apply a step"));
    }
    // Out of the handler, so that what the exception holds is free again.
    const auto photos = static_cast<std::int64_t>(batches.front().image_indices.size());
    if (parts.micro_batches >= photos) throw runError(notEnoughMemory("for one photo at a time"));
    parts.micro_batches = std::min(2 * parts.micro_batches, photos);
  }
}

StepMetrics Trainer::Parts::tryStep(std::span<const Batch> batches, std::vector<DeviceBatch>& on_device,
                                    const std::function<void()>& while_computing) {
  times = {};
  StepTransaction transaction(networks, center);
  StepWork work;

  // 1. Learning rate, weight decay, momentum and temperature of this step; its random draws.
  work.schedule = beginStep();
  // 2. Views to the device, those that are not there or on their way.
  bringToDevice(batches, on_device);
  // 3. Teacher and student forward, loss, backward: gradients add up over the batches.
  for (const DeviceBatch& batch : on_device) forwardBackward(batch, work);
  // 4. Gradients off the parameters, averaged over the ranks, their norms.
  collectGradients(work);
  // 5. A GPU has all this before it now: meanwhile the next step is prepared.
  if (while_computing) while_computing();
  // 6. Loss and norms to the host, the step's only copy; nothing was applied yet if they are not finite.
  readNumbers(work);
  // 7. Clip, freeze the last layer, optimiser, center, teacher.
  is_applying = true;
  applyStep(work);

  transaction.keep();
  const StepMetrics metrics = metricsOf(work);
  ++completed_steps;
  return metrics;
}

StepSchedule Trainer::Parts::beginStep() {
  // Each rank drops other paths; one rank alone draws by (seed, step).
  const std::int64_t key = completed_steps * communicator.size() + communicator.rank();
  networks.student().backbone->keyRandomDraws(static_cast<std::uint64_t>(experiment.run.seed),
                                              static_cast<std::uint64_t>(key));
  return schedule();
}

void Trainer::Parts::bringToDevice(std::span<const Batch> batches, std::vector<DeviceBatch>& on_device) {
  Stopwatch watch(timed_gpu);
  while (on_device.size() < batches.size()) on_device.push_back(uploader.upload(batches[on_device.size()]));
  uploader.awaitUploads();
  times.forward_ms += watch.lap();
}

void Trainer::Parts::forwardBackward(const DeviceBatch& batch, StepWork& work) {
  const std::int64_t photos = batch.photos();
  if (micro_batches == 1) return forwardBackward(batch, 1, work);
  const std::vector<std::int64_t> bounds = partBounds(photos, std::min(micro_batches, photos));
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i)
    forwardBackward(partOf(batch, bounds[i], bounds[i + 1]),
                    static_cast<double>(bounds[i + 1] - bounds[i]) / static_cast<double>(photos), work);
}

/// `share`: how much of its batch this is.
void Trainer::Parts::forwardBackward(const DeviceBatch& batch, double share, StepWork& work) {
  Stopwatch watch(timed_gpu);
  std::vector<torch::Tensor> views{normalise(batch.globals)};
  if (batch.locals.defined()) views.push_back(normalise(batch.locals));
  const std::int64_t global_views = batch.globals.size(0);
  const std::int64_t all_views = global_views + (batch.locals.defined() ? batch.locals.size(0) : 0);

  NetworkOutput teacher, student;
  {
    const PrecisionScope scope(device, precision);
    teacher = networks.teacherForward(std::span(views).first(1));
    student = networks.studentForward(views);
  }
  times.forward_ms += watch.lap();

  work.teacher_probabilities =
      teacherProbabilities(teacher.logits, center.value(), work.schedule.teacher_temp);
  work.teacher_embeddings = teacher.embeddings;
  if (isHealthMeasured())
    work.student_logits = student.logits.detach().narrow(0, 0, global_views * batch.photos());
  const DinoLossShape shape{all_views, global_views};
  const torch::Tensor loss =
      dinoLoss(student.logits, work.teacher_probabilities, shape, experiment.loss.student_temp) /
      (static_cast<double>(experiment.optim.accumulate_steps) / share);
  center.observe(teacher.logits);
  work.loss = work.loss.defined() ? work.loss + loss.detach() : loss.detach();
  times.loss_ms += watch.lap();

  (loss_scale.isActive() ? loss * loss_scale.factor() : loss).backward();
  times.backward_ms += watch.lap();
}

void Trainer::Parts::collectGradients(StepWork& work) {
  const torch::NoGradGuard no_grad;
  work.gradients = takeGradients(optimizer->parameters());
  if (communicator.size() > 1) {
    for (torch::Tensor& gradient : work.gradients)
      if (gradient.defined()) communicator.allReduceSum(gradient);
    communicator.allReduceSum(work.loss);
    work.loss /= communicator.size();
  }
  work.gradient_scale = 1.0 / (loss_scale.factor() * static_cast<double>(communicator.size()));
  gradient_norms = dinoscope::gradientNorms(work.gradients) * work.gradient_scale;
}

void Trainer::Parts::readNumbers(StepWork& work) {
  const torch::Tensor numbers =
      torch::cat({work.loss.reshape({1}).to(torch::kFloat64), gradient_norms.to(device, torch::kFloat64)})
          .cpu();
  const double* values = numbers.data_ptr<double>();
  work.loss_value = values[0];
  work.norm_values.assign(values + 1, values + numbers.numel());
  double squares = 0;
  for (const double norm : work.norm_values) squares += norm * norm;
  work.gradient_norm = std::sqrt(squares);

  if (!std::isfinite(work.loss_value))
    throw NonFiniteStep("loss", completed_steps, work.loss_value, work.gradient_norm);
  const bool may_halve_scale = loss_scale.isActive() && loss_scale.factor() > 1;
  if (!std::isfinite(work.gradient_norm) && !may_halve_scale)
    throw NonFiniteStep("gradient", completed_steps, work.loss_value, work.gradient_norm);
}

void Trainer::Parts::applyStep(StepWork& work) {
  Stopwatch watch(timed_gpu);
  const bool overflowed = !std::isfinite(work.gradient_norm);
  if (overflowed) {
    work.gradient_norm = 0;
  } else {
    scaleAndClip(work.gradients, work.norm_values, work.gradient_scale, experiment.optim.clip_grad);
    if (epoch() < experiment.optim.freeze_last_layer_epochs)
      dropLastLayer(work.gradients, optimizer->parameters());
    optimizer->step(work.gradients, work.schedule.lr, work.schedule.weight_decay);
  }
  loss_scale.note(overflowed);
  center.update();
  networks.updateTeacher(work.schedule.teacher_momentum);
  times.update_ms += watch.lap();
}

StepMetrics Trainer::Parts::metricsOf(const StepWork& work) const {
  StepMetrics metrics;
  metrics.step = completed_steps;
  metrics.epoch = epoch();
  metrics.steps_per_epoch = steps_per_epoch;
  metrics.total_steps = steps_per_epoch * experiment.run.epochs;
  metrics.loss = work.loss_value;
  metrics.lr = work.schedule.lr;
  metrics.weight_decay = work.schedule.weight_decay;
  metrics.teacher_momentum = work.schedule.teacher_momentum;
  metrics.teacher_temp = work.schedule.teacher_temp;
  metrics.grad_norm = work.gradient_norm;
  metrics.forward_ms = times.forward_ms + times.loss_ms;
  metrics.backward_ms = times.backward_ms;
  metrics.update_ms = times.update_ms;
  if (work.student_logits.defined())
    measureHealth({work.teacher_probabilities, work.teacher_embeddings, work.student_logits, center.value(),
                   experiment.views.global_count},
                  metrics);
  return metrics;
}

}  // namespace dinoscope
