// One optimiser step, in the reference's order (facebookresearch/dino, main_dino.train_one_epoch).

#include <torch/cuda.h>
#include <torch/utils.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <exception>
#include <limits>
#include <utility>

#include "engine/compute/compute_device.h"
#include "engine/compute/deterministic.h"
#include "engine/compute/out_of_memory.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/dino/dino_loss.h"
#include "engine/trainer/gradients.h"
#include "engine/trainer/health.h"
#include "engine/trainer/part_bounds.h"
#include "engine/trainer/trainer.h"

namespace dinoscope {
namespace {

/// How many steps lie between two that measure health: its copies to the host stay out of the others.
constexpr std::int64_t kHealthEverySteps = 10;

Error notEnoughMemory(const std::string& what) {
  return runError(
      sentence("There is not enough memory %1; lower views.global_size_px or head.out_dim, or choose a "
               "smaller model.backbone.",
               what));
}

}  // namespace

struct Trainer::StepWork {
  StepSchedule schedule;
  torch::Tensor loss;                   ///< scalar, mean over the batches so far
  torch::Tensor teacher_probabilities;  ///< of the last batch
  torch::Tensor teacher_embeddings;     ///< of the last batch
  torch::Tensor student_logits;  ///< of its global views, on steps that measure health; undefined on others
  std::vector<torch::Tensor> gradients;  ///< one a trained parameter
  double loss_value = 0;
  double gradient_scale = 1;        ///< what the gradients must still be multiplied by
  std::vector<double> norm_values;  ///< one a trained parameter, after that
  double gradient_norm = 0;         ///< of all of them
};

/// Both networks train while this lives. Unless the step is kept, their buffers (batch norm statistics), the
/// gradients and the center's sums are then as they were before it.
class Trainer::StepTransaction {
public:
  explicit StepTransaction(Trainer& trainer)
      : m_networks(trainer.m_networks), m_center(trainer.m_center), m_buffers(trainer.m_buffers_before) {
    m_buffers.take();
    m_networks.train(true);
  }
  ~StepTransaction() {
    m_networks.train(false);
    if (m_is_kept) return;
    m_buffers.restore();
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
  BufferBackup& m_buffers;
  bool m_is_kept = false;
};

/// Milliseconds since the last lap; with synchronised timing those of what the GPU was told until then.
class Trainer::Stopwatch {
public:
  explicit Stopwatch(const Trainer& trainer)
      : m_device(trainer.m_device), m_waits(trainer.m_is_timing_synchronized && m_device.is_cuda()) {
    lap();
  }
  double lap() {
    if (m_waits) torch::cuda::synchronize(m_device.index());
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::duration<double, std::milli> passed = now - std::exchange(m_last, now);
    return passed.count();
  }

private:
  const torch::Device m_device;
  const bool m_waits;
  std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

StepResult Trainer::step(std::span<const Batch> batches, std::vector<DeviceBatch> on_device,
                         const std::function<void()>& while_computing) {
  if (static_cast<std::int64_t>(batches.size()) != batchesPerStep())
    throw runError(sentence("A step takes %1 batches but got %2.", batchesPerStep(), batches.size()));
  while (true) {
    m_is_applying = false;
    try {
      return tryStep(batches, on_device, while_computing);
    } catch (...) {
      if (!isOutOfMemory(std::current_exception())) throw;
      if (m_is_applying) throw notEnoughMemory(phrase("to apply a step"));
    }
    // Out of the handler, so that what the exception holds is free again.
    const auto photos = static_cast<std::int64_t>(batches.front().image_indices.size());
    const std::int64_t most = mostParts(photos);
    if (m_micro_batches >= most)
      throw notEnoughMemory(most == photos
                                ? phrase("for one photo at a time")
                                : sentence("for %1 photos at a time, and batch norm takes no fewer",
                                           (photos + most - 1) / most));
    m_micro_batches = std::min(2 * m_micro_batches, most);
  }
}

/// One attempt at a step. When its numbers are not finite, and after an exception, everything is as it was
/// before; except after an exception once m_is_applying is set.
StepResult Trainer::tryStep(std::span<const Batch> batches, std::vector<DeviceBatch>& on_device,
                            const std::function<void()>& while_computing) {
  // 1. The networks to the device; a copy of what a step that is not kept must put back.
  if (m_center.value().device() != m_device) moveTo(m_device);
  const DeterministicScope deterministic(m_experiment.run.deterministic);
  StepTransaction transaction(*this);
  StepWork work;
  m_times = {};
  // 2. Learning rate, weight decay, momentum and temperature of this step; its random draws.
  work.schedule = beginStep();
  // 3. Views to the device, those that are not there or on their way.
  bringToDevice(batches, on_device);
  // 4. Teacher and student forward, loss, backward: gradients add up over the batches.
  for (const DeviceBatch& batch : on_device) forwardBackward(batch, work);
  // 5. Gradients off the parameters, averaged over the ranks, their norms.
  collectGradients(work);
  // 6. A GPU still computes all this: meanwhile the next step is prepared.
  if (while_computing) while_computing();
  // 7. Loss and norms to the host, the step's only copy. Nothing was applied yet if they are not finite.
  readNumbers(work);
  if (auto failed = findNonFinite(work)) return *std::move(failed);
  // 8. Clip, freeze the last layer, optimiser, center, teacher.
  m_is_applying = true;
  applyStep(work);

  transaction.keep();
  StepMetrics metrics = metricsOf(work);
  ++m_completed_steps;
  return metrics;
}

StepMetrics Trainer::skipStep() {
  StepWork work;
  work.schedule = scheduleOfNextStep();
  work.loss_value = work.gradient_norm = std::numeric_limits<double>::quiet_NaN();
  StepMetrics metrics = metricsOf(work);
  ++m_completed_steps;
  return metrics;
}

StepSchedule Trainer::scheduleOfNextStep() const {
  return scheduleAt(m_experiment, m_steps_per_epoch, m_completed_steps, m_communicator.size());
}

bool Trainer::isHealthMeasured() const { return m_completed_steps % kHealthEverySteps == 0; }

StepSchedule Trainer::beginStep() {
  // Each rank drops other paths; one rank alone draws by (seed, step).
  const std::int64_t key = m_completed_steps * m_communicator.size() + m_communicator.rank();
  m_networks.student().backbone->keyRandomDraws(static_cast<std::uint64_t>(m_experiment.run.seed),
                                                static_cast<std::uint64_t>(key));
  return scheduleOfNextStep();
}

void Trainer::bringToDevice(std::span<const Batch> batches, std::vector<DeviceBatch>& on_device) {
  Stopwatch watch(*this);
  while (on_device.size() < batches.size()) on_device.push_back(m_uploader.upload(batches[on_device.size()]));
  m_uploader.awaitUploads();
  m_times.forward_ms += watch.lap();
}

void Trainer::forwardBackward(const DeviceBatch& batch, StepWork& work) {
  const std::int64_t photos = batch.photos();
  if (m_micro_batches == 1) return forwardBackwardPart(batch, 1, work);
  const std::vector<std::int64_t> bounds = partBounds(photos, std::min(m_micro_batches, mostParts(photos)));
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i)
    forwardBackwardPart(partOf(batch, bounds[i], bounds[i + 1]),
                        static_cast<double>(bounds[i + 1] - bounds[i]) / static_cast<double>(photos), work);
}

void Trainer::forwardBackwardPart(const DeviceBatch& part, double share_of_batch, StepWork& work) {
  Stopwatch watch(*this);
  std::vector<torch::Tensor> views{m_normalize(part.globals)};
  if (part.locals.defined()) views.push_back(m_normalize(part.locals));
  const std::int64_t global_views = part.globals.size(0);
  const std::int64_t all_views = global_views + (part.locals.defined() ? part.locals.size(0) : 0);

  NetworkOutput teacher, student;
  {
    const PrecisionScope scope(m_device, m_precision);
    teacher = m_networks.teacherForward(std::span(views).first(1));
    student = m_networks.studentForward(views);
  }
  m_times.forward_ms += watch.lap();

  work.teacher_probabilities =
      teacherProbabilities(teacher.logits, m_center.value(), work.schedule.teacher_temp);
  work.teacher_embeddings = teacher.embeddings;
  if (isHealthMeasured())
    work.student_logits = student.logits.detach().narrow(0, 0, global_views * part.photos());
  const DinoLossShape shape{all_views, global_views};
  const torch::Tensor loss =
      dinoLoss(student.logits, work.teacher_probabilities, shape, m_experiment.loss.student_temp) /
      (static_cast<double>(m_experiment.optim.accumulate_steps) / share_of_batch);
  m_center.observe(teacher.logits);
  work.loss = work.loss.defined() ? work.loss + loss.detach() : loss.detach();
  m_times.loss_ms += watch.lap();

  (m_loss_scale.isActive() ? loss * m_loss_scale.factor() : loss).backward();
  m_times.backward_ms += watch.lap();
}

void Trainer::collectGradients(StepWork& work) {
  const torch::NoGradGuard no_grad;
  work.gradients = takeGradients(m_optimizer->parameters());
  if (m_communicator.size() > 1) {
    for (torch::Tensor& gradient : work.gradients)
      if (gradient.defined()) m_communicator.allReduceSum(gradient);
    m_communicator.allReduceSum(work.loss);
    work.loss /= m_communicator.size();
  }
  work.gradient_scale = 1.0 / (m_loss_scale.factor() * static_cast<double>(m_communicator.size()));
  m_gradient_norms = dinoscope::gradientNorms(work.gradients) * work.gradient_scale;
}

void Trainer::readNumbers(StepWork& work) const {
  const torch::Tensor numbers =
      torch::cat({work.loss.reshape({1}).to(torch::kFloat64), m_gradient_norms.to(m_device, torch::kFloat64)})
          .cpu();
  const double* values = numbers.data_ptr<double>();
  work.loss_value = values[0];
  work.norm_values.assign(values + 1, values + numbers.numel());
  double squares = 0;
  for (const double norm : work.norm_values) squares += norm * norm;
  work.gradient_norm = std::sqrt(squares);
}

/// Gradients that overflowed fp16 are no failure as long as the loss's scale can still be halved.
std::optional<NonFiniteStep> Trainer::findNonFinite(const StepWork& work) const {
  const bool may_halve_scale = m_loss_scale.isActive() && m_loss_scale.factor() > 1;
  const bool has_loss = std::isfinite(work.loss_value);
  if (has_loss && (std::isfinite(work.gradient_norm) || may_halve_scale)) return std::nullopt;
  return NonFiniteStep{m_completed_steps, has_loss ? phrase("gradient") : phrase("loss"), work.loss_value,
                       work.gradient_norm};
}

void Trainer::applyStep(StepWork& work) {
  Stopwatch watch(*this);
  const bool overflowed = !std::isfinite(work.gradient_norm);
  if (overflowed) {
    work.gradient_norm = 0;
  } else {
    scaleAndClip(work.gradients, work.norm_values, work.gradient_scale, m_experiment.optim.clip_grad);
    if (epoch() < m_experiment.optim.freeze_last_layer_epochs)
      dropLastLayer(work.gradients, m_optimizer->parameters());
    m_optimizer->step(work.gradients, work.schedule.lr, work.schedule.weight_decay);
  }
  m_loss_scale.note(overflowed);
  m_center.update();
  m_networks.updateTeacher(work.schedule.teacher_momentum);
  m_times.update_ms += watch.lap();
}

StepMetrics Trainer::metricsOf(const StepWork& work) const {
  StepMetrics metrics;
  metrics.step = m_completed_steps;
  metrics.epoch = epoch();
  metrics.steps_per_epoch = m_steps_per_epoch;
  metrics.total_steps = m_steps_per_epoch * m_experiment.run.epochs;
  metrics.loss = work.loss_value;
  metrics.lr = work.schedule.lr;
  metrics.weight_decay = work.schedule.weight_decay;
  metrics.teacher_momentum = work.schedule.teacher_momentum;
  metrics.teacher_temp = work.schedule.teacher_temp;
  metrics.grad_norm = work.gradient_norm;
  metrics.forward_ms = m_times.forward_ms + m_times.loss_ms;
  metrics.backward_ms = m_times.backward_ms;
  metrics.update_ms = m_times.update_ms;
  if (work.student_logits.defined())
    measureHealth({work.teacher_probabilities, work.teacher_embeddings, work.student_logits, m_center.value(),
                   m_experiment.views.global_count},
                  metrics);
  return metrics;
}

}  // namespace dinoscope
