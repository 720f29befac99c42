#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace dinoscope {

/// Views of equal size of one batch, 8-bit, not normalised: normalisation is the trainer's, on its device.
struct ViewGroup {
  std::int64_t views = 0;            ///< V, how many views of each photo
  std::int64_t size_px = 0;          ///< S
  std::vector<std::uint8_t> pixels;  ///< [V, B, S, S, 3]: view-major, rows of R, G, B
};

/// One forward pass worth of photos.
struct Batch {
  std::int64_t epoch = 0;
  std::int64_t index_in_epoch = 0;          ///< counts batches, not optimiser steps
  std::vector<std::int64_t> image_indices;  ///< B of them, in the scanned folder's order
  ViewGroup globals;
  ViewGroup locals;  ///< views == 0 when there are none
};

/// The seam between trainer and data. Batches come in an order that depends on seed and epoch alone.
class BatchSource {
public:
  virtual ~BatchSource() = default;

  /// Full batches in an epoch (a last incomplete one is left out, as the reference does).
  virtual std::int64_t batchesPerEpoch() const = 0;

  /// Begins at any batch of any epoch: how resume goes on in the middle of one.
  virtual void seek(std::int64_t epoch, std::int64_t index_in_epoch) = 0;

  /// The next batch, running over into the next epoch after the last; empty only when `stop` was
  /// requested while waiting. Throws Error (Data) when too few photos can be read to fill a batch.
  virtual std::optional<Batch> next(const std::stop_token& stop) = 0;

  /// The next batch when it is there already; empty when it would have to be waited for. What goes wrong is
  /// left for next() to tell.
  virtual std::optional<Batch> nextIfReady() = 0;

  /// Gives back a batch that has been used, so that its memory serves a later one. Never necessary.
  virtual void recycle(Batch&& batch) { static_cast<void>(batch); }
};

}  // namespace dinoscope
