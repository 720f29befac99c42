#include "engine/trainer/device_batch.h"

#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <string>

#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {

DeviceBatch partOf(const DeviceBatch& batch, std::int64_t begin, std::int64_t end) {
  DeviceBatch part;
  part.globals = batch.globals.narrow(1, begin, end - begin);
  if (batch.locals.defined()) part.locals = batch.locals.narrow(1, begin, end - begin);
  return part;
}

torch::Tensor pixelTensor(const ViewGroup& group, std::int64_t photos) {
  if (group.views == 0) return {};
  const std::int64_t size = group.size_px;
  if (static_cast<std::int64_t>(group.pixels.size()) != group.views * photos * size * size * 3)
    throw runError(sentence("A batch of %1 photos does not hold %2 views of %3 pixels of each.", photos,
                            group.views, size));
  // from_blob() wants a pointer to what may change; nothing changes it.
  return torch::from_blob(const_cast<std::uint8_t*>(group.pixels.data()),
                          {group.views, photos, size, size, 3}, torch::kUInt8);
}

// Streams and events are asked of c10, which knows them for every kind of device: CUDA's headers are not
// needed.
BatchUploader::BatchUploader(const torch::Device& device) : m_device(device) {
  if (device.is_cpu()) return;
  m_copies = c10::impl::VirtualGuardImpl(device.type()).getStreamFromGlobalPool(device);
  m_arrival.emplace(device.type());
}

DeviceBatch BatchUploader::upload(const Batch& batch) {
  const auto photos = static_cast<std::int64_t>(batch.image_indices.size());
  DeviceBatch uploaded{pixelTensor(batch.globals, photos), pixelTensor(batch.locals, photos)};
  if (!m_copies) return uploaded;
  uploaded.globals = send(uploaded.globals);
  if (uploaded.locals.defined()) uploaded.locals = send(uploaded.locals);
  m_arrival->record(*m_copies);
  return uploaded;
}

torch::Tensor BatchUploader::send(const torch::Tensor& pixels) const {
  const torch::Tensor pinned = pixels.pin_memory();
  torch::Tensor sent;
  {
    const c10::StreamGuard guard(*m_copies);
    sent = pinned.to(m_device, /*non_blocking=*/true);
  }
  // Its memory is the copies' stream's: not to be written again before the computing that reads it is done.
  sent.record_stream(computeStream());
  return sent;
}

void BatchUploader::awaitUploads() {
  if (m_arrival) m_arrival->block(computeStream());
}

c10::Stream BatchUploader::computeStream() const {
  return c10::impl::VirtualGuardImpl(m_device.type()).getStream(m_device);
}

}  // namespace dinoscope
