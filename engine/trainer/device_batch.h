#pragma once

#include <c10/core/Event.h>
#include <torch/types.h>

#include <cstdint>
#include <optional>

#include "engine/core/batch_source.h"

namespace dinoscope {

/// The views of a batch where they are computed on, 8-bit still.
struct DeviceBatch {
  torch::Tensor globals;  ///< uint8 [V, B, S, S, 3]
  torch::Tensor locals;   ///< the same; undefined when there are none

  /// B.
  std::int64_t photos() const { return globals.size(1); }
};

/// Photos [begin, end) of each view: handles, not copies.
DeviceBatch partOf(const DeviceBatch& batch, std::int64_t begin, std::int64_t end);

/// The pixels of a group as uint8 [V, B, S, S, 3]: a handle, good as long as the group is. `photos`: B.
/// Undefined when there are no views. Throws Error (Run) when the group does not hold so many.
torch::Tensor pixelTensor(const ViewGroup& group, std::int64_t photos);

/// Brings batches to a device. On a GPU through pinned memory and on a stream of copies alone, so that they
/// travel while it computes; on a CPU they are there already, and what it gives are handles to them.
class BatchUploader {
public:
  explicit BatchUploader(const torch::Device& device);

  /// Returns while the views are on their way: nothing may read them that does not follow awaitUploads().
  /// A batch for a CPU must outlive what comes; for a GPU it need not.
  DeviceBatch upload(const Batch& batch);

  /// Lets what the device is told to compute from now on begin only when all that was uploaded is there.
  /// Does not itself wait.
  void awaitUploads();

private:
  torch::Tensor send(const torch::Tensor& pixels) const;
  c10::Stream computeStream() const;

  const torch::Device m_device;
  std::optional<c10::Stream> m_copies;  // none on a CPU
  std::optional<c10::Event> m_arrival;  // of all that was uploaded; none on a CPU
};

}  // namespace dinoscope
