#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/diagnosis.h"
#include "engine/core/error.h"
#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// The life of a run, as the screen and the catalogue show it.
enum class RunState { Idle, Preparing, Running, Paused, Stopping, Stopped, Finished, Failed };

/// "running", as written to disk and shown.
std::string runStateName(RunState state);

/// Of fewer photos a mean over a batch says nothing: each may have a prototype of its own, by chance the
/// same.
constexpr std::int64_t kFewestPhotosToCompare = 4;

/// One optimiser step, with the names of `metrics.jsonl`.
struct StepMetrics {
  std::int64_t step = 0;   ///< counted from 0
  std::int64_t epoch = 0;  ///< counted from 0
  std::int64_t total_steps = 0;
  std::int64_t steps_per_epoch = 0;
  double loss = 0;
  double lr = 0;
  double weight_decay = 0;
  double teacher_momentum = 0;
  double teacher_temp = 0;
  double grad_norm = 0;  ///< global L2 norm before clipping
  double images_per_second = 0;
  double step_ms = 0;  ///< wall clock, waiting included; 0 in files of versions that did not measure it
  double wait_ms = 0;  ///< of it, for the batch
  // The parts of the rest. A GPU is only told what to compute and works on afterwards: there they are the
  // times of the telling, which add up to less than the step.
  double forward_ms = 0;  ///< both networks and the loss
  double backward_ms = 0;
  double update_ms = 0;  ///< clipping, optimiser, teacher
  // Health signals; absent on steps that did not measure them.
  std::optional<double> teacher_entropy;  ///< nats, mean over rows
  std::optional<double> embedding_std;    ///< of L2-normalised embeddings; healthy is near 1/sqrt(d)
  std::optional<double> center_norm;
  std::optional<double> teacher_kl;  ///< nats from the uniform distribution: ln K - teacher_entropy
  /// nats, of the teacher's mean row: 0 when one prototype takes all; of kFewestPhotosToCompare or more
  std::optional<double> marginal_entropy;
  std::optional<double> embedding_spread;  ///< embedding_std relative to 1/sqrt(d): healthy is near 1
  std::optional<double> effective_rank;    ///< of the photos' embeddings: 1 when all lie on one line
  std::optional<double> agreement;         ///< share of photos whose prototype student and teacher agree on

  /// What the step took without waiting for its batch, on every device: shares are taken of this.
  double computing_ms() const {
    return step_ms > 0 ? std::max(0.0, step_ms - wait_ms) : forward_ms + backward_ms + update_ms;
  }

  bool operator==(const StepMetrics&) const = default;
};

struct EpochSummary {
  std::int64_t epoch = 0;
  double loss_mean = 0;
  std::optional<double> knn_top1;  ///< percent; absent without classes or probe
  /// Share of each photo's nearest neighbours that were its neighbours at the previous probe too: rises
  /// towards 1 while a network settles, needs no classes. Absent at the first probe.
  std::optional<double> neighbor_stability = {};

  bool operator==(const EpochSummary&) const = default;
};

/// The networks' last-layer attention on one photo, copied out of the trainer.
struct AttentionSnapshot {
  std::int64_t step = 0;
  std::string path;             ///< of the photo
  Rgb8Image photo;              ///< as the network saw it
  std::vector<FloatMap> heads;  ///< one map a head, patch resolution; a ResNet gives one map
};

struct StateChanged {
  RunState state = RunState::Idle;
};

struct CheckpointWritten {
  std::int64_t step = 0;
  std::string path;
};

/// Something that the user should know and that did not end the run (a photo that could not be read).
struct Notice {
  std::string sentence;
};

/// The run ended by itself or because it was asked to; its last numbers.
struct RunFinished {
  std::int64_t steps = 0;
  std::int64_t epochs = 0;
  double loss = 0;
  double images_per_second = 0;
  std::optional<double> knn_top1_start;  ///< percent, of the untrained network
  std::optional<double> knn_top1;        ///< percent
  bool stopped_early = false;            ///< asked to stop; a checkpoint allows to go on
  std::string run_folder;
  std::string device;     ///< "cpu, 2 threads"
  std::string precision;  ///< "fp32", "bf16", "fp16"
};

struct RunFailed {
  ErrorKind kind = ErrorKind::Run;
  std::string sentence;
};

using Event = std::variant<StepMetrics, EpochSummary, AttentionSnapshot, StateChanged, CheckpointWritten,
                           Notice, Diagnosis, DiagnosisOver, RunFinished, RunFailed>;

}  // namespace dinoscope
