#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/batch_source.h"
#include "engine/io/storage.h"

namespace dinoscope {

/// A batch as it was kept: what its views are keyed by, and what they were.
struct KeptBatch {
  Batch batch;                      ///< with its pixels, as read back from the PNG files
  std::vector<std::string> photos;  ///< paths in the data folder, one each
  std::string checksum;             ///< of all pixels: pixelChecksum()
};

/// The step that a run left out, in diagnoses/step-N of its folder: `batch.json` (which photos, the keys of
/// their views, what was not finite), (where this build can: view_pictures.h) one PNG a photo and size with
/// its views side by side, and `checkpoint/` (the networks before the step).
struct KeptStep {
  std::int64_t step = 0;
  std::string what;                    ///< "loss" or "gradient"
  std::string loss;                    ///< "nan", "inf", or a number
  std::string gradient_norm;           ///< the same
  std::uint64_t seed = 0;              ///< keys the views, with a batch's epoch and a photo's index
  std::int64_t batches_per_epoch = 1;  ///< what the schedules go by
  std::vector<KeptBatch> batches;
};

/// diagnoses/step-N below a run's folder, and the checkpoints in it.
std::filesystem::path evidenceFolder(const std::filesystem::path& diagnoses, std::int64_t step);
std::filesystem::path evidenceCheckpoints(const std::filesystem::path& folder);

/// Over globals and locals: two batches of equal views have the same.
std::string pixelChecksum(const Batch& batch);

/// Writes pictures and batch.json; that file last, so that a folder with it is whole. `kept.batches` carry
/// their pixels. Throws Error (Run, Data) when the disk fails.
void writeKeptStep(Storage& storage, const std::filesystem::path& folder, const KeptStep& kept);

/// Throws Error (Data) when the step was not kept (naming those that were) or its files are damaged.
KeptStep readKeptStep(const std::filesystem::path& diagnoses, std::int64_t step);

/// "nan", "inf", "-inf" or the shortest text that reads back the same.
std::string exactText(double value);

}  // namespace dinoscope
