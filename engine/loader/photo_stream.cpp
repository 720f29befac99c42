#include "engine/loader/photo_stream.h"

#include <algorithm>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/resource_error.h"
#include "engine/loader/loader_options.h"

namespace dinoscope {

PhotoStream::PhotoStream(const ImageSource& source, std::span<const std::int64_t> indices,
                         PhotoPreparation preparation, std::int64_t workers, std::int64_t ahead)
    : m_source(source),
      m_preparation(std::move(preparation)),
      m_memory(photoMemoryBudget()),
      m_prefetch({.open =
                      [indices](std::int64_t position) {
                        return PreparedPhoto{indices[static_cast<std::size_t>(position)], {}, {}};
                      },
                  .fill = [this](PreparedPhoto& photo, std::int64_t,
                                 const auto& worker) { prepare(photo, worker.stop); },
                  .parts = 1,
                  .end = std::ssize(indices),
                  .begin_thread = {}},
                 std::min(static_cast<std::size_t>(std::max<std::int64_t>(workers, 1)), indices.size()),
                 static_cast<std::size_t>(std::max<std::int64_t>(ahead, 1))) {}

void PhotoStream::prepare(PreparedPhoto& photo, const std::stop_token& stop) {
  try {
    const MemoryBudget::Share memory(m_memory, m_source.bytesInWork(photo.index), stop);
    photo.image = m_preparation(retryLacks(stop, [&] { return m_source.load(photo.index); }));
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Data) throw;
    photo.problem = error.what();
  }
}

}  // namespace dinoscope
