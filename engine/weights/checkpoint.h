#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "engine/io/storage.h"
#include "engine/run_files/checkpoint_folders.h"
#include "engine/weights/safetensors.h"

namespace dinoscope {

/// The numbers beside a checkpoint's tensors.
struct CheckpointState {
  std::int64_t step = 0;                 ///< optimiser steps taken
  std::int64_t epoch = 0;                ///< the epoch of the next batch
  std::int64_t batch_in_epoch = 0;       ///< the next batch in it
  double loss = 0;                       ///< of the last step
  std::optional<double> knn_top1_start;  ///< percent, of the untrained network
  std::optional<double> knn_top1;        ///< percent, newest
  std::optional<std::int64_t> knn_step;  ///< steps taken when that was measured
  std::int64_t micro_batches = 1;        ///< parts that a batch was computed in, for want of memory

  bool operator==(const CheckpointState&) const = default;
};

/// One generation: everything that a run needs to go on, and a file that other programs can load.
struct Checkpoint {
  CheckpointState state;
  TensorMap tensors;            ///< student/..., teacher/..., optimizer/..., center: named by the trainer
  std::string experiment_json;  ///< of the run, as toJson() wrote it
  std::filesystem::path folder;
};

/// Writes one generation into a folder step-NNNNNNNNNN of `checkpoints`: weights.safetensors (the
/// experiment in its metadata) and state.json with the weights' checksum. It appears by one rename when all
/// of it is on disk; a crash at any point leaves the older generations as they were. Then those go that
/// checkpointsToRemove() names: what stays besides the newest two is the one with the best k-NN and those at
/// the end of every `keep_every_epochs`-th epoch (0: none). Returns the folder. Throws StorageError.
std::filesystem::path writeCheckpoint(Storage& storage, const std::filesystem::path& checkpoints,
                                      const CheckpointState& state, const TensorMap& tensors,
                                      const std::string& experiment_json, std::int64_t keep_every_epochs);

/// The numbers beside the tensors of a checkpoint folder, without looking at the tensors; empty when there
/// are none that can be read.
std::optional<CheckpointState> findCheckpointState(const std::filesystem::path& folder);

/// One generation. Throws Error (Data) when it is damaged.
Checkpoint readCheckpoint(const std::filesystem::path& folder);

/// The newest generation whose checksum holds; damaged ones are passed over. Empty when there is none.
std::optional<Checkpoint> readNewestCheckpoint(const std::filesystem::path& checkpoints);

/// A file of weights, and how it came to be that one.
struct FoundWeights {
  std::filesystem::path file;
  std::string notice;  ///< one sentence when newer checkpoints were passed over for being damaged; else empty
};

/// Where the weights are, of whatever a person may point at: a run folder (its newest good checkpoint),
/// RUN@STEP (the run's checkpoint after so many steps), a checkpoint folder, a file, or the name of one of
/// bundledWeights() where nothing else has it (dinoscope_resnet_tiny). Throws Error (Data)
/// that says what was looked for, and which checkpoints there are.
FoundWeights findWeights(const std::filesystem::path& named);

}  // namespace dinoscope
