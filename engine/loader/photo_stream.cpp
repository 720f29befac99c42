#include "engine/loader/photo_stream.h"

#include <algorithm>
#include <utility>

#include "engine/core/error.h"

namespace dinoscope {

PhotoStream::PhotoStream(const ImageSource& source, std::span<const std::int64_t> indices,
                         PhotoPreparation preparation, std::int64_t workers, std::int64_t ahead)
    : m_source(source),
      m_indices(indices),
      m_preparation(std::move(preparation)),
      m_slots(static_cast<std::size_t>(std::max<std::int64_t>(ahead, 1))) {
  const auto wanted = static_cast<std::size_t>(std::max<std::int64_t>(workers, 1));
  for (std::size_t i = 0; i < std::min(wanted, indices.size()); ++i)
    m_workers.emplace_back([this](const std::stop_token& finished) { work(finished); });
}

PhotoStream::~PhotoStream() {
  for (std::jthread& worker : m_workers) worker.request_stop();
}

std::optional<PreparedPhoto> PhotoStream::next(const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  if (m_delivered == m_indices.size()) return std::nullopt;
  Slot& slot = m_slots[m_delivered % m_slots.size()];
  if (!m_changed.wait(lock, stop, [&] { return slot.photo || slot.failure; })) return std::nullopt;
  Slot taken = std::exchange(slot, {});
  ++m_delivered;
  m_changed.notify_all();
  if (taken.failure) std::rethrow_exception(taken.failure);
  return std::move(taken.photo);
}

void PhotoStream::work(const std::stop_token& finished) {
  std::unique_lock lock(m_mutex);
  while (m_claimed < m_indices.size()) {
    const std::size_t position = m_claimed++;
    if (!m_changed.wait(lock, finished, [&] { return position < m_delivered + m_slots.size(); })) return;
    lock.unlock();
    Slot slot = prepare(m_indices[position]);
    lock.lock();
    m_slots[position % m_slots.size()] = std::move(slot);
    m_changed.notify_all();
  }
}

PhotoStream::Slot PhotoStream::prepare(std::int64_t index) const {
  try {
    return {PreparedPhoto{index, m_preparation(m_source.load(index)), {}}, nullptr};
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Data) return {std::nullopt, std::current_exception()};
    return {PreparedPhoto{index, {}, error.what()}, nullptr};
  } catch (...) {
    return {std::nullopt, std::current_exception()};
  }
}

}  // namespace dinoscope
